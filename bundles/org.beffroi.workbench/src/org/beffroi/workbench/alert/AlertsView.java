package org.beffroi.workbench.alert;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.workbench.alert.model.AlertCard;
import org.beffroi.workbench.alert.model.AlertCentre;
import org.beffroi.workbench.alert.model.AlertWords;
import org.beffroi.workbench.alert.model.PastAlert;
import org.beffroi.workbench.alert.model.TalkedAbout;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.sketch.TaughtPage;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.window.ScrollFade;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * The screen of alerts: what goes on as cards at the left, what is over below it, what is watched at the right. Teaches where
 * nothing is watched. Belongs to the UI thread.
 */
public final class AlertsView {

    private static final int TEACHING_WIDTH = 420;
    private static final int LEAST_WIDTH = 720;
    private static final int ASIDE_WIDTH = 340;

    /** What is over and shows at first; the rest when asked for. */
    private static final int PAST_AT_FIRST = 6;

    private final Ui ui;
    private final AlertWords words;
    private final boolean mayChange;
    private final AlertActions actions;
    private final AlertCardPane cards;
    private final ScrolledComposite scroll;
    private final Composite page;
    private final Composite teaching;
    private final SubjectsRow subjects;
    private final Composite told;
    private final Label title;
    private final Label reading;
    private final Composite open;
    private final Composite past;
    private final WatchedPane watched;
    private Optional<AlertCentre> shown = Optional.empty();
    private boolean allPast;

    /** @param mayChange false where the dossier is open for reading alone */
    AlertsView(Composite parent, Ui ui, AlertWords words, Days days, boolean mayChange, AlertActions actions) {
        this.ui = ui;
        this.words = words;
        this.mayChange = mayChange;
        this.actions = actions;
        this.cards = new AlertCardPane(ui, words, days, mayChange, actions);
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        page = new Composite(scroll, SWT.NONE);
        page.setLayout(grid(1, 0).create());
        scroll.setContent(page);
        ScrollFade.of(scroll, ui);
        scroll.addListener(SWT.Resize, event -> fit());
        TaughtPage taught = teaching();
        teaching = taught.control();
        subjects = new SubjectsRow(taught.words(), ui, days, actions);
        told = new Composite(page, SWT.NONE);
        told.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        told.setLayout(grid(2, 3 * Look.GRID).create());
        Composite main = column(told);
        title = GridCells.words(main, ui.look().large());
        title.setText(ui.text("perspective.alerts"));
        reading = GridCells.words(main, ui.look().normal(), "secondary");
        reading.setText(ui.text("alerts.reading"));
        open = column(main);
        past = column(main);
        Composite aside = column(told);
        GridData narrow = new GridData(SWT.FILL, SWT.TOP, false, false);
        narrow.widthHint = ASIDE_WIDTH;
        aside.setLayoutData(narrow);
        watched = new WatchedPane(aside, ui, words, mayChange, actions);
        GridCells.show(teaching, false);
    }

    /** Offers subjects to watch, to whom watches nothing yet. */
    void propose(TalkedAbout about) {
        if (!scroll.isDisposed()) {
            subjects.show(about);
            fit();
        }
    }

    /** The control to lay out. */
    public Composite control() {
        return scroll;
    }

    /** What shows; empty before the first look. */
    public Optional<AlertCentre> shown() {
        return shown;
    }

    /** Takes the keyboard, where it is not here already. */
    void focus() {
        if (!scroll.isDisposed() && !isWithin(scroll.getDisplay().getFocusControl())) {
            (teaching.isVisible() ? teaching : told).setFocus();
        }
    }

    private boolean isWithin(Control control) {
        return control != null && (control == page || isWithin(control.getParent()));
    }

    /** Shows what was found; the keyboard stays on the act that it was on. */
    void show(AlertCentre centre) {
        if (scroll.isDisposed() || shown.equals(Optional.of(centre))) {
            return;
        }
        Optional<String> act = AlertCardPane.actOf(scroll.getDisplay().getFocusControl());
        boolean here = isWithin(scroll.getDisplay().getFocusControl());
        shown = Optional.of(centre);
        boolean nothing = centre.watched().isEmpty() && centre.problems().isEmpty();
        GridCells.show(teaching, nothing);
        GridCells.show(told, !nothing);
        int rings = centre.ringing().size();
        title.setText(ui.language().counted("alerts.title", rings));
        GridCells.show(reading, false);
        fillOpen(centre);
        fillPast(centre.past());
        watched.show(centre.watched());
        fit();
        if (here) {
            act.flatMap(wanted -> AlertCardPane.withAct(page, wanted))
                    .ifPresentOrElse(Control::setFocus, () -> (nothing ? teaching : told).setFocus());
        }
    }

    private void fillOpen(AlertCentre centre) {
        clear(open);
        centre.problems().forEach(why -> GridCells.words(open, ui.look().normal(), "alarm")
                .setText(ui.say(why)));
        if (centre.open().isEmpty()) {
            GridCells.words(open, ui.look().normal(), "secondary").setText(ui.text("alerts.none"));
        }
        List<AlertCard> handled =
                centre.open().stream().filter(card -> !card.rings()).toList();
        fillCards(centre.ringing());
        if (!handled.isEmpty()) {
            if (centre.ringing().isEmpty()) {
                GridCells.words(open, ui.look().normal(), "secondary").setText(ui.text("alerts.none"));
            }
            GridCells.rule(open, 0);
            GridCells.words(open, ui.look().smallStrong(), "secondary").setText(ui.text("alerts.handled"));
            fillCards(handled);
        }
    }

    private void fillCards(List<AlertCard> some) {
        boolean first = true;
        for (AlertCard card : some) {
            if (!first) {
                GridCells.rule(open, 0);
            }
            first = false;
            cards.add(open, card);
        }
    }

    private void fillPast(List<PastAlert> lines) {
        clear(past);
        if (lines.isEmpty()) {
            return;
        }
        GridCells.rule(past, 0);
        GridCells.words(past, ui.look().smallStrong(), "secondary").setText(ui.text("alerts.past"));
        int shownLines = allPast ? lines.size() : Math.min(PAST_AT_FIRST, lines.size());
        lines.subList(0, shownLines).forEach(this::pastLine);
        if (shownLines < lines.size()) {
            AlertCardPane.act(
                    new PushButton(
                                    past,
                                    ui,
                                    Weight.QUIET,
                                    Optional.empty(),
                                    ui.language().counted("alerts.past.more", lines.size() - shownLines))
                            .flush()
                            .onPress(() -> {
                                allPast = true;
                                fillPast(lines);
                                fit();
                            }),
                    "past.more");
        }
    }

    private void pastLine(PastAlert one) {
        Composite row = new Composite(past, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        row.setLayout(grid(2, 0).spacing(Look.GRID, 0).create());
        Composite said = new Composite(row, SWT.NONE);
        said.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        said.setLayout(grid(1, 0).spacing(0, 0).create());
        GridCells.words(said, ui.look().normal()).setText(shown(words.past(one)));
        String done = words.pastDone(one);
        if (!done.isEmpty()) {
            GridCells.words(said, ui.look().small(), "secondary").setText(shown(done));
        }
        if (one instanceof PastAlert.Over over) {
            PushButton door = new PushButton(row, ui, Weight.QUIET, Optional.empty(), ui.text("morning.mentions"))
                    .onPress(() -> actions.open(over.here()));
            door.setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
            AlertCardPane.act(door, "past\n" + over.watch() + over.episode().start());
        }
    }

    private TaughtPage teaching() {
        TaughtPage taught = new TaughtPage(page, TEACHING_WIDTH, in -> new AlertSketch(in, ui));
        Composite column = taught.words();
        GridCells.words(column, ui.look().large()).setText(ui.text("alerts.empty.title"));
        GridCells.words(column, ui.look().normal(), "secondary").setText(ui.text("alerts.empty"));
        if (mayChange) {
            PushButton first = new PushButton(column, ui, Weight.PRIMARY, Optional.of(Icon.PLUS), ui.text("alerts.add"))
                    .onPress(actions::add);
            GridData below = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
            below.verticalIndent = Look.GRID;
            first.setLayoutData(below);
        }
        return taught;
    }

    private static Composite column(Composite in) {
        Composite column = new Composite(in, SWT.NONE);
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        column.setLayout(grid(1, 0).spacing(0, 2 * Look.GRID).create());
        return column;
    }

    private static void clear(Composite in) {
        Stream.of(in.getChildren()).forEach(Control::dispose);
    }

    private static GridLayoutFactory grid(int columns, int margin) {
        return GridLayoutFactory.swtDefaults()
                .numColumns(columns)
                .margins(margin, margin == 0 ? 0 : 2 * Look.GRID)
                .spacing(4 * Look.GRID, 2 * Look.GRID);
    }

    private static String shown(String text) {
        return text.replace("&", "&&");
    }

    private void fit() {
        if (!page.isDisposed()) {
            page.layout(true, true);
            int width = Math.max(scroll.getClientArea().width, LEAST_WIDTH);
            scroll.setMinSize(page.computeSize(width, SWT.DEFAULT, true));
        }
    }
}
