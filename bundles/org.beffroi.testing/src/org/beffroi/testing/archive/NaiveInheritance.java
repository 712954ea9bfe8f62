package org.beffroi.testing.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Act.FieldDeed;
import org.beffroi.core.archive.Annotation;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.MentionId;
import org.jspecify.annotations.Nullable;

/** What passes down conversations, worked out in the plainest way: up from each mention, step by step, until one says something. */
final class NaiveInheritance {

    private static final double LEAST = 0.2;

    private final Set<String> inherited;
    private final Fields fields;
    private final Map<MentionId, Entry> entries = new HashMap<>();

    /** Over entries in which nothing is inherited yet. */
    NaiveInheritance(Set<String> inherited, Fields fields, List<Entry> entries) {
        this.inherited = new TreeSet<>(inherited);
        this.fields = fields;
        entries.forEach(entry -> this.entries.put(entry.mention().id(), entry));
    }

    /** What a mention inherits. */
    List<Annotation> of(MentionId id) {
        List<Annotation> found = new ArrayList<>();
        Entry entry = entries.get(id);
        for (String key : inherited) {
            Field field = fields.byKey(key).orElseThrow();
            if (entry.mention().strings(field).isEmpty()
                    && entry.annotations().stream().noneMatch(one -> one.field().equals(key))) {
                of(id, field).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Annotation> of(MentionId id, Field field) {
        List<Entry> between = new ArrayList<>();
        Entry above = above(id);
        while (above != null && !above.mention().id().equals(id) && !between.contains(above)) {
            List<String> own = own(above, field);
            if (own != null) {
                List<String> left = handedDown(own, between, field);
                Annotation inherited = left.isEmpty() ? null : annotation(above, field, left, between.size() + 1);
                return Optional.ofNullable(inherited).filter(one -> one.confidence() >= LEAST);
            }
            between.add(above);
            above = above(above.mention().id());
        }
        return Optional.empty();
    }

    private Annotation annotation(Entry above, Field field, List<String> values, int steps) {
        double confidence = isSpokenOf(above, field)
                ? 1
                : read(above, field).map(Annotation::confidence).orElse(1.0);
        for (int step = 0; step < steps; step++) {
            confidence = Math.round(confidence * 0.85 * 1_000) / 1_000.0;
        }
        MentionId from = above.mention().id();
        return new Annotation("thread", "1", field.name(), values, confidence, Optional.of(from));
    }

    /** What a mention says itself, null where it says nothing. */
    private @Nullable List<String> own(Entry entry, Field field) {
        List<String> stated = entry.mention().strings(field);
        Optional<Annotation> read = read(entry, field);
        if (isSpokenOf(entry, field)) {
            List<String> said = entry.effective().strings(field);
            boolean set = false;
            for (FieldDeed deed : deeds(entry, field)) {
                set = deed instanceof Act.Set || set && !(deed instanceof Act.Clear);
            }
            return said.isEmpty() && !set && stated.isEmpty() && read.isEmpty() ? null : said;
        }
        if (stated.isEmpty() && read.isEmpty()) {
            return null;
        }
        return (stated.isEmpty() ? List.of(read.get().values().getFirst()) : stated)
                .stream().map(value -> fields.canonical(field, value)).toList();
    }

    private static Optional<Annotation> read(Entry entry, Field field) {
        return entry.mention().strings(field).isEmpty()
                ? entry.annotations().stream()
                        .filter(one -> one.field().equals(field.name()))
                        .findFirst()
                : Optional.empty();
    }

    /** Less what somebody took away from it on the way. */
    private List<String> handedDown(List<String> values, List<Entry> between, Field field) {
        List<String> left = values;
        for (Entry entry : between.reversed()) {
            List<String> handed = left;
            for (FieldDeed deed : isSpokenOf(entry, field) ? deeds(entry, field) : List.<FieldDeed>of()) {
                if (deed instanceof Act.Remove(var id, var key, var value)) {
                    String taken = fields.canonical(field, value);
                    left = left.stream().filter(one -> !one.equals(taken)).toList();
                } else if (deed instanceof Act.Clear) {
                    left = handed;
                }
            }
        }
        return left;
    }

    private static boolean isSpokenOf(Entry entry, Field field) {
        List<FieldDeed> deeds = deeds(entry, field);
        return !deeds.isEmpty() && !(deeds.getLast() instanceof Act.Clear);
    }

    private static List<FieldDeed> deeds(Entry entry, Field field) {
        List<FieldDeed> deeds = new ArrayList<>();
        for (Act.Hand hand : List.of(Act.Hand.MACHINE, Act.Hand.HUMAN)) {
            entry.acts().stream()
                    .filter(act -> act.hand() == hand)
                    .map(act -> (FieldDeed) act.deed())
                    .filter(deed -> deed.field().equals(field.name()))
                    .forEach(deeds::add);
        }
        return deeds;
    }

    private @Nullable Entry above(MentionId id) {
        Set<String> links = new LinkedHashSet<>();
        for (Field link : List.of(CoreFields.REPLY_TO, CoreFields.THREAD, CoreFields.QUOTE_OF, CoreFields.REPOST_OF)) {
            links.addAll(entries.get(id).mention().strings(link));
        }
        return links.stream()
                .filter(link -> !link.equals(id.value()))
                .map(link -> entries.get(new MentionId(link)))
                .filter(entry -> entry != null)
                .findFirst()
                .orElse(null);
    }
}
