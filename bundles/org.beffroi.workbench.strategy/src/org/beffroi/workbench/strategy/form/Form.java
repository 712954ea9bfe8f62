package org.beffroi.workbench.strategy.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.outline.Stage;
import org.beffroi.workbench.strategy.model.ValueFormat;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * The features of an element beneath one another, each with what it is called at its left. What every element has (description,
 * notes, diffusion, properties) comes last, under a heading of its own. Belongs to the UI thread.
 */
public final class Form {

    private static final int CAPTION = 152;

    /** The widest field: a line that is still easily read. */
    private static final int WIDEST = 640;

    /** What a strategy is begun without. */
    private static final Set<EStructuralFeature> RARE = Set.of(
            ModelPackage.eINSTANCE.getStrategy_Status(),
            ModelPackage.eINSTANCE.getStrategy_AdoptedOn(),
            ModelPackage.eINSTANCE.getStrategy_Authors(),
            ModelPackage.eINSTANCE.getStrategy_Maturity(),
            ModelPackage.eINSTANCE.getStrategy_StartingPoint(),
            ModelPackage.eINSTANCE.getStrategy_Version(),
            ModelPackage.eINSTANCE.getStrategy_Currency());

    private final PageContext around;
    private final EObject element;
    private final Composite grid;
    private final Runnable resized;
    private final List<FeatureInput> inputs = new ArrayList<>();

    /**
     * @param whole whether what every element has is there too
     * @param resized called when it takes more room or less
     */
    Form(Composite in, PageContext around, EObject element, boolean whole, Runnable resized) {
        this.around = around;
        this.resized = resized;
        this.element = element;
        grid = new Composite(in, SWT.NONE);
        layOut();
        List<EStructuralFeature> own = own().toList();
        own.stream().filter(feature -> !RARE.contains(feature)).forEach(this::add);
        fold(own.stream().filter(RARE::contains).toList());
        if (whole && ModelPackage.eINSTANCE.getElement().isInstance(element)) {
            heading(around.ui().text("strategy.form.more"));
            common().forEach(this::add);
        }
    }

    /**
     * Some features of an element, in that order.
     *
     * @param resized called when it takes more room or less
     */
    public Form(
            Composite in,
            PageContext around,
            EObject element,
            List<? extends EStructuralFeature> features,
            Runnable resized) {
        this.around = around;
        this.resized = resized;
        this.element = element;
        grid = new Composite(in, SWT.NONE);
        layOut();
        features.forEach(this::add);
    }

    private void layOut() {
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(0, 0)
                .spacing(Look.MARGIN, 10)
                .applyTo(grid);
    }

    /** The control to lay out. */
    public Composite control() {
        return grid;
    }

    /** Shows the element as it is now. */
    public void show() {
        inputs.forEach(FeatureInput::show);
    }

    /** What is seldom asked waits behind a press, until somebody answered some of it. */
    private void fold(List<EStructuralFeature> rare) {
        if (rare.isEmpty()) {
            return;
        }
        new Label(grid, SWT.NONE);
        PushButton way = new PushButton(grid, around.ui(), Weight.QUIET, Optional.empty(), "").flush();
        int before = grid.getChildren().length;
        rare.forEach(this::add);
        List<Control> folded = List.of(grid.getChildren()).subList(before, grid.getChildren().length);
        boolean[] open = {rare.stream().anyMatch(this::isAnswered)};
        Runnable show = () -> {
            way.setText(around.ui().text(open[0] ? "strategy.form.less" : "strategy.form.rare"));
            folded.forEach(control -> GridCells.show(control, open[0]));
        };
        way.onPress(() -> {
            open[0] = !open[0];
            show.run();
            resized.run();
        });
        show.run();
    }

    /** The starting point, the version and the currency are set from the start. */
    private boolean isAnswered(EStructuralFeature feature) {
        return !isOfTheFile(feature)
                && feature != ModelPackage.eINSTANCE.getStrategy_StartingPoint()
                && element.eIsSet(feature);
    }

    private Stream<EStructuralFeature> own() {
        List<EStructuralFeature> hidden = List.of(
                ModelPackage.eINSTANCE.getElement_Key(),
                ModelPackage.eINSTANCE.getElement_Name(),
                ModelPackage.eINSTANCE.getStrategy_Format());
        Set<EStructuralFeature> elsewhere = elsewhere();
        boolean named = ModelPackage.eINSTANCE.getElement().isInstance(element);
        return Stream.concat(
                named && isNamedHere() ? Stream.of(ModelPackage.eINSTANCE.getElement_Name()) : Stream.empty(),
                element.eClass().getEAllStructuralFeatures().stream()
                        .filter(feature -> !hidden.contains(feature)
                                && !elsewhere.contains(feature)
                                && common().noneMatch(feature::equals))
                        .sorted(Comparator.comparing(Form::isOfTheFile)));
    }

    /** Whether its name is a field among the others, and not the heading of the page. */
    private boolean isNamedHere() {
        return element instanceof org.beffroi.strategy.model.Evidence
                || element instanceof org.beffroi.strategy.model.Strategy;
    }

    /** What is asked last, since it says nothing of what is decided. */
    private static boolean isOfTheFile(EStructuralFeature feature) {
        return feature == ModelPackage.eINSTANCE.getStrategy_Version()
                || feature == ModelPackage.eINSTANCE.getStrategy_Currency();
    }

    private static Stream<EStructuralFeature> common() {
        return Stream.of(
                ModelPackage.eINSTANCE.getElement_Description(),
                ModelPackage.eINSTANCE.getElement_Notes(),
                ModelPackage.eINSTANCE.getElement_Diffusion(),
                ModelPackage.eINSTANCE.getElement_Properties());
    }

    /** The lists that the outline shows by themselves are not in the form of what holds them. */
    private static Set<EStructuralFeature> elsewhere() {
        return Stream.of(Stage.values())
                .flatMap(stage -> stage.places().stream())
                .flatMap(place -> place.path().stream())
                .collect(java.util.stream.Collectors.toSet());
    }

    private void heading(String words) {
        Label label = new Label(grid, SWT.NONE);
        label.setFont(around.ui().look().smallStrong());
        label.setText(words);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        place.verticalIndent = Look.MARGIN;
        label.setLayoutData(place);
    }

    private void add(EStructuralFeature feature) {
        Slot slot = new Slot(around, element, feature);
        EClassifier type = feature.getEType();
        boolean yesNo = type.getName().equals("EBoolean");
        Label caption = Look.styled(new Label(grid, SWT.WRAP), "secondary");
        caption.setText(yesNo ? "" : slot.name());
        GridData left = new GridData(SWT.FILL, SWT.TOP, false, false);
        left.widthHint = CAPTION;
        left.verticalIndent = 6;
        caption.setLayoutData(left);
        FeatureInput input = input(slot, type, yesNo);
        GridData right = new GridData(input.isWide() ? SWT.FILL : SWT.LEFT, SWT.TOP, true, false);
        if (input.isWide()) {
            right.widthHint = WIDEST / 2;
        }
        input.control().setLayoutData(right);
        inputs.add(input);
    }

    private FeatureInput input(Slot slot, EClassifier type, boolean yesNo) {
        if (slot.feature() instanceof EReference reference) {
            return reference.isContainment() ? new ContentsInput(grid, slot) : new ReferenceInput(grid, slot);
        }
        if (type instanceof EEnum) {
            return EnumWords.input(grid, slot);
        }
        if (yesNo) {
            return new YesNoInput(grid, slot);
        }
        if (StepWords.fits(slot)) {
            return StepWords.input(grid, slot);
        }
        return ValueFormat.kindOf(type)
                .<FeatureInput>map(kind -> new ParsedInput(
                        grid,
                        slot,
                        new ValueFormat(
                                kind, around.ui().language(), around.days().zone())))
                .orElseGet(() -> new TextInput(grid, slot));
    }
}
