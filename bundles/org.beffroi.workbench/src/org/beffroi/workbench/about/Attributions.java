package org.beffroi.workbench.about;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The file NOTICE as shipped: whose work Beffroi contains, and under which licence.
 *
 * @param data one sentence for each set of data
 * @param libraries one line for each library in the product, with its licence after a dash
 */
public record Attributions(List<String> data, List<String> libraries) {

    private static final String DATA = "DATA ";
    private static final String LIBRARIES = "LIBRARIES in the product";

    public Attributions {
        data = List.copyOf(data);
        libraries = List.copyOf(libraries);
    }

    /** The one that this product ships. */
    public static Attributions shipped() {
        try (InputStream in = Attributions.class.getResourceAsStream("NOTICE")) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("NOTICE cannot be read", e);
        }
    }

    /** What a text of that form says: headings at the margin, entries indented by two, their further lines by more. */
    static Attributions of(String text) {
        return new Attributions(section(text, DATA), section(text, LIBRARIES));
    }

    private static List<String> section(String text, String heading) {
        List<String> entries = new ArrayList<>();
        boolean inside = false;
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            boolean margin = !line.startsWith(" ");
            if (margin) {
                inside = line.startsWith(heading);
            } else if (inside && line.startsWith("   ") && !entries.isEmpty()) {
                entries.add(entries.removeLast() + " " + line.strip());
            } else if (inside) {
                entries.add(line.strip().replaceAll(" {2,}", " – "));
            }
        }
        return entries;
    }
}
