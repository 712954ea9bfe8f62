package org.beffroi.strategy.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Part.Card;
import org.beffroi.core.document.Run;
import org.beffroi.strategy.element.ShortText;

/**
 * What pages say, as slides say it: in few words on them, the rest beside them.
 *
 * @param material the strategy and its reader
 */
public record SlideWords(Material material) {

    private static final int LINES = 3;
    private static final int LONGEST_QUOTATION = 150;
    private static final int LONGEST_LINE = 90;
    private static final int LONGEST_NOTE = 900;

    public SlideWords {
        Objects.requireNonNull(material);
    }

    /** Remarks of some parts, and their sentences, as what is said. */
    public List<Part> spoken(List<Part> parts) {
        return parts.stream()
                .map(part -> switch (part) {
                    case Part.Paragraph paragraph -> Run.text(paragraph.runs());
                    case Part.Note note -> Run.text(note.runs());
                    default -> "";
                })
                .filter(text -> !text.isBlank())
                .<Part>map(text -> Part.Note.of(ShortText.sentences(text, LONGEST_NOTE)))
                .toList();
    }

    /** The first sentences of a line; nothing where even the first has no room, for half a sentence misleads. */
    public List<Run> sentence(List<Run> line, int longest) {
        String text = ShortText.sentences(Run.text(line), longest);
        return text.endsWith("…") ? List.of() : Run.words(text);
    }

    /** All that panels say, as what is said. */
    public List<Part> told(Part.Cards cards) {
        return cards.cards().stream()
                .filter(card -> !card.lines().isEmpty())
                .<Part>map(card -> Part.Note.of(material.say(
                        "deck.told",
                        card.title(),
                        card.lines().stream().map(Run::text).collect(Collectors.joining(" ")))))
                .toList();
    }

    /** A quotation as a slide has room for it, without what else is known of it. */
    public Part brief(Part.Quotation quotation) {
        String words = Run.text(quotation.text());
        return new Part.Quotation(
                quotation.title(),
                Run.words(ShortText.cut(words, LONGEST_QUOTATION)),
                quotation.who(),
                quotation.where(),
                quotation.when(),
                Optional.empty(),
                quotation.language(),
                List.of(),
                quotation.tint());
    }

    /** The first lines of a panel, of each what stands out in it, and how many more there are. */
    public Card brief(Card card) {
        List<List<Run>> lines = new ArrayList<>(
                card.lines().stream().limit(LINES).map(SlideWords::brief).toList());
        int more = card.lines().size() - LINES;
        if (more > 0) {
            lines.add(List.of(new Run.Quiet(material.say("deck.more", more))));
        }
        return new Card(card.title(), card.figure(), lines, card.tint());
    }

    private static List<Run> brief(List<Run> line) {
        return line.stream()
                .filter(Run.Strong.class::isInstance)
                .findFirst()
                .map(strong -> Run.words(strong.text()))
                .orElseGet(() -> line.stream().anyMatch(Run.Quiet.class::isInstance)
                        ? line
                        : Run.words(ShortText.cut(Run.text(line), LONGEST_LINE)));
    }
}
