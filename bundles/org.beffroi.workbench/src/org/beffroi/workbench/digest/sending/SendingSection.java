package org.beffroi.workbench.digest.sending;

import java.util.List;
import java.util.Optional;
import org.beffroi.workbench.digest.model.SendingStep;
import org.beffroi.workbench.digest.model.SentWords;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * The buttons by which a digest is looked at, kept and sent, and how that came out. The strong one does what comes next, or says
 * what is missing before. Belongs to the UI thread.
 */
public final class SendingSection {

    /** What the buttons do; each returns at once. */
    public interface Deeds {

        /** Shows what its readers would see now. */
        void preview();

        /** Writes its document to a file that is asked for. */
        void save();

        /** Sends it, once what is typed is taken. */
        void send();

        /** Asks for the server by which the dossier sends its mail. */
        void mailServer();
    }

    private final Ui ui;
    private final boolean mayChange;
    private final Runnable fit;
    private final PushButton looking;
    private final PushButton keeping;
    private final PushButton strong;
    private final Label lacking;
    private final Composite left;
    private final Label leftWhen;
    private final Label leftWhom;
    private final Label outcome;
    private final Label failure;
    private SendingStep step = SendingStep.FILL;
    private boolean underWay;

    /**
     * @param column where it stands, a column of cells
     * @param mayChange false where the dossier is open for reading alone
     * @param fit lays the column out anew
     */
    public SendingSection(Composite column, Ui ui, boolean mayChange, Deeds deeds, Runnable fit) {
        this.ui = ui;
        this.mayChange = mayChange;
        this.fit = fit;
        Composite buttons = Look.styled(new Composite(column, SWT.NONE), "panel");
        // As wide as the column: what is written on them changes, and their place does not.
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.verticalIndent = Look.MARGIN;
        buttons.setLayoutData(place);
        buttons.setLayout(GridCells.grid(1, 0, 0, Look.GRID));
        looking = button(buttons, Weight.PLAIN, Icon.EYE, "digests.preview", deeds::preview);
        keeping = button(buttons, Weight.PLAIN, Icon.EXPORT, "digests.save", deeds::save);
        strong = button(buttons, Weight.PRIMARY, Icon.MAIL, "digests.send", () -> press(deeds));
        lacking = words(column, "secondary");
        left = new Composite(column, SWT.NONE);
        left.setLayoutData(below());
        GridLayout inLeft = GridCells.grid(1, 0, 0, 0);
        inLeft.marginBottom = Look.GRID;
        left.setLayout(inLeft);
        // What was done comes first: what can be done next stands where it stood.
        left.moveAbove(null);
        Composite band = band(left);
        leftWhen = GridCells.words(band, ui.look().strong());
        leftWhom = GridCells.words(band, ui.look().normal());
        GridCells.show(left, false);
        outcome = words(column, "secondary");
        failure = words(column, "alarm");
    }

    /** That it has left is seen before it is read: a band of its own with a tick. */
    private Composite band(Composite in) {
        Composite band = Look.styled(new Composite(in, SWT.NONE), "selected");
        band.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        band.setLayout(GridCells.grid(2, Look.GRID, Look.GRID, 2));
        Label sign = new Label(band, SWT.NONE);
        sign.setImage(ui.icons().image(Icon.CHECK, ui.look().palette().accent()));
        GridData place = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
        place.verticalSpan = 2;
        sign.setLayoutData(place);
        return band;
    }

    private void press(Deeds deeds) {
        if (step == SendingStep.SERVE) {
            deeds.mailServer();
        } else if (!underWay) {
            deeds.send();
        }
    }

    private PushButton button(Composite in, Weight weight, Icon icon, String key, Runnable action) {
        PushButton button = new PushButton(in, ui, weight, Optional.of(icon), ui.text(key)).onPress(action);
        button.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return button;
    }

    private Label words(Composite column, String style) {
        Label label = GridCells.words(column, ui.look().small(), style);
        label.setLayoutData(below());
        GridCells.show(label, false);
        return label;
    }

    /** What is said under the buttons stands off a little from them. */
    private static GridData below() {
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.verticalIndent = 2;
        return place;
    }

    /**
     * Shows what comes next.
     *
     * @param gone says when it left last and for whom; empty where it has not
     * @param unwatched says why its days tell nothing; empty where they do
     */
    public void show(SendingStep next, Optional<SentWords.Left> gone, Optional<String> unwatched) {
        step = next;
        underWay = false;
        strong.setText(ui.text(
                switch (next) {
                    case SERVE -> "digests.send.first";
                    case AGAIN -> "digests.resend";
                    case FILL, ADDRESS, SEND -> "digests.send";
                }));
        // What everything here leads to stands out before it can be pressed; what has left need not again.
        strong.setWeight(next == SendingStep.AGAIN ? Weight.PLAIN : Weight.PRIMARY);
        strong.setEnabled(mayChange && next != SendingStep.FILL && next != SendingStep.ADDRESS);
        for (PushButton button : List.of(looking, keeping)) {
            button.setEnabled(next != SendingStep.FILL);
            button.setToolTipText(next == SendingStep.FILL ? ui.text("digests.send.empty") : null);
        }
        gone.ifPresent(said -> {
            leftWhen.setText(said.when());
            leftWhom.setText(said.whom().replace("&", "&&"));
        });
        GridCells.show(left, gone.isPresent());
        GridCells.say(
                lacking,
                switch (next) {
                    case FILL -> ui.text("digests.send.empty");
                    case ADDRESS -> ui.text("digests.recipient.missing");
                    case SERVE, SEND, AGAIN -> unwatched.orElse("").replace("&", "&&");
                });
    }

    /** It is on its way: until another state shows, it is not sent again; the keyboard stays where it is. */
    public void sends() {
        underWay = true;
        GridCells.show(left, false);
        say(ui.text("digests.sending"));
    }

    /** Says how something that was asked for here came out; nothing for an empty sentence. */
    public void say(String words) {
        say(words, "");
    }

    /** Says why it did not come out. */
    public void refuse(String why) {
        say("", why);
    }

    private void say(String well, String badly) {
        if (!outcome.isDisposed()) {
            GridCells.say(outcome, well.replace("&", "&&"));
            GridCells.say(failure, badly.replace("&", "&&"));
            fit.run();
        }
    }
}
