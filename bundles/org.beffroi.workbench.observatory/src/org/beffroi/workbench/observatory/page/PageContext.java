package org.beffroi.workbench.observatory.page;

import java.util.Objects;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.theme.Ui;

/**
 * What the pages of a census are made with.
 *
 * @param days dates as the dossier tells them
 * @param acts what can be asked for
 */
public record PageContext(Ui ui, Days days, Acts acts) {

    /** What a page asks for. */
    public interface Acts {

        /** Writes the census into a folder that can be handed over. */
        void export();

        /** Says that something was done. */
        void tell(org.beffroi.core.message.Sentence said);
    }

    public PageContext {
        Objects.requireNonNull(ui);
        Objects.requireNonNull(days);
        Objects.requireNonNull(acts);
    }
}
