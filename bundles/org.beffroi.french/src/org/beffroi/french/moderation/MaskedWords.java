package org.beffroi.french.moderation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Insults of which some letters are covered or replaced so that no filter finds them: « c*nnard », « enf01ré ».
 * Immutable; safe for several threads.
 */
final class MaskedWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Letters with spaces or dots between: « c o n n a r d ». */
    private static final Pattern SPELLED =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}(?:[ .·-]\\p{L}){3,}(?![\\p{L}\\p{N}])");

    private static final int LEAST_LETTERS = 2;
    private static final int SHORTEST = 4;

    private final Set<String> words = new HashSet<>();

    MaskedWords(List<String> words) {
        for (String word : words) {
            String plain = plain(word);
            if (plain.length() >= SHORTEST) {
                this.words.add(plain);
                this.words.add(plain + "s");
            }
        }
    }

    /** A stretch of a text that hides one of them. */
    record Found(int start, int end) {}

    /** Those of a text, in order; cheap where no sign stands beside a letter. */
    List<Found> in(String whole) {
        List<Found> found = new ArrayList<>();
        if (isSpelled(whole)) {
            Matcher spelled = SPELLED.matcher(whole);
            while (spelled.find()) {
                if (words.contains(plain(spelled.group().replaceAll("[ .·-]", "")))) {
                    found.add(new Found(spelled.start(), spelled.end()));
                }
            }
        }
        int from = 0;
        for (int sign = sign(whole, from); sign > 0; sign = sign(whole, from)) {
            int start = sign;
            while (start > 0 && isOfWord(whole.charAt(start - 1))) {
                start--;
            }
            int end = sign + 1;
            while (end < whole.length() && isOfWord(whole.charAt(end))) {
                end++;
            }
            if (begins(whole, start) && hides(plain(whole.substring(start, end)))) {
                found.add(new Found(start, end));
            }
            from = end;
        }
        return found;
    }

    /** The next sign right behind a letter; 0 where there is none. */
    private static int sign(String whole, int from) {
        for (int i = Math.max(1, from); i < whole.length(); i++) {
            if (isSign(whole.charAt(i)) && Character.isLetter(whole.charAt(i - 1))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isSign(char c) {
        return c == '*' || c == '@' || c == '$' || c == '€' || c >= '0' && c <= '9';
    }

    private static boolean isOfWord(char c) {
        return isSign(c) || Character.isLetter(c);
    }

    /** Whether a word begins with a letter and is neither an account, a hashtag nor part of an address. */
    private static boolean begins(String whole, int start) {
        return Character.isLetter(whole.charAt(start)) && (start == 0 || "@#/._-".indexOf(whole.charAt(start - 1)) < 0);
    }

    /** Whether three letters in a row stand by themselves. */
    private static boolean isSpelled(String whole) {
        int alone = 0;
        for (int i = 1; i + 1 < whole.length() && alone < 3; i++) {
            if (Character.isLetter(whole.charAt(i))) {
                boolean single = !Character.isLetter(whole.charAt(i - 1)) && !Character.isLetter(whole.charAt(i + 1));
                alone = single ? alone + 1 : 0;
            }
        }
        return alone >= 3;
    }

    private boolean hides(String written) {
        long letters = written.chars().filter(Character::isLetter).count();
        if (letters < LEAST_LETTERS || written.length() < SHORTEST) {
            return false;
        }
        String read = written.replace('@', 'a')
                .replace('4', 'a')
                .replace('3', 'e')
                .replace('€', 'e')
                .replace('0', 'o')
                .replace('$', 's')
                .replace('5', 's')
                .replace('7', 't');
        if (read.indexOf('*') < 0) {
            return words.contains(read.replace('1', 'i')) || words.contains(read.replace('1', 'l'));
        }
        Pattern hidden = Pattern.compile(read.replace("1", "[il]").replace("*", "[a-z]{1,2}"));
        return words.stream().anyMatch(word -> hidden.matcher(word).matches());
    }

    private static String plain(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
