package org.beffroi.workbench.field;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ExtendedModifyEvent;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;

/**
 * A text that somebody edits, with what was changed in it since: typing is taken back in it before any act is. Belongs to the UI
 * thread.
 */
public final class EditedText {

    private static final String KEY = EditedText.class.getName();
    private static final String ELSEWHERE = KEY + ".elsewhere";

    private final StyledText text;
    private final TextHistory history = new TextHistory();
    private boolean replaying;

    private EditedText(StyledText text) {
        this.text = text;
        text.setKeyBinding('A' | SWT.MOD1, ST.SELECT_ALL);
        text.addExtendedModifyListener(this::changed);
    }

    /** Leaves undo of what is typed in a field to the screen that it stands on, whose history has it. */
    public static void undoneByItsScreen(StyledText field) {
        field.setData(ELSEWHERE, true);
    }

    /** Makes a text one that can be edited in full; nothing where it is one already, or is only read. */
    static void make(StyledText text) {
        if (text.getEditable() && text.getData(KEY) == null) {
            text.setData(KEY, new EditedText(text));
        }
    }

    /**
     * The text that a key was pressed in, and that keeps itself what is typed.
     *
     * @param key null where no key was
     */
    public static Optional<EditedText> at(@Nullable Event key) {
        return key != null && key.widget instanceof StyledText text ? of(text) : Optional.empty();
    }

    static Optional<EditedText> of(StyledText text) {
        boolean own = text.getEditable() && text.getData(ELSEWHERE) == null;
        return own && text.getData(KEY) instanceof EditedText edited ? Optional.of(edited) : Optional.empty();
    }

    /** What the program puts into a field that nobody types in is no change to take back. */
    private void changed(ExtendedModifyEvent event) {
        if (replaying) {
            return;
        }
        if (!text.isFocusControl()) {
            history.clear();
            return;
        }
        String inserted = event.length == 0 ? "" : text.getTextRange(event.start, event.length);
        history.note(new TextEdit(event.start, event.replacedText, inserted));
    }

    /** Whether something typed can be taken back. */
    public boolean canUndo() {
        return history.canUndo();
    }

    /** Whether something taken back can be done again. */
    public boolean canRedo() {
        return history.canRedo();
    }

    /** Takes back what was typed last. */
    public void undo() {
        history.undo(text.getText()).ifPresent(this::replay);
    }

    /** Does again what was taken back last. */
    public void redo() {
        history.redo(text.getText()).ifPresent(this::replay);
    }

    private void replay(TextEdit edit) {
        replaying = true;
        try {
            text.replaceTextRange(edit.start(), edit.removed().length(), edit.inserted());
            text.setSelection(
                    Math.min(text.getCharCount(), edit.start() + edit.inserted().length()));
            text.showSelection();
        } finally {
            replaying = false;
        }
    }
}
