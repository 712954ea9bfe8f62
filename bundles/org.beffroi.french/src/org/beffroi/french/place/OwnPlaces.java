package org.beffroi.french.place;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * The dossier's own places: {@code places.tsv} of its codebook, in UTF-8, one name and one value a line with a tab between.
 *
 * <p>The value is an INSEE code ({@code Chantenay}, {@code 44109}), or a name of the dossier's own for a neighbourhood or
 * street, shown as it is written; a line without tab is a name that is its own value. Empty lines and those that begin with
 * {@code #} count for nothing. Where one name stands twice, the first line counts.
 *
 * @param names by words
 * @param content what the file holds, for the version of what is read with it
 */
record OwnPlaces(NameTree names, String content) {

    private static final String FILE = "places.tsv";

    /** @throws Refusal if the file is there and cannot be read, or a line is no place */
    static OwnPlaces of(Path codebook) {
        Path file = codebook.resolve(FILE);
        if (!Files.exists(file)) {
            return new OwnPlaces(new NameTree(Map.of()), "");
        }
        String content;
        try {
            content = Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new Refusal(
                    Refusal.Kind.MALFORMED, Sentence.of(OwnPlaces.class, "places.charset", file.toString()), e);
        } catch (IOException e) {
            throw new Refusal(Sentence.of(OwnPlaces.class, "places.unreadable", file.toString()), e);
        }
        Map<String, List<Name.Bearer>> bearers = new HashMap<>();
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            String plain = line.replace("\uFEFF", "");
            if (!plain.isBlank() && !plain.startsWith("#")) {
                add(plain, file, number, bearers);
            }
        }
        return new OwnPlaces(new NameTree(bearers), content);
    }

    private static void add(String line, Path file, int number, Map<String, List<Name.Bearer>> bearers) {
        String[] columns = line.split("\t", -1);
        Spelling.Cut cut = Spelling.cut(columns[0]);
        String value = columns[columns.length == 1 ? 0 : 1].strip();
        if (columns.length > 2 || cut.words().isEmpty() || value.isEmpty()) {
            throw Refusal.of(Refusal.Kind.MALFORMED, OwnPlaces.class, "places.line", file.toString(), number);
        }
        bearers.computeIfAbsent(cut.key(), any -> new ArrayList<>(List.of(new Name.OfDossier(value))));
    }
}
