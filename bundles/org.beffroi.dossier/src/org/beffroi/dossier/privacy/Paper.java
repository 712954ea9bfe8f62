package org.beffroi.dossier.privacy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.result.Column;

/**
 * A plain paper to read: headings, paragraphs, tables; as HTML, Markdown or text.
 *
 * @param title of the whole
 * @param language of its words
 * @param blocks in order
 */
public record Paper(String title, Locale language, List<Block> blocks) {

    /** The forms a paper can be written in. */
    public enum Form {
        HTML,
        MARKDOWN,
        TEXT
    }

    /** The form that the ending of a file's name asks for; empty where it is none of these. */
    public static Optional<Form> form(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return Optional.of(Form.HTML);
        } else if (name.endsWith(".md")) {
            return Optional.of(Form.MARKDOWN);
        }
        return name.endsWith(".txt") ? Optional.of(Form.TEXT) : Optional.empty();
    }

    /** A part of a paper. */
    public sealed interface Block {}

    /** A heading below the title. */
    public record Heading(String text) implements Block {}

    /** Some sentences. */
    public record Paragraph(String text) implements Block {}

    /**
     * A table.
     *
     * @param header one cell for each column
     * @param rows each as long as the header
     */
    public record Rows(List<String> header, List<List<String>> rows) implements Block {
        public Rows {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }

    public Paper {
        blocks = List.copyOf(blocks);
    }

    /**
     * The paper as a document, for the formats that {@link org.beffroi.core.document.DocumentWriter}s write; the rows of its
     * tables are called after the heading above them.
     *
     * @param zone in which its making is dated
     * @param maker the program that made it, with its version
     * @param made when
     */
    public Document document(ZoneId zone, String maker, Instant made) {
        List<Part> parts = new ArrayList<>();
        String caption = title;
        for (Block block : blocks) {
            switch (block) {
                case Heading(var text) -> {
                    caption = text;
                    parts.add(new Part.Heading(1, text));
                }
                case Paragraph(var text) -> parts.add(Part.Paragraph.of(text));
                case Rows table -> parts.add(part(caption, table));
            }
        }
        return new Document(
                title, Optional.empty(), language, zone, parts, maker, made, "", Optional.empty(), List.of());
    }

    private static Part part(String caption, Rows table) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            columns.add(Column.of("column" + i, table.header().get(i), Column.Kind.TEXT));
        }
        return new Part.TablePart(
                caption,
                columns,
                table.rows().stream().<List<Object>>map(List::copyOf).toList());
    }

    /** The paper in a form. */
    public String as(Form form) {
        StringBuilder out = new StringBuilder();
        switch (form) {
            case HTML -> html(out);
            case MARKDOWN -> {
                out.append("# ").append(markdown(title)).append("\n");
                blocks.forEach(block -> markdown(block, out));
            }
            case TEXT -> {
                out.append(title)
                        .append('\n')
                        .append("=".repeat(title.length()))
                        .append('\n');
                blocks.forEach(block -> text(block, out));
            }
        }
        return out.toString();
    }

    private void html(StringBuilder out) {
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language.getLanguage())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(escaped(title))
                .append("</title>\n<style>body{font-family:sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}")
                .append("table{border-collapse:collapse}th,td{border:1px solid #767676;padding:.3rem;text-align:left;")
                .append("vertical-align:top;overflow-wrap:anywhere}</style>\n</head>\n<body>\n<main>\n<h1>")
                .append(escaped(title))
                .append("</h1>\n");
        for (Block block : blocks) {
            switch (block) {
                case Heading(var text) ->
                    out.append("<h2>").append(escaped(text)).append("</h2>\n");
                case Paragraph(var text) ->
                    out.append("<p>").append(escaped(text)).append("</p>\n");
                case Rows rows -> html(rows, out);
            }
        }
        out.append("</main>\n</body>\n</html>\n");
    }

    private static void html(Rows table, StringBuilder out) {
        out.append("<table>\n<thead><tr>");
        table.header()
                .forEach(cell ->
                        out.append("<th scope=\"col\">").append(escaped(cell)).append("</th>"));
        out.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : table.rows()) {
            out.append("<tr>");
            row.forEach(cell -> out.append("<td>").append(escaped(cell)).append("</td>"));
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }

    private static void markdown(Block block, StringBuilder out) {
        switch (block) {
            case Heading(var text) -> out.append("\n## ").append(markdown(text)).append('\n');
            case Paragraph(var text) -> out.append('\n').append(markdown(text)).append('\n');
            case Rows table -> {
                out.append('\n');
                row(table.header(), out);
                row(table.header().stream().map(cell -> "---").toList(), out);
                table.rows()
                        .forEach(row -> row(row.stream().map(Paper::markdown).toList(), out));
            }
        }
    }

    private static void row(List<String> cells, StringBuilder out) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String markdown(String text) {
        return text.replaceAll("\\R", " ").replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
    }

    private static void text(Block block, StringBuilder out) {
        switch (block) {
            case Heading(var text) ->
                out.append('\n')
                        .append(text)
                        .append('\n')
                        .append("-".repeat(text.length()))
                        .append('\n');
            case Paragraph(var text) -> out.append('\n').append(text).append('\n');
            case Rows table -> {
                for (List<String> row : table.rows()) {
                    out.append('\n');
                    for (int i = 0; i < row.size(); i++) {
                        if (!row.get(i).isEmpty()) {
                            out.append("  ").append(table.header().get(i)).append(" : ");
                            out.append(row.get(i).replaceAll("\\R", "\n    ")).append('\n');
                        }
                    }
                }
            }
        }
    }
}
