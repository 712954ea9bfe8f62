package org.beffroi.workbench.strategy.form;

import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.workbench.field.EditedText;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.widget.FramedText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The name of an element as one line to write in; each change can be undone. Belongs to the UI thread. */
public final class NameField {

    private final Slot slot;
    private final FramedText field;
    private boolean silent;

    /** @param prompt what stands there while nothing is written */
    public NameField(Composite in, PageContext around, Element element, String prompt) {
        slot = new Slot(around, element, ModelPackage.eINSTANCE.getElement_Name());
        field = new FramedText(in, around.ui().look(), SWT.SINGLE, slot.name(), prompt);
        field.text().setEditable(slot.canChange());
        EditedText.undoneByItsScreen(field.text());
        show();
        field.text().addListener(SWT.Modify, event -> {
            if (!silent) {
                String typed = field.text().getText();
                slot.type(typed.isBlank() ? null : typed);
            }
        });
    }

    /** The control to lay out. */
    public Control control() {
        return field.control();
    }

    /** Shows the name as it is now. */
    public void show() {
        String now = slot.value() instanceof String name ? name : "";
        if (!field.text().getText().equals(now)) {
            silent = true;
            field.text().setText(now);
            silent = false;
        }
    }

    /** Takes the keyboard. */
    public void focus() {
        field.text().setFocus();
    }
}
