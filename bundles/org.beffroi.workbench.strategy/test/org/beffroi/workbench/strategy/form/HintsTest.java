package org.beffroi.workbench.strategy.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.workbench.strategy.model.ValueFormat;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.junit.jupiter.api.Test;

class HintsTest {

    /** What a line of the form has room for in a window of 1280 points, in usual letters. */
    private static final int ROOM = 58;

    @Test
    void what_stands_in_a_line_of_the_form_has_room_there() {
        Map<String, String> cut = new TreeMap<>();
        int looked = 0;
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Names names = new Names(locale);
            for (var type : ModelPackage.eINSTANCE.getEClassifiers()) {
                if (!(type instanceof EClass kind) || kind.isAbstract()) {
                    continue;
                }
                for (EAttribute attribute : kind.getEAllAttributes()) {
                    String hint = names.hint(attribute, kind);
                    if (isLine(attribute) && !hint.isEmpty()) {
                        looked++;
                        if (hint.length() > ROOM) {
                            cut.put(locale + " " + kind.getName() + "." + attribute.getName(), hint);
                        }
                    }
                }
            }
        }
        assertThat(cut).isEmpty();
        assertThat(looked).isGreaterThan(30);
    }

    private static boolean isLine(EAttribute attribute) {
        return attribute != ModelPackage.eINSTANCE.getElement_Key()
                && !(attribute.getEType() instanceof EEnum)
                && !attribute.getEType().getName().equals("EBoolean")
                && ValueFormat.kindOf(attribute.getEType()).isEmpty()
                && TextInput.isLine(attribute);
    }
}
