package org.beffroi.dossier.post;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beffroi.core.document.Correspondent;

/**
 * People as they are typed, or pasted from a mail program: separated by commas, semicolons or ends of lines, each as an address
 * alone or with a name, {@code "Durand, Anne" <anne@ville.exemple>}.
 */
public final class AddressLine {

    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"\\s*(<[^<>]*>)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private AddressLine() {}

    /**
     * Those of a line, each once, in its order; none for a blank line.
     *
     * @throws org.beffroi.core.message.Refusal if one of them has no address; it says which
     */
    public static List<Correspondent> read(String typed) {
        Set<Correspondent> people = new LinkedHashSet<>();
        StringBuilder name = new StringBuilder();
        for (String piece : pieces(typed)) {
            if (piece.indexOf('@') < 0) {
                // A comma within a name that stands without quotation marks: Durand, Anne <…>.
                name.append(piece).append(", ");
                continue;
            }
            people.addAll(people(name + piece));
            name.setLength(0);
        }
        if (!name.isEmpty()) {
            people.add(Correspondent.read(name.substring(0, name.length() - 2)));
        }
        return List.copyOf(people);
    }

    /** What stands between separators that are neither in quotation marks nor in angle brackets; no blank piece. */
    private static List<String> pieces(String typed) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean quoted = false;
        boolean bracketed = false;
        for (char letter : typed.toCharArray()) {
            quoted = letter == '"' && !bracketed ? !quoted : quoted;
            bracketed = !quoted && (letter == '<' || bracketed && letter != '>');
            if (!quoted && !bracketed && ",;\n\r".indexOf(letter) >= 0) {
                pieces.add(piece.toString());
                piece.setLength(0);
            } else {
                piece.append(letter);
            }
        }
        pieces.add(piece.toString());
        return pieces.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
    }

    /** One person, or several addresses with nothing but spaces between them. */
    private static List<Correspondent> people(String piece) {
        Matcher quoted = QUOTED.matcher(piece);
        if (quoted.matches()) {
            String name = ESCAPED.matcher(quoted.group(1)).replaceAll("$1");
            Correspondent address = Correspondent.read(quoted.group(2));
            return List.of(new Correspondent(name, address.address()));
        }
        if (piece.indexOf('<') >= 0) {
            return List.of(Correspondent.read(piece));
        }
        List<String> words = Arrays.asList(piece.split("\\s+"));
        if (words.stream().allMatch(Correspondent::isAddress)) {
            return words.stream().map(Correspondent::read).toList();
        }
        boolean named = words.subList(0, words.size() - 1).stream().noneMatch(word -> word.indexOf('@') >= 0);
        return List.of(
                named && words.size() > 1
                        ? new Correspondent(
                                words.stream().limit(words.size() - 1L).collect(Collectors.joining(" ")),
                                words.getLast())
                        : Correspondent.read(piece));
    }
}
