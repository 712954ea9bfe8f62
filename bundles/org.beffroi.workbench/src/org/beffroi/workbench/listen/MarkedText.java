package org.beffroi.workbench.listen;

import org.beffroi.workbench.listen.model.Detail;
import org.beffroi.workbench.listen.model.Row.Span;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.FramedText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** A title and a text to read and copy, with what matched marked. Belongs to the UI thread. */
final class MarkedText {

    private static final String BETWEEN = "\n\n";

    private final Look look;
    private final StyledText text;

    MarkedText(Composite parent, Look look, String name) {
        this.look = look;
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        text.setFont(look.normal());
        text.setLineSpacing(3);
        text.setCaret(null);
        text.setEditable(false);
        text.setData(FramedText.NAME, name);
        text.addListener(SWT.Traverse, event -> event.doit = true);
        text.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = name));
    }

    StyledText control() {
        return text;
    }

    void show(Detail detail) {
        text.setBackground(Look.colour(look.palette().page()));
        text.setForeground(Look.colour(look.palette().text()));
        String lead = detail.title().isEmpty() ? "" : detail.title() + BETWEEN;
        text.setText(lead + detail.text());
        if (!detail.title().isEmpty()) {
            StyleRange title = new StyleRange();
            title.length = detail.title().length();
            title.font = look.strong();
            text.setStyleRange(title);
        }
        detail.titleMarks().forEach(span -> mark(span, 0, true));
        detail.textMarks().forEach(span -> mark(span, lead.length(), false));
    }

    /** Takes as much height as the text needs at a width. */
    void fit(int width) {
        GridData place = (GridData) text.getLayoutData();
        place.heightHint = text.computeSize(Math.max(width, 80), SWT.DEFAULT).y;
        place.widthHint = Math.max(width, 80);
    }

    private void mark(Span span, int shift, boolean strong) {
        StyleRange mark = new StyleRange();
        mark.start = span.start() + shift;
        mark.length = span.end() - span.start();
        mark.background = Look.colour(look.palette().mark());
        if (strong) {
            mark.font = look.strong();
        }
        text.setStyleRange(mark);
    }
}
