package org.beffroi.workbench.strategy.form;

import java.util.Optional;
import org.beffroi.workbench.field.EditedText;
import org.beffroi.workbench.strategy.model.ValueFormat;
import org.beffroi.workbench.widget.FramedText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A day, a moment or a number: typed as people write it; what cannot be read is said beside the field and not kept. */
final class ParsedInput implements FeatureInput {

    private final Slot slot;
    private final NarrowField narrow;
    private final FramedText field;
    private final ValueFormat typed;
    private boolean silent;

    ParsedInput(Composite in, Slot slot, ValueFormat typed) {
        this.slot = slot;
        this.typed = typed;
        narrow = new NarrowField(in, slot.around().ui().look(), slot.name(), slot.hint(), slot.prompt(typed));
        field = narrow.field();
        field.text().setEditable(slot.canChange());
        EditedText.undoneByItsScreen(field.text());
        show();
        field.text().addListener(SWT.Modify, event -> {
            if (!silent) {
                write();
            }
        });
        field.text().addListener(SWT.FocusOut, event -> {
            if (narrow.problem().isEmpty()) {
                show();
            }
        });
    }

    private void write() {
        String words = field.text().getText();
        if (words.isBlank()) {
            say("");
            slot.type(slot.feature().getDefaultValue());
            narrow.await(slot.awaited());
            return;
        }
        Optional<?> read = typed.read(words);
        say(read.isEmpty() ? typed.problem() : "");
        read.ifPresent(slot::type);
        narrow.await(slot.awaited());
    }

    private void say(String words) {
        if (!narrow.problem().equals(words)) {
            narrow.say(words);
        }
    }

    @Override
    public Control control() {
        return narrow.control();
    }

    /** Narrow in itself; what stands beside it takes the rest. */
    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public void show() {
        narrow.await(slot.awaited());
        Object value = slot.value();
        if (field.text().isFocusControl()
                && (typed.read(field.text().getText())
                                .filter(read -> read.equals(value))
                                .isPresent()
                        || !narrow.problem().isEmpty())) {
            return;
        }
        String now = value == null || value.equals(slot.feature().getDefaultValue()) && isZero(value)
                ? ""
                : typed.write(value);
        if (!field.text().getText().equals(now)) {
            silent = true;
            field.text().setText(now);
            silent = false;
        }
        say("");
    }

    private static boolean isZero(Object value) {
        return value.equals(0);
    }
}
