package org.beffroi.french.tone.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cursor;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Page;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;
import org.beffroi.french.tone.feature.Stars;
import org.beffroi.french.tone.feature.Tone;

/** The tones that people corrected in an archive. */
public final class Corrections {

    private static final int PAGE = 1_000;

    private Corrections() {}

    /** Every mention whose tone a person set last, newest first; one that a person called unsure teaches nothing. */
    public static List<TrainingPosts.Post> in(Snapshot snapshot, Cancel cancel, Progress progress) {
        List<TrainingPosts.Post> found = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        long read = 0;
        do {
            Page page = snapshot.page(new Query.Everything(), Order.NEWEST, next, PAGE, cancel);
            page.rows().forEach(entry -> of(entry).ifPresent(found::add));
            read += page.rows().size();
            progress.at(read, snapshot.size());
            next = page.next();
        } while (next.isPresent());
        return found;
    }

    public static Optional<TrainingPosts.Post> of(Entry entry) {
        Optional<String> said = Optional.empty();
        for (Act act : entry.acts()) {
            if (act.hand() == Act.Hand.HUMAN
                    && act.deed() instanceof Act.FieldDeed deed
                    && deed.field().equals(CoreFields.TONE.name())) {
                said = deed instanceof Act.Set set ? set.values().stream().findFirst() : Optional.empty();
            }
        }
        String text = entry.mention().title().map(title -> title + "\n\n").orElse("")
                + entry.mention().text();
        return said.flatMap(Tone::of)
                .filter(tone -> !text.isBlank())
                .map(tone -> new TrainingPosts.Post(tone, text, Stars.of(entry.effective())));
    }
}
