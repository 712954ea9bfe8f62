package org.beffroi.documents.odt;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Part.Block;
import org.beffroi.core.document.Part.Contents;
import org.beffroi.core.document.Part.Heading;
import org.beffroi.documents.odt.Node.Element;

/**
 * Headings, and the table of contents that leads to them. Its page numbers are fields: whoever opens the file has them right,
 * although nobody knew them when it was made. Not for several threads.
 */
final class Headings {

    /** LibreOffice keeps marks of that name out of the sight of people. */
    private static final String MARK = "__RefHeading__";

    private final Making making;
    private final List<Marked> all;
    private int passed;

    /** A heading and the bookmark around it. */
    private record Marked(Heading heading, String mark) {}

    Headings(Making making) {
        this.making = making;
        this.all = all(making.document().parts());
    }

    /** Marks of a block's headings are named after it, so that they stay the same when others come before them. */
    private static List<Marked> all(List<Part> parts) {
        List<Marked> all = new ArrayList<>();
        int loose = 0;
        for (Part part : parts) {
            if (part instanceof Block block) {
                int number = 0;
                for (Part inner : block.parts()) {
                    if (inner instanceof Heading heading) {
                        all.add(new Marked(heading, MARK + block.anchor() + "_" + ++number));
                    }
                }
            } else if (part instanceof Heading heading) {
                all.add(new Marked(heading, MARK + ++loose));
            }
        }
        return all;
    }

    void heading(Heading heading) {
        Marked marked = all.get(passed++);
        Element element = Element.of(
                "text:h",
                "text:style-name",
                making.next(Named.heading(heading.level())),
                "text:outline-level",
                Integer.toString(heading.level()));
        if (making.isBook()) {
            element.with(Element.of("text:bookmark-start", "text:name", marked.mark()));
        }
        new Line(element).text(heading.text()).end();
        if (making.isBook()) {
            element.with(Element.of("text:bookmark-end", "text:name", marked.mark()));
        }
        making.add(element);
    }

    void contents(Contents contents) {
        int depth = Math.min(contents.depth(), Named.CONTENTS_5.ordinal() - Named.CONTENTS_1.ordinal() + 1);
        Element title = Runs.plain(making.next(Named.CONTENTS_HEADING), contents.title());
        Element body = Element.of("text:index-body");
        body.with(Element.of("text:index-title", "text:name", contents.title() + "_Head")
                .with(title));
        for (Marked marked : all.subList(passed, all.size())) {
            if (marked.heading().level() <= depth) {
                body.with(entry(marked));
            }
        }
        making.add(Element.of("text:table-of-content", "text:name", contents.title(), "text:protected", "true")
                .with(source(contents.title(), depth), body));
    }

    private Element entry(Marked marked) {
        Element paragraph = Element.of(
                "text:p",
                "text:style-name",
                Named.contents(marked.heading().level()).id());
        Line line = new Line(paragraph);
        line.open(Element.of(
                "text:a",
                "xlink:type",
                "simple",
                "xlink:href",
                "#" + marked.mark(),
                "text:style-name",
                Named.INDEX_LINK.id(),
                "text:visited-style-name",
                Named.INDEX_LINK.id()));
        line.text(marked.heading().text()).text("\t");
        if (making.isBook()) {
            line.put(Element.of("text:bookmark-ref", "text:reference-format", "page", "text:ref-name", marked.mark()));
        }
        line.close().end();
        return paragraph;
    }

    /** How LibreOffice makes it anew when people ask for that. */
    private static Element source(String title, int depth) {
        Element source = Element.of(
                "text:table-of-content-source",
                "text:outline-level",
                Integer.toString(depth),
                "text:use-index-marks",
                "false");
        source.with(Element.of("text:index-title-template", "text:style-name", Named.CONTENTS_HEADING.id())
                .text(title));
        for (int level = 1; level <= depth; level++) {
            source.with(Element.of(
                            "text:table-of-content-entry-template",
                            "text:outline-level",
                            Integer.toString(level),
                            "text:style-name",
                            Named.contents(level).id())
                    .with(
                            Element.of("text:index-entry-link-start", "text:style-name", Named.INDEX_LINK.id()),
                            Element.of("text:index-entry-chapter"),
                            Element.of("text:index-entry-text"),
                            Element.of("text:index-entry-tab-stop", "style:type", "right", "style:leader-char", "."),
                            Element.of("text:index-entry-page-number"),
                            Element.of("text:index-entry-link-end")));
        }
        return source;
    }
}
