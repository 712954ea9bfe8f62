package org.beffroi.strategy.document.council;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.result.Drawings;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Product;
import org.beffroi.strategy.document.StrategyDocument;
import org.beffroi.strategy.document.section.ShippedSections;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Strategy;

/** The document for a council as plain lines, with usual spaces: what tests read. */
record CouncilText(Strategy strategy, Diffusion audience, Locale locale) {

    private static final Pattern SPACES = Pattern.compile("[\\u00a0\\u202f\\u2009]");

    static CouncilText of(Strategy strategy) {
        return new CouncilText(strategy, Diffusion.ELECTED, Locale.FRENCH);
    }

    Material material() {
        Drawings drawings = (result, wishes) ->
                new Drawings.Drawn(new Picture("Courbe", 1, 1, List.of()), List.of(), Optional.empty());
        return new Material(strategy, audience, locale, ZoneId.of("Europe/Paris"), drawings);
    }

    /** All lines of a chapter, of one heading of the first level to the next. */
    String chapter(String title) {
        String all = lines(chapters())
                .map(line -> SPACES.matcher(line).replaceAll(" "))
                .collect(Collectors.joining("\n"));
        int from = all.indexOf("# " + title + "\n");
        if (from < 0) {
            return "";
        }
        int until = all.indexOf("\n# ", from + 1);
        return until < 0 ? all.substring(from) : all.substring(from, until);
    }

    private List<Part> chapters() {
        return new StrategyDocument(new ShippedSections().all(), material().drawings(), "Beffroi", new Guests())
                .of(strategy, Product.COUNCIL, audience, locale, ZoneId.of("Europe/Paris"))
                .parts();
    }

    private static Stream<String> lines(List<? extends Part> parts) {
        return parts.stream().flatMap(CouncilText::lines);
    }

    private static Stream<String> lines(Part part) {
        return switch (part) {
            case Part.Block block -> lines(block.parts());
            case Part.Heading heading -> Stream.of("#".repeat(heading.level()) + " " + heading.text());
            case Part.Paragraph paragraph -> Stream.of(text(paragraph.runs()));
            case Part.Note note -> Stream.of("(" + text(note.runs()) + ")");
            case Part.ItemList list -> list.items().stream().map(CouncilText::text);
            case Part.Quotation quotation ->
                Stream.of(text(quotation.text()) + " | " + quotation.who().orElse(""));
            case Part.Facts facts -> facts.facts().stream().map(fact -> fact.name() + " : " + text(fact.value()));
            case Part.Cards cards ->
                cards.cards().stream()
                        .flatMap(card -> Stream.concat(
                                Stream.of("[" + card.title() + "] " + card.figure()),
                                card.lines().stream().map(CouncilText::text)));
            case Part.TablePart table ->
                table.rows().stream()
                        .map(row -> row.stream().map(String::valueOf).collect(Collectors.joining(" | ")));
            case Part.PicturePart picture ->
                Stream.of(picture.picture().alternative() + picture.caption().orElse(""));
            default -> Stream.empty();
        };
    }

    private static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
