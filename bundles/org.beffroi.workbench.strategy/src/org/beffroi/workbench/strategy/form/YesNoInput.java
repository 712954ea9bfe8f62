package org.beffroi.workbench.strategy.form;

import org.beffroi.workbench.widget.CheckBox;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Something that is so or not. */
final class YesNoInput implements FeatureInput {

    private final Slot slot;
    private final CheckBox box;

    YesNoInput(Composite in, Slot slot) {
        this.slot = slot;
        box = new CheckBox(in, slot.around().ui(), SWT.WRAP, slot.name());
        box.setEnabled(slot.canChange());
        box.onTick(() -> slot.set(box.isTicked()));
        show();
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public void show() {
        boolean now = Boolean.TRUE.equals(slot.value());
        if (box.isTicked() != now) {
            box.setTicked(now);
        }
    }
}
