package org.beffroi.workbench.work;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Popup;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The list of works under way and ended lately, with how far they are and a way to stop them. Belongs to the UI thread. */
public final class WorkList {

    private static final int WIDTH = 380;

    private final Popup popup;
    private final Ui ui;
    private final Works works;

    /** @param under the control under which it opens */
    public WorkList(Control under, Ui ui, Works works) {
        this.popup = new Popup(under, ui.look(), WIDTH);
        this.ui = ui;
        this.works = works;
    }

    /** Opens it; it follows the works until it is closed. */
    public void open() {
        Runnable deaf = works.listen(this::fill);
        popup.content().addListener(SWT.Dispose, event -> deaf.run());
        fill();
        popup.open();
    }

    private void fill() {
        Composite in = popup.content();
        if (in.isDisposed()) {
            return;
        }
        Stream.of(in.getChildren()).forEach(Control::dispose);
        List<Work> all = works.all();
        if (all.isEmpty()) {
            label(in, ui.text("work.none"), "secondary");
        }
        all.stream().limit(8).forEach(work -> add(in, work));
        popup.fit();
    }

    private void add(Composite in, Work work) {
        Composite line = new Composite(in, SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults().numColumns(2).margins(0, 5).applyTo(line);
        label(line, ui.say(work.what()), null);
        if (work.ended()) {
            label(line, "", null).setLayoutData(new GridData());
        } else {
            PushButton.ofIcon(line, ui, Icon.CLOSE, ui.text("work.stop")).onPress(work::stop);
        }
        Label state = label(line, state(work), work.failed() ? "alarm" : "secondary");
        state.setFont(ui.look().small());
        ((GridData) state.getLayoutData()).horizontalSpan = 2;
    }

    private String state(Work work) {
        if (work.ended()) {
            return work.outcome().map(ui::say).orElse("");
        }
        String far = work.total() > 0
                ? ui.text(
                        work.estimated() ? "work.far.about" : "work.far",
                        ui.language().number(work.done()),
                        ui.language().number(work.total()))
                : work.done() > 0 ? ui.language().number(work.done()) : ui.text("work.begins");
        Optional<Duration> left = work.left(Clock.systemUTC().instant());
        return left.map(time -> far + " · " + left(time)).orElse(far);
    }

    private String left(Duration time) {
        return time.toSeconds() < 60
                ? ui.language().counted("work.left.seconds", Math.max(1, time.toSeconds()))
                : ui.language().counted("work.left.minutes", time.toMinutes() + 1);
    }

    private Label label(Composite in, String text, String style) {
        Label label = new Label(in, SWT.WRAP);
        label.setText(text);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.widthHint = WIDTH - 90;
        label.setLayoutData(place);
        return style == null ? label : Look.styled(label, style);
    }
}
