package org.beffroi.bench.french;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beffroi.core.mention.MentionId;

/**
 * What a person who saw no code says that mentions of the invented town are about, in the order in which she read them.
 *
 * @param said by mention
 */
record BlindLabels(Map<MentionId, Label> said) {

    /**
     * What one mention is about.
     *
     * @param main the themes that she coded, possibly none
     * @param also those that she would accept from a colleague
     */
    record Label(Set<String> main, Set<String> also) {
        boolean accepts(String theme) {
            return main.contains(theme) || also.contains(theme);
        }
    }

    /** The list of a name, which lies beside this class: identity, themes, themes accepted, tabs between, {@code -} for none. */
    static BlindLabels named(String name) {
        Map<MentionId, Label> said = new LinkedHashMap<>();
        for (String line : lines("themes-" + name + ".tsv")) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] cells = line.split("\t");
                said.put(new MentionId(cells[0]), new Label(themes(cells[1]), themes(cells[2])));
            }
        }
        return new BlindLabels(said);
    }

    private static Set<String> themes(String cell) {
        return cell.equals("-") ? Set.of() : new LinkedHashSet<>(Arrays.asList(cell.split(",")));
    }

    /** The lines of a list that lies beside this class, remarks too. */
    static List<String> lines(String file) {
        try (InputStream in = BlindLabels.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
