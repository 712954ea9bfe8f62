package org.beffroi.analyses.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Residents;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.note.OpenQuestions;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.MentionId;

/**
 * The texts of a scope, each once, the oldest first.
 *
 * @param texts those that have words
 * @param wordless how many mentions have none: how long they take is not known
 */
record ReadTexts(List<ReadText> texts, long wordless) {

    /** So many are read between two words of how far it is. */
    private static final int PORTION = 2000;

    ReadTexts {
        texts = List.copyOf(texts);
    }

    /** Those with a date. */
    static ReadTexts of(Scope scope) {
        return new Reader(scope.withoutCopies(true)).read();
    }

    /** How many mentions are opened, copies left out. */
    long opened() {
        return texts.size() + wordless;
    }

    /**
     * A mention to read.
     *
     * @param place in the snapshot
     * @param sequence tells apart what was published at one moment
     */
    private record Found(int place, long published, long sequence) {}

    /** Reads portion by portion, in the order in which mentions lie on the disk, several at once. */
    private static final class Reader {

        private final Scope scope;
        /** Few values are many times the same text: each is kept once. */
        private final Map<String, String> known = new ConcurrentHashMap<>();

        Reader(Scope scope) {
            this.scope = scope;
        }

        ReadTexts read() {
            List<Found> found = new ArrayList<>();
            scope.snapshot()
                    .scan(
                            scope.and(Queries.has(CoreFields.PUBLISHED)),
                            List.of(),
                            scope.run().cancel(),
                            row -> found.add(new Found(row.place(), row.published(), row.sequence())));
            found.sort(Comparator.comparingInt(Found::place));
            Map<Found, ReadText> texts = new HashMap<>();
            for (int from = 0; from < found.size(); from += PORTION) {
                List<Found> portion = found.subList(from, Math.min(found.size(), from + PORTION));
                List<Optional<ReadText>> read = portion.parallelStream()
                        .map(one -> text(scope.snapshot().entryAt(one.place())))
                        .toList();
                for (int i = 0; i < portion.size(); i++) {
                    Found one = portion.get(i);
                    read.get(i).ifPresent(text -> texts.put(one, text));
                }
                scope.run().at(from + portion.size(), found.size());
            }
            found.sort(Comparator.comparingLong(Found::published).thenComparingLong(Found::sequence));
            return new ReadTexts(
                    found.stream().map(texts::get).filter(Objects::nonNull).toList(), found.size() - texts.size());
        }

        /** Empty where it has no words. */
        private Optional<ReadText> text(Entry entry) {
            FieldValues values = entry.effective();
            long words = Pace.words(entry);
            if (words == 0) {
                return Optional.empty();
            }
            return Optional.of(new ReadText(
                    values.time(CoreFields.PUBLISHED)
                            .orElseThrow()
                            .atZone(scope.run().zone())
                            .toLocalDate(),
                    words,
                    once(values.string(CoreFields.NETWORK).orElse("")),
                    once(values.string(CoreFields.SOURCE)
                            .orElse(entry.mention().origin().source())),
                    once(values.string(CoreFields.TONE).orElse("")),
                    Residents.isOne(values.string(CoreFields.SPEAKER)) && !isOfficial(values),
                    values.string(CoreFields.AUTHOR).map(this::once),
                    values.strings(CoreFields.THEME).stream().map(this::once).toList(),
                    asksUs(entry)));
        }

        private String once(String value) {
            return known.computeIfAbsent(value, same -> same);
        }

        private static boolean isOfficial(FieldValues values) {
            return values.flag(CoreFields.OFFICIAL).orElse(false);
        }

        /** A question in answer to something that the body published, or in a conversation that it began. */
        private boolean asksUs(Entry entry) {
            // Most answer nobody of us: whether they ask is read last.
            return Residents.isOne(entry.effective().string(CoreFields.SPEAKER))
                    && Stream.of(CoreFields.REPLY_TO, CoreFields.THREAD)
                            .flatMap(field -> entry.effective().string(field).stream())
                            .distinct()
                            .flatMap(id -> scope.run().snapshot().entry(new MentionId(id)).stream())
                            .anyMatch(asked -> isOwn(asked.effective()))
                    && OpenQuestions.asked(entry).isPresent();
        }

        private static boolean isOwn(FieldValues values) {
            return isOfficial(values)
                    || values.string(CoreFields.SPEAKER).filter("own"::equals).isPresent();
        }
    }
}
