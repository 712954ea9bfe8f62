package org.beffroi.workbench.strategy.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One of the words of a list. */
final class EnumInput implements FeatureInput {

    private static final int WIDTH = 320;

    private final Slot slot;
    private final PushButton button;

    EnumInput(Composite in, Slot slot) {
        this.slot = slot;
        PageContext around = slot.around();
        button = new PushButton(in, around.ui(), Weight.PLAIN, Optional.empty(), said()).opensList();
        button.setEnabled(slot.canChange());
        button.onPress(
                () -> new Picker<Enumerator>(button, around.ui().look(), WIDTH, slot.name(), this::fitting, slot::set)
                        .open());
    }

    private List<PickList.Item<Enumerator>> fitting(String typed) {
        String wanted = Language.folded(typed);
        List<PickList.Item<Enumerator>> items = new ArrayList<>();
        for (EEnumLiteral literal : ((EEnum) slot.feature().getEType()).getELiterals()) {
            String words = slot.around().names().of(literal.getInstance());
            if (Language.folded(words).contains(wanted)) {
                items.add(new PickList.Item<>(literal.getInstance(), words, ""));
            }
        }
        return items;
    }

    private String said() {
        return slot.around().names().of((Enumerator) slot.value());
    }

    @Override
    public Control control() {
        return button;
    }

    @Override
    public boolean isWide() {
        return false;
    }

    @Override
    public void show() {
        if (!button.getText().equals(said())) {
            button.setText(said());
            button.getParent().layout(true);
        }
    }
}
