package org.beffroi.workbench.strategy.path;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.edit.Additions;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.strategy.form.Form;
import org.beffroi.workbench.strategy.form.FormPage;
import org.beffroi.workbench.strategy.page.AddWords;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/** Features of the one element that a strategy holds of a kind; while there is none, the button that adds it. */
final class HeldForm {

    private final PageContext around;
    private final EReference holder;
    private final List<EStructuralFeature> features;
    private final Composite column;
    private Optional<Form> form = Optional.empty();
    private @Nullable Object shown = this;

    HeldForm(Composite in, PageContext around, EReference holder, List<EStructuralFeature> features) {
        this.around = around;
        this.holder = holder;
        this.features = List.copyOf(features);
        column = new Composite(in, SWT.NONE);
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults().margins(0, 0).applyTo(column);
    }

    /** Shows it as it is now. */
    void show() {
        Object now = around.editor().strategy().eGet(holder);
        if (now == shown) {
            form.ifPresent(Form::show);
            return;
        }
        shown = now;
        for (Control child : column.getChildren()) {
            child.dispose();
        }
        form = Optional.empty();
        if (now instanceof EObject element) {
            Form made = new Form(column, around, element, features, () -> FormPage.laidOutAnew(column));
            made.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            form = Optional.of(made);
        } else if (!around.editor().editing().isReadOnly()) {
            String words = new AddWords(around.ui().language(), around.names()).of(holder.getEReferenceType());
            new PushButton(column, around.ui(), Weight.QUIET, Optional.of(Icon.PLUS), words)
                    .inField()
                    .onPress(this::add);
        }
        FormPage.laidOutAnew(column);
    }

    private void add() {
        Strategy strategy = around.editor().strategy();
        around.editor()
                .editing()
                .perform(
                        Sentence.of(
                                HeldForm.class, "strategy.added", around.names().of(holder.getEReferenceType())),
                        () -> new Additions(strategy, RandomGenerator.getDefault())
                                .add(strategy, holder, holder.getEReferenceType(), null));
    }
}
