package org.beffroi.workbench.analysis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.workbench.analysis.model.AnalysisSession;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.ProgressLine;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** How far a run is, with its counts, the time left and the way to stop it; it shows once a run takes long. */
final class RunningLine {

    /** A thin line says enough before. */
    private static final int LONG = 700;

    private final Composite row;
    private final ProgressLine line;
    private final Label words;
    private final Ui ui;
    private final Runnable laidOut;
    private boolean running;
    private int runs;

    /**
     * @param stop stops the run
     * @param laidOut called when it takes room or gives it back
     */
    RunningLine(Composite parent, Ui ui, Runnable stop, Runnable laidOut) {
        this.ui = ui;
        this.laidOut = laidOut;
        row = new Composite(parent, SWT.NONE);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.exclude = true;
        row.setLayoutData(place);
        row.setVisible(false);
        GridLayoutFactory.swtDefaults()
                .numColumns(3)
                .margins(0, 4)
                .spacing(Look.GRID, 5)
                .applyTo(row);
        line = new ProgressLine(row, ui.look(), ui.text("analyses.running"));
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        words = Look.styled(new Label(row, SWT.NONE), "secondary");
        words.setFont(ui.look().small());
        words.setText(ui.text("analyses.running"));
        new PushButton(row, ui, Weight.QUIET, Optional.of(Icon.CLOSE), ui.text("work.stop")).onPress(stop);
    }

    /** Takes a state. */
    void show(AnalysisSession.State state) {
        boolean now = state.phase() == AnalysisSession.Phase.RUNNING;
        if (now && !running) {
            int mine = ++runs;
            line.show(0, ui.text("analyses.running"));
            words.setText(ui.text("analyses.running"));
            row.getDisplay().timerExec(LONG, () -> {
                if (mine == runs && running && !row.isDisposed()) {
                    appear(true);
                }
            });
        }
        if (!now && running) {
            runs++;
            appear(false);
        }
        running = now;
        state.far().ifPresent(this::tell);
    }

    private void tell(AnalysisSession.Far far) {
        List<String> said = new ArrayList<>();
        said.add(
                far.total() > 0
                        ? ui.text(
                                "work.far",
                                ui.language().number(far.done()),
                                ui.language().number(far.total()))
                        : ui.language().number(far.done()));
        far.left().map(this::left).ifPresent(said::add);
        String whole = String.join(" · ", said);
        line.show(far.total() > 0 ? Math.clamp((double) far.done() / far.total(), 0, 1) : 0, whole);
        words.setText(whole);
        row.layout(true);
    }

    private String left(Duration left) {
        long seconds = Math.max(1, left.toSeconds());
        return seconds < 90
                ? ui.text("work.left.seconds", seconds, ui.language().number(seconds))
                : ui.text("work.left.minutes", seconds / 60, ui.language().number(seconds / 60));
    }

    private void appear(boolean shown) {
        if (row.getVisible() != shown) {
            GridCells.show(row, shown);
            laidOut.run();
        }
    }
}
