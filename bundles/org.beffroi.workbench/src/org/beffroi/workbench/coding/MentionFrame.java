package org.beffroi.workbench.coding;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.coding.model.CodingCard;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.ProgressLine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * The frame of one mention in hand: how far one is, what went wrong, how it ended, and a card with its text, to which others add.
 * Belongs to the UI thread.
 */
final class MentionFrame {

    private final Ui ui;
    private final Days days;
    private final ProgressLine line;
    private final Label problem;
    private final Label ending;
    private final Composite card;
    private final Label head;
    private final CodingText text;

    /** @param reading what is said until something was read */
    MentionFrame(Composite in, Ui ui, Days days, String reading) {
        this.ui = ui;
        this.days = days;
        line = new ProgressLine(in, ui.look(), reading);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        problem = GridCells.words(in, ui.look().normal(), "alarm");
        ending = GridCells.words(in, ui.look().large());
        ((GridData) ending.getLayoutData()).verticalIndent = 4 * Look.GRID;
        card = new Composite(in, SWT.NONE);
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        card.setLayout(GridCells.grid(1, 0, Look.GRID, Look.GRID));
        head = GridCells.words(card, ui.look().small(), "secondary");
        text = new CodingText(card, ui.look(), ui.text("detail.text"));
    }

    /** The row above it, before which nothing stands. */
    static Composite top(Composite in, int columns) {
        Composite top = new Composite(in, SWT.NONE);
        top.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        top.setLayout(GridCells.grid(columns, 0, Look.GRID, Look.GRID));
        return top;
    }

    /** Where more is said of the mention, under its text. */
    Composite card() {
        return card;
    }

    CodingText text() {
        return text;
    }

    /** Shows how far one is, what went wrong, and how it ended: empty while it goes on. */
    void tell(int position, int total, String words, Optional<Sentence> failure, String end) {
        // The line is never without a name: where nothing more is counted, it is called by how it ended.
        line.show(total == 0 ? 0 : position / (double) total, words.isEmpty() ? end : words);
        GridCells.say(problem, failure.map(ui::say).orElse(""));
        GridCells.say(ending, end);
    }

    /** Shows the card or leaves its room; true where it appears. */
    boolean show(boolean inHand) {
        boolean appears = inHand && !card.isVisible();
        GridCells.show(card, inHand);
        return appears;
    }

    /** Who says it, where and when, and its text. */
    void fill(CodingCard now) {
        head.setText(Stream.of(now.who(), now.where(), days.moment(now.when()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        text.show(now);
    }

    /** Takes the keyboard, or leaves it to what is around it. */
    void focus(Composite whole) {
        if (!whole.isDisposed()) {
            (card.isVisible() ? text.control() : whole).setFocus();
        }
    }
}
