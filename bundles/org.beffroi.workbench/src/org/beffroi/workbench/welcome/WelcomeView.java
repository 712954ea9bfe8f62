package org.beffroi.workbench.welcome;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.workbench.app.RecentDossier;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Dossiers opened lately, and how to begin one. Belongs to the UI thread. */
public final class WelcomeView {

    /** What can be chosen here. */
    public interface Choices {
        /** Opens a dossier. */
        void open(Path folder);

        /** Takes a dossier from the list that is there no more. */
        void forget(RecentDossier dossier);

        /** Runs a command of the workbench. */
        void run(String command);
    }

    private static final int WIDTH = 600;

    /** Dossiers that are listed. */
    private static final int SHOWN = 5;

    /** Keeps the line of what is being done, so that nothing moves when it is said. */
    private static final String IDLE = " ";

    /** A dossier as it shows, and what takes it from the list. */
    private record Line(RecentDossier dossier, DossierLine shown, PushButton away) {}

    private final Ui ui;
    private final Composite page;
    private final List<Line> lines = new ArrayList<>();
    private final Label problem;
    private final Label busy;
    private final Composite column;
    private final PushButton first;

    public WelcomeView(Composite parent, Ui ui, Days days, List<RecentDossier> recent, Choices choices) {
        this.ui = ui;
        page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout());
        Composite middle = new Composite(page, SWT.NONE);
        middle.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(Look.MARGIN, Look.MARGIN)
                .spacing(5 * Look.GRID, 0)
                .applyTo(middle);
        new Belfry(middle, ui).setLayoutData(new GridData(SWT.CENTER, SWT.TOP, false, false));
        column = new Composite(middle, SWT.NONE);
        GridData place = new GridData(SWT.FILL, SWT.TOP, false, false);
        place.widthHint = WIDTH;
        column.setLayoutData(place);
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(5, Look.GRID).applyTo(column);
        label(ui.look().title(), ui.text("application.name"), null);
        label(ui.look().large(), ui.text("welcome.title"), null);
        label(ui.look().normal(), ui.text("welcome.sentence"), "secondary");
        problem = label(ui.look().normal(), "", "alarm");
        Composite buttons = new Composite(column, SWT.NONE);
        RowLayoutFactory.swtDefaults()
                .extendedMargins(0, 3, 3, 3)
                .spacing(Look.GRID)
                .applyTo(buttons);
        first = button(buttons, ui, recent.isEmpty() ? Weight.PRIMARY : Weight.PLAIN, "demo", choices);
        // Whoever has dossiers opens one below, by its line; the strong button makes another.
        button(buttons, ui, recent.isEmpty() ? Weight.PLAIN : Weight.PRIMARY, "new", choices);
        button(buttons, ui, Weight.PLAIN, "open", choices);
        busy = label(ui.look().normal(), IDLE, "secondary");
        setProblem(Optional.empty());
        if (!recent.isEmpty()) {
            Label heading = label(ui.look().smallStrong(), ui.text("welcome.recent"), null);
            ((GridData) heading.getLayoutData()).verticalIndent = Look.GRID;
            recent.stream().limit(SHOWN).forEach(one -> line(ui, days, one, choices));
        }
    }

    private void line(Ui ui, Days days, RecentDossier one, Choices choices) {
        Composite row = new Composite(column, SWT.NONE);
        row.setLayout(GridCells.grid(2, 0, Look.GRID, 0));
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        DossierLine line = new DossierLine(row, ui, one, beside(ui, days, one), () -> choices.open(one.folder()));
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        PushButton away = PushButton.ofIcon(row, ui, Icon.CLOSE, ui.text("welcome.forget", one.name()))
                .onPress(() -> choices.forget(one));
        away.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        GridCells.show(away, false);
        lines.add(new Line(one, line, away));
    }

    /** Shows which folders are there no more; each can be taken from the list. */
    public void showGone(Set<Path> folders) {
        if (page.isDisposed()) {
            return;
        }
        for (Line each : lines) {
            if (folders.contains(each.dossier().folder())) {
                each.shown().lost(ui.text("welcome.gone", each.dossier().folder()));
                GridCells.show(each.away(), true);
            }
        }
        page.layout(true, true);
    }

    /** When it was opened and what it held; where it lies, where nobody noted that. */
    private static String beside(Ui ui, Days days, RecentDossier one) {
        return one.mentions().isEmpty()
                ? one.folder().toString()
                : ui.text(
                        "welcome.recent.beside",
                        days.moment(one.opened()),
                        ui.language().counted("welcome.mentions", one.mentions().getAsLong()));
    }

    /** Says why a dossier was not opened, or that nothing is wrong. */
    public void setProblem(Optional<String> sentence) {
        GridCells.say(problem, sentence.orElse(""));
        page.layout(true, true);
    }

    /** Says what is being done, such as a dossier that opens, or that nothing is. */
    public void showBusy(Optional<String> sentence) {
        if (!busy.isDisposed()) {
            busy.setText(sentence.map(words -> words.replace("&", "&&") + "…").orElse(IDLE));
        }
    }

    /** Takes the keyboard. */
    public void focus() {
        if (!first.isDisposed()) {
            first.setFocus();
        }
    }

    private PushButton button(Composite in, Ui ui, Weight weight, String what, Choices choices) {
        Optional<Icon> icon = Optional.of(
                switch (what) {
                    case "new" -> Icon.PLUS;
                    case "open" -> Icon.FOLDER;
                    default -> Icon.BELFRY;
                });
        return new PushButton(in, ui, weight, icon, ui.text("welcome." + what))
                .onPress(() -> choices.run("org.beffroi.workbench.command." + what));
    }

    private Label label(org.eclipse.swt.graphics.Font font, String text, String style) {
        Label label = new Label(column, SWT.WRAP);
        label.setFont(font);
        label.setText(text);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.widthHint = WIDTH - 2 * Look.GRID;
        label.setLayoutData(place);
        return style == null ? label : Look.styled(label, style);
    }
}
