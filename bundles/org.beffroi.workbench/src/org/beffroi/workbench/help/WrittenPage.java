package org.beffroi.workbench.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beffroi.workbench.help.HelpPage.Block;
import org.beffroi.workbench.help.HelpPage.Span;
import org.beffroi.workbench.theme.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;

/** A page as it is put into a text: its words, their styles, and what can be followed in it. */
final class WrittenPage {

    /** What can be followed: another page, or a query to try. */
    record Door(int start, int end, Runnable follow) {}

    /** A picture, at its place in the text. */
    record Placed(int start, ShownPicture picture) {}

    private static final int INDENT = 16;
    private static final int ABOVE_HEADING = 18;
    private static final int ABOVE = 7;
    private static final int ABOVE_PICTURE = 12;
    private static final int ABOVE_CAPTION = 2;
    private static final String DOT = "• ";

    /** Around the name of a key, so that its frame does not touch it; a line never ends in it, or half a frame would stay there. */
    private static final String AIR = "\u202f";

    /** What stands in a text for something that is none. */
    private static final char OBJECT = '\uFFFC';

    private final Look look;
    private final Consumer<String> page;
    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();
    private final List<Door> doors = new ArrayList<>();
    private final List<Block> lines = new ArrayList<>();
    private final Map<Integer, Block.Picture> pictures = new TreeMap<>();

    /**
     * @param page told which page is to be shown
     * @param query told which query is to be tried
     */
    WrittenPage(Look look, HelpPage written, Consumer<String> page, Consumer<String> query) {
        this.look = look;
        this.page = page;
        add(written.title(), look.large(), look.palette().text());
        for (Block block : written.blocks()) {
            text.append('\n');
            lines.add(block);
            switch (block) {
                case Block.Heading(var words) ->
                    add(words, look.strong(), look.palette().text());
                case Block.Paragraph(var spans) -> spans.forEach(this::add);
                case Block.Item(var spans) -> {
                    text.append(DOT);
                    spans.forEach(this::add);
                }
                case Block.Example(var words) -> follow(words, () -> query.accept(words), false);
                case Block.Picture picture -> add(picture);
            }
        }
    }

    /** The picture on a line of its own, its caption on the next. */
    private void add(Block.Picture picture) {
        pictures.put(text.length(), picture);
        text.append(OBJECT).append('\n');
        lines.add(picture);
        add(picture.caption(), look.small(), look.palette().secondary());
    }

    /** What can be followed, in the order of the page. */
    List<Door> doors() {
        return doors;
    }

    /**
     * Makes the pictures, as controls within the text; where each stands is for the caller to say.
     *
     * @param shown a picture by its name
     */
    List<Placed> pictures(StyledText control, Function<String, Optional<ImageData>> shown) {
        List<Placed> placed = new ArrayList<>();
        pictures.forEach((start, picture) -> shown.apply(picture.name())
                .ifPresent(image ->
                        placed.add(new Placed(start, new ShownPicture(control, look, image, picture.alternative())))));
        return placed;
    }

    /** Puts it into a text, its beginning in sight. */
    void into(StyledText control) {
        control.setText(text.toString());
        control.setStyleRanges(styles.toArray(StyleRange[]::new));
        for (int i = 0; i < lines.size(); i++) {
            place(
                    control,
                    i + 1,
                    lines.get(i),
                    i == 0 || !lines.get(i - 1).getClass().equals(lines.get(i).getClass()));
        }
        control.setTopIndex(0);
    }

    private void place(StyledText control, int line, Block block, boolean isFirst) {
        switch (block) {
            case Block.Heading heading -> control.setLineVerticalIndent(line, ABOVE_HEADING);
            case Block.Paragraph paragraph -> control.setLineVerticalIndent(line, ABOVE);
            case Block.Item item -> {
                control.setLineVerticalIndent(line, isFirst ? ABOVE : 2);
                control.setLineIndent(line, 1, INDENT);
                control.setLineWrapIndent(line, 1, INDENT + 12);
            }
            case Block.Picture picture -> control.setLineVerticalIndent(line, isFirst ? ABOVE_PICTURE : ABOVE_CAPTION);
            case Block.Example example -> {
                control.setLineVerticalIndent(line, isFirst ? ABOVE : 3);
                control.setLineIndent(line, 1, INDENT);
                control.setLineWrapIndent(line, 1, INDENT);
            }
        }
    }

    /** Marks what was searched for. */
    void mark(StyledText control, List<String> words) {
        int from = 0;
        for (String part : text.toString().split("(?<=[^\\p{L}\\p{N}])|(?=[^\\p{L}\\p{N}])")) {
            String folded = String.join("", HelpBook.words(part));
            if (!folded.isEmpty() && words.stream().anyMatch(folded::startsWith)) {
                for (StyleRange range : ranges(control, from, part.length())) {
                    range.background = Look.colour(look.palette().mark());
                    control.setStyleRange(range);
                }
            }
            from += part.length();
        }
    }

    private static List<StyleRange> ranges(StyledText control, int start, int length) {
        StyleRange[] there = control.getStyleRanges(start, length);
        return there.length == 0
                ? List.of(new StyleRange(start, length, null, null))
                : Stream.of(there).map(range -> (StyleRange) range.clone()).toList();
    }

    private void add(Span span) {
        switch (span) {
            case Span.Words(var words) -> text.append(words);
            case Span.Name(var words) ->
                add(words, look.strong(), look.palette().text());
            case Span.Keys(var keys) -> addKeys(keys);
            case Span.Door(var words, var to) -> follow(words, () -> page.accept(to), true);
        }
    }

    private StyleRange add(String words, Font font, RGB colour) {
        StyleRange style = new StyleRange();
        style.start = text.length();
        style.length = words.length();
        style.font = font;
        style.foreground = Look.colour(colour);
        text.append(words);
        styles.add(style);
        return style;
    }

    private void addKeys(String keys) {
        StyleRange style = add(AIR + keys + AIR, look.small(), look.palette().text());
        style.background = Look.colour(look.palette().panel());
        style.borderStyle = SWT.BORDER_SOLID;
        style.borderColor = Look.colour(look.palette().line());
    }

    private void follow(String words, Runnable follow, boolean underlined) {
        StyleRange style = add(words, look.normal(), look.palette().accent());
        style.underline = underlined;
        if (!underlined) {
            style.background = Look.colour(look.palette().panel());
        }
        doors.add(new Door(style.start, style.start + style.length, follow));
    }
}
