package org.beffroi.workbench.strategy.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.edit.Additions;
import org.beffroi.strategy.model.Element;
import org.beffroi.workbench.strategy.form.Form;
import org.beffroi.workbench.strategy.form.FormPage;
import org.beffroi.workbench.strategy.form.NameField;
import org.beffroi.workbench.strategy.page.AddWords;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;

/**
 * The elements of one kind that answer a question, each in a line to write its name in, with a few of its features beneath. Made anew
 * where elements come or go; what is being typed is left alone. Belongs to the UI thread.
 */
final class AnswerRows {

    /** Room before the features of an element, in points. */
    private static final int INSET = 4;

    /**
     * What is asked of each element.
     *
     * @param kind what the button adds
     * @param all those that answer, as they are now
     * @param prompt key of what stands in an empty name
     * @param parts what is asked of one, each an element with its features
     */
    record Kind(
            EClass kind,
            Supplier<? extends List<? extends Element>> all,
            String prompt,
            Function<Element, List<Asked>> parts) {}

    /**
     * Features of an element, or of a part of it.
     *
     * @param heading key of what stands above them, empty for nothing
     */
    record Asked(EObject element, List<? extends EStructuralFeature> features, String heading) {

        /** Those of the element itself. */
        Asked(EObject element, List<? extends EStructuralFeature> features) {
            this(element, features, "");
        }
    }

    private final PageContext around;
    private final Kind kind;
    private final Composite column;
    private final List<NameField> names = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();
    private final List<Runnable> sayings = new ArrayList<>();
    private @Nullable List<Object> shown;
    private Function<Element, Optional<String>> remark = element -> Optional.empty();

    AnswerRows(Composite in, PageContext around, Kind kind) {
        this.around = around;
        this.kind = kind;
        column = new Composite(in, SWT.NONE);
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(5, Look.GRID).applyTo(column);
    }

    /** Says something quiet beneath each. */
    AnswerRows remarks(Function<Element, Optional<String>> said) {
        remark = said;
        return this;
    }

    /** Shows them as they are now. */
    void show() {
        List<Object> now = state();
        if (now.equals(shown)) {
            names.forEach(NameField::show);
            forms.forEach(Form::show);
            sayings.forEach(Runnable::run);
            return;
        }
        shown = now;
        for (Control child : column.getChildren()) {
            child.dispose();
        }
        names.clear();
        forms.clear();
        sayings.clear();
        kind.all().get().forEach(this::row);
        if (!around.editor().editing().isReadOnly()) {
            String words = new AddWords(around.ui().language(), around.names()).of(kind.kind());
            new PushButton(column, around.ui(), Weight.QUIET, Optional.of(Icon.PLUS), words)
                    .inField()
                    .onPress(this::add);
        }
        FormPage.laidOutAnew(column);
    }

    /** What it is made anew for: elements and their parts. */
    private List<Object> state() {
        List<Object> state = new ArrayList<>();
        for (Element one : kind.all().get()) {
            state.add(one);
            kind.parts().apply(one).forEach(part -> state.add(part.element()));
        }
        return state;
    }

    private void row(Element one) {
        Composite row = new Composite(column, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults()
                .numColumns(3)
                .margins(0, 0)
                .spacing(2, 4)
                .applyTo(row);
        NameField name = new NameField(row, around, one, around.ui().text(kind.prompt()));
        name.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        names.add(name);
        String title = around.names().title(one);
        PushButton.ofIcon(row, around.ui(), Icon.OPEN, around.ui().text("path.open", title))
                .onPress(() -> around.deeds().open(one));
        PushButton.ofIcon(row, around.ui(), Icon.CLOSE, around.ui().text("path.remove", title))
                .onPress(() -> remove(one));
        remark(row, one);
        kind.parts().apply(one).forEach(part -> part(row, part));
    }

    private void remark(Composite row, Element one) {
        Label said = GridCells.words(row, around.ui().look().small(), "secondary");
        ((GridData) said.getLayoutData()).horizontalSpan = 3;
        ((GridData) said.getLayoutData()).horizontalIndent = INSET;
        Runnable saying = () -> {
            String words = remark.apply(one).orElse("").replace("&", "&&");
            if (!said.getText().equals(words)) {
                GridCells.say(said, words);
                FormPage.laidOutAnew(said);
            }
        };
        GridCells.say(said, "");
        saying.run();
        sayings.add(saying);
    }

    private void part(Composite row, Asked part) {
        if (!part.heading().isEmpty()) {
            Label heading = GridCells.words(row, around.ui().look().smallStrong());
            heading.setText(around.ui().text(part.heading()));
            ((GridData) heading.getLayoutData()).horizontalSpan = 3;
            ((GridData) heading.getLayoutData()).horizontalIndent = INSET;
        }
        Form form = new Form(row, around, part.element(), part.features(), () -> FormPage.laidOutAnew(row));
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1);
        place.horizontalIndent = INSET;
        form.control().setLayoutData(place);
        forms.add(form);
    }

    private void add() {
        around.editor()
                .editing()
                .perform(
                        Sentence.of(
                                AnswerRows.class,
                                "strategy.added",
                                around.names().of(kind.kind())),
                        () -> new Additions(around.editor().strategy(), RandomGenerator.getDefault())
                                .add(Additions.placeOf(kind.kind()).orElseThrow(), kind.kind(), null));
        show();
        names.getLast().focus();
    }

    private void remove(Element one) {
        around.editor()
                .editing()
                .perform(
                        Sentence.of(
                                AnswerRows.class,
                                "strategy.removed",
                                around.names().title(one)),
                        () -> new Additions(around.editor().strategy(), RandomGenerator.getDefault()).remove(one));
    }
}
