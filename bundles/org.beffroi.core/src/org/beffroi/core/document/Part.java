package org.beffroi.core.document;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.result.Column;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** One block of a document. Immutable; a writer that knows these knows them all. */
@ProviderType
public sealed interface Part {

    /**
     * A heading.
     *
     * @param level 1 for the largest under the document's title, up to 5; no level is skipped on the way down
     * @param text never blank
     */
    record Heading(int level, String text) implements Part {
        public Heading {
            if (level < 1 || level > 5 || text.isBlank()) {
                throw new IllegalArgumentException("A heading has a text and a level from 1 to 5: " + level);
            }
            text = Directions.shown(text);
        }
    }

    /** Some sentences. */
    record Paragraph(List<Run> runs) implements Part {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        /** Plain sentences. */
        public static Paragraph of(String text) {
            return new Paragraph(Run.words(text));
        }
    }

    /** A figure that the eye should find first, such as a count, and what it counts. */
    record KeyFigure(String figure, List<Run> meaning) implements Part {
        public KeyFigure {
            figure = Directions.closed(figure);
            meaning = List.copyOf(meaning);
        }
    }

    /**
     * A list.
     *
     * @param ordered whether the order counts
     * @param items each a line
     */
    record ItemList(boolean ordered, List<List<Run>> items) implements Part {
        public ItemList {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A table, the first column of which names its rows.
     *
     * @param caption what it shows; never blank
     * @param columns in order
     * @param rows each with one value per column, of the type that the column's kind says, null when unknown
     */
    record TablePart(String caption, List<Column> columns, List<List<@Nullable Object>> rows) implements Part {
        public TablePart {
            columns = List.copyOf(columns);
            if (caption.isBlank() || columns.isEmpty()) {
                throw new IllegalArgumentException("A table has a caption and columns");
            }
            List<List<@Nullable Object>> copied = new ArrayList<>();
            for (List<@Nullable Object> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("A row has one value per column: " + caption);
                }
                copied.add(Collections.unmodifiableList(cells(row)));
            }
            rows = List.copyOf(copied);
            caption = Directions.shown(caption);
        }

        private static List<@Nullable Object> cells(List<@Nullable Object> row) {
            List<@Nullable Object> cells = new ArrayList<>(row);
            cells.replaceAll(cell -> switch (cell) {
                case String text -> Directions.closed(text);
                case List<?> texts ->
                    texts.stream()
                            .map(text -> Directions.closed(String.valueOf(text)))
                            .toList();
                case null, default -> cell;
            });
            return cells;
        }
    }

    /**
     * What somebody said, with its source.
     *
     * @param title of what is quoted, or empty
     * @param text the words quoted; empty where the rights allow a title alone
     * @param who the author as he may show, or empty
     * @param where the network or outlet, or empty
     * @param when published, or empty
     * @param link where it can be read whole; only an address that {@link Run.Link#mayLead} lets through
     * @param language of the words where it is known
     * @param beside what else is known, in quiet words, such as its tone or theme
     * @param tint the colour of its edge, which only repeats what {@code beside} says
     */
    record Quotation(
            Optional<String> title,
            List<Run> text,
            Optional<String> who,
            Optional<String> where,
            Optional<Instant> when,
            Optional<URI> link,
            Optional<Locale> language,
            List<String> beside,
            Ink tint)
            implements Part {
        public Quotation {
            title = title.map(Directions::shown);
            text = List.copyOf(text);
            who = who.map(Directions::closed);
            where = where.map(Directions::closed);
            Objects.requireNonNull(when);
            Objects.requireNonNull(language);
            beside = beside.stream().map(Directions::closed).toList();
            Objects.requireNonNull(tint);
            if (title.isEmpty() && text.isEmpty()) {
                throw new IllegalArgumentException("A quotation has a title or words");
            }
            if (link.filter(address -> !Run.Link.mayLead(address)).isPresent()) {
                throw new IllegalArgumentException("A quotation leads to the web: " + link.get());
            }
        }
    }

    /**
     * A picture with its place in the text.
     *
     * @param caption one line, such as the finding, or empty
     * @param picture what is drawn, with the same in words
     */
    record PicturePart(Optional<String> caption, Picture picture) implements Part {
        public PicturePart {
            caption = caption.map(Directions::closed);
            Objects.requireNonNull(picture);
        }
    }

    /** A remark in small type, such as a provenance or a limit. */
    record Note(List<Run> runs) implements Part {
        public Note {
            runs = List.copyOf(runs);
        }

        /** A plain remark. */
        public static Note of(String text) {
            return new Note(Run.words(text));
        }
    }

    /** What follows begins on a new page, where there are pages. */
    record PageBreak() implements Part {}

    /**
     * Facts about one thing, each under its name, such as a due date or an owner.
     *
     * @param facts in order, at least one
     */
    record Facts(List<Fact> facts) implements Part {
        public Facts {
            facts = List.copyOf(facts);
            if (facts.isEmpty()) {
                throw new IllegalArgumentException("Facts are at least one");
            }
        }
    }

    /**
     * One fact.
     *
     * @param name never blank
     * @param value what is known
     */
    record Fact(String name, List<Run> value) {
        public Fact {
            value = List.copyOf(value);
            if (name.isBlank()) {
                throw new IllegalArgumentException("A fact has a name");
            }
            name = Directions.shown(name);
        }
    }

    /**
     * Short texts side by side, each under its title, such as the four fields of a SWOT or sheets of actions. Where there is no
     * room beside, they stand one below the other.
     *
     * @param columns how many stand side by side on paper, from 2 to 4
     * @param cards in reading order, row by row; at least one
     */
    record Cards(int columns, List<Card> cards) implements Part {
        public Cards {
            cards = List.copyOf(cards);
            if (columns < 2 || columns > 4 || cards.isEmpty()) {
                throw new IllegalArgumentException("Cards stand in two to four columns: " + columns);
            }
        }
    }

    /**
     * One of several short texts side by side.
     *
     * @param title never blank
     * @param figure what the eye should find first, such as a share; may be empty
     * @param lines each a paragraph of its own
     * @param tint the colour of its edge, which only repeats what its words say
     */
    record Card(String title, String figure, List<List<Run>> lines, Ink tint) {
        public Card {
            if (title.isBlank()) {
                throw new IllegalArgumentException("A card has a title");
            }
            title = Directions.shown(title);
            figure = Directions.closed(figure);
            lines = lines.stream().map(List::copyOf).toList();
            Objects.requireNonNull(tint);
        }
    }

    /**
     * A table of contents of all headings that follow.
     *
     * @param title above it
     * @param depth the deepest level of heading that is listed
     */
    record Contents(String title, int depth) implements Part {
        public Contents {
            if (title.isBlank() || depth < 1) {
                throw new IllegalArgumentException("A table of contents has a title and a depth: " + depth);
            }
        }
    }

    /**
     * Parts that come from one place of a model, and are found again under their anchor when the document is made anew: the
     * unit in which what a writer changed meets what the model changed.
     *
     * @param anchor the same each time, unique in its document: a letter, then letters, digits and {@code _}, 40 characters at
     *     most, so that it can name a bookmark in all formats (ECMA-376, part 1, 17.13.6.2, is the strictest)
     * @param parts at least one; blocks do not hold blocks
     */
    record Block(String anchor, List<Part> parts) implements Part {

        private static final Pattern ANCHOR = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");

        public Block {
            parts = List.copyOf(parts);
            if (!isAnchor(anchor)) {
                throw new IllegalArgumentException("No anchor: " + anchor);
            }
            if (parts.isEmpty() || parts.stream().anyMatch(Block.class::isInstance)) {
                throw new IllegalArgumentException("A block holds parts that are no blocks: " + anchor);
            }
        }

        /** A block of these. */
        public static Block of(String anchor, Part... parts) {
            return new Block(anchor, List.of(parts));
        }

        /** True for what can be an anchor. */
        public static boolean isAnchor(String text) {
            return ANCHOR.matcher(text).matches();
        }
    }
}
