package org.beffroi.documents.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Part.Block;
import org.beffroi.core.document.Part.Cards;
import org.beffroi.core.document.Part.Contents;
import org.beffroi.core.document.Part.Facts;
import org.beffroi.core.document.Part.Heading;
import org.beffroi.core.document.Part.ItemList;
import org.beffroi.core.document.Part.KeyFigure;
import org.beffroi.core.document.Part.Note;
import org.beffroi.core.document.Part.PageBreak;
import org.beffroi.core.document.Part.Paragraph;
import org.beffroi.core.document.Part.PicturePart;
import org.beffroi.core.document.Part.Quotation;
import org.beffroi.core.document.Part.TablePart;
import org.beffroi.core.document.Run;
import org.beffroi.core.result.text.TerminalText;
import org.beffroi.documents.page.Said;

/**
 * A document as text alone, for those who read mail so: headings underlined, tables as lines, pictures in words, links
 * written out.
 */
final class PlainText {

    private static final String BETWEEN = " · ";

    private final Said said;
    private final List<String> blocks = new ArrayList<>();

    private PlainText(Document document) {
        this.said = new Said(document);
    }

    /** The text, its lines ended by line feeds. */
    static String of(Document document) {
        PlainText text = new PlainText(document);
        text.blocks.add(underlined(document.title(), '='));
        document.subtitle().ifPresent(text.blocks::add);
        document.parts().forEach(text::part);
        text.blocks.add("-- \n"
                + Stream.of(document.about(), text.said.made())
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.joining("\n")));
        return String.join("\n\n", text.blocks) + "\n";
    }

    private void part(Part part) {
        switch (part) {
            case Heading heading -> blocks.add("\n" + underlined(heading.text(), heading.level() == 1 ? '-' : '.'));
            case Paragraph paragraph -> blocks.add(runs(paragraph.runs()));
            case KeyFigure figure -> blocks.add(figure.figure() + " " + runs(figure.meaning()));
            case ItemList list -> blocks.add(list(list));
            case TablePart table -> blocks.add(table(table));
            case Quotation quotation -> blocks.add(quotation(quotation));
            case PicturePart drawn -> blocks.add(drawn.picture().alternative());
            case Note note -> blocks.add(runs(note.runs()));
            case PageBreak pageBreak -> blocks.add("");
            case Facts facts ->
                blocks.add(facts.facts().stream()
                        .map(fact -> said.word("document.fact", fact.name(), runs(fact.value())))
                        .collect(Collectors.joining("\n")));
            case Cards cards -> cards.cards().forEach(card -> blocks.add(card(card)));
            case Contents contents -> {} // a mail is read from its beginning
            case Block block -> block.parts().forEach(this::part);
        }
    }

    private static String card(Part.Card card) {
        return Stream.concat(
                        Stream.of(card.title(), card.figure()),
                        card.lines().stream().map(PlainText::runs))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String underlined(String text, char line) {
        return text + "\n" + String.valueOf(line).repeat(Math.min(72, Math.max(1, TerminalText.width(text))));
    }

    private static String runs(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            text.append(run.text());
            if (run instanceof Run.Link link) {
                text.append(" <").append(link.target().toASCIIString()).append('>');
            }
            if (run instanceof Run.Foot foot) {
                text.append(" (").append(runs(foot.runs())).append(')');
            }
        }
        return text.toString();
    }

    private static String list(ItemList list) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < list.items().size(); i++) {
            text.append(i == 0 ? "" : "\n")
                    .append(list.ordered() ? i + 1 + ". " : "- ")
                    .append(runs(list.items().get(i)));
        }
        return text.toString();
    }

    /** One line a row: what the first column names, then each other value under its label. */
    private String table(TablePart table) {
        StringBuilder text = new StringBuilder(table.caption());
        for (List<Object> row : table.rows()) {
            List<String> values = new ArrayList<>();
            for (int c = 1; c < row.size(); c++) {
                if (row.get(c) != null) {
                    values.add(said.label(table.columns().get(c)) + " "
                            + said.cell(row.get(c), table.columns().get(c)));
                }
            }
            text.append("\n- ")
                    .append(said.cell(row.getFirst(), table.columns().getFirst()))
                    .append(values.isEmpty() ? "" : BETWEEN + String.join(BETWEEN, values));
        }
        return text.toString();
    }

    /** Lines that begin with {@code >}, as quotations of mails do. */
    private String quotation(Quotation quotation) {
        Optional<String> when = quotation.when().map(said::moment);
        String source = Stream.of(quotation.who(), quotation.where(), when)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(BETWEEN));
        List<String> lines = new ArrayList<>();
        lines.add(source);
        quotation.title().ifPresent(lines::add);
        if (!quotation.text().isEmpty()) {
            lines.addAll(runs(quotation.text()).lines().toList());
        }
        lines.add(String.join(BETWEEN, quotation.beside()));
        quotation.link().ifPresent(link -> lines.add(link.toASCIIString()));
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> "> " + line)
                .collect(Collectors.joining("\n"));
    }
}
