package org.beffroi.demo.script;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the scripts of the demonstration: tab-separated lines of {@code key, when, as, who, tone, more, text}.
 *
 * <p>A line that begins with {@code #:} sets facts for all lines after it, one that begins with {@code #} is for readers.
 * In a text, {@code ##} ends the title and {@code \n} a paragraph.
 */
public final class ScriptReader {

    private static final int COLUMNS = 7;

    /** Where the texts of the demonstration lie. */
    private static final String TEXTS = "/org/beffroi/demo/";

    /**
     * The lines of one script.
     *
     * @throws IllegalStateException if a line has not seven columns
     */
    public List<Line> read(String script) {
        List<Line> lines = new ArrayList<>();
        Map<String, String> defaults = Map.of();
        int number = 0;
        for (String row : rows("scripts/" + script + ".tsv")) {
            number++;
            if (row.startsWith("#:")) {
                defaults = facts(row.substring(2).trim(), Map.of());
            } else if (!row.isBlank() && !row.startsWith("#")) {
                lines.add(line(row, script + ".tsv:" + number, defaults));
            }
        }
        return lines;
    }

    /**
     * The rows of one of the texts.
     *
     * @param resource its name, from the package of the demonstration on
     * @throws IllegalStateException if there is none of that name
     */
    public List<String> rows(String resource) {
        InputStream stream = ScriptReader.class.getResourceAsStream(TEXTS + resource);
        if (stream == null) {
            throw new IllegalStateException("The demonstration lacks " + resource);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String row, String place, Map<String, String> defaults) {
        String[] cells = row.split("\t", COLUMNS);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(place + " has " + cells.length + " columns: " + row);
        }
        String said = cells[6].replace("\\n", "\n");
        int mark = said.indexOf("##");
        String title = mark < 0 ? "" : said.substring(0, mark).strip();
        String text = mark < 0 ? said : said.substring(mark + 2).strip();
        char tone = cells[4].isEmpty() ? '0' : cells[4].charAt(0);
        return new Line(place, cells[0], cells[1], cells[2], cells[3], tone, facts(cells[5], defaults), title, text);
    }

    /** Facts written as {@code name=value}, spaces in values as {@code _}; a bare word is a language. */
    private static Map<String, String> facts(String cell, Map<String, String> defaults) {
        Map<String, String> facts = new HashMap<>(defaults);
        for (String fact : cell.split(" ")) {
            int equals = fact.indexOf('=');
            if (equals > 0) {
                facts.put(fact.substring(0, equals), fact.substring(equals + 1).replace('_', ' '));
            } else if (!fact.isEmpty()) {
                facts.put("lang", fact);
            }
        }
        return facts;
    }
}
