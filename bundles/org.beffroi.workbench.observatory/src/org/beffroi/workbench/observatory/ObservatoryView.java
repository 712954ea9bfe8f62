package org.beffroi.workbench.observatory;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Outlines;
import org.beffroi.core.territory.Territories;
import org.beffroi.observatory.census.BodyProfile;
import org.beffroi.observatory.kept.KeptCensus;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.observatory.body.BodiesPage;
import org.beffroi.workbench.observatory.model.Behind;
import org.beffroi.workbench.observatory.model.ObservatoryState;
import org.beffroi.workbench.observatory.model.OpenCensus;
import org.beffroi.workbench.observatory.model.RecordIndex;
import org.beffroi.workbench.observatory.model.body.BodyFacet;
import org.beffroi.workbench.observatory.model.body.BodyFilter;
import org.beffroi.workbench.observatory.page.CensusPage;
import org.beffroi.workbench.observatory.page.CensusSide;
import org.beffroi.workbench.observatory.page.PageContext;
import org.beffroi.workbench.observatory.page.PageMemory;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.widget.WaitingLine;
import org.beffroi.workbench.work.Work;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * The screen of the observatory: above, the census in hand and what can be done; below, one side of that census. Without a census
 * it teaches how one comes to be. Belongs to the UI thread.
 */
public final class ObservatoryView {

    /** What is asked for on the screen. */
    public interface Actions {

        /** Asks for the file of a directory and imports it. */
        void chooseFile();

        /** Imports the directory of a file. */
        void importFile(Path file);

        /** Says what was read of the latest directory, and which of its records were set aside. */
        void showImport();

        /** Asks what a new census shall count. */
        void newCensus();

        /** Takes a census in hand. */
        void open(String census);

        /** Puts a census aside, until that is undone. */
        void remove(KeptCensus census);

        /** Asks what of the census in hand leaves as a file, and writes it. */
        void export();

        /** Opens an address where the system opens it. */
        void browse(String address);
    }

    /**
     * What the pages are made with.
     *
     * @param days dates as the dossier tells them
     * @param memory how they were left
     * @param work runs what takes long, off the UI thread
     * @param records tells, on the UI thread, the records that a census was counted from
     * @param outlines of départements
     * @param territories where bodies lie; reads a file, so not for the UI thread
     * @param others makes pages that have a desk of their own
     */
    public record Pages(
            Days days,
            PageMemory memory,
            Executor work,
            BiConsumer<OpenCensus, Consumer<RecordIndex>> records,
            Outlines outlines,
            Supplier<Territories> territories,
            Map<CensusSide, BiFunction<Composite, PageContext, CensusPage>> others) {}

    private final Ui ui;
    private final boolean mayChange;
    private final Actions actions;
    private final PageContext context;
    private final Composite whole;
    private final ObservatoryHead head;
    private final WorkBand band;
    private final WaitingLine waiting;
    private final Label problem;
    private final Composite body;
    private final CensusPages pages;
    private CensusSide side;
    private boolean awaited;
    private Optional<ObservatoryState> shown = Optional.empty();
    private Optional<Teaching> teaching = Optional.empty();

    /**
     * A screen.
     *
     * @param mayChange false where the dossier is open for reading alone
     */
    public ObservatoryView(Composite parent, Ui ui, boolean mayChange, Pages made, Actions actions) {
        this.ui = ui;
        this.mayChange = mayChange;
        this.actions = actions;
        this.side = made.memory().side();
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(GridCells.grid(1, 0, 0, 0));
        head = new ObservatoryHead(whole, ui, made.days(), mayChange, actions, this::bring);
        band = new WorkBand(whole, ui);
        waiting = new WaitingLine(whole, ui.look());
        waiting.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        problem = GridCells.words(whole, ui.look().normal(), "alarm");
        ((GridData) problem.getLayoutData()).horizontalIndent = Look.MARGIN;
        GridCells.say(problem, "");
        body = new Composite(whole, SWT.NONE);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        context = new PageContext(ui, made.days(), made.memory(), made.work(), new PageActs(made.records()));
        pages = new CensusPages(body, context, made);
        if (mayChange) {
            FileDrop.onto(whole, actions::importFile);
        }
        head.show(Optional.empty(), side);
    }

    /** What the pages ask for, done here or handed on. */
    private final class PageActs implements PageContext.Acts {

        private final BiConsumer<OpenCensus, Consumer<RecordIndex>> records;

        private PageActs(BiConsumer<OpenCensus, Consumer<RecordIndex>> records) {
            this.records = records;
        }

        @Override
        public Optional<Runnable> newCensus() {
            return mayChange ? Optional.of(actions::newCensus) : Optional.empty();
        }

        @Override
        public void tell(Sentence said) {
            ObservatoryView.this.tell(said);
        }

        @Override
        public void behind(Behind figure) {
            context.memory().filter(BodyFilter.NONE.behind(Optional.of(figure)));
            bring(CensusSide.BODIES);
        }

        @Override
        public void sheet(BodyProfile body) {
            context.memory()
                    .filter(BodyFilter.NONE.with(
                            BodyFacet.DEPARTEMENT, body.body().departement()));
            bring(CensusSide.BODIES, page -> ((BodiesPage) page).take(body));
        }

        @Override
        public void browse(String address) {
            actions.browse(address);
        }

        @Override
        public List<KeptCensus> censuses() {
            return shown.map(ObservatoryState::censuses).orElse(List.of());
        }

        @Override
        public void records(OpenCensus census, Consumer<RecordIndex> then) {
            records.accept(census, then);
        }
    }

    /** The control to lay out. */
    public Composite control() {
        return whole;
    }

    /** What shows; empty before the first answer. */
    public Optional<ObservatoryState> shown() {
        return shown;
    }

    /** The side that shows, or will once there is a census. */
    public CensusSide side() {
        return side;
    }

    /** A page, empty before it first shows something. */
    public Optional<CensusPage> page(CensusSide of) {
        return pages.filled(of);
    }

    /** Shows what there is. */
    public void show(ObservatoryState state) {
        if (whole.isDisposed()) {
            return;
        }
        boolean same = shown.filter(state::equals).isPresent();
        shown = Optional.of(state);
        if (same) {
            return;
        }
        head.show(shown, side);
        boolean ours = holdsKeyboard();
        state.open().ifPresentOrElse(this::showCensus, () -> showAlone(state));
        whole.layout(true, true);
        if (awaited || ours && (teaching.isPresent() || !holdsKeyboard())) {
            awaited = false;
            focus();
        }
    }

    /** Whether the keyboard is here, or was until what had it went. */
    private boolean holdsKeyboard() {
        Control at = whole.getDisplay().getFocusControl();
        while (at != null && at != whole) {
            at = at.getParent();
        }
        return at != null;
    }

    private void showCensus(OpenCensus census) {
        boolean taught = teaching.isPresent() && holdsKeyboard();
        forgetTeaching();
        CensusPage page = pages.front(side);
        pages.fill(side, one -> one.show(census));
        if (taught) {
            page.focus();
        }
    }

    /**
     * Shows a census on the page of the side in front. A page is made in a turn of the UI thread of its own, laid out in the next
     * and filled in the one after: all at once would hold the window up noticeably.
     */
    private void bring(OpenCensus census, Consumer<CensusPage> then) {
        forgetTeaching();
        CensusSide of = side;
        boolean made = pages.filled(of).isPresent();
        if (made) {
            pages.front(of);
            pages.fill(of, page -> page.show(census));
            pages.filled(of).ifPresent(then);
        } else {
            later(() -> {
                pages.prepare(of);
                later(() -> arrange(of, census, then));
            });
        }
    }

    private void arrange(CensusSide of, OpenCensus census, Consumer<CensusPage> then) {
        // Meanwhile somebody may have asked for another side.
        if (of == side) {
            pages.front(of);
        }
        later(() -> fill(of, census, then));
    }

    private void later(Runnable turn) {
        whole.getDisplay().asyncExec(() -> {
            if (!whole.isDisposed()) {
                turn.run();
            }
        });
    }

    private void fill(CensusSide of, OpenCensus census, Consumer<CensusPage> then) {
        if (pages.filled(of).isEmpty()) {
            pages.fill(of, page -> page.show(census));
        }
        pages.filled(of).ifPresent(then);
        if (awaited && of == side) {
            awaited = false;
            focus();
        }
    }

    private void forgetTeaching() {
        teaching.ifPresent(Teaching::dispose);
        teaching = Optional.empty();
    }

    private void showAlone(ObservatoryState state) {
        if (side.standsAlone()) {
            forgetTeaching();
            pages.front(side);
            pages.fill(side, CensusPage::showAlone);
        } else {
            teach(state);
        }
    }

    private void teach(ObservatoryState state) {
        forgetTeaching();
        teaching = Optional.of(new Teaching(body, ui, state.latest(), mayChange, actions));
        pages.front(teaching.get().control());
    }

    /** Brings a side to the front. */
    public void bring(CensusSide wanted) {
        bring(wanted, page -> {});
    }

    private void bring(CensusSide wanted, Consumer<CensusPage> then) {
        side = wanted;
        context.memory().side(side);
        head.show(shown, side);
        shown.ifPresent(state -> {
            // All is laid out anew only where what is taught comes or goes: else pages that do not show would be too.
            state.open().ifPresentOrElse(census -> bring(census, then), () -> {
                showAlone(state);
                whole.layout(true, true);
            });
            focus();
        });
    }

    /** Shows a work under way, with how far it is; empty for none. */
    public void showWork(Optional<Work> work) {
        if (!whole.isDisposed()) {
            band.show(work);
            head.allow(work.isEmpty());
            teaching.ifPresent(one -> one.allow(work.isEmpty()));
            if (work.isEmpty() && teaching.isPresent() && whole.getDisplay().getFocusControl() == null) {
                focus();
            }
        }
    }

    /** Tells whether something is awaited. */
    public void await(boolean whether) {
        if (!whole.isDisposed()) {
            waiting.show(whether);
        }
    }

    /** Says why something was not done. */
    public void refuse(Sentence why) {
        say(ui.say(why));
    }

    /** Says so no more. */
    public void unrefuse() {
        say("");
    }

    /** What is said to be wrong; empty where nothing is. */
    public String problem() {
        return problem.getText();
    }

    private void say(String words) {
        if (!whole.isDisposed() && !words.equals(problem.getText())) {
            GridCells.say(problem, words.replace("&", "&&"));
            whole.layout(true, true);
        }
    }

    /** Says at the foot of the window what was done. */
    public void tell(Sentence said) {
        if (!whole.isDisposed()) {
            new Notice(whole.getShell(), ui, ui.say(said)).open();
        }
    }

    /** Takes the keyboard. */
    public void focus() {
        if (whole.isDisposed()) {
            return;
        }
        if (teaching.isPresent()) {
            teaching.get().focus();
        } else if (page(side).isPresent()) {
            page(side).ifPresent(CensusPage::focus);
        } else {
            // Taken once there is something to take it.
            awaited = true;
            body.forceFocus();
        }
    }
}
