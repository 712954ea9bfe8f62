package org.beffroi.dossier.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Annotation;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Provenance;
import org.beffroi.core.enrich.Enricher.Clue;
import org.beffroi.core.enrich.Enrichment;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;

/**
 * Which words make a machine read which value of a field, with an example each: what an analyst looks through to see which
 * word of a list reads too much. Only what was read in a mention itself counts, not what it has from its conversation.
 *
 * <p>Entries are added one by one, the newest first where the example is to be the newest. Not for several threads.
 */
public final class TriggerAudit {

    /** So many characters of the text stand on each side of the words in an example. */
    private static final int AROUND = 40;

    private final Enrichment enrichment;
    private final Field field;
    private final Map<String, Long> readings = new HashMap<>();
    private final Map<List<String>, Count> counts = new LinkedHashMap<>();

    /** @param field as the archive declares it */
    public TriggerAudit(Enrichment enrichment, Field field) {
        this.enrichment = enrichment;
        this.field = field;
    }

    /**
     * Words that speak for a value.
     *
     * @param value as it is stored
     * @param words as they are written, in small letters
     * @param mentions in which they speak for it
     * @param readings all mentions in which the value was read
     * @param otherwise those of {@code mentions} of which a person said that they are not about it
     * @param example the words where they stand in the first mention
     * @param in that mention
     */
    public record Trigger(
            String value, String words, long mentions, long readings, long otherwise, String example, MentionId in) {}

    private static final class Count {
        private long mentions;
        private long otherwise;
        private final String example;
        private final MentionId in;

        Count(String example, MentionId in) {
            this.example = example;
            this.in = in;
        }
    }

    /** Counts one more mention. */
    public void add(Entry entry) {
        for (Annotation annotation : entry.annotations()) {
            if (annotation.field().equals(field.name()) && annotation.from().isEmpty()) {
                add(entry, annotation);
            }
        }
    }

    private void add(Entry entry, Annotation annotation) {
        annotation.values().forEach(value -> readings.merge(value, 1L, Long::sum));
        Mention mention = entry.mention();
        String whole =
                mention.title().map(title -> title + "\n\n" + mention.text()).orElseGet(mention::text);
        Set<List<String>> met = new HashSet<>();
        for (Clue clue : enrichment.clues(mention, annotation, field)) {
            Optional<String> value = clue.value()
                    .or(() -> annotation.values().size() == 1
                            ? Optional.of(annotation.values().getFirst())
                            : Optional.empty());
            if (value.isPresent() && clue.weight() > 0) {
                String words = words(whole, clue);
                if (met.add(List.of(value.get(), words))) {
                    count(entry, value.get(), words, clue, whole);
                }
            }
        }
    }

    private void count(Entry entry, String value, String words, Clue clue, String whole) {
        Count count = counts.computeIfAbsent(
                List.of(value, words),
                any -> new Count(example(whole, clue), entry.mention().id()));
        count.mentions++;
        boolean isSpokenOf = entry.provenance(field).orElse(null) instanceof Provenance.Human;
        if (isSpokenOf && !entry.effective().strings(field).contains(value)) {
            count.otherwise++;
        }
    }

    private static String words(String whole, Clue clue) {
        return whole.substring(clue.start(), clue.end())
                .toLowerCase(Locale.FRENCH)
                .replaceAll("\\s+", " ");
    }

    private static String example(String whole, Clue clue) {
        int from = Math.max(0, clue.start() - AROUND);
        int to = Math.min(whole.length(), clue.end() + AROUND);
        // No word is cut, and no character of two units.
        int start = from == 0 ? 0 : whole.indexOf(' ', from) + 1;
        int end = to == whole.length() ? to : whole.lastIndexOf(' ', to);
        String cut = whole.substring(Math.min(start, clue.start()), Math.max(end, clue.end()));
        return (start > 0 ? "… " : "") + cut.strip().replaceAll("\\s+", " ") + (end < whole.length() ? " …" : "");
    }

    /**
     * The words that speak most for each value, the values with most readings first.
     *
     * @param perValue words of a value at most
     */
    public List<Trigger> most(int perValue) {
        Map<String, List<Trigger>> byValue = new LinkedHashMap<>();
        readings.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(value -> byValue.put(value.getKey(), new ArrayList<>()));
        counts.forEach((key, count) -> byValue.get(key.getFirst())
                .add(new Trigger(
                        key.getFirst(),
                        key.getLast(),
                        count.mentions,
                        readings.get(key.getFirst()),
                        count.otherwise,
                        count.example,
                        count.in)));
        return byValue.values().stream()
                .flatMap(all -> all.stream()
                        .sorted(Comparator.comparingLong(Trigger::mentions)
                                .reversed()
                                .thenComparing(Trigger::words))
                        .limit(perValue))
                .toList();
    }
}
