package org.beffroi.documents.odt;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.document.Run;
import org.beffroi.documents.odt.Node.Element;

/** Writes runs into paragraphs, and their notes to the foot of the page. Not for several threads. */
final class Runs {

    private int feet;

    /** A paragraph of that style, whose name is one of the file. */
    Element paragraph(String style, List<Run> runs) {
        Element paragraph = Element.of("text:p", "text:style-name", style);
        Line line = new Line(paragraph);
        write(runs, line);
        line.end();
        return paragraph;
    }

    Element paragraph(Named style, List<Run> runs) {
        return paragraph(style.id(), runs);
    }

    static Element plain(String style, String text) {
        Element paragraph = Element.of("text:p", "text:style-name", style);
        new Line(paragraph).text(text).end();
        return paragraph;
    }

    /** True where nothing would be seen of the runs. */
    static boolean isNothing(List<Run> runs) {
        return runs.stream().allMatch(run -> run.text().isBlank() && !(run instanceof Run.Foot));
    }

    void write(List<Run> runs, Line line) {
        for (Run run : runs) {
            switch (run) {
                case Run.Words words -> line.text(words.text());
                case Run.Strong strong -> line.span(Named.STRONG, strong.text());
                case Run.Quiet quiet -> line.span(Named.QUIET, quiet.text());
                case Run.Marked marked -> line.span(Named.MARKED, marked.text());
                case Run.Link link -> link(line, link.target().toASCIIString(), link.text());
                case Run.Reference reference -> link(line, "#" + reference.anchor(), reference.text());
                case Run.Foot foot -> line.put(note(foot));
            }
        }
    }

    /** Words that lead to an address, or to a bookmark after {@code #}; with more attributes of the link. */
    static void link(Line line, String target, String text, String... more) {
        List<String> attributes = new ArrayList<>(List.of("xlink:type", "simple", "xlink:href", target));
        attributes.addAll(List.of("text:style-name", Named.LINK.id(), "text:visited-style-name", Named.LINK.id()));
        attributes.addAll(List.of(more));
        line.open(Element.of("text:a", attributes.toArray(String[]::new)))
                .text(text)
                .close();
    }

    private Element note(Run.Foot foot) {
        String number = Integer.toString(++feet);
        return Element.of("text:note", "text:id", "foot" + number, "text:note-class", "footnote")
                .with(
                        Element.of("text:note-citation").text(number),
                        Element.of("text:note-body").with(paragraph(Named.FOOTNOTE, foot.runs())));
    }
}
