package org.beffroi.workbench.strategy.form;

import java.util.Optional;
import org.beffroi.workbench.field.EditedText;
import org.beffroi.workbench.strategy.model.ValueFormat;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.FramedText;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A day, a moment or a number: typed as people write it; what cannot be read is said beside the field and not kept. */
final class ParsedInput implements FeatureInput {

    /** The width of what is short, in points. */
    static final int WIDTH = 190;

    private final Slot slot;
    private final Composite row;
    private final FramedText field;
    private final Label problem;
    private final ValueFormat typed;
    private boolean silent;

    ParsedInput(Composite in, Slot slot, ValueFormat typed) {
        this.slot = slot;
        this.typed = typed;
        Look look = slot.around().ui().look();
        row = new Composite(in, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(0, 0)
                .spacing(Look.GRID, 5)
                .applyTo(row);
        field = new FramedText(
                row, look, SWT.SINGLE, slot.name(), slot.hint().isEmpty() ? typed.prompt() : slot.hint());
        GridData place = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        place.widthHint = WIDTH;
        field.control().setLayoutData(place);
        field.text().setEditable(slot.canChange());
        EditedText.undoneByItsScreen(field.text());
        problem = Look.styled(new Label(row, SWT.WRAP), "alarm");
        problem.setFont(look.small());
        problem.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        show();
        field.text().addListener(SWT.Modify, event -> {
            if (!silent) {
                write();
            }
        });
        field.text().addListener(SWT.FocusOut, event -> {
            if (problem.getText().isEmpty()) {
                show();
            }
        });
    }

    private void write() {
        String words = field.text().getText();
        if (words.isBlank()) {
            say("");
            slot.type(slot.feature().getDefaultValue());
            return;
        }
        Optional<?> read = typed.read(words);
        say(read.isEmpty() ? typed.problem() : "");
        read.ifPresent(slot::type);
    }

    private void say(String words) {
        if (!problem.getText().equals(words)) {
            problem.setText(words);
            row.layout(true);
        }
    }

    @Override
    public Control control() {
        return row;
    }

    @Override
    public boolean isWide() {
        return false;
    }

    @Override
    public void show() {
        Object value = slot.value();
        if (field.text().isFocusControl()
                && (typed.read(field.text().getText())
                                .filter(read -> read.equals(value))
                                .isPresent()
                        || !problem.getText().isEmpty())) {
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
