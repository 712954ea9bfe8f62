package org.beffroi.workbench.observatory.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.beffroi.core.message.Sentence;
import org.beffroi.observatory.census.BodyProfile;
import org.beffroi.observatory.kept.KeptCensus;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.observatory.model.Behind;
import org.beffroi.workbench.observatory.model.OpenCensus;
import org.beffroi.workbench.observatory.model.RecordIndex;
import org.beffroi.workbench.theme.Ui;

/**
 * What the pages of a census are made with.
 *
 * @param days dates as the dossier tells them
 * @param memory how they were left
 * @param work runs what takes long, off the UI thread
 * @param acts what can be asked for
 */
public record PageContext(Ui ui, Days days, PageMemory memory, Executor work, Acts acts) {

    /** What a page asks for. */
    public interface Acts {

        /** Says that something was done. */
        void tell(Sentence said);

        /** Says how many rows were copied. */
        default void copied(int rows) {
            tell(Sentence.of(PageContext.class, "observatory.copied", rows));
        }

        /** Asks what a new census shall count; empty where the dossier is open for reading alone. */
        Optional<Runnable> newCensus();

        /** Shows the bodies behind a figure. */
        void behind(Behind figure);

        /** Shows the sheet of a body, among those of its département. */
        void sheet(BodyProfile body);

        /** Opens an address where the system opens it. */
        void browse(String address);

        /** All censuses of the dossier, by day. */
        List<KeptCensus> censuses();

        /** Tells, on the UI thread, the records that a census was counted from. */
        void records(OpenCensus census, Consumer<RecordIndex> then);
    }

    public PageContext {
        Objects.requireNonNull(ui);
        Objects.requireNonNull(days);
        Objects.requireNonNull(memory);
        Objects.requireNonNull(work);
        Objects.requireNonNull(acts);
    }
}
