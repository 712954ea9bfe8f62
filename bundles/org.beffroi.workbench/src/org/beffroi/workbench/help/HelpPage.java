package org.beffroi.workbench.help;

import java.util.List;
import java.util.function.Predicate;
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

        /**
         * A picture of the screen.
         *
         * @param name what it is called among the pictures
         * @param alternative what it shows, for those who do not see it
         * @param caption what stands below it
         */
        record Picture(String name, String alternative, String caption) implements Block {}
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

    /** The same page without the pictures that are not there. */
    HelpPage showing(Predicate<String> there) {
        return new HelpPage(
                id,
                title,
                blocks.stream()
                        .filter(block -> !(block instanceof Block.Picture picture) || there.test(picture.name()))
                        .toList());
    }

    /** All that it says, for a search: what stands on it, so not what a picture is to those who do not see it. */
    String words() {
        return Stream.concat(Stream.of(title), blocks.stream().map(HelpPage::words))
                .collect(Collectors.joining("\n"));
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Heading(var words) -> words;
            case Block.Example(var query) -> query;
            case Block.Picture picture -> picture.caption();
            case Block.Paragraph(var spans) -> words(spans);
            case Block.Item(var spans) -> words(spans);
        };
    }

    private static String words(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
