package org.beffroi.workbench.field;

import jakarta.annotation.PostConstruct;
import java.util.Optional;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.PopupMenu;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Gives every text of the window, plug-ins' ones too, what a text has elsewhere: all chosen at Ctrl+A, undo, and a menu. */
public final class FieldsAddon {

    /** A text listens itself, to place the menu at its caret; whoever listens beside it has a menu of its own. */
    private static final int OWN_LISTENERS = 1;

    @PostConstruct
    void begin(Display display, MApplication application) {
        display.addFilter(SWT.FocusIn, event -> {
            if (event.widget instanceof StyledText text) {
                EditedText.make(text);
            }
        });
        display.addFilter(SWT.MenuDetect, event -> {
            if (event.widget instanceof StyledText text && hasNoMenu(text)) {
                Optional.ofNullable(application.getContext().get(Ui.class)).ifPresent(ui -> open(text, ui, event));
            }
        });
    }

    private static boolean hasNoMenu(StyledText text) {
        return text.getMenu() == null && text.getListeners(SWT.MenuDetect).length <= OWN_LISTENERS;
    }

    private static void open(StyledText text, Ui ui, Event asked) {
        PopupMenu menu = new PopupMenu(text);
        boolean chosen = text.getSelectionCount() > 0;
        EditedText.of(text).ifPresent(edited -> {
            menu.item(ui.text("field.undo"), ui.text("field.undo.key"), edited::undo)
                    .setEnabled(edited.canUndo());
            menu.item(ui.text("field.redo"), ui.text("field.redo.key"), edited::redo)
                    .setEnabled(edited.canRedo());
            menu.separate();
        });
        if (text.getEditable()) {
            menu.item(ui.text("field.cut"), ui.text("field.cut.key"), text::cut).setEnabled(chosen);
        }
        menu.item(ui.text("field.copy"), ui.text("field.copy.key"), text::copy).setEnabled(chosen);
        if (text.getEditable()) {
            menu.item(ui.text("field.paste"), ui.text("field.paste.key"), text::paste);
        }
        menu.separate();
        menu.item(ui.text("field.all"), ui.text("field.all.key"), text::selectAll)
                .setEnabled(text.getCharCount() > 0);
        menu.open(asked);
    }
}
