package org.beffroi.workbench.strategy.form;

import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.widgets.Composite;

/** The words of a list of the model. */
final class EnumWords {

    private EnumWords() {}

    /** The input of a field of such a list. */
    static FeatureInput input(Composite in, Slot slot) {
        List<Enumerator> values = ((EEnum) slot.feature().getEType())
                .getELiterals().stream().map(EEnumLiteral::getInstance).toList();
        return new WordInput<>(in, slot, values, Enumerator.class::cast, value -> slot.around()
                .names()
                .of(value));
    }
}
