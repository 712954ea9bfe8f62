package org.beffroi.workbench.coding.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Cursor;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Page;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;
import org.beffroi.workbench.acts.SeenDeed;

/**
 * One correction of many mentions: a value given, or taken away. What already is so makes no act.
 *
 * @param field which is corrected
 * @param value as it is stored
 * @param taken whether the value is taken away where it stands
 */
public record Correction(Field field, String value, boolean taken) {

    private static final int PAGE = 1_000;

    /**
     * The deeds for all that a query finds, each with whose word it corrects.
     *
     * @throws Cancelled if asked to stop; nothing is done then
     */
    public List<SeenDeed> deeds(Snapshot snapshot, Query query, Progress progress) {
        List<SeenDeed> deeds = new ArrayList<>();
        long total = snapshot.count(query, Cancel.never());
        long seen = 0;
        Optional<Cursor> after = Optional.empty();
        do {
            if (progress.cancelled()) {
                throw new Cancelled();
            }
            Page page = snapshot.page(query, Order.NEWEST, after, PAGE, Cancel.never());
            page.rows()
                    .forEach(entry ->
                            deed(entry).map(deed -> SeenDeed.of(deed, entry)).ifPresent(deeds::add));
            seen += page.rows().size();
            progress.at(seen, total);
            after = page.next();
        } while (after.isPresent());
        return deeds;
    }

    /** The deeds for chosen mentions; one that is no longer there makes none. */
    public List<SeenDeed> deeds(Snapshot snapshot, List<MentionId> mentions) {
        List<SeenDeed> deeds = new ArrayList<>();
        for (MentionId mention : mentions) {
            snapshot.entry(mention)
                    .flatMap(entry -> deed(entry).map(deed -> SeenDeed.of(deed, entry)))
                    .ifPresent(deeds::add);
        }
        return deeds;
    }

    private Optional<Act.FieldDeed> deed(Entry entry) {
        MentionId id = entry.mention().id();
        FieldValues now = entry.effective();
        boolean has = now.strings(field).contains(value);
        if (taken) {
            return has
                    ? Optional.of(
                            field.many() ? new Act.Remove(id, field.name(), value) : new Act.Clear(id, field.name()))
                    : Optional.empty();
        }
        if (has) {
            return Optional.empty();
        }
        return Optional.of(
                field.many() ? new Act.Add(id, field.name(), value) : new Act.Set(id, field.name(), List.of(value)));
    }
}
