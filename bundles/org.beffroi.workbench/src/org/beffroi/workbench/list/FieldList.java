package org.beffroi.workbench.list;

import java.util.List;
import java.util.function.Consumer;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Popup;
import org.beffroi.workbench.window.ScreenBounds;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * A list beneath a field that keeps the keyboard: arrows walk through it, Enter takes what was walked to, Escape closes it before
 * anything else. Belongs to the UI thread.
 *
 * @param <T> what is picked
 */
public final class FieldList<T> {

    private static final int LINES = 8;

    private final StyledText text;
    private final Shell shell;
    private final PickList<T> list;
    private boolean walked;

    /** @param pick told what is picked, after the list closed */
    public FieldList(StyledText text, Ui ui, Consumer<T> pick) {
        this.text = text;
        shell = new Shell(text.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS | SWT.TOOL);
        GridLayoutFactory.swtDefaults().margins(5, 5).applyTo(shell);
        shell.addPaintListener(event -> {
            event.gc.setForeground(Look.colour(ui.look().palette().line()));
            event.gc.drawRectangle(0, 0, shell.getSize().x - 1, shell.getSize().y - 1);
        });
        list = new PickList<>(shell, ui.look(), ui.text("assist.name"), LINES);
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list.onPick(picked -> {
            hide();
            pick.accept(picked);
        });
        text.addListener(SWT.FocusOut, event -> hide());
        text.addListener(SWT.Dispose, event -> shell.dispose());
    }

    /** The window. */
    public Shell shell() {
        return shell;
    }

    /** True while it shows. */
    public boolean isOpen() {
        return !shell.isDisposed() && shell.isVisible();
    }

    /**
     * Shows what can be picked, none of it walked to; none closes it.
     *
     * @param beneath on the screen
     * @param width in points
     */
    public void show(List<PickList.Item<T>> items, Rectangle beneath, int width) {
        if (items.isEmpty() || !text.isFocusControl()) {
            hide();
            return;
        }
        walked = false;
        list.show(items);
        list.unselect();
        int tall = shell.computeSize(width, SWT.DEFAULT).y;
        shell.setBounds(
                ScreenBounds.beneath(beneath, width, tall, text.getMonitor().getClientArea()));
        shell.layout(true, true);
        Popup.keepEscape(text.getShell(), true);
        shell.setVisible(true);
    }

    /** Closes it. */
    public void hide() {
        if (isOpen()) {
            Popup.keepEscape(text.getShell(), false);
            shell.setVisible(false);
        }
    }

    /** Takes the keys of the list; true where the field shall not see them. */
    public boolean key(Event event) {
        if (!isOpen()) {
            return false;
        }
        if (event.keyCode == SWT.ESC) {
            hide();
            return true;
        }
        if (walked && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.TAB)) {
            list.pick();
            return true;
        }
        boolean arrow = event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP;
        if (arrow) {
            walked = true;
            list.walk(event);
        }
        return arrow;
    }
}
