package org.beffroi.workbench.strategy.form;

import java.util.List;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.model.ValueFormat;
import org.beffroi.workbench.strategy.page.PageContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A feature of an element, as an input reads and writes it: each change can be undone, letters typed one after the other as one.
 *
 * @param owner the element, or a part of one
 * @param feature which of its features
 */
record Slot(PageContext around, EObject owner, EStructuralFeature feature) {

    /** What it is called. */
    String name() {
        return around.names().of(feature, owner.eClass());
    }

    /** What may be typed; empty for none. */
    String hint() {
        return around.names().hint(feature, owner.eClass());
    }

    /** What is typed there, by an example: that of a last day is later than that of a first one. */
    String prompt(ValueFormat typed) {
        return feature.getName().equals("until") && feature.getEType().getName().equals("Day")
                ? around.ui().text("typed.prompt.day.last")
                : typed.prompt();
    }

    /** What is said beside it while it holds nothing and a strategy is not sound without it; empty for none. */
    String awaited() {
        boolean period = feature == ModelPackage.eINSTANCE.getStrategy_From()
                || feature == ModelPackage.eINSTANCE.getStrategy_Until();
        return period && value() == null ? around.ui().text("strategy.form.awaited") : "";
    }

    /** What it holds now. */
    Object value() {
        return owner.eGet(feature);
    }

    /** True where it can be changed. */
    boolean canChange() {
        return !around.editor().editing().isReadOnly();
    }

    /** Sets it, undone by itself. */
    void set(Object value) {
        perform(null, () -> owner.eSet(feature, value));
    }

    /** Sets it to one more state of what is being typed. */
    void type(Object value) {
        perform(List.of(owner, feature), () -> owner.eSet(feature, value));
    }

    /** Changes what it holds, undone by itself. */
    void change(Runnable change) {
        perform(null, change);
    }

    private void perform(Object together, Runnable change) {
        if (canChange()) {
            around.editor().editing().perform(said(), together, change);
        }
    }

    /** What the change is called where it is undone: the feature and the element, in the language of the moment. */
    private Sentence said() {
        Language language = around.ui().language();
        return Sentence.of(
                Slot.class,
                "strategy.change",
                Language.capital(around.names().of(feature, owner.eClass())),
                language.text("strategy.change.of", around.names().title(owner)));
    }
}
