package org.beffroi.workbench.listen;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.query.Proposal;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** What may be typed next, beneath the caret; the keyboard stays in the field. Belongs to the UI thread. */
final class AssistPopup {

    private static final int WIDTH = 380;
    private static final int LINES = 8;

    private final StyledText text;
    private final Ui ui;
    private final Shell shell;
    private final PickList<Proposal> list;
    private boolean walked;

    AssistPopup(StyledText text, Ui ui, Consumer<Proposal> take) {
        this.text = text;
        this.ui = ui;
        shell = new Shell(text.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS | SWT.TOOL);
        GridLayoutFactory.swtDefaults().margins(5, 5).applyTo(shell);
        shell.addPaintListener(event -> {
            event.gc.setForeground(Look.colour(ui.look().palette().line()));
            event.gc.drawRectangle(0, 0, shell.getSize().x - 1, shell.getSize().y - 1);
        });
        list = new PickList<>(shell, ui.look(), ui.text("assist.name"), LINES);
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list.onPick(proposal -> {
            hide();
            take.accept(proposal);
        });
        text.addListener(SWT.FocusOut, event -> hide());
        text.addListener(SWT.Dispose, event -> shell.dispose());
    }

    /** The window. */
    Shell shell() {
        return shell;
    }

    /** True while it shows. */
    boolean isOpen() {
        return !shell.isDisposed() && shell.isVisible();
    }

    /** Shows proposals; none closes it. */
    void show(List<Proposal> proposals) {
        if (proposals.isEmpty() || !text.isFocusControl()) {
            hide();
            return;
        }
        walked = false;
        list.show(proposals.stream()
                .map(proposal -> new PickList.Item<>(proposal, proposal.insert().strip(), beside(proposal)))
                .toList());
        list.unselect();
        Point caret =
                text.toDisplay(text.getLocationAtOffset(proposals.getFirst().start()));
        shell.setSize(shell.computeSize(WIDTH, SWT.DEFAULT));
        shell.setLocation(caret.x - 12, caret.y + text.getLineHeight() + 10);
        shell.layout(true, true);
        shell.setVisible(true);
    }

    /** Closes it. */
    void hide() {
        if (!shell.isDisposed()) {
            shell.setVisible(false);
        }
    }

    /** Takes the keys of the list; true where the field shall not see them. */
    boolean key(Event event) {
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

    private String beside(Proposal proposal) {
        return Optional.of(proposal.mentions())
                .filter(mentions -> mentions.isPresent())
                .map(mentions -> ui.language().number(mentions.getAsLong()))
                .orElseGet(() -> ui.say(proposal.meaning()));
    }
}
