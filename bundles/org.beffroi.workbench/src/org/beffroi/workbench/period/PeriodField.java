package org.beffroi.workbench.period;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.query.Query.Period;
import org.beffroi.dossier.period.PeriodReader.NamedDay;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.period.model.PeriodText;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * The period that holds, in words, and the way to another one; the cross, Delete and Backspace take it away. One that narrows is
 * filled, so that it is not overlooked. Belongs to the UI thread.
 */
public final class PeriodField extends Drawn {

    private static final int PAD = 10;
    private static final int ICON = 16;
    private static final int GAP = 6;
    private static final int LONGEST = 260;

    private final Ui ui;
    private final Days days;
    private Optional<Period> shown = Optional.empty();
    private Consumer<Optional<Period>> onChoice = period -> {};
    private Consumer<Consumer<List<NamedDay>>> naming = then -> {};

    public PeriodField(Composite parent, Ui ui, Days days) {
        super(parent, ui.look(), SWT.NONE, ACC.ROLE_PUSHBUTTON);
        this.ui = ui;
        this.days = days;
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        setToolTipText(ui.text("period.tip"));
        addListener(SWT.Selection, event -> open());
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
    }

    /** Told of another period; empty for all of time. */
    public void onChoice(Consumer<Optional<Period>> listener) {
        onChoice = listener;
    }

    /** Where days that have a name are had from, each time that one chooses; told later, on the UI thread. */
    public void naming(Consumer<Consumer<List<NamedDay>>> asking) {
        naming = asking;
    }

    /** Shows a period, empty for all of time; returns whether it is another one. */
    public boolean show(Optional<Period> period) {
        boolean other = !period.equals(shown);
        shown = period;
        if (other) {
            redraw();
        }
        return other;
    }

    /** The period in words. */
    public String words() {
        return shown.map(new PeriodText(ui.language())::label).orElseGet(() -> ui.text("period.preset.always"));
    }

    /** Opens what one chooses from. */
    public void open() {
        PeriodPopup popup = new PeriodPopup(this, ui, days, shown, onChoice);
        popup.open();
        naming.accept(popup::name);
    }

    @Override
    public String accessibleName() {
        return ui.text("period.field", words());
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        checkWidget();
        Point extent = extent(words(), look().normal());
        int width = Math.min(LONGEST, PAD + ICON + GAP + extent.x + GAP + ICON + PAD);
        return new Point(wHint == SWT.DEFAULT ? width : wHint, hHint == SWT.DEFAULT ? extent.y + 12 : hHint);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        Palette palette = look().palette();
        RGB ink = shown.isPresent() || hovered() ? palette.accent() : palette.secondary();
        if (shown.isPresent()) {
            gc.setBackground(Look.colour(palette.selected()));
            gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        }
        gc.setForeground(Look.colour(isFocusControl() || shown.isPresent() ? palette.accent() : palette.line()));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        int middle = (area.height - ICON) / 2;
        gc.drawImage(ui.icons().image(Icon.CLOCK, ink), PAD, middle);
        gc.drawImage(
                ui.icons().image(shown.isPresent() ? Icon.CLOSE : Icon.CHEVRON, ink), area.width - PAD - ICON, middle);
        gc.setFont(look().normal());
        gc.setForeground(Look.colour(palette.text()));
        int room = area.width - 2 * (PAD + ICON + GAP);
        String words = TextFit.cut(words(), room, text -> gc.textExtent(text).x);
        gc.drawText(words, PAD + ICON + GAP, (area.height - gc.textExtent(words).y) / 2, true);
    }

    private void release(Event event) {
        Rectangle area = getClientArea();
        if (event.button != 1 || !area.contains(event.x, event.y)) {
            return;
        }
        if (shown.isPresent() && event.x >= area.width - PAD - ICON - GAP / 2) {
            onChoice.accept(Optional.empty());
        } else {
            open();
        }
    }

    private void key(Event event) {
        if (event.character == ' ' || event.keyCode == SWT.CR || event.keyCode == SWT.ARROW_DOWN) {
            open();
        } else if ((event.keyCode == SWT.DEL || event.keyCode == SWT.BS) && shown.isPresent()) {
            onChoice.accept(Optional.empty());
        }
    }
}
