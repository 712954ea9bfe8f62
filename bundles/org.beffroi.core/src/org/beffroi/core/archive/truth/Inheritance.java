package org.beffroi.core.archive.truth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Act.FieldDeed;
import org.beffroi.core.archive.Annotation;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;

/**
 * What passes down a conversation: a mention that says nothing of a field takes it from the mention that it answers, which may
 * have it from farther up. « Patience » under a post about the canteen is about the canteen.
 *
 * <p>A value weakens with each step ({@link #WEAKENED}) and goes no farther than {@link #LEAST} allows. What a source
 * states, what a machine read in the mention itself and what a person said stand above it; what a person said of the mention
 * above passes down in place of what was read there, and so does her word that there is none; of what a machine read there only
 * its surest value passes. The result depends on what is
 * known alone, never on the order in which it arrived; of mentions that answer each other in a circle none has it from the
 * others. Every archive does it in this one way.
 *
 * @param inherited keys of the fields that pass down
 * @param fields catalogue of the archive
 */
public record Inheritance(Set<String> inherited, Fields fields) {

    /** Name under which inherited values are signed. */
    public static final String BY = "thread";

    /** Version of these rules: raised whenever the same conversation passes on otherwise than before. */
    public static final String RULES = "1";

    /** A value less sure than this does not pass: nine steps at most, lower down people have gone their own way. */
    static final double LEAST = 0.2;

    /** Share of the confidence that is left after a step. */
    static final double WEAKENED = 0.85;

    /** Fields that name the mention above, the nearest first: what it answers, the root of its thread, what it quotes. */
    public static final List<Field> LINKS =
            List.of(CoreFields.REPLY_TO, CoreFields.THREAD, CoreFields.QUOTE_OF, CoreFields.REPOST_OF);

    public Inheritance {
        // In the order of their keys: what is inherited is noted in the same order everywhere.
        inherited = Collections.unmodifiableSortedSet(new TreeSet<>(inherited));
    }

    /** Whether nothing passes down. */
    public boolean isNone() {
        return inherited.isEmpty();
    }

    /** The mentions that one may have its values from, the nearest first: the first of them that the archive holds counts. */
    public static List<MentionId> above(Mention mention) {
        Set<MentionId> above = new LinkedHashSet<>();
        for (Field link : LINKS) {
            mention.values()
                    .string(link)
                    .filter(id -> !id.isBlank())
                    .map(MentionId::new)
                    .ifPresent(above::add);
        }
        above.remove(mention.id());
        return List.copyOf(above);
    }

    /**
     * A mention with what it inherits.
     *
     * @param known read by machines; what it inherited before is forgotten
     * @param above what the mention above passes on; empty where there is none
     */
    public Known inheriting(Known known, Map<String, PassedValue> above) {
        List<Annotation> annotations = new ArrayList<>(known.annotations());
        annotations.removeIf(annotation -> annotation.by().equals(BY));
        for (String key : inherited) {
            boolean isFree = annotations.stream()
                            .noneMatch(annotation -> annotation.field().equals(key))
                    && !isStated(known, key);
            if (isFree) {
                Optional.ofNullable(above.get(key))
                        .filter(passed -> !passed.from().equals(known.id()))
                        .flatMap(passed -> weakened(key, passed))
                        .ifPresent(annotations::add);
            }
        }
        return annotations.equals(known.annotations()) ? known : known.annotated(annotations);
    }

    private static Optional<Annotation> weakened(String key, PassedValue passed) {
        double confidence = rounded(passed.confidence() * WEAKENED);
        return passed.values().isEmpty() || confidence < LEAST
                ? Optional.empty()
                : Optional.of(new Annotation(BY, RULES, key, passed.values(), confidence, Optional.of(passed.from())));
    }

    /**
     * What a mention passes on, by the key of the field.
     *
     * @param known with what it inherits, if anything
     */
    public Map<String, PassedValue> passedBy(Known known) {
        Map<String, PassedValue> passed = new LinkedHashMap<>();
        for (String key : inherited) {
            fields.byKey(key).flatMap(field -> own(known, field)).ifPresent(own -> passed.put(key, own));
        }
        known.annotations().stream()
                .filter(annotation -> annotation.by().equals(BY))
                .filter(annotation -> !passed.containsKey(annotation.field()))
                .forEach(annotation -> passed.put(annotation.field(), handedOn(known, annotation)));
        return Map.copyOf(passed);
    }

    /** What goes through a mention that says nothing itself, less what somebody took away from it there. */
    private PassedValue handedOn(Known known, Annotation inherited) {
        Field field = fields.byKey(inherited.field()).orElseThrow();
        List<String> values = inherited.values();
        if (isSpokenOf(known, field)) {
            List<String> left = known.entry(fields).effective().strings(field);
            values = values.stream().filter(left::contains).toList();
        }
        return new PassedValue(values, inherited.confidence(), inherited.from().orElseThrow());
    }

    /** In thousandths, as indexes keep it: what passes on is the same from one that was just read and from a stored one. */
    private static double rounded(double confidence) {
        return Math.round(confidence * 1_000) / 1_000.0;
    }

    /** What it says itself: by the word of a person, of its source, or as a machine read it. */
    private Optional<PassedValue> own(Known known, Field field) {
        List<Annotation> read = known.annotations().stream()
                .filter(annotation -> !annotation.by().equals(BY))
                .toList();
        Optional<Annotation> machine =
                read.stream().filter(one -> one.field().equals(field.name())).findFirst();
        boolean isSilent = machine.isEmpty() && !isStated(known, field.name());
        if (isSpokenOf(known, field)) {
            List<String> said = known.annotated(read).entry(fields).effective().strings(field);
            return said.isEmpty() && isSilent && !isSet(known, field)
                    ? Optional.empty()
                    : Optional.of(new PassedValue(said, 1, known.id()));
        }
        if (isStated(known, field.name())) {
            return Optional.of(passed(known, field, known.stated().strings(field), 1));
        }
        // The surest alone: what a machine read beside it is too often a remark in passing.
        return machine.map(one -> passed(known, field, one.values().subList(0, 1), rounded(one.confidence())));
    }

    private PassedValue passed(Known known, Field field, List<String> values, double confidence) {
        List<String> meant =
                values.stream().map(value -> fields.canonical(field, value)).toList();
        return new PassedValue(meant, confidence, known.id());
    }

    private boolean isStated(Known known, String key) {
        return fields.byKey(key)
                .filter(field -> known.readings().stream()
                        .anyMatch(reading -> reading.values().raw(field) != null))
                .isPresent();
    }

    /** Whether somebody's word on it stands: the last one, a person's after a machine's, takes nothing back. */
    private static boolean isSpokenOf(Known known, Field field) {
        List<FieldDeed> deeds = deeds(known, field);
        return !deeds.isEmpty() && !(deeds.getLast() instanceof Act.Clear);
    }

    /** Whether it was said wholly since the last time that all was taken back, not only added to or taken from. */
    private static boolean isSet(Known known, Field field) {
        boolean set = false;
        for (FieldDeed deed : deeds(known, field)) {
            set = deed instanceof Act.Set || set && !(deed instanceof Act.Clear);
        }
        return set;
    }

    private static List<FieldDeed> deeds(Known known, Field field) {
        List<FieldDeed> deeds = new ArrayList<>();
        for (Act.Hand hand : List.of(Act.Hand.MACHINE, Act.Hand.HUMAN)) {
            for (Act act : known.acts()) {
                if (act.hand() == hand
                        && act.deed() instanceof FieldDeed deed
                        && deed.field().equals(field.name())) {
                    deeds.add(deed);
                }
            }
        }
        return deeds;
    }
}
