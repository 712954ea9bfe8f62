package org.beffroi.workbench.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.dossier.harvest.SourceFinder.Found;
import org.beffroi.dossier.harvest.SourceFinder.Proposal;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.tip.QuietTips;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * One field into which whatever is at hand of a source is pasted: an address, an account, a folder. Under it stands what that is,
 * or why nobody knows, with the one thing to do then; where it may be several things, they are a short list. Belongs to the UI
 * thread.
 */
final class PasteBar {

    /** Asks nothing while somebody types. */
    private static final int PAUSE_MILLIS = 350;

    /** Of the words under the field, so that nothing moves when they change. */
    private static final int TOLD_HEIGHT = 30;

    private static final int MOST = 5;

    /** What it asks of its surroundings; each returns at once. */
    interface Asking {

        /** Finds out what was pasted; an earlier question is given up. */
        void find(String pasted, Consumer<Found> answer);

        /** Gives up the question. */
        void stop();

        /** Fills the form in. */
        void take(Proposal proposal);

        /** Allows a host of this machine or network. */
        void allow(String host);

        /** Imports a file instead of adding a source. */
        void importFile(Path file);

        /** Offers the kinds of sources there are. */
        void chooseKind();
    }

    /** How words under the field are said. */
    private enum Manner {
        KNOWN,
        QUIET,
        WRONG
    }

    private final Ui ui;
    private final Asking asking;
    private final FramedText field;
    private final Label told;
    private final PushButton next;
    private final PickList<Proposal> choices;
    private Runnable act = () -> {};
    private boolean doubtful;
    private int change;
    private String asked = "";

    /** @param in a column of a grid */
    PasteBar(Composite in, Ui ui, Asking asking) {
        this.ui = ui;
        this.asking = asking;
        field = new FramedText(in, ui.look(), SWT.SINGLE, ui.text("sources.paste"), ui.text("sources.paste.prompt"));
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        field.text().addListener(SWT.Modify, event -> changed());
        field.onEnter(this::ask);
        Composite line = new Composite(in, SWT.NONE);
        line.setLayout(GridCells.grid(2, 0, Look.GRID, 0));
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.heightHint = TOLD_HEIGHT;
        line.setLayoutData(place);
        told = Look.styled(new Label(line, SWT.NONE), "secondary");
        told.setFont(ui.look().normal());
        told.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        next = new PushButton(line, ui, Weight.QUIET, Optional.empty(), "")
                .flush()
                .onPress(() -> act.run());
        next.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, true));
        choices = new PickList<>(in, ui.look(), ui.text("sources.paste.choices"), MOST);
        choices.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        choices.onPick(this::take);
        GridCells.show(choices, false);
        tell(ui.text("sources.paste.hint"), Manner.QUIET);
        offer("", () -> {});
    }

    /** Takes the keyboard. */
    void focus() {
        field.text().setFocus();
    }

    /** Asks what that is. */
    void paste(String words) {
        field.text().setText(words);
        field.text().setSelection(words.length());
        ask();
    }

    /** Shows it, or leaves its room to the rest. */
    void show(boolean shown) {
        GridCells.show(field.control(), shown);
        GridCells.show(told.getParent(), shown);
    }

    private void changed() {
        int mine = ++change;
        field.text().getDisplay().timerExec(PAUSE_MILLIS, () -> {
            if (mine == change && !field.text().isDisposed()) {
                ask();
            }
        });
    }

    /** Asks at once, where that was not asked just now. */
    private void ask() {
        String pasted = field.text().getText().strip();
        change++;
        if (!pasted.equals(asked)) {
            asked = pasted;
            search(pasted);
        }
    }

    private void search(String pasted) {
        show(List.of());
        if (pasted.isEmpty()) {
            asking.stop();
            tell(ui.text("sources.paste.hint"), Manner.QUIET);
            offer("", () -> {});
            return;
        }
        tell(ui.text("sources.paste.looking"), Manner.QUIET);
        offer(ui.text("work.stop"), this::giveUp);
        asking.find(pasted, this::found);
    }

    private void giveUp() {
        asking.stop();
        asked = "";
        tell(ui.text("sources.paste.stopped"), Manner.QUIET);
        offer(ui.text("sources.paste.again"), this::ask);
    }

    private void found(Found found) {
        if (field.text().isDisposed()) {
            return;
        }
        if (!found.proposals().isEmpty()) {
            doubtful = found.proposals().size() > 1;
            show(doubtful ? found.proposals() : List.of());
            take(found.proposals().getFirst());
        }
        found.why().map(ui::say).ifPresent(why -> tell(why, found.proposals().isEmpty() ? Manner.WRONG : Manner.QUIET));
        if (found.file().isPresent()) {
            offer(
                    ui.text("sources.paste.import"),
                    () -> asking.importFile(found.file().get()));
        } else if (found.privateHost().isPresent()) {
            String host = found.privateHost().get();
            offer(ui.text("sources.paste.allow", host), () -> {
                asking.allow(host);
                search(asked);
            });
        } else if (found.proposals().isEmpty()) {
            offer(ui.text("sources.paste.kinds"), asking::chooseKind);
        } else {
            offer("", () -> {});
        }
    }

    private void take(Proposal proposal) {
        // Where there are several, the list says what each is.
        if (doubtful) {
            tell(ui.text("sources.paste.several"), Manner.QUIET);
        } else {
            tell(ui.say(proposal.what()), Manner.KNOWN);
        }
        asking.take(proposal);
    }

    private void show(List<Proposal> several) {
        choices.show(several.stream()
                .map(one -> new PickList.Item<>(one, ui.say(one.what()), ""))
                .toList());
        GridCells.show(choices, !several.isEmpty());
        choices.getParent().layout(true, true);
    }

    private void tell(String words, Manner manner) {
        Palette palette = ui.look().palette();
        told.setForeground(Look.colour(
                switch (manner) {
                    case KNOWN -> palette.text();
                    case QUIET -> palette.secondary();
                    case WRONG -> palette.alarm();
                }));
        told.setFont(manner == Manner.KNOWN ? ui.look().strong() : ui.look().normal());
        told.setText(words.replace("&", "&&"));
        QuietTips.say(told, words.replace("&", "&&"));
    }

    private void offer(String words, Runnable what) {
        act = what;
        next.setText(words);
        GridCells.show(next, !words.isEmpty());
        told.getParent().layout(true, true);
    }
}
