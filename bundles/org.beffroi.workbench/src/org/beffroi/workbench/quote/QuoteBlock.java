package org.beffroi.workbench.quote;

import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A quoted mention: a bar in the colour of its tone, who, where and when, what it says. Belongs to the UI thread. */
public final class QuoteBlock {

    private static final int BAR = 3;
    private static final int INDENT = 12;

    /** Letters that are shown; the rest is read where the mention is. */
    private static final int SHOWN = 220;

    /** Letters of what it answers. */
    private static final int ANSWERED = 60;

    private final Composite block;

    /** @param parent a column of a grid */
    public QuoteBlock(Composite parent, Ui ui, Days days, Quote quote) {
        this(parent, ui, days, quote, "");
    }

    /**
     * @param parent a column of a grid
     * @param beside what is said of it behind who and when; may be empty
     */
    public QuoteBlock(Composite parent, Ui ui, Days days, Quote quote, String beside) {
        block = new Composite(parent, SWT.NONE);
        block.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults()
                .margins(0, 0)
                .extendedMargins(INDENT, 0, 0, 0)
                .spacing(0, 2)
                .applyTo(block);
        block.addPaintListener(event -> {
            event.gc.setBackground(Look.colour(ToneColours.of(quote.tone(), ui.look())
                    .orElse(ui.look().palette().line())));
            event.gc.fillRectangle(0, 0, BAR, block.getClientArea().height);
        });
        Label who = GridCells.words(block, ui.look().small(), "secondary");
        who.setText(shown(quote.head(ui.language(), days, beside)));
        GridCells.words(block, ui.look().normal()).setText(shown(cut(quote.text(), SHOWN)));
        quote.answers().ifPresent(before -> GridCells.words(block, ui.look().small(), "secondary")
                .setText(shown(ui.text("quote.answers", cut(before, ANSWERED)))));
    }

    /** The control that was laid out. */
    public Composite control() {
        return block;
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = text.lastIndexOf(' ', most);
        return text.substring(0, end < most / 2 ? most : end) + "…";
    }

    private static String shown(String words) {
        return words.replace("&", "&&");
    }
}
