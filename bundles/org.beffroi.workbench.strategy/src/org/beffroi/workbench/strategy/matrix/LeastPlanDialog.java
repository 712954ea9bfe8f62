package org.beffroi.workbench.strategy.matrix;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.edit.Additions;
import org.beffroi.strategy.model.GlobalPlan;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Shell;

/**
 * Writes the least of an overall plan where there is none: what the body wants to obtain, and what works badly today, a line each.
 * Belongs to the UI thread.
 */
public final class LeastPlanDialog extends DialogWindow {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 440;

    private final PageContext around;
    private final FramedText goals;
    private final FramedText weakPoints;

    LeastPlanDialog(Shell parent, PageContext around) {
        super(parent, around.ui(), around.ui().language().text("strategy.least"));
        this.around = around;
        Language language = around.ui().language();
        dialog.hint(dialog.content(), language.text("strategy.least.words"));
        goals = lines("strategy.least.goals", "strategy.least.goals.prompt");
        weakPoints = lines("strategy.least.weak", "strategy.least.weak.prompt");
        dialog.button(language.text("cancel"), Weight.PLAIN, dialog::close);
        dialog.button(language.text("strategy.least.do"), Weight.PRIMARY, this::write);
    }

    private FramedText lines(String caption, String prompt) {
        String words = around.ui().text(caption);
        dialog.caption(dialog.content(), words);
        FramedText field = new FramedText(
                dialog.content(),
                around.ui().look(),
                SWT.MULTI,
                words,
                around.ui().text(prompt));
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.heightHint = 96;
        field.control().setLayoutData(place);
        return field;
    }

    /** Where goals are typed, one a line. */
    public FramedText goals() {
        return goals;
    }

    /** Where weak points are typed, one a line. */
    public FramedText weakPoints() {
        return weakPoints;
    }

    @Override
    public void open() {
        dialog.open(WIDTH, HEIGHT);
        goals.text().setFocus();
    }

    private void write() {
        if (dialog.isWrong(() ->
                said(goals).isEmpty() ? Optional.of(around.ui().text("strategy.least.problem")) : Optional.empty())) {
            return;
        }
        List<String> wanted = said(goals);
        List<String> weak = said(weakPoints);
        dialog.close();
        Strategy strategy = around.editor().strategy();
        around.editor().editing().perform(Sentence.of(LeastPlanDialog.class, "strategy.least.done"), () -> {
            GlobalPlan plan = strategy.getGlobalPlan();
            if (plan == null) {
                plan = ModelFactory.eINSTANCE.createGlobalPlan();
                new Additions(strategy, RandomGenerator.getDefault())
                        .put(strategy, ModelPackage.eINSTANCE.getStrategy_GlobalPlan(), plan);
            }
            add(plan, ModelPackage.eINSTANCE.getGlobalPlan_Goals(), ModelPackage.eINSTANCE.getGlobalGoal(), wanted);
            add(plan, ModelPackage.eINSTANCE.getGlobalPlan_WeakPoints(), ModelPackage.eINSTANCE.getWeakPoint(), weak);
        });
    }

    private void add(GlobalPlan plan, EReference list, EClass kind, List<String> names) {
        Additions additions = new Additions(around.editor().strategy(), RandomGenerator.getDefault());
        names.forEach(name -> additions.add(plan, list, kind, name));
    }

    private static List<String> said(FramedText field) {
        return Stream.of(field.text().getText().split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
