package org.beffroi.documents.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.document.Part.Quotation;
import org.beffroi.documents.odt.Node.Element;

/**
 * Quotations: the words, in their language, under their title; then who, where and when, and what else is known. One edge in
 * their tint joins both.
 */
record Quotations(Making making) {

    private static final String BETWEEN = " · ";

    void quotation(Quotation quotation) {
        Element paragraph = Element.of("text:p", "text:style-name", making.next(Named.quotation(quotation.tint())));
        Line line = new Line(paragraph);
        in(quotation, line, () -> {
            quotation.title().ifPresent(title -> title(title, quotation, line));
            boolean words = !Runs.isNothing(quotation.text());
            line.text(quotation.title().isPresent() && words ? "\n" : "");
            making.runs().write(quotation.text(), line);
        });
        line.end();
        making.add(paragraph);
        source(quotation);
    }

    private void title(String title, Quotation quotation, Line line) {
        line.open(Element.of("text:span", "text:style-name", Named.STRONG.id()));
        quotation
                .link()
                .ifPresentOrElse(target -> Runs.link(line, target.toASCIIString(), title), () -> line.text(title));
        line.close();
    }

    /** Who, where and when; under it what else is known, and the link, where no title carries it. */
    private void source(Quotation quotation) {
        List<String> known = new ArrayList<>();
        quotation.who().ifPresent(known::add);
        quotation.where().ifPresent(known::add);
        quotation.when().map(making.said()::moment).ifPresent(known::add);
        boolean links = quotation.link().isPresent() && quotation.title().isEmpty();
        boolean more = links || !quotation.beside().isEmpty();
        if (known.isEmpty() && !more) {
            return;
        }
        Element paragraph = Element.of("text:p", "text:style-name", making.next(Named.source(quotation.tint())));
        Line line = new Line(paragraph).text(joined(known));
        line.text(more && !known.isEmpty() ? "\n" : "").text(joined(quotation.beside()));
        if (links) {
            line.text(quotation.beside().isEmpty() ? "" : BETWEEN);
            original(quotation, line);
        }
        line.end();
        making.add(paragraph);
    }

    private void original(Quotation quotation, Line line) {
        String text = making.said().word("document.original");
        String whose = quotation
                .who()
                .or(quotation::where)
                .map(who -> making.said().word("document.original.of", who))
                .orElse("");
        Runs.link(line, quotation.link().orElseThrow().toASCIIString(), text, "office:title", text + whose);
    }

    /** Writes in the quotation's own language, where it is another than the document's. */
    private void in(Quotation quotation, Line line, Runnable writing) {
        Optional<Locale> own = quotation
                .language()
                .filter(language -> !language.equals(making.document().language()));
        own.ifPresent(language -> line.open(
                Element.of("text:span", "text:style-name", making.wanted().in(language))));
        writing.run();
        own.ifPresent(language -> line.close());
    }

    /** Side by side, each in its own direction of writing (Unicode Standard Annex 9, isolates) where one is not ours. */
    private static String joined(List<String> words) {
        return String.join(BETWEEN, words.stream().map(Quotations::isolated).toList());
    }

    private static String isolated(String words) {
        boolean turns = words.codePoints().anyMatch(Quotations::mayTurn);
        return turns ? "\u2068" + words + "\u2069" : words;
    }

    private static boolean mayTurn(int point) {
        return switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE -> true;
            default -> false;
        };
    }
}
