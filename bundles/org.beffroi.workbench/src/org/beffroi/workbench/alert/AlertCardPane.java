package org.beffroi.workbench.alert;

import java.util.Optional;
import org.beffroi.core.watch.Episode.Stage;
import org.beffroi.workbench.alert.model.AlertCard;
import org.beffroi.workbench.alert.model.AlertWords;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.morning.StageChip;
import org.beffroi.workbench.quote.QuoteBlock;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * Something that a watch tells: what, why, since when, what was done about it, and what can be done. Belongs to the UI thread.
 *
 * @param mayChange false where the dossier is open for reading alone
 */
record AlertCardPane(Ui ui, AlertWords words, Days days, boolean mayChange, AlertActions actions) {

    /** Key under which a button keeps which act of which card it is. */
    private static final String ACT = AlertCardPane.class.getName();

    /** Letters on a line that one reads without losing it. */
    private static final int WIDEST = 720;

    /** Puts it in a column. */
    void add(Composite in, AlertCard card) {
        Composite pane = new Composite(in, SWT.NONE);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.widthHint = WIDEST;
        pane.setLayoutData(place);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(0, 0)
                .spacing(Look.GRID, 4)
                .applyTo(pane);
        // One that asks for nobody is no alarm, however grave it is.
        new StageChip(pane, ui.look(), card.rings() ? card.stage() : Stage.SUBSIDING, words.stage(card));
        Label title = GridCells.words(pane, ui.look().strong());
        title.setText(shown(words.title(card)));
        ((GridData) title.getLayoutData()).verticalAlignment = SWT.CENTER;
        say(pane, ui.look().small(), words.beside(card), "secondary");
        say(pane, ui.look().normal(), words.why(card), "");
        say(pane, ui.look().small(), words.figures(card), "secondary");
        Composite under = new Composite(pane, SWT.NONE);
        under.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        GridLayoutFactory.swtDefaults().margins(0, 4).spacing(0, 2).applyTo(under);
        card.quote().ifPresent(quote -> new QuoteBlock(under, ui, days, quote));
        for (AlertWords.Line line : words.done(card)) {
            say(pane, ui.look().small(), line.words(), line.alarm() ? "alarm" : "secondary");
        }
        buttons(GridCells.row(pane, Look.GRID), card);
    }

    private void buttons(Composite row, AlertCard card) {
        ((GridData) row.getLayoutData()).horizontalSpan = 2;
        ((GridData) row.getLayoutData()).verticalIndent = 4;
        act(
                new PushButton(row, ui, Weight.PLAIN, Optional.empty(), ui.text("morning.mentions"))
                        .onPress(() -> actions.open(card)),
                card.key() + "\nopen");
        if (!mayChange) {
            return;
        }
        if (card.cared().isEmpty()) {
            act(
                    new PushButton(row, ui, Weight.PLAIN, Optional.of(Icon.CHECK), ui.text("alerts.care"))
                            .onPress(() -> actions.acknowledge(card)),
                    card.key() + "\ncare");
        }
        if (card.mute().isPresent()) {
            act(
                    new PushButton(row, ui, Weight.QUIET, Optional.of(Icon.BELL), ui.text("alerts.unmute"))
                            .onPress(() -> actions.unmute(card.watch())),
                    card.key() + "\nmute");
        } else {
            PushButton mute =
                    new PushButton(row, ui, Weight.QUIET, Optional.of(Icon.CLOCK), ui.text("alerts.mute")).opensList();
            mute.onPress(() -> actions.mute(card.watch(), mute));
            act(mute, card.key() + "\nmute");
        }
    }

    private static void say(Composite in, Font font, String text, String style) {
        if (text.isEmpty()) {
            return;
        }
        Label label = GridCells.words(in, font);
        label.setText(shown(text));
        ((GridData) label.getLayoutData()).horizontalSpan = 2;
        if (!style.isEmpty()) {
            Look.styled(label, style);
        }
    }

    private static String shown(String text) {
        return text.replace("&", "&&");
    }

    /** Remembers which act a button is, so that the keyboard finds it again once the screen was filled anew. */
    static void act(Control button, String which) {
        button.setData(ACT, which);
    }

    /** The act of the button that has the keyboard, empty where another control has it. */
    static Optional<String> actOf(Control focus) {
        return focus != null && focus.getData(ACT) instanceof String act ? Optional.of(act) : Optional.empty();
    }

    /** The button of an act, empty where it is there no more. */
    static Optional<Control> withAct(Composite in, String which) {
        for (Control child : in.getChildren()) {
            if (which.equals(child.getData(ACT))) {
                return Optional.of(child);
            }
            if (child instanceof Composite inner) {
                Optional<Control> within = withAct(inner, which);
                if (within.isPresent()) {
                    return within;
                }
            }
        }
        return Optional.empty();
    }
}
