package org.beffroi.observatory.territory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.beffroi.core.text.Folding;

/**
 * What two spellings of a territory's name have in common: lower-case words without accents, one space between.
 *
 * <p>Ligatures come apart, {@code St} and {@code s/} are written out, a final CEDEX goes, and the form of a group of
 * communes becomes its usual letters, without the linking words that follow: {@code Communauté d'agglomération du Pays
 * Basque} and {@code CA Pays Basque} are {@code ca pays basque}.
 */
final class NameFold {

    private static final Set<String> ARTICLES = Set.of("l", "le", "la", "les", "aux", "los", "las");
    private static final Set<String> LINKS = Set.of("du", "de", "des", "d", "l", "le", "la", "les");
    private static final Set<String> FORMS = Set.of("cc", "ca", "cu");
    /** The {@code s/} of {@code Neuilly s/Seine}, a word of its own. */
    private static final Pattern OVER = Pattern.compile("\\bs/");

    private static final List<List<String>> FORMS_IN_FULL = List.of(
            List.of("communaute", "de", "communes"),
            List.of("communaute", "d", "agglomeration"),
            List.of("communaute", "urbaine"));

    private NameFold() {}

    /** The folded name, with its article; empty if there is no letter or digit in it. */
    static String fold(String name) {
        return String.join(" ", words(name));
    }

    /** The length of the article and space that a folded name begins with; 0 if it is all the name, or missing. */
    static int articleLength(String folded) {
        int space = folded.indexOf(' ');
        return space > 0 && ARTICLES.contains(folded.substring(0, space)) ? space + 1 : 0;
    }

    /** A folded name without the form of a group of communes; the same name if it has none. */
    static String withoutForm(String folded) {
        int space = folded.indexOf(' ');
        return space > 0 && FORMS.contains(folded.substring(0, space)) ? folded.substring(space + 1) : folded;
    }

    /**
     * What folded names may begin with when somebody has typed this much: a word that may still go on ends it, so a last
     * {@code st} stands for itself too ({@code Strasbourg}); after a separator the last word is complete.
     */
    static List<String> beginnings(String typed) {
        String folded = fold(typed);
        if (folded.isEmpty()) {
            return List.of();
        }
        String letters = Folding.fold(typed);
        if (!Character.isLetterOrDigit(letters.charAt(letters.length() - 1))) {
            return List.of(folded + ' ');
        }
        Set<String> beginnings = new LinkedHashSet<>(List.of(folded));
        String[] raw = plain(typed).split(" ");
        String last = raw[raw.length - 1];
        if (!last.equals(writtenOut(last)) && folded.endsWith(writtenOut(last))) {
            beginnings.add(
                    folded.substring(0, folded.length() - writtenOut(last).length()) + last);
        }
        return List.copyOf(beginnings);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : plain(name).split(" ")) {
            words.add(writtenOut(word));
        }
        return withoutCedex(withShortForm(words));
    }

    /** A name without {@code CEDEX} or {@code CEDEX 9} at its end, which belongs to the address. */
    private static List<String> withoutCedex(List<String> words) {
        int cedex = words.lastIndexOf("cedex");
        return cedex > 0 && cedex >= words.size() - 2 ? withoutCedex(words.subList(0, cedex)) : words;
    }

    private static String writtenOut(String word) {
        return switch (word) {
            case "st" -> "saint";
            case "ste" -> "sainte";
            case "sts" -> "saints";
            case "stes" -> "saintes";
            default -> word;
        };
    }

    private static List<String> withShortForm(List<String> words) {
        List<String> form = formOf(words);
        if (form.isEmpty() || form.size() == words.size()) {
            return words;
        }
        int next = form.size();
        while (next < words.size() - 1 && LINKS.contains(words.get(next))) {
            next++;
        }
        List<String> shortened = new ArrayList<>(words.subList(next, words.size()));
        shortened.addFirst(
                form.size() == 1 ? form.getFirst() : "c" + form.getLast().charAt(0));
        return shortened;
    }

    /** The words at the beginning that say the form of a group: {@code cc}, or it in full; else none. */
    private static List<String> formOf(List<String> words) {
        if (FORMS.contains(words.getFirst())) {
            return words.subList(0, 1);
        }
        for (List<String> form : FORMS_IN_FULL) {
            if (words.size() > form.size() && words.subList(0, form.size()).equals(form)) {
                return words.subList(0, form.size());
            }
        }
        return List.of();
    }

    /** The folded text with everything else than letters and digits as single spaces between them. */
    private static String plain(String name) {
        String folded = OVER.matcher(Folding.fold(name)).replaceAll("sur ");
        StringBuilder plain = new StringBuilder(folded.length() + 2);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().strip();
    }
}
