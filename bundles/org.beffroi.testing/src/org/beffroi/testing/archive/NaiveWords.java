package org.beffroi.testing.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.WordCounts;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;

/** Words counted in the plainest way: every text is read again. */
record NaiveWords(long mentions, long withWords, Map<String, Long> counts, List<String> codebook)
        implements WordCounts {

    /**
     * Counts.
     *
     * @param all the mentions whose words have codes
     * @param counted some of them
     */
    static NaiveWords of(List<Entry> all, List<Entry> counted) {
        Tokens tokens = new Tokens();
        Map<String, Long> counts = new TreeMap<>();
        long withWords = 0;
        for (Entry entry : counted) {
            Set<String> stems = stems(entry, tokens);
            stems.forEach(stem -> counts.merge(stem, 1L, Long::sum));
            withWords += stems.isEmpty() ? 0 : 1;
        }
        Set<String> known = new TreeSet<>();
        all.forEach(entry -> known.addAll(stems(entry, tokens)));
        return new NaiveWords(counted.size(), withWords, counts, List.copyOf(known));
    }

    private static Set<String> stems(Entry entry, Tokens tokens) {
        FieldValues values = entry.effective();
        String language = values.string(CoreFields.LANGUAGE).orElse(null);
        Set<String> stems = new HashSet<>();
        for (String text : List.of(
                values.string(CoreFields.TEXT_BODY).orElse(""),
                values.string(CoreFields.TITLE).orElse(""))) {
            tokens.of(text, language).stream().map(Token::stem).forEach(stems::add);
        }
        return stems;
    }

    @Override
    public int stems() {
        return counts.size();
    }

    @Override
    public long of(String stem) {
        return counts.getOrDefault(stem, 0L);
    }

    @Override
    public int codes() {
        return codebook.size();
    }

    @Override
    public long count(int code) {
        return of(stem(code));
    }

    @Override
    public String stem(int code) {
        return codebook.get(code);
    }
}
