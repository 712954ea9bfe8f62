package org.beffroi.french.moderation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Insults of which some letters are covered or replaced so that no filter finds them: « c*nnard », « p.. de », « enf01ré ».
 * Immutable; safe for several threads.
 */
final class MaskedWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** A word of letters, figures and signs that stand for letters, with one of these at least. */
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}@#/.])\\p{L}[\\p{L}*@$€0-9]*[*@$€0-9][\\p{L}*@$€0-9]*");
    /** Letters with spaces or dots between: « c o n n a r d ». */
    private static final Pattern SPELLED =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}(?:[ .·-]\\p{L}){3,}(?![\\p{L}\\p{N}])");

    private static final int LEAST_LETTERS = 2;
    private static final int SHORTEST = 4;

    private final List<String> words = new ArrayList<>();

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
        if (!isMasked(whole)) {
            return found;
        }
        Matcher matcher = WORD.matcher(whole);
        while (matcher.find()) {
            if (hides(plain(matcher.group()))) {
                found.add(new Found(matcher.start(), matcher.end()));
            }
        }
        return found;
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

    private static boolean isMasked(String whole) {
        for (int i = 1; i < whole.length(); i++) {
            char c = whole.charAt(i);
            boolean sign = c == '*' || c == '@' || c == '$' || c == '€' || c >= '0' && c <= '9';
            if (sign && Character.isLetter(whole.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean hides(String written) {
        long letters = written.chars().filter(Character::isLetter).count();
        if (letters < LEAST_LETTERS) {
            return false;
        }
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            switch (c) {
                case '*' -> pattern.append("[a-z]{1,2}");
                case '@', '4' -> pattern.append('a');
                case '3', '€' -> pattern.append('e');
                case '1' -> pattern.append("[il]");
                case '0' -> pattern.append('o');
                case '$', '5' -> pattern.append('s');
                case '7' -> pattern.append('t');
                default -> pattern.append(Pattern.quote(String.valueOf(c)));
            }
        }
        Pattern hidden = Pattern.compile(pattern.toString());
        return words.stream().anyMatch(word -> hidden.matcher(word).matches());
    }

    private static String plain(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
