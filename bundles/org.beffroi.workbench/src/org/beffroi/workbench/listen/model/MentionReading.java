package org.beffroi.workbench.listen.model;

import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.MentionId;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.code.CodeColours;

/** Reads one mention of what was found, as it is now; the newest request wins. Belongs to the UI thread. */
final class MentionReading {

    private final Dossier dossier;
    private final Language language;
    private final CodeColours colours;
    private final Questions questions;
    private Cancel reading = new Cancel();

    MentionReading(Dossier dossier, Language language, CodeColours colours, Questions questions) {
        this.dossier = dossier;
        this.language = language;
        this.colours = colours;
        this.questions = questions;
    }

    /** All that is shown of it; empty where the archive does not hold it. */
    void read(MentionId id, Marker marker, RowMaker maker, Consumer<Optional<Detail>> then) {
        Cancel mine = new Cancel();
        reading.ask();
        reading = mine;
        DetailReader reader = new DetailReader(marker, maker, dossier, language, colours);
        questions.ask(mine, () -> detail(reader, id, mine), then);
    }

    private Optional<Detail> detail(DetailReader reader, MentionId id, Cancel mine) {
        try (Snapshot now = dossier.archive().snapshot()) {
            return now.entry(id).map(entry -> reader.read(now, entry, mine));
        }
    }

    /** Reads it again, since somebody acted on it, and shows it where it stands in the list. */
    void renew(MentionId id, PagedRows in, Cancel mine) {
        questions.ask(mine, () -> entry(id).map(entry -> in.row(entry, mine)), row -> row.ifPresent(in::renew));
    }

    /** A mention as it is now; empty where the archive does not hold it. Off the UI thread. */
    Optional<Entry> entry(MentionId id) {
        try (Snapshot now = dossier.archive().snapshot()) {
            return now.entry(id);
        }
    }
}
