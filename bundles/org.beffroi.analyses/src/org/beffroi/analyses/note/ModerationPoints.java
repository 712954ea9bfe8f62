package org.beffroi.analyses.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;

/**
 * What came since the afternoon before and may threaten somebody or degrade a group, in one point: somebody has to look at it
 * first. Insults alone fill a queue, not a note.
 */
final class ModerationPoints {

    private static final int DAYS = 4;
    private static final double URGENT = 1;
    private static final double LESS_URGENT = 0.5;

    private final Morning morning;

    ModerationPoints(Morning morning) {
        this.morning = morning;
    }

    List<NotePoint> points() {
        List<Entry> threats = fresh("threat");
        List<Entry> all = new ArrayList<>(threats);
        fresh("hate").stream().filter(entry -> !threats.contains(entry)).forEach(all::add);
        return all.isEmpty() ? List.of() : List.of(point(threats, all));
    }

    private List<Entry> fresh(String kind) {
        return morning.entries(Queries.is(CoreFields.MODERATION, kind), DAYS).stream()
                .filter(morning::isNew)
                .toList();
    }

    private NotePoint point(List<Entry> threats, List<Entry> all) {
        String sentence = morning.say(
                "note.moderation", all.size(), morning.when(morning.since()), threats.size(), aims(threats));
        Set<String> mentions =
                all.stream().map(entry -> entry.mention().id().value()).collect(Collectors.toSet());
        return new NotePoint(
                NotePoint.Kind.MODERATION,
                threats.isEmpty() ? LESS_URGENT : URGENT,
                sentence,
                false,
                Optional.empty(),
                mentions,
                DrillDown.to(door()));
    }

    /** The mentions of the days in question that may threaten or degrade. */
    private Query door() {
        LocalDate first = morning.since().atZone(morning.run().zone()).toLocalDate();
        return Queries.all(
                morning.search(),
                Queries.any(List.of(
                        Queries.is(CoreFields.MODERATION, "threat"), Queries.is(CoreFields.MODERATION, "hate"))),
                new DaySpan(first, morning.day()).query());
    }

    /** Whom threats seem to aim at, in words, empty where nobody is named. */
    private String aims(List<Entry> threats) {
        Field aimedAt = morning.run().fields().byKey(CoreFields.AIMED_AT.name()).orElse(CoreFields.AIMED_AT);
        Set<String> aims = new LinkedHashSet<>();
        threats.forEach(entry -> entry.effective()
                .string(CoreFields.AIMED_AT)
                .ifPresent(aim -> aims.add(aimedAt.valueLabel(aim, morning.run().locale()))));
        return aims.isEmpty() ? "" : morning.say("note.moderation.aims", String.join(", ", aims));
    }
}
