package org.beffroi.core.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.beffroi.core.query.lexeme.QueryCharacters;
import org.beffroi.core.text.Folding;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Patterns with {@code *} for any characters, {@code ?} for exactly one, and {@code \} that takes the role of the next
 * character away. Comparing leaves nothing aside: fold both sides before.
 *
 * <p>Values of {@link Query.FieldIs} are such patterns; those of {@link Query.Wildcard} too, without {@code \}.
 */
public final class Wildcards {

    private static final int ANY = -1;

    private static final int ONE = -2;

    private final int[] pattern;

    private Wildcards(int[] pattern) {
        this.pattern = pattern;
    }

    /** A pattern made ready to compare; immutable. */
    public static Wildcards of(String pattern) {
        return new Wildcards(read(pattern));
    }

    /** A pattern whose fixed characters are folded, to be compared with folded texts. */
    public static Wildcards folded(String pattern) {
        List<Integer> folded = new ArrayList<>();
        for (Part part : of(pattern).parts()) {
            switch (part) {
                case Joker joker -> folded.add(joker == Joker.ANY ? ANY : ONE);
                case Fixed fixed -> Folding.fold(fixed.text()).codePoints().forEach(folded::add);
            }
        }
        return new Wildcards(folded.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The pattern that fits a text and nothing else. */
    public static String literally(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == '*' || c == '?' || c == '\\') {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** Whether a pattern has jokers, so that several texts may fit it. */
    public static boolean any(String pattern) {
        for (int c : read(pattern)) {
            if (c < 0) {
                return true;
            }
        }
        return false;
    }

    /** The fixed characters of a pattern, without its jokers: the text that fits, where there are none. */
    public static String fixed(String pattern) {
        StringBuilder fixed = new StringBuilder();
        for (int c : read(pattern)) {
            if (c >= 0) {
                fixed.appendCodePoint(c);
            }
        }
        return fixed.toString();
    }

    /** How many {@code *} a pattern has. */
    static int stars(String pattern) {
        int stars = 0;
        for (int c : read(pattern)) {
            if (c == ANY) {
                stars++;
            }
        }
        return stars;
    }

    /**
     * Whether a whole text fits the pattern. Time grows with the length of the text times that of the pattern at worst,
     * never more.
     */
    public boolean fit(String text) {
        int[] said = text.codePoints().toArray();
        int i = 0;
        int p = 0;
        int star = -1;
        int resume = 0;
        while (i < said.length) {
            if (p < pattern.length && (pattern[p] == ONE || pattern[p] == said[i])) {
                i++;
                p++;
            } else if (p < pattern.length && pattern[p] == ANY) {
                star = p++;
                resume = i;
            } else if (star >= 0) {
                p = star + 1;
                i = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length && pattern[p] == ANY) {
            p++;
        }
        return p == pattern.length;
    }

    /** The parts of a pattern between its jokers, in order, folded by a caller: what an engine puts into an automaton. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        StringBuilder fixed = new StringBuilder();
        for (int c : pattern) {
            if (c >= 0) {
                fixed.appendCodePoint(c);
                continue;
            }
            if (!fixed.isEmpty()) {
                parts.add(new Fixed(fixed.toString()));
                fixed.setLength(0);
            }
            parts.add(c == ANY ? Joker.ANY : Joker.ONE);
        }
        if (!fixed.isEmpty()) {
            parts.add(new Fixed(fixed.toString()));
        }
        return parts;
    }

    /** A part of a pattern. */
    @ProviderType
    public sealed interface Part {}

    /** Characters that stand for themselves; never empty. */
    public record Fixed(String text) implements Part {}

    /** Characters that stand for others: any number of them, or one. */
    public enum Joker implements Part {
        ANY,
        ONE
    }

    /** The text of a run of characters, without the backslashes that took roles away. */
    static String withoutEscapes(String run) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < run.length(); i++) {
            if (isEscape(run, i)) {
                i++;
            }
            plain.append(run.charAt(i));
        }
        return plain.toString();
    }

    /** The pattern that a run of characters says: of its backslashes, only those before jokers and backslashes are kept. */
    static String patternOfRun(String run) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (isEscape(run, i)) {
                pattern.append(literally(String.valueOf(run.charAt(++i))));
            } else {
                pattern.append(c == '\\' ? "\\\\" : String.valueOf(c));
            }
        }
        return pattern.toString();
    }

    private static boolean isEscape(String run, int offset) {
        return run.charAt(offset) == '\\'
                && offset + 1 < run.length()
                && QueryCharacters.canBeEscaped(run.charAt(offset + 1));
    }

    private static int[] read(String pattern) {
        int[] read = new int[pattern.length()];
        int length = 0;
        for (int i = 0; i < pattern.length(); ) {
            int c = pattern.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\\' && i < pattern.length()) {
                c = pattern.codePointAt(i);
                i += Character.charCount(c);
                read[length++] = c;
            } else {
                read[length++] = c == '*' ? ANY : c == '?' ? ONE : c;
            }
        }
        return Arrays.copyOf(read, length);
    }
}
