package org.beffroi.workbench.alert;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.workbench.alert.model.MuteTime;
import org.beffroi.workbench.routing.model.TypedMoment;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.widgets.Shell;

/** Asks until when a watch is not to ring. Belongs to the UI thread. */
final class MuteDialog extends DialogWindow {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 240;

    private final Ui ui;
    private final ZoneId zone;
    private final Consumer<Instant> given;
    private final FramedText day;
    private final FramedText hour;

    /** @param zone in which day and hour are meant */
    MuteDialog(Shell parent, Ui ui, String watch, ZoneId zone, Consumer<Instant> given) {
        super(parent, ui, ui.text("alerts.mute.heading", watch));
        this.ui = ui;
        this.zone = zone;
        this.given = given;
        dialog.hint(dialog.content(), ui.text("alerts.mute.hint"));
        TypedMoment first = TypedMoment.of(MuteTime.MONDAY.after(Instant.now(), zone), zone);
        day = dialog.field(ui.text("alerts.mute.day"), "");
        day.text().setText(first.day());
        hour = dialog.field(ui.text("alerts.mute.hour"), "");
        hour.text().setText(first.hour());
        dialog.button(ui.text("cancel"), Weight.PLAIN, dialog::close);
        dialog.button(ui.text("alerts.mute.go"), Weight.PRIMARY, this::decide);
    }

    @Override
    public void open() {
        dialog.open(WIDTH, HEIGHT);
        day.text().setFocus();
        day.text().selectAll();
    }

    private void decide() {
        Optional<Instant> until =
                new TypedMoment(day.text().getText(), hour.text().getText()).in(zone);
        if (until.isEmpty()) {
            dialog.setProblem(Optional.of(ui.text("assign.due.wrong")));
        } else if (!until.get().isAfter(Instant.now())) {
            dialog.setProblem(Optional.of(ui.text("alerts.mute.past")));
        } else {
            dialog.close();
            given.accept(until.get());
        }
    }
}
