package org.beffroi.documents.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.document.Run;
import org.beffroi.documents.docx.part.Names;
import org.beffroi.documents.docx.part.Relations;
import org.beffroi.documents.docx.style.Style;
import org.beffroi.documents.page.Markup;

/**
 * What stands within a paragraph, being written (ECMA-376, part 1, 17.3.2 and 17.16). Not for several threads.
 *
 * <p>Links and notes are kept where the file of the paragraph keeps them.
 */
final class Inline {

    private final Relations relations;
    private final Optional<Footnotes> notes;
    private final Optional<Locale> language;
    private final Markup xml = new Markup();
    private final StringBuilder text = new StringBuilder();
    private final List<String> feet = new ArrayList<>();

    /**
     * An empty one.
     *
     * @param relations where links are kept
     * @param notes where notes are kept; empty within a note
     * @param language of its words, where it is not the document's
     */
    Inline(Relations relations, Optional<Footnotes> notes, Optional<Locale> language) {
        this.relations = relations;
        this.notes = notes;
        this.language = language;
    }

    /** Words without a style of their own. */
    Inline words(String words) {
        return styled(words, "");
    }

    /** Words in a style of characters. */
    Inline styled(String words, String style) {
        if (words.isEmpty()) {
            return this;
        }
        text.append(words);
        xml.open("w:r");
        properties(style);
        boolean first = true;
        for (String line : words.replace("\r\n", "\n").split("[\\n\\u2028]", -1)) {
            if (!first) {
                xml.leaf("w:br");
            }
            first = false;
            line(line);
        }
        xml.close("w:r");
        return this;
    }

    private void line(String line) {
        boolean first = true;
        for (String stretch : line.split("\\t", -1)) {
            if (!first) {
                xml.leaf("w:tab");
            }
            first = false;
            if (!stretch.isEmpty()) {
                xml.element("w:t", stretch, "xml:space", "preserve");
            }
        }
    }

    private void properties(String style) {
        if (style.isEmpty() && language.isEmpty()) {
            return;
        }
        xml.open("w:rPr");
        if (!style.isEmpty()) {
            xml.leaf("w:rStyle", "w:val", style);
        }
        language.ifPresent(own -> xml.leaf("w:lang", "w:val", Names.language(own)));
        xml.close("w:rPr");
    }

    /** Runs as they come. */
    Inline runs(List<Run> runs) {
        for (Run run : runs) {
            switch (run) {
                case Run.Words words -> words(words.text());
                case Run.Strong strong -> styled(strong.text(), Names.STRONG);
                case Run.Quiet quiet -> styled(quiet.text(), Names.QUIET);
                case Run.Marked marked -> styled(marked.text(), Names.MARKED);
                case Run.Link link -> link(link.text(), link.target().toASCIIString());
                case Run.Reference reference -> reference(reference.text(), reference.anchor(), Names.LINK);
                case Run.Foot foot -> foot(foot);
            }
        }
        return this;
    }

    /** Words that lead outside. */
    Inline link(String words, String address) {
        xml.open("w:hyperlink", "r:id", relations.link(address), "w:history", "1");
        styled(words, Names.LINK);
        xml.close("w:hyperlink");
        return this;
    }

    /** Words that lead outside and do not say where, beside what says it. */
    Inline aside(String words, String address, String says) {
        xml.open("w:hyperlink", "r:id", relations.link(address), "w:tooltip", says, "w:history", "1");
        styled(words, Names.BESIDE_LINK);
        xml.close("w:hyperlink");
        return this;
    }

    /** Words that lead to a bookmark. */
    Inline reference(String words, String bookmark, String style) {
        xml.open("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
        styled(words, style);
        xml.close("w:hyperlink");
        return this;
    }

    private void foot(Run.Foot foot) {
        notes.ifPresent(kept -> {
            feet.add(Run.text(foot.runs()));
            xml.open("w:r");
            properties(Names.FOOT);
            xml.leaf("w:footnoteReference", "w:id", Integer.toString(kept.add(foot)));
            xml.close("w:r");
        });
    }

    /** A field with what it says now. */
    Inline field(String instruction, String result) {
        begin(instruction);
        words(result);
        return end();
    }

    /** Begins a field, what follows being what it says, until its end. */
    Inline begin(String instruction) {
        mark("begin");
        xml.open("w:r")
                .element("w:instrText", " " + instruction + " ", "xml:space", "preserve")
                .close("w:r");
        mark("separate");
        return this;
    }

    Inline end() {
        mark("end");
        return this;
    }

    private void mark(String type) {
        xml.open("w:r").leaf("w:fldChar", "w:fldCharType", type).close("w:r");
    }

    /** Markup that stands between runs, and is no text. */
    Inline own(Markup markup) {
        xml.own(markup.toString());
        return this;
    }

    Inline open(String element, String... attributes) {
        xml.open(element, attributes);
        return this;
    }

    Inline close(String element) {
        xml.close(element);
        return this;
    }

    /** As a paragraph. */
    Piece.Line line(Style style) {
        return new Piece.Line(style, 0, xml.toString(), Piece.Layout.of(text.toString(), feet));
    }

    String text() {
        return text.toString();
    }

    List<String> feet() {
        return List.copyOf(feet);
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
