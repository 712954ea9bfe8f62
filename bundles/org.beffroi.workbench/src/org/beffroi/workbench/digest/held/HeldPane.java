package org.beffroi.workbench.digest.held;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Part;
import org.beffroi.dossier.digest.ItemBrief;
import org.beffroi.workbench.digest.model.ItemWords;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * What an item of a digest holds today: its figure or sentence and the first mentions that it quotes. Nothing is said for a tenth
 * of a second, then that it is being counted. Belongs to the UI thread.
 */
public final class HeldPane {

    private static final int NOTICEABLE = 100;

    private final Ui ui;
    private final Days days;
    private final ItemWords words;
    private final Runnable fit;
    private final Composite whole;
    private Optional<ItemBrief> shown = Optional.empty();
    private boolean failed;
    private Optional<Consumer<Digest.Search>> widening = Optional.empty();

    /**
     * @param body where it stands, a column of cells
     * @param fit called when it has another height
     */
    public HeldPane(Composite body, Ui ui, Days days, ItemWords words, Runnable fit) {
        this.ui = ui;
        this.days = days;
        this.words = words;
        this.fit = fit;
        whole = new Composite(body, SWT.NONE);
        whole.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        whole.setLayout(GridCells.grid(1, 0, 0, 2));
        whole.setData(HeldPane.class.getName(), this);
        // The room of a line, so that what stands below keeps its place once it is read.
        Label room = GridCells.words(whole, ui.look().normal(), "secondary");
        room.setText(" ");
        waiting(room);
    }

    private void waiting(Label room) {
        whole.getDisplay().timerExec(NOTICEABLE, () -> {
            if (!room.isDisposed()) {
                room.setText(ui.text("digests.counting"));
            }
        });
    }

    private Label empty() {
        Stream.of(whole.getChildren()).forEach(Control::dispose);
        return GridCells.words(whole, ui.look().normal(), "secondary");
    }

    /** Says that it could not be read, and offers to read it again. */
    public void fail(Runnable again) {
        if (whole.isDisposed()) {
            return;
        }
        failed = true;
        shown = Optional.empty();
        empty().setText(ui.text("digests.uncounted"));
        new PushButton(whole, ui, Weight.QUIET, Optional.empty(), ui.text("digests.count.again"))
                .flush()
                .onPress(() -> {
                    failed = false;
                    // The keyboard stays at hand: what is pressed goes with what it said.
                    whole.getParent().setFocus();
                    waiting(empty());
                    fit.run();
                    again.run();
                })
                .setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        GridCells.show(whole, true);
        fit.run();
    }

    /** Whether a control is one of these: what it holds comes and goes with what was read. */
    public static boolean is(Control control) {
        return control.getData(HeldPane.class.getName()) != null;
    }

    /** Called with the same search in a wider period, where it finds nothing in its own and somebody asks for it. */
    public HeldPane onWiden(Consumer<Digest.Search> action) {
        widening = Optional.of(action);
        return this;
    }

    /** Whether it says what the item holds. */
    public boolean isTold() {
        return whole.isDisposed() || shown.isPresent() || failed;
    }

    /** Shows what was read; nothing happens where that is not known yet. */
    public void show(Optional<ItemBrief> brief) {
        if (brief.isEmpty() || brief.equals(shown) || whole.isDisposed()) {
            return;
        }
        failed = false;
        shown = brief;
        Stream.of(whole.getChildren()).forEach(Control::dispose);
        fill(brief.get());
        GridCells.show(whole, whole.getChildren().length > 0);
        fit.run();
    }

    private void chosen(String how) {
        Label said = GridCells.words(whole, ui.look().small(), "secondary");
        said.setText(how.replace("&", "&&"));
        ((GridData) said.getLayoutData()).verticalIndent = Look.GRID / 2;
    }

    private void fill(ItemBrief brief) {
        if (!brief.says().isEmpty()) {
            Label says = brief.wider().isPresent()
                    ? GridCells.words(whole, ui.look().normal(), "secondary")
                    : GridCells.words(whole, ui.look().normal());
            says.setText(brief.says().replace("&", "&&"));
        }
        brief.drawn().ifPresent(picture -> new HeldPicture(whole, ui, picture)
                .setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false)));
        brief.chosen().ifPresent(this::chosen);
        for (Part.Quotation quoted : brief.quoted()) {
            GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
            place.verticalIndent = Look.GRID / 2;
            new QuotedMention(whole, ui.look(), days, quoted).setLayoutData(place);
        }
        if (brief.others() > 0) {
            GridCells.words(whole, ui.look().small(), "secondary")
                    .setText(ui.language().counted("digests.held.others", brief.others()));
        }
        brief.wider()
                .ifPresent(wider -> widening.ifPresent(action -> new PushButton(
                                whole,
                                ui,
                                Weight.QUIET,
                                Optional.empty(),
                                ui.text("digests.widen", words.period(wider.period())))
                        .flush()
                        .onPress(() -> action.accept(wider))
                        .setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false))));
    }
}
