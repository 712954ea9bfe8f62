package org.beffroi.strategy.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.core.result.Column;
import org.beffroi.strategy.model.Element;
import org.jspecify.annotations.Nullable;

/** Parts of one section as they are put together: every one of them in a block. For one thread. */
public final class Pages {

    private final Material material;
    private final List<Part> parts = new ArrayList<>();

    /** No parts yet. */
    public Pages(Material material) {
        this.material = material;
    }

    /** A block of what is given; nothing where nothing is. */
    public Pages block(String anchor, List<? extends Part> some) {
        if (!some.isEmpty()) {
            parts.add(new Part.Block(anchor, List.copyOf(some)));
        }
        return this;
    }

    /** A block of one part. */
    public Pages block(String anchor, Part part) {
        return block(anchor, List.of(part));
    }

    /** Rich text about an element, as a block; nothing where there is none. */
    public Pages text(Element element, String what, String written) {
        return block(Anchors.of(element, what), Rich.parts(written));
    }

    /** The same under a small heading. */
    public Pages text(Element element, String what, int level, String heading, String written) {
        List<Part> text = Rich.parts(written);
        if (!text.isEmpty()) {
            List<Part> all = new ArrayList<>();
            all.add(new Part.Heading(level, heading));
            all.addAll(text);
            block(Anchors.of(element, what), all);
        }
        return this;
    }

    /** A table; nothing where it has no rows. */
    public Pages table(String anchor, String caption, List<Column> columns, List<List<Object>> rows) {
        if (!rows.isEmpty()) {
            block(anchor, new Part.TablePart(caption, filled(columns, rows), only(columns, rows)));
        }
        return this;
    }

    /** Columns that say something in some row. */
    private static List<Column> filled(List<Column> columns, List<List<Object>> rows) {
        List<Column> filled = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            if (c == 0 || isFilled(rows, c)) {
                filled.add(columns.get(c));
            }
        }
        return filled;
    }

    private static List<List<Object>> only(List<Column> columns, List<List<Object>> rows) {
        List<List<Object>> kept = new ArrayList<>();
        for (List<Object> row : rows) {
            List<Object> cells = new ArrayList<>();
            for (int c = 0; c < columns.size(); c++) {
                if (c == 0 || isFilled(rows, c)) {
                    cells.add(row.get(c));
                }
            }
            kept.add(cells);
        }
        return kept;
    }

    private static boolean isFilled(List<List<Object>> rows, int column) {
        return rows.stream().map(row -> row.get(column)).anyMatch(value -> value != null && !"".equals(value));
    }

    /** A row. */
    public static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    /** What is known of two things that share a column; a table of many columns has no room for its words. */
    public static String together(String one, String other) {
        return Stream.of(one, other)
                .filter(text -> text != null && !text.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(" · "));
    }

    /** A column of words. */
    public Column words(String key) {
        return Column.of(key, material.say("column." + key), Column.Kind.TEXT);
    }

    /** A column of words that stand at the right, such as sums. */
    public Column figures(String key) {
        return Column.of(key, material.say("column." + key), Column.Kind.TEXT_BEFORE);
    }

    /** A decimal as a figure, empty where it is not known. */
    public String figure(@Nullable BigDecimal number) {
        return number == null ? "" : material.number(number);
    }

    /** A fact; empty where its value is. */
    public Optional<Part.Fact> fact(String key, @Nullable String value) {
        return value == null || value.isBlank()
                ? Optional.empty()
                : Optional.of(new Part.Fact(material.say("fact." + key), Run.words(value.strip())));
    }

    /** Facts, without those that are empty; nothing where all are. */
    public Pages facts(String anchor, List<Optional<Part.Fact>> facts) {
        List<Part.Fact> known = facts.stream().flatMap(Optional::stream).toList();
        return known.isEmpty() ? this : block(anchor, new Part.Facts(known));
    }

    /** What others made. */
    public Pages all(List<Part> others) {
        parts.addAll(others);
        return this;
    }

    /** All of it as it is. */
    public List<Part> made() {
        return List.copyOf(parts);
    }

    /** All of it under a heading of the first level that begins a page; nothing where there is nothing. */
    public List<Part> under(String section) {
        if (parts.isEmpty()) {
            return List.of();
        }
        List<Part> all = new ArrayList<>();
        all.add(Part.Block.of(
                Anchors.of(section), new Part.PageBreak(), new Part.Heading(1, material.say("section." + section))));
        all.addAll(parts);
        return all;
    }
}
