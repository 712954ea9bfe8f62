package org.beffroi.french.place;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.text.Folding;

/** How names of communes are cut into words, in the way in which the token pipeline cuts texts. */
final class Spelling {

    /**
     * A name cut into words.
     *
     * @param article what it begins with
     * @param words folded, saints written out, elided letters left out; at least one
     */
    record Cut(Article article, List<String> words) {
        String key() {
            return String.join(" ", words);
        }
    }

    private Spelling() {}

    /** The words of a name, without what it says in brackets; empty where it has no letter. */
    static Cut cut(String name) {
        int bracket = name.indexOf(" (");
        String folded = Folding.fold(bracket > 0 ? name.substring(0, bracket) : name);
        List<String> words = new ArrayList<>();
        Article article = Article.NONE;
        for (int start = 0, end; start < folded.length(); start = end + 1) {
            end = start;
            while (end < folded.length() && isInside(folded, start, end)) {
                end++;
            }
            if (end == start) {
                continue;
            }
            String word = folded.substring(start, end);
            boolean elided = end < folded.length() && folded.charAt(end) == '\'' && end == start + 1;
            boolean begins = words.isEmpty() && article == Article.NONE;
            if (elided && (word.equals("l") || word.equals("d"))) {
                article = begins && word.equals("l") ? Article.ELIDED : article;
            } else if (begins && end < folded.length() && Article.of(word) != Article.NONE && !word.equals("l")) {
                article = Article.of(word);
            } else {
                words.add(written(word));
            }
        }
        return new Cut(article, words);
    }

    /** {@code M'Tsangamouji} is one word. */
    private static boolean isInside(String folded, int start, int at) {
        char c = folded.charAt(at);
        boolean kept = c == '\''
                && at == start + 1
                && folded.charAt(start) == 'm'
                && at + 1 < folded.length()
                && "aeiouyh".indexOf(folded.charAt(at + 1)) < 0;
        return kept || Character.isLetterOrDigit(c);
    }

    /** A folded word as the names of the lexicon have it: saints written out, {@code lez} and {@code lès} the same. */
    static String written(String form) {
        return switch (form) {
            case "st" -> "saint";
            case "ste" -> "sainte";
            case "sts" -> "saints";
            case "stes" -> "saintes";
            case "lez" -> "les";
            default -> form;
        };
    }
}
