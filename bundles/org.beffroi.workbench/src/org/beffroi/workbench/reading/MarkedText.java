package org.beffroi.workbench.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.beffroi.workbench.listen.model.Detail;
import org.beffroi.workbench.listen.model.Row.Span;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.FramedText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/**
 * A title and a text to read and copy, with what matched marked. Of a long text the passage around the first match shows: to
 * lay out a whole report would hold up the window for seconds. Belongs to the UI thread.
 */
final class MarkedText {

    /** Characters of a text that show at once: the time to lay out a paragraph grows with the square of its length. */
    static final int LONGEST = 4_000;

    /** Characters before the first match: a few lines, so that it is in sight at once. */
    private static final int LEAD = 240;

    private static final String BETWEEN = "\n";

    /** Room under the title, in points: less than a line. */
    private static final int UNDER_TITLE = 10;

    private static final String CUT = "…";

    private final Look look;
    private final StyledText text;
    private int fittedWidth = -1;

    /**
     * A passage of a text that is short enough to be laid out at once.
     *
     * @param text the characters that show, with an ellipsis where they are cut
     * @param marks what matched in them
     * @param first the first character of the whole text that shows
     * @param end the one after the last
     */
    record Passage(String text, List<Span> marks, int first, int end) {

        /** The whole text where it is short, else as much as there may be around the first match. */
        static Passage around(String whole, List<Span> marks, int longest) {
            int match = marks.isEmpty() ? 0 : marks.getFirst().start();
            return of(whole, marks, Math.max(0, match - Math.min(LEAD, longest / 4)), longest);
        }

        /** As much as there may be from there on, cut between words. */
        static Passage of(String whole, List<Span> marks, int from, int longest) {
            if (whole.length() <= longest) {
                return new Passage(whole, List.copyOf(marks), 0, whole.length());
            }
            int latest = whole.length() - longest;
            int first = word(whole, Math.min(from, latest));
            // The last passage goes to the end, though its beginning was put back to that of a word.
            int end = from >= latest ? whole.length() : word(whole, first + longest);
            String before = first == 0 ? "" : CUT;
            int shift = before.length() - first;
            List<Span> within = new ArrayList<>();
            for (Span mark : marks) {
                if (mark.start() >= first && mark.end() <= end) {
                    within.add(new Span(mark.start() + shift, mark.end() + shift));
                }
            }
            String after = end == whole.length() ? "" : CUT;
            return new Passage(before + whole.substring(first, end) + after, List.copyOf(within), first, end);
        }

        /** The beginning of a word near a place, never the middle of a character. */
        private static int word(String whole, int near) {
            for (int back = near; back > Math.max(0, near - 40); back--) {
                if (Character.isWhitespace(whole.charAt(back - 1))) {
                    return back;
                }
            }
            return near > 0 && Character.isLowSurrogate(whole.charAt(near)) ? near - 1 : near;
        }
    }

    MarkedText(Composite parent, Look look, Font font, String name) {
        this.look = look;
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        text.setFont(font);
        text.setLineSpacing(4);
        text.setCaret(null);
        text.setEditable(false);
        text.setData(FramedText.NAME, name);
        text.addListener(SWT.Traverse, event -> event.doit = true);
        text.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = name));
    }

    StyledText control() {
        return text;
    }

    /** Shows a passage of the text of a mention, below its title. */
    void show(Detail detail, Passage passage) {
        text.setBackground(Look.colour(look.palette().page()));
        text.setForeground(Look.colour(look.palette().text()));
        boolean titled = !detail.title().isEmpty() && passage.first() == 0;
        String lead = titled ? detail.title() + BETWEEN : "";
        text.setText(lead + passage.text());
        if (titled && text.getLineCount() > 1) {
            text.setLineVerticalIndent(text.getLineAtOffset(lead.length()), UNDER_TITLE);
        }
        List<StyleRange> styles = new ArrayList<>();
        if (titled) {
            titled(detail, styles);
        }
        passage.marks().forEach(span -> styles.add(mark(span, lead.length())));
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
        fittedWidth = -1;
    }

    /** The title in bold, what matched in it marked as well: ranges must not overlap. */
    private void titled(Detail detail, List<StyleRange> styles) {
        int at = 0;
        for (Span span : detail.titleMarks()) {
            if (span.start() >= at) {
                Stream.of(bold(at, span.start()))
                        .filter(range -> range.length > 0)
                        .forEach(styles::add);
                StyleRange mark = mark(span, 0);
                mark.fontStyle = SWT.BOLD;
                styles.add(mark);
                at = span.end();
            }
        }
        Stream.of(bold(at, detail.title().length()))
                .filter(range -> range.length > 0)
                .forEach(styles::add);
    }

    private StyleRange bold(int start, int end) {
        StyleRange bold = new StyleRange();
        bold.start = start;
        bold.length = end - start;
        bold.fontStyle = SWT.BOLD;
        return bold;
    }

    /** Takes a width before a text comes, so that it is not laid out at another one first. */
    void widen(int width) {
        int room = Math.max(width, 80);
        if (text.getSize().x != room) {
            text.setText("");
            text.setSize(room, text.getSize().y);
        }
    }

    /** Takes as much height as the text needs at a width; what was measured once is not measured again. */
    void fit(int width) {
        int room = Math.max(width, 80);
        if (room == fittedWidth) {
            return;
        }
        fittedWidth = room;
        GridData place = (GridData) text.getLayoutData();
        place.heightHint = text.computeSize(room, SWT.DEFAULT).y;
        place.widthHint = room;
    }

    private StyleRange mark(Span span, int shift) {
        StyleRange mark = new StyleRange();
        mark.start = span.start() + shift;
        mark.length = span.end() - span.start();
        mark.background = Look.colour(look.palette().mark());
        return mark;
    }
}
