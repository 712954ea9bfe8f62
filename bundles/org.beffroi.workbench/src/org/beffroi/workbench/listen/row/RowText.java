package org.beffroi.workbench.listen.row;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Display;

/** The title and text of a row as lines, what matched marked and in sight. Belongs to the UI thread. */
public final class RowText {

    /** Rows whose passage is remembered: some screens full. */
    private static final int REMEMBERED = 2_000;

    /** Letters beyond which no line shows anything; measuring more would cost for nothing. */
    private static final int LONGEST = 600;

    private static final String ELLIPSIS = "…";
    /** What is not left before an ellipsis: spaces, commas, full stops. */
    private static final Pattern LOOSE_END = Pattern.compile("[\\s,;:.…]+$");

    private final Display display;
    private final Ui ui;
    private final Map<Row, Chosen> passages = new IdentityHashMap<>();

    /** What shows of a row in some room. */
    private record Chosen(int width, int lines, Passage passage) {}

    public RowText(Display display, Ui ui) {
        this.display = display;
        this.ui = ui;
    }

    /** How many lines it takes, from 1 to as many as there are. */
    public int lines(Row row, int width, int most) {
        TextLayout layout = layout(row, passage(row, width, most), width);
        try {
            return Math.clamp(layout.getLineCount(), 1, most);
        } finally {
            layout.dispose();
        }
    }

    /** Draws as much of it as has room. */
    public void draw(GC gc, Row row, Point at, int width, int lines) {
        TextLayout layout = layout(row, passage(row, width, lines), width);
        try {
            if (layout.getLineCount() > lines) {
                shorten(layout, lines);
            }
            gc.setForeground(Look.colour(ui.look().palette().text()));
            layout.draw(gc, at.x, at.y);
        } finally {
            layout.dispose();
        }
    }

    private Passage passage(Row row, int width, int lines) {
        if (passages.size() > REMEMBERED) {
            passages.clear();
        }
        Chosen known = passages.get(row);
        if (known == null || known.width() != width || known.lines() != lines) {
            known = new Chosen(width, lines, measured(row, width, lines));
            passages.put(row, known);
        }
        return known.passage();
    }

    private Passage measured(Row row, int width, int lines) {
        if (row.marks().isEmpty()) {
            return new Passage(row.text(), row.marks());
        }
        TextLayout layout = new TextLayout(display);
        try {
            layout.setFont(ui.look().normal());
            layout.setWidth(Math.max(width, 40));
            String lead = row.title().isEmpty() ? "" : row.title() + "  ";
            return Passage.of(row.text(), row.marks(), text -> {
                if (text.length() > LONGEST) {
                    return false;
                }
                layout.setText(lead + text);
                if (!row.title().isEmpty()) {
                    layout.setStyle(
                            new TextStyle(ui.look().strong(), null, null),
                            0,
                            row.title().length() - 1);
                }
                return layout.getLineCount() <= lines;
            });
        } finally {
            layout.dispose();
        }
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** Cuts the text where its last line ends, with an ellipsis; styles stay where they are. */
    private static void shorten(TextLayout layout, int lines) {
        String text = layout.getText();
        int end = layout.getLineOffsets()[lines];
        int[] ranges = layout.getRanges();
        TextStyle[] styles = layout.getStyles();
        for (int tries = 0; tries < 4 && end > 0; tries++) {
            String cut = LOOSE_END.matcher(text.substring(0, end)).replaceFirst("");
            layout.setText(cut + ELLIPSIS);
            for (int i = 0; i < styles.length; i++) {
                if (ranges[2 * i] < cut.length()) {
                    layout.setStyle(styles[i], ranges[2 * i], Math.min(ranges[2 * i + 1], cut.length() - 1));
                }
            }
            if (layout.getLineCount() <= lines) {
                return;
            }
            end = Math.max(text.lastIndexOf(' ', end - 2), 0);
        }
    }

    private TextLayout layout(Row row, Passage passage, int width) {
        TextLayout layout = new TextLayout(display);
        layout.setFont(ui.look().normal());
        layout.setWidth(Math.max(width, 40));
        String lead = row.title().isEmpty() ? "" : row.title() + "  ";
        String text = lead + shortened(passage.text());
        layout.setText(text.isEmpty() ? ui.text("row.no.text") : text);
        if (!row.title().isEmpty()) {
            layout.setStyle(
                    new TextStyle(ui.look().strong(), null, null),
                    0,
                    row.title().length() - 1);
        }
        Color mark = Look.colour(ui.look().palette().mark());
        for (Row.Span span : row.titleMarks()) {
            mark(
                    layout,
                    new TextStyle(ui.look().strong(), null, mark),
                    span,
                    0,
                    row.title().length());
        }
        for (Row.Span span : passage.marks()) {
            mark(layout, new TextStyle(ui.look().normal(), null, mark), span, lead.length(), text.length());
        }
        return layout;
    }

    private static void mark(TextLayout layout, TextStyle style, Row.Span span, int shift, int limit) {
        int end = Math.min(span.end() + shift, limit);
        if (span.start() + shift < end) {
            layout.setStyle(style, span.start() + shift, end - 1);
        }
    }
}
