package org.beffroi.workbench.key;

import jakarta.annotation.PostConstruct;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Shows the sheet of keys at a question mark that nobody writes: a binding of the model would keep it from every text. */
public final class KeysAddon {

    /** Under it a control that is no text, but begins one at any letter, keeps that it does. */
    public static final String WRITTEN = "org.beffroi.written";

    private static final String COMMAND = "org.beffroi.workbench.command.keys";

    @PostConstruct
    void begin(Display display, IEclipseContext context) {
        display.addFilter(SWT.KeyDown, event -> {
            if (asks(event)) {
                event.doit = false;
                event.type = SWT.None;
                context.get(EHandlerService.class)
                        .executeHandler(context.get(ECommandService.class).createCommand(COMMAND, null));
            }
        });
    }

    private static boolean asks(Event event) {
        boolean bare = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
        return event.character == '?'
                && bare
                && event.widget instanceof Control control
                && !isWritten(control)
                && isMain(control.getShell());
    }

    private static boolean isWritten(Control control) {
        return control.getData(WRITTEN) != null || isText(control);
    }

    private static boolean isText(Control control) {
        return switch (control) {
            case StyledText text -> text.getEditable();
            case Text text -> text.getEditable();
            case Combo combo -> (combo.getStyle() & SWT.READ_ONLY) == 0;
            case Spinner spinner -> true;
            default -> false;
        };
    }

    /** A dialog asks for an answer first. */
    private static boolean isMain(Shell shell) {
        return shell.getParent() == null;
    }
}
