package org.beffroi.workbench.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportCounts;
import org.beffroi.dossier.importing.ImportRecord;
import org.beffroi.dossier.importing.Imports;
import org.beffroi.dossier.importing.SharedRows;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;

/**
 * The imports of a dossier, taken back and brought back. Belongs to the UI thread; what is read and written is so off it, and
 * each is an act that can be undone in its turn.
 */
public final class ImportHistory {

    /**
     * One import as a person reads it.
     *
     * @param files names of the files
     * @param when it began
     * @param counts what it brought
     * @param undone whether it is taken back at present
     */
    public record Line(BatchId batch, String files, String when, String counts, boolean undone) {}

    private final Imports imports;
    private final DossierSession session;
    private final Language language;
    private final Executor display;
    private final Runnable changed;

    /**
     * @param display runs on the UI thread, later
     * @param changed told on the UI thread that mentions came or went
     */
    public ImportHistory(
            Imports imports, DossierSession session, Language language, Executor display, Runnable changed) {
        this.imports = imports;
        this.session = session;
        this.language = language;
        this.display = display;
        this.changed = changed;
    }

    /** Reads them, newest first; nothing is answered where they cannot be read. */
    public void read(Consumer<List<Line>> answer) {
        session.readers().execute(() -> {
            try {
                Days days = session.days(language);
                List<Line> lines = imports.register(session.dossier()).stream()
                        .map(record -> line(record, days))
                        .toList();
                display.execute(() -> answer.accept(lines));
            } catch (Refusal unread) {
                // Whatever reads the dossier beside this says so.
                display.execute(() -> answer.accept(List.of()));
            }
        });
    }

    /** Takes note of an import that ended just now, so that it is undone in its turn. */
    public void imported(Sentence what, List<BatchId> brought) {
        session.acts().showed(what, () -> settle(brought, true), () -> settle(brought, false));
    }

    /**
     * Takes an import back.
     *
     * @param then told what went beside it, or why it was not taken back
     */
    public void takeBack(String files, List<BatchId> brought, Consumer<List<Sentence>> then) {
        turn(Sentence.of(ImportHistory.class, "act.import.undone", files), brought, true, then);
    }

    /**
     * Brings an import back that was taken back.
     *
     * @param then told why it was not, nothing else
     */
    public void bringBack(String files, List<BatchId> brought, Consumer<List<Sentence>> then) {
        turn(Sentence.of(ImportHistory.class, "act.import.again", files), brought, false, then);
    }

    private void turn(Sentence what, List<BatchId> brought, boolean undone, Consumer<List<Sentence>> then) {
        session.writer().execute(() -> {
            try {
                settle(brought, undone);
                List<Sentence> beside = undone ? beside(brought) : List.of();
                display.execute(() -> {
                    session.acts().did(what, () -> settle(brought, !undone), () -> settle(brought, undone));
                    then.accept(beside);
                });
            } catch (Refusal refusal) {
                display.execute(() -> then.accept(List.of(refusal.sentence())));
            }
        });
    }

    private List<Sentence> beside(List<BatchId> brought) {
        List<ImportRecord> register = imports.register(session.dossier());
        return brought.stream()
                .flatMap(batch -> SharedRows.of(batch, register).stream())
                .toList();
    }

    /** Whoever did it before, by hand or from another screen, did the same: it is not done twice, which would be the contrary. */
    private void settle(List<BatchId> brought, boolean undone) {
        for (BatchId batch : brought) {
            if (imports.isUndone(batch, session.dossier()) != undone) {
                imports.undo(batch, session.dossier(), session.person());
            }
        }
        display.execute(changed);
    }

    private Line line(ImportRecord record, Days days) {
        return new Line(
                record.batch(),
                String.join(", ", record.files()),
                days.moment(Optional.of(record.started())),
                counts(record),
                record.undone());
    }

    private String counts(ImportRecord record) {
        ImportCounts counts = record.counts();
        List<String> parts = new ArrayList<>();
        parts.add(language.counted("imports.added", counts.added()));
        Stream.of(
                        counts.updated() == 0 ? "" : language.counted("imports.updated", counts.updated()),
                        counts.unchanged() == 0 ? "" : language.counted("imports.unchanged", counts.unchanged()),
                        counts.rejected() == 0 ? "" : language.counted("imports.rejected", counts.rejected()),
                        record.complete() ? "" : language.text("imports.stopped"))
                .filter(part -> !part.isEmpty())
                .forEach(parts::add);
        return String.join(" · ", parts);
    }
}
