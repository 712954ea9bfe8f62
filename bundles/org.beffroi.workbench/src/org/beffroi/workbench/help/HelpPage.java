package org.beffroi.workbench.help;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of help. Immutable.
 *
 * @param id its name among the pages: that of its screen
 */
record HelpPage(String id, String title, List<Block> blocks) {

    HelpPage {
        blocks = List.copyOf(blocks);
    }

    /** What stands on lines of its own. */
    sealed interface Block {

        /** A heading within the page. */
        record Heading(String words) implements Block {}

        /** Sentences. */
        record Paragraph(List<Span> spans) implements Block {}

        /** One of several, after a dot. */
        record Item(List<Span> spans) implements Block {}

        /** A query to try and to copy. */
        record Example(String query) implements Block {}
    }

    /** Words of one kind within a line. */
    sealed interface Span {

        /** What it says. */
        String text();

        /** Ordinary words. */
        record Words(String text) implements Span {}

        /** What something in the window is called. */
        record Name(String text) implements Span {}

        /** Keys as they are called on the keyboard. */
        record Keys(String text) implements Span {}

        /** Words that lead to another page. */
        record Door(String text, String page) implements Span {}
    }

    /** All that it says, for a search. */
    String words() {
        return Stream.concat(Stream.of(title), blocks.stream().map(HelpPage::words))
                .collect(Collectors.joining("\n"));
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Heading(var words) -> words;
            case Block.Example(var query) -> query;
            case Block.Paragraph(var spans) -> words(spans);
            case Block.Item(var spans) -> words(spans);
        };
    }

    private static String words(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
