package org.beffroi.workbench.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.carry.Carried;
import org.beffroi.workbench.digest.adding.AddingBar;
import org.beffroi.workbench.digest.model.DigestSession.Line;
import org.beffroi.workbench.digest.model.DigestSession.State;
import org.beffroi.workbench.digest.model.ItemWords;
import org.beffroi.workbench.digest.model.PeriodName;
import org.beffroi.workbench.digest.model.SentWords;
import org.beffroi.workbench.digest.start.EmptyDigests;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * The screen of digests: those there are at the left, the page of the one in hand in the middle, its recipients and sendings at
 * the right. Teaches where there is none. Belongs to the UI thread.
 */
public final class DigestsView {

    /** What is asked for on the screen, beside what is done with the digest in hand; each returns at once. */
    interface Actions extends MailingActions, DigestPage.Deeds {

        /** Asks for the name of a new digest and makes it. */
        void create();

        /** Takes another digest in hand. */
        void open(String name);
    }

    private final Ui ui;
    private final Days days;
    private final Clock clock = Clock.systemUTC();
    private final Composite whole;
    private final EmptyDigests teaching;
    private final SashForm columns;
    private final DigestList list;
    private final DigestPage page;
    private final Optional<AddingBar> adding;
    private final MailingPanel mailing;
    private final Label problem;
    private final String standing;
    private Optional<State> shown = Optional.empty();

    /** @param mayChange false where the dossier is open for reading alone */
    DigestsView(Composite parent, Ui ui, Days days, ItemWords words, boolean mayChange, Actions actions) {
        this.ui = ui;
        this.days = days;
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(grid(0));
        problem = GridCells.words(whole, ui.look().normal(), "alarm");
        standing = mayChange ? "" : ui.text("dossier.read.only.digests");
        GridCells.say(problem, standing);
        teaching = new EmptyDigests(whole, ui, mayChange, actions::create);
        columns = new SashForm(whole, SWT.HORIZONTAL);
        columns.setSashWidth(1);
        columns.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite left = Look.styled(new Composite(columns, SWT.NONE), "panel");
        left.setLayout(grid(Look.GRID));
        list = new DigestList(left, ui.look(), ui.text("perspective.digests"), this::beside);
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list.onOpen(actions::open);
        if (mayChange) {
            new PushButton(left, ui, Weight.QUIET, Optional.of(Icon.PLUS), ui.text("digests.new"))
                    .flush()
                    .onPress(actions::create)
                    .setLayoutData(
                            GridDataFactory.swtDefaults().indent(Look.GRID, 0).create());
        }
        Composite middle = new Composite(columns, SWT.NONE);
        middle.setLayout(grid(0));
        page = new DigestPage(middle, ui, days, words, mayChange, actions);
        page.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        adding = mayChange ? Optional.of(new AddingBar(middle, ui, actions::add)) : Optional.empty();
        mailing = new MailingPanel(columns, ui, days, mayChange, actions);
        columns.setWeights(19, 56, 25);
        GridCells.show(columns, false);
        GridCells.show(teaching.control(), false);
    }

    /** The control to lay out. */
    public Composite control() {
        return whole;
    }

    /** What shows; empty before the first answer. */
    public Optional<State> shown() {
        return shown;
    }

    /** Whether all items of the digest in hand say what they hold. */
    public boolean isTold() {
        return page.isTold();
    }

    DigestPage page() {
        return page;
    }

    MailingPanel mailing() {
        return mailing;
    }

    /** Puts something carried at the end of the digest in hand. */
    public void put(Carried carried) {
        page.put(carried);
    }

    /** Takes the keyboard. */
    void focus() {
        if (whole.isDisposed()) {
            return;
        }
        if (columns.isVisible()) {
            list.setFocus();
        } else {
            teaching.focus();
        }
    }

    /** Shows a state. */
    void show(State state) {
        if (whole.isDisposed()) {
            return;
        }
        shown = Optional.of(state);
        GridCells.say(problem, state.failure().map(ui::say).orElse(standing));
        GridCells.show(teaching.control(), state.lines().isEmpty());
        GridCells.show(columns, !state.lines().isEmpty());
        list.show(state.lines(), state.open().map(open -> open.digest().name()));
        page.show(state.open());
        // An empty page offers the same itself.
        boolean filled =
                state.open().filter(open -> !open.digest().items().isEmpty()).isPresent();
        adding.ifPresent(bar -> bar.show(filled));
        mailing.show(state);
        whole.layout(true, true);
    }

    /** Says why something was not done. */
    void refuse(Sentence why) {
        if (!whole.isDisposed()) {
            GridCells.say(problem, ui.say(why));
            whole.layout(true, true);
        }
    }

    private String beside(Line line) {
        return line.last()
                .map(last -> last.finished()
                        .map(arrived -> new SentWords(ui.language(), days)
                                .left(arrived, LocalDate.ofInstant(clock.instant(), days.zone())))
                        .orElseGet(() -> ui.text("digests.left.unknown")))
                .orElseGet(() -> ui.text(
                        "digests.parts.of",
                        ui.language()
                                .counted("digests.parts", line.digest().items().size()),
                        new PeriodName(ui.language())
                                .of(Optional.of(line.digest().period()))));
    }

    private static GridLayout grid(int margin) {
        return GridLayoutFactory.swtDefaults()
                .margins(margin, margin)
                .spacing(0, margin)
                .create();
    }
}
