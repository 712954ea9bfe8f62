package org.beffroi.workbench.coding;

import java.util.List;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.workbench.coding.model.CodingCard;
import org.beffroi.workbench.coding.model.CodingCard.Reading;
import org.beffroi.workbench.listen.model.Row.Span;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.FramedText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * The mention in large type: words that speak for its tone on a coloured ground, words that speak for what it is about
 * underlined.
 */
final class CodingText {

    private static final int LINE_SPACING = 6;
    /** Least height, in points. */
    private static final int LEAST = 120;

    private final Look look;
    private final StyledText text;

    CodingText(Composite parent, Look look, String name) {
        this.look = look;
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL);
        text.setFont(look.large());
        text.setLineSpacing(LINE_SPACING);
        text.setAlwaysShowScrollBars(false);
        text.setCaret(null);
        text.setEditable(false);
        text.setData(FramedText.NAME, name);
        text.setBackground(Look.colour(look.palette().page()));
        text.setForeground(Look.colour(look.palette().text()));
        text.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        text.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = name));
    }

    StyledText control() {
        return text;
    }

    /** Takes the height that the text needs, as far as there is room beside what is said of it. */
    void fit(int width, int room) {
        int needed = text.computeSize(Math.max(200, width), SWT.DEFAULT).y;
        ((GridData) text.getLayoutData()).heightHint = Math.min(needed, Math.max(LEAST, room));
    }

    /** Escape leaves, from the text and from around it; Tab goes on to the next control. */
    void onEscape(Composite whole, Runnable leave) {
        whole.addListener(SWT.Traverse, event -> leave(event, leave));
        text.addListener(SWT.Traverse, event -> {
            leave(event, leave);
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
    }

    private static void leave(Event event, Runnable leave) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            leave.run();
        }
    }

    void show(CodingCard card) {
        if (!text.getText().equals(card.whole())) {
            text.setText(card.whole());
        }
        text.setStyleRanges(new StyleRange[0]);
        for (Reading reading : card.readings()) {
            boolean tone = reading.field().equals(CoreFields.TONE.name());
            mark(reading.clues(), tone);
        }
    }

    private void mark(List<Span> clues, boolean tone) {
        for (Span clue : clues) {
            int length = clue.end() - clue.start();
            if (length == 0) {
                continue;
            }
            // A word may speak for the tone and for the theme: it is then both.
            StyleRange there = text.getStyleRangeAtOffset(clue.start());
            StyleRange mark = there == null || there.start != clue.start() || there.length != length
                    ? new StyleRange()
                    : (StyleRange) there.clone();
            mark.start = clue.start();
            mark.length = length;
            if (tone) {
                mark.background = Look.colour(look.palette().mark());
            } else {
                mark.underline = true;
                mark.underlineStyle = SWT.UNDERLINE_SINGLE;
                mark.underlineColor = Look.colour(look.palette().accent());
            }
            text.setStyleRange(mark);
        }
    }
}
