package org.beffroi.analyses.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Residents;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.note.OpenQuestions;
import org.beffroi.core.archive.Cursor;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Page;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;

/**
 * The texts of a scope, each once, the oldest first.
 *
 * @param texts those that have words
 * @param wordless how many mentions have none: how long they take is not known
 */
record ReadTexts(List<ReadText> texts, long wordless) {

    private static final int PAGE = 1000;

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

    /** Reads page by page. */
    private static final class Reader {

        private final Scope scope;
        private final List<ReadText> texts = new ArrayList<>();
        /** Few values are many times the same text: each is kept once. */
        private final Map<String, String> known = new HashMap<>();

        private long wordless;

        Reader(Scope scope) {
            this.scope = scope;
        }

        ReadTexts read() {
            Query query = scope.and(Queries.has(CoreFields.PUBLISHED));
            long all = scope.count(query);
            Optional<Cursor> after = Optional.empty();
            do {
                Page page = scope.snapshot()
                        .page(query, Order.OLDEST, after, PAGE, scope.run().cancel());
                page.rows().forEach(this::add);
                scope.run().at(texts.size() + wordless, all);
                after = page.next();
            } while (after.isPresent());
            return new ReadTexts(texts, wordless);
        }

        private void add(Entry entry) {
            FieldValues values = entry.effective();
            long words = Pace.words(entry);
            if (words == 0) {
                wordless++;
                return;
            }
            Optional<String> speaker = values.string(CoreFields.SPEAKER);
            texts.add(new ReadText(
                    values.time(CoreFields.PUBLISHED)
                            .orElseThrow()
                            .atZone(scope.run().zone())
                            .toLocalDate(),
                    words,
                    once(values.string(CoreFields.NETWORK).orElse("")),
                    once(values.string(CoreFields.SOURCE)
                            .orElse(entry.mention().origin().source())),
                    once(values.string(CoreFields.TONE).orElse("")),
                    Residents.isOne(speaker) && !isOfficial(values),
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
            return Residents.isOne(entry.effective().string(CoreFields.SPEAKER))
                    && OpenQuestions.asked(entry).isPresent()
                    && Stream.of(CoreFields.REPLY_TO, CoreFields.THREAD)
                            .flatMap(field -> entry.effective().string(field).stream())
                            .distinct()
                            .flatMap(id -> scope.run().snapshot().entry(new MentionId(id)).stream())
                            .anyMatch(asked -> isOwn(asked.effective()));
        }

        private static boolean isOwn(FieldValues values) {
            return isOfficial(values)
                    || values.string(CoreFields.SPEAKER).filter("own"::equals).isPresent();
        }
    }
}
