package org.beffroi.workbench.alert;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.AlertStanding;
import org.beffroi.workbench.alert.model.AlertWords;
import org.beffroi.workbench.alert.model.WatchedLine;
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

/** What is watched: each watch, when it calls and whom. Belongs to the UI thread. */
final class WatchedPane {

    private final Ui ui;
    private final AlertWords words;
    private final boolean mayChange;
    private final AlertActions actions;
    private final Composite lines;

    /** @param mayChange false where the dossier is open for reading alone */
    WatchedPane(Composite in, Ui ui, AlertWords words, boolean mayChange, AlertActions actions) {
        this.ui = ui;
        this.words = words;
        this.mayChange = mayChange;
        this.actions = actions;
        GridCells.words(in, ui.look().smallStrong(), "secondary").setText(ui.text("alerts.watched"));
        // Above the watches, in sight however many they are.
        if (mayChange) {
            AlertCardPane.act(
                    new PushButton(in, ui, Weight.PLAIN, Optional.of(Icon.PLUS), ui.text("alerts.add"))
                            .onPress(actions::add),
                    "add");
        }
        lines = new Composite(in, SWT.NONE);
        lines.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(0, 2 * Look.GRID).applyTo(lines);
    }

    /** Shows the watches. */
    void show(List<WatchedLine> watched) {
        Stream.of(lines.getChildren()).forEach(Control::dispose);
        watched.forEach(this::add);
    }

    private void add(WatchedLine line) {
        Composite block = new Composite(lines, SWT.NONE);
        block.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(0, 2).applyTo(block);
        say(block, ui.look().strong(), line.watch().name(), "");
        if (!line.watch().query().equals(line.watch().name())) {
            say(block, ui.look().small(), line.watch().query(), "secondary");
        }
        say(block, ui.look().normal(), words.condition(line.watch()), "");
        line.problem().ifPresent(why -> say(block, ui.look().small(), ui.say(why), "alarm"));
        if (line.alerts().isEmpty()) {
            say(block, ui.look().small(), ui.text("alerts.whom.nobody"), "secondary");
        }
        boolean several = line.alerts().size() > 1;
        for (AlertStanding alert : line.alerts()) {
            say(block, ui.look().small(), words.whom(alert.alert()), "secondary");
            if (several && mayChange) {
                change(GridCells.row(block, Look.MARGIN), line, Optional.of(alert.alert()));
            }
        }
        line.mute().ifPresent(mute -> say(block, ui.look().small(), words.muted(mute), "secondary"));
        if (mayChange) {
            buttons(GridCells.row(block, Look.MARGIN), line, several);
        }
    }

    private void buttons(Composite row, WatchedLine line, boolean several) {
        if (!several) {
            change(row, line, line.alerts().stream().map(AlertStanding::alert).findFirst());
        }
        button(row, "alerts.forget", line.watch().name(), () -> actions.forget(line.watch()));
        if (line.mute().isPresent()) {
            button(row, "alerts.unmute", line.watch().name(), () -> actions.unmute(line.watch()));
        }
    }

    private void change(Composite row, WatchedLine line, Optional<Alert> alert) {
        String of = alert.map(Alert::name).orElse(line.watch().name());
        button(row, "alerts.change", of, () -> actions.change(line.watch(), alert));
    }

    private void button(Composite row, String key, String of, Runnable action) {
        PushButton button = new PushButton(row, ui, Weight.QUIET, Optional.empty(), ui.text(key))
                .flush()
                .onPress(action);
        AlertCardPane.act(button, key + "\n" + of);
    }

    private static void say(Composite in, Font font, String text, String style) {
        Label label = GridCells.words(in, font);
        label.setText(text.replace("&", "&&"));
        if (!style.isEmpty()) {
            Look.styled(label, style);
        }
    }
}
