package org.beffroi.workbench.privacy;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.workbench.privacy.model.Prose;
import org.beffroi.workbench.privacy.model.Prose.Line;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.FramedText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;

/** Something to read and to copy from, in one scrolled text. Belongs to the UI thread. */
public final class ProseText {

    private static final int FACTS = 200;
    private static final int COUNTS = 56;
    private static final int ABOVE_HEADING = 14;
    private static final int ABOVE_NAME = 8;
    private static final int LINE_SPACING = 3;

    /** Words of a list stand closer than paragraphs. */
    private static final int SHORT = 90;

    private static final int[] CELLS = {60, 190, 400};

    private final Look look;
    private final StyledText text;
    private final int labels;
    private boolean fitting;

    /** @param name what it is called by a screen reader */
    public ProseText(Composite parent, Look look, String name) {
        this(parent, look, name, FACTS);
    }

    /**
     * @param name what it is called by a screen reader
     * @param labels room for what facts are called, in points
     */
    public ProseText(Composite parent, Look look, String name, int labels) {
        this.look = look;
        this.labels = labels;
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL);
        text.setFont(look.normal());
        text.setLineSpacing(LINE_SPACING);
        text.setAlwaysShowScrollBars(false);
        text.setCaret(null);
        text.setEditable(false);
        text.setBackground(Look.colour(look.palette().page()));
        text.setForeground(Look.colour(look.palette().text()));
        text.setData(FramedText.NAME, name);
        text.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = name));
        text.addListener(SWT.Resize, event -> fit());
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
    }

    /** The control to lay out. */
    public StyledText control() {
        return text;
    }

    /** Shows something else. */
    public void show(Prose prose) {
        StringBuilder whole = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        for (Line line : prose.lines()) {
            if (!whole.isEmpty()) {
                whole.append('\n');
            }
            write(line, whole, styles);
        }
        text.setText(whole.toString());
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
        for (int i = 0; i < prose.size(); i++) {
            place(prose.lines().get(i), i);
            if (i > 0
                    && prose.lines().get(i) instanceof Line.Words
                    && endsBlock(prose.lines().get(i - 1))) {
                text.setLineVerticalIndent(i, ABOVE_NAME);
            }
        }
        text.setTopIndex(0);
        fit();
    }

    /** Leaves the room of a line that would be cut at the foot empty, while the text shows from its beginning. */
    private void fit() {
        // The margin may bring or take the scroll bar, which tells of a new size.
        if (fitting) {
            return;
        }
        fitting = true;
        try {
            int cut = cutAtFoot();
            if (cut != text.getBottomMargin()) {
                text.setBottomMargin(cut);
            }
        } finally {
            fitting = false;
        }
    }

    /** How much of the last line is in sight where not all of it is, in pixels; 0 where it is whole. */
    private int cutAtFoot() {
        int height = text.getClientArea().height;
        if (height <= 0 || text.getCharCount() == 0 || text.getTopPixel() > 0) {
            return 0;
        }
        int line = text.getLineIndex(height - 1);
        int end = line + 1 < text.getLineCount() ? text.getOffsetAtLine(line + 1) : text.getCharCount();
        int top = 0;
        int tall = 0;
        for (int at = text.getOffsetAtLine(line); at < end; at++) {
            int y = text.getLocationAtOffset(at).y;
            if (y < height && y >= top) {
                top = y;
                tall = text.getLineHeight(at);
            }
        }
        return top + tall > height ? height - top : 0;
    }

    private static boolean endsBlock(Line line) {
        return line instanceof Line.Fact
                || line instanceof Line.Words words && words.text().length() > SHORT;
    }

    private void write(Line line, StringBuilder whole, List<StyleRange> styles) {
        int start = whole.length();
        switch (line) {
            case Line.Heading(var words) -> {
                whole.append(oneLine(words));
                styles.add(style(start, whole.length(), look.strong(), null));
            }
            case Line.Name(var words) -> {
                whole.append(oneLine(words));
                styles.add(style(start, whole.length(), look.smallStrong(), null));
            }
            case Line.Words(var words) -> whole.append(oneLine(words));
            case Line.Quiet(var words) -> {
                whole.append(oneLine(words));
                styles.add(style(
                        start, whole.length(), look.small(), look.palette().secondary()));
            }
            case Line.Warning(var words) -> {
                whole.append(oneLine(words));
                styles.add(style(start, whole.length(), null, look.palette().alarm()));
            }
            case Line.Fact(var label, var value) -> {
                whole.append(oneLine(label));
                styles.add(style(start, whole.length(), null, look.palette().secondary()));
                whole.append('\t').append(oneLine(value));
            }
            case Line.Count(var number, var of) -> {
                whole.append(number);
                styles.add(style(start, whole.length(), look.strong(), null));
                whole.append('\t').append(oneLine(of));
            }
            case Line.Row(var cells) -> {
                whole.append(oneLine(cells.getFirst()));
                styles.add(style(start, whole.length(), null, look.palette().secondary()));
                cells.stream().skip(1).forEach(cell -> whole.append('\t').append(oneLine(cell)));
            }
        }
    }

    private void place(Line line, int index) {
        switch (line) {
            case Line.Heading heading when index > 0 -> text.setLineVerticalIndent(index, ABOVE_HEADING);
            case Line.Name name -> text.setLineVerticalIndent(index, ABOVE_NAME);
            case Line.Fact fact -> hang(index, labels);
            case Line.Count count -> hang(index, COUNTS);
            case Line.Row row -> {
                text.setLineTabStops(index, 1, CELLS);
                text.setLineWrapIndent(index, 1, CELLS[CELLS.length - 1]);
            }
            default -> text.setLineTabStops(index, 1, new int[] {labels});
        }
    }

    /** What follows the tabulator stays right of it, however many lines it takes. */
    private void hang(int line, int at) {
        text.setLineTabStops(line, 1, new int[] {at});
        text.setLineWrapIndent(line, 1, at);
    }

    private static String oneLine(String words) {
        return words.replaceAll("[\\r\\n\\t]+", " ").strip();
    }

    private StyleRange style(int start, int end, Font font, RGB ink) {
        StyleRange style = new StyleRange();
        style.start = start;
        style.length = end - start;
        style.font = font;
        style.foreground = ink == null ? null : Look.colour(ink);
        return style;
    }
}
