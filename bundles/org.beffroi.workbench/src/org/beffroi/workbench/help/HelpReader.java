package org.beffroi.workbench.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beffroi.workbench.help.HelpPage.Block;
import org.beffroi.workbench.help.HelpPage.Span;

/**
 * Reads a page as it is written: {@code # Title}, {@code ## Heading}, {@code - item}, {@code > query},
 * {@code ![what a picture shows](name) caption}, paragraphs with empty lines between, and in a line {@code *name*}, <code>{keys}</code> and {@code [words](page)}.
 *
 * @param named what stands for keys, and for the name of something in the window, in the language of the page
 */
record HelpReader(Function<String, Span> named) {

    private static final Pattern SPAN =
            Pattern.compile("\\*(?<name>[^*]+)\\*|\\{(?<keys>[^}]+)}|\\[(?<door>[^]]+)]\\((?<page>[^)]+)\\)");
    private static final Pattern PICTURE =
            Pattern.compile("!\\[(?<alternative>[^]]+)]\\((?<picture>[^)]+)\\) (?<caption>.+)");
    private static final String TITLE = "# ";
    private static final String HEADING = "## ";
    private static final String ITEM = "- ";
    private static final String EXAMPLE = "> ";
    private static final String SHOWN = "![";

    /**
     * The page that is written so.
     *
     * @throws IllegalArgumentException if it has no title, or a picture without words or without a caption
     */
    HelpPage read(String id, String written) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        String title = "";
        for (String line : (written + "\n").split("\n", -1)) {
            boolean goesOn = !line.isBlank() && !isBlock(line);
            if (goesOn) {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
                continue;
            }
            if (!paragraph.isEmpty()) {
                blocks.add(new Block.Paragraph(spans(paragraph.toString())));
                paragraph.setLength(0);
            }
            if (line.startsWith(TITLE)) {
                title = line.substring(TITLE.length());
            } else if (!line.isBlank()) {
                blocks.add(block(line));
            }
        }
        if (title.isEmpty()) {
            throw new IllegalArgumentException("A page of help without a title: " + id);
        }
        return new HelpPage(id, title, blocks);
    }

    private static boolean isBlock(String line) {
        return Stream.of(TITLE, HEADING, ITEM, EXAMPLE, SHOWN).anyMatch(line::startsWith);
    }

    private Block block(String line) {
        if (line.startsWith(HEADING)) {
            return new Block.Heading(line.substring(HEADING.length()));
        }
        if (line.startsWith(SHOWN)) {
            return picture(line);
        }
        return line.startsWith(ITEM)
                ? new Block.Item(spans(line.substring(ITEM.length())))
                : new Block.Example(line.substring(EXAMPLE.length()));
    }

    private static Block picture(String line) {
        Matcher matcher = PICTURE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A picture without its words, name and caption: " + line);
        }
        return new Block.Picture(matcher.group("picture"), matcher.group("alternative"), matcher.group("caption"));
    }

    private List<Span> spans(String line) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = SPAN.matcher(line);
        int from = 0;
        while (matcher.find()) {
            plain(line.substring(from, matcher.start()), spans);
            if (matcher.group("name") != null) {
                spans.add(new Span.Name(matcher.group("name")));
            } else if (matcher.group("keys") != null) {
                spans.add(named.apply(matcher.group("keys")));
            } else {
                spans.add(new Span.Door(matcher.group("door"), matcher.group("page")));
            }
            from = matcher.end();
        }
        plain(line.substring(from), spans);
        return spans;
    }

    private static void plain(String words, List<Span> spans) {
        if (!words.isEmpty()) {
            spans.add(new Span.Words(words));
        }
    }
}
