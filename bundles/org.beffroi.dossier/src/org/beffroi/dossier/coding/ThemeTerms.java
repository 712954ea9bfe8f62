package org.beffroi.dossier.coding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.file.RefusedFile;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.message.Refusal;

/**
 * The words by which a dossier’s own themes are read, in {@code themes.tsv} of its codebook: a theme, a tab and a term a line.
 * People write this file too: their lines and remarks stay as they are, and it is written whole.
 *
 * @param file where they are; may not exist yet
 */
public record ThemeTerms(Path file) {

    /** Name of the file. */
    public static final String NAME = "themes.tsv";

    private static final String TAB = "\t";

    /** Those of a dossier by the folder of its lists. */
    public static ThemeTerms in(Path codebook) {
        return new ThemeTerms(codebook.resolve(NAME));
    }

    /**
     * The terms of a theme that the dossier adds, in their order.
     *
     * @throws Refusal if the file cannot be read
     */
    public List<String> of(String theme) {
        return lines().stream()
                .map(line -> line.split(TAB))
                .filter(cells -> cells.length > 1 && cells[0].strip().equals(theme))
                .map(cells -> cells[1].strip())
                .toList();
    }

    /**
     * Adds terms to a theme, which is new where none has that name.
     *
     * @return the lines that were added: terms that it has already are none
     * @throws Refusal if the file cannot be read or written, or a name cannot be kept in it
     */
    public List<String> add(String theme, List<String> terms) {
        String name = theme.strip();
        if (name.isEmpty() || name.startsWith("#") || (name + String.join("", terms)).matches("(?s).*[\\t\\r\\n].*")) {
            throw Refusal.of(Refusal.Kind.MALFORMED, ThemeTerms.class, "themes.name.refused", theme);
        }
        List<String> known = of(name);
        List<String> added = terms.stream()
                .map(String::strip)
                .filter(term -> !term.isEmpty() && !known.contains(term))
                .distinct()
                .map(term -> name + TAB + term)
                .toList();
        List<String> lines = new ArrayList<>(lines());
        lines.addAll(added);
        write(lines);
        return added;
    }

    /**
     * Takes lines away, those that stand last where one stands twice; what people changed meanwhile stays.
     *
     * @throws Refusal if the file cannot be read or written
     */
    public void remove(List<String> added) {
        List<String> lines = new ArrayList<>(lines());
        for (String line : added) {
            int at = lines.lastIndexOf(line);
            if (at >= 0) {
                lines.remove(at);
            }
        }
        write(lines);
    }

    private List<String> lines() {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            return new String(OrdinaryFile.bytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw RefusedFile.of(file, e);
        }
    }

    private void write(List<String> lines) {
        String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        try {
            WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw RefusedFile.of(file, e);
        }
    }
}
