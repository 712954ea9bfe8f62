package org.beffroi.strategy.document;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Rich text of the model as parts of a document: paragraphs, lists, stress, links (a subset of CommonMark 0.31). What else stands
 * there is kept as plain words: nothing that was written is lost.
 */
public final class Rich {

    private Rich() {}

    /** The parts; empty for a text that is null or blank. */
    public static List<Part> parts(@Nullable String written) {
        List<Part> parts = new ArrayList<>();
        if (written != null && !written.isBlank()) {
            Node root = Parser.builder()
                    .includeSourceSpans(IncludeSourceSpans.NONE)
                    .build()
                    .parse(written);
            for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
                part(node, parts);
            }
        }
        return parts;
    }

    /** The text as one line of runs; paragraphs are set apart by a space. */
    public static List<Run> line(String written) {
        List<Run> runs = new ArrayList<>();
        for (Part part : parts(written)) {
            if (!runs.isEmpty()) {
                runs.add(new Run.Words(" "));
            }
            switch (part) {
                case Part.Paragraph paragraph -> runs.addAll(paragraph.runs());
                case Part.ItemList list -> {
                    for (int i = 0; i < list.items().size(); i++) {
                        runs.addAll(i == 0 ? List.of() : List.of(new Run.Words(" · ")));
                        runs.addAll(list.items().get(i));
                    }
                }
                default -> throw new IllegalStateException("not made here: " + part);
            }
        }
        return runs;
    }

    /** The words alone. */
    public static String words(String written) {
        return Run.text(line(written)).strip();
    }

    private static void part(Node node, List<Part> parts) {
        if (node instanceof ListBlock list) {
            List<List<Run>> items = new ArrayList<>();
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                items.add(runs(item));
            }
            parts.add(new Part.ItemList(list instanceof OrderedList, items));
        } else {
            List<Run> runs = runs(node);
            if (!runs.isEmpty()) {
                parts.add(new Part.Paragraph(runs));
            }
        }
    }

    private static List<Run> runs(Node parent) {
        List<Run> runs = new ArrayList<>();
        collect(parent, false, runs);
        return runs;
    }

    private static void collect(Node parent, boolean strong, List<Run> runs) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> say(text.getLiteral(), strong, runs);
                case Code code -> say(code.getLiteral(), strong, runs);
                case SoftLineBreak soft -> say(" ", strong, runs);
                case HardLineBreak hard -> say(" ", strong, runs);
                case StrongEmphasis stressed -> collect(stressed, true, runs);
                case Emphasis stressed -> collect(stressed, true, runs);
                case Link link -> link(link, strong, runs);
                case org.commonmark.node.HtmlInline html -> say(html.getLiteral(), strong, runs);
                case org.commonmark.node.HtmlBlock html -> say(html.getLiteral(), strong, runs);
                case BulletList list -> nested(list, strong, runs);
                case OrderedList list -> nested(list, strong, runs);
                default -> collect(node, strong, runs);
            }
        }
        if (parent instanceof org.commonmark.node.HtmlBlock html) {
            say(html.getLiteral(), strong, runs);
        }
        if (parent instanceof org.commonmark.node.FencedCodeBlock code) {
            say(code.getLiteral(), strong, runs);
        }
        if (parent instanceof org.commonmark.node.IndentedCodeBlock code) {
            say(code.getLiteral(), strong, runs);
        }
    }

    /** A list within a list follows its item. */
    private static void nested(ListBlock list, boolean strong, List<Run> runs) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            say(item == list.getFirstChild() ? " " : " · ", strong, runs);
            collect(item, strong, runs);
        }
    }

    private static void say(String words, boolean strong, List<Run> runs) {
        if (!words.isEmpty()) {
            runs.add(strong ? new Run.Strong(words) : new Run.Words(words));
        }
    }

    private static void link(Link link, boolean strong, List<Run> runs) {
        List<Run> within = runs(link);
        String text = Run.text(within);
        try {
            URI target = new URI(link.getDestination());
            if (!text.isBlank() && Run.Link.mayLead(target)) {
                runs.add(new Run.Link(text, target));
                return;
            }
        } catch (java.net.URISyntaxException e) {
            // no address: its words stay
        }
        say(text + " (" + link.getDestination() + ")", strong, runs);
    }
}
