package org.beffroi.dossier.erasure;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the names of erased people in texts by {@link NameHashes} alone. Safe for several threads.
 *
 * <p>Each word is asked for once and its answer remembered; only behind a word with which a name begins are longer runs
 * hashed. Without the key under which they were hashed nobody finds a name.
 */
public final class ErasedNames {

    /** What stands in the place of a name. */
    public static final String MARK = "[effacé]";

    /** Nobody's. */
    public static final ErasedNames NONE = new ErasedNames(Set.of(), text -> text);

    private static final int MOST_WORDS = 8;
    private static final int WIDEST_GAP = 3;
    private static final int REMEMBERED = 100_000;
    private static final int LONGEST = 200;
    private static final Pattern SEGMENT = Pattern.compile("(?<=[/@:=])[^/?#&@\\s]+");

    private final Set<String> hashes;
    private final UnaryOperator<String> hash;
    private final Map<String, Boolean> beginnings = new ConcurrentHashMap<>();
    private final Map<String, Boolean> segments = new ConcurrentHashMap<>();

    /**
     * Finds these.
     *
     * @param hashes of {@link NameHashes}, copied
     * @param hash keyed as theirs was
     */
    public ErasedNames(Set<String> hashes, UnaryOperator<String> hash) {
        this.hashes = Set.copyOf(hashes);
        this.hash = hash;
    }

    /** Whether a text names one of them. */
    public boolean isIn(String text) {
        return !hashes.isEmpty() && (!marked(text).equals(text) || isInAddress(text));
    }

    /** Whether a text is one of them and nothing else, spaces and a leading @ aside. */
    public boolean isWhole(String text) {
        return !hashes.isEmpty() && marked(text).strip().equals(MARK);
    }

    /** Whether a part of an address, or of an identity, is an account of theirs. */
    public boolean isInAddress(String address) {
        return !hashes.isEmpty() && SEGMENT.matcher(address).results().anyMatch(part -> isSegment(part.group()));
    }

    /** The text with the mark in the place of each name; the same where there is none. */
    public String without(String text) {
        if (hashes.isEmpty()) {
            return text;
        }
        String marked = marked(text);
        return SEGMENT.matcher(marked)
                .replaceAll(part -> Matcher.quoteReplacement(isSegment(part.group()) ? MARK : part.group()));
    }

    private boolean isSegment(String part) {
        return part.length() <= LONGEST
                && remembered(segments, NameHashes.folded(part), name -> knows(NameHashes.segment(name)));
    }

    private boolean isBeginning(String word) {
        return word.length() <= LONGEST
                && remembered(beginnings, NameHashes.folded(word), name -> knows(NameHashes.beginning(name)));
    }

    private boolean remembered(
            Map<String, Boolean> answers, String name, java.util.function.Predicate<String> question) {
        if (answers.size() >= REMEMBERED) {
            answers.clear();
        }
        return answers.computeIfAbsent(name, question::test);
    }

    private boolean knows(String text) {
        return hashes.contains(hash.apply(text));
    }

    private String marked(String text) {
        StringBuilder marked = new StringBuilder();
        int done = 0;
        Matcher word = NameHashes.WORD.matcher(text);
        int from = 0;
        while (word.find(from)) {
            from = word.end();
            int end = isBeginning(word.group()) ? endOfName(text, word.start(), word.end()) : -1;
            if (end > 0) {
                int start = isBehindAt(text, word.start()) ? word.start() - 1 : word.start();
                marked.append(text, done, start).append(MARK);
                done = end;
                from = end;
            }
        }
        return done == 0 ? text : marked.append(text, done, text.length()).toString();
    }

    private static boolean isBehindAt(String text, int start) {
        return start > 0 && text.charAt(start - 1) == '@';
    }

    /** Where the longest name ends that begins there, -1 for none. */
    private int endOfName(String text, int start, int firstEnd) {
        int longest = -1;
        int end = firstEnd;
        Matcher next = NameHashes.WORD.matcher(text);
        for (int words = 1; words <= MOST_WORDS; words++) {
            String name = NameHashes.folded(text.substring(start, end));
            if (knows(NameHashes.whole(name)) || isBehindAt(text, start) && knows(NameHashes.behindAt(name))) {
                longest = end;
            }
            if (!next.find(end) || !isGap(text.substring(end, next.start()))) {
                break;
            }
            end = next.end();
        }
        return longest;
    }

    private static boolean isGap(String between) {
        return between.isBlank() || between.length() <= WIDEST_GAP;
    }
}
