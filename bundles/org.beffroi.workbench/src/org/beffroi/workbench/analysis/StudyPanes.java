package org.beffroi.workbench.analysis;

import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.parameter.Form;
import org.beffroi.core.parameter.FormTexts;
import org.beffroi.core.parameter.Parameter;
import org.beffroi.workbench.analysis.model.AnalysisSession;
import org.beffroi.workbench.analysis.model.Study;
import org.beffroi.workbench.analysis.model.Study.Comparison;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.viewer.SharedScales;
import org.beffroi.workbench.viewer.ViewerContext;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What was found, and beside it, where two are compared, what was found with one parameter changed. */
final class StudyPanes {

    /** Long enough to type the next letter. */
    private static final int PAUSE = 400;

    private final ViewerContext around;
    private final Study study;
    private final ParameterInputs inputs;
    private final Composite whole;
    private final ResultPane main;
    private final Composite right;
    private final ResultPane beside;
    private final Composite leftHead;
    private final Composite rightHead;
    private Optional<Label> leftWords = Optional.empty();
    private Optional<Label> problem = Optional.empty();
    private Optional<ParameterInput> input = Optional.empty();
    private Optional<Analysis<?>> analysis = Optional.empty();
    private int pauses;

    StudyPanes(Composite parent, ViewerContext around, Study study, ParameterInputs inputs) {
        this.around = around;
        this.study = study;
        this.inputs = inputs;
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(tight(2, true));
        Composite left = pane();
        leftHead = head(left);
        main = new ResultPane(left, around, study.main(), study::again);
        main.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        right = pane();
        rightHead = head(right);
        beside = new ResultPane(right, around, study.beside(), study::again);
        beside.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        study.beside().onChange(this::showBeside);
        main.onFill(this::level);
        beside.onFill(this::level);
        setCompared(false);
    }

    private void level() {
        SharedScales.pair(main.viewers(), beside.viewers());
    }

    /** The control to lay out. */
    Control control() {
        return whole;
    }

    /** What was found. */
    ResultPane main() {
        return main;
    }

    /** What was found beside it. */
    ResultPane beside() {
        return beside;
    }

    /** Takes what is in hand: whether two are compared, and in what. */
    void show(Analysis<?> of) {
        analysis = Optional.of(of);
        Stream.of(leftHead.getChildren()).forEach(Control::dispose);
        Stream.of(rightHead.getChildren()).forEach(Control::dispose);
        leftWords = Optional.empty();
        problem = Optional.empty();
        input = Optional.empty();
        study.comparison().ifPresent(this::fillHeads);
        setCompared(study.comparison().isPresent());
        input.ifPresent(each -> each.control().setFocus());
    }

    /** Says again what the first one has, since its parameters changed. */
    void renew() {
        leftWords.ifPresent(words -> words.setText(firstWords().replace("&", "&&")));
    }

    private void fillHeads(Comparison comparison) {
        Analysis<?> of = analysis.orElseThrow();
        FormTexts texts = Analyses.texts(of, around.ui().language().locale());
        Parameter component =
                Form.of(of.parameters()).named(comparison.component()).orElseThrow();
        caption(leftHead, texts.label(component), 1);
        Label words = new Label(leftHead, SWT.WRAP);
        words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        leftWords = Optional.of(words);
        words.setText(firstWords().replace("&", "&&"));
        caption(rightHead, around.ui().text("analyses.beside", texts.label(component)), 1);
        PushButton.ofIcon(rightHead, around.ui(), Icon.CLOSE, around.ui().text("analyses.alone"))
                .onPress(study::alone);
        ParameterInput made = inputs.of(rightHead, component, texts, this::changed);
        made.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        made.show(comparison.values());
        input = Optional.of(made);
        Label wrong = Look.styled(new Label(rightHead, SWT.WRAP), "alarm");
        wrong.setFont(around.ui().look().small());
        GridData under = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        under.exclude = true;
        wrong.setLayoutData(under);
        wrong.setVisible(false);
        problem = Optional.of(wrong);
    }

    private String firstWords() {
        Language language = around.ui().language();
        return study.comparison()
                .flatMap(with -> study.asked().map(asked -> asked.values(with.component())))
                .filter(values -> !values.isEmpty())
                .map(values -> String.join(", ", values))
                .orElseGet(() -> language.text("footing.everything"));
    }

    private void changed(boolean done) {
        int mine = ++pauses;
        whole.getDisplay().timerExec(done ? 0 : PAUSE, () -> {
            if (mine == pauses && !whole.isDisposed()) {
                study.comparison().ifPresent(with -> input.map(ParameterInput::values)
                        .filter(values -> !values.equals(with.values()))
                        .ifPresent(values -> study.compare(new Comparison(with.component(), values))));
            }
        });
    }

    private void showBeside(AnalysisSession.State state) {
        if (whole.isDisposed()) {
            return;
        }
        beside.show(state);
        Optional<String> wrong = study.comparison()
                .map(with -> state.problems().get(with.component()))
                .map(around.ui()::say);
        problem.filter(label -> !label.isDisposed())
                .filter(label -> !label.getText().equals(wrong.orElse("")))
                .ifPresent(label -> {
                    label.setText(wrong.orElse("").replace("&", "&&"));
                    GridCells.show(label, wrong.isPresent());
                    right.layout(true, true);
                });
    }

    private void setCompared(boolean compared) {
        GridCells.show(right, compared);
        GridData left = (GridData) leftHead.getLayoutData();
        left.exclude = !compared;
        leftHead.setVisible(compared);
        // What is compared begins at the same height.
        left.heightHint = compared
                ? rightHead.computeSize(Math.max(160, whole.getClientArea().width / 2), SWT.DEFAULT, true).y
                : SWT.DEFAULT;
        ((GridLayout) whole.getLayout()).numColumns = compared ? 2 : 1;
        whole.layout(true, true);
    }

    private Composite pane() {
        Composite pane = new Composite(whole, SWT.NONE);
        pane.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        pane.setLayout(tight(1, false));
        return pane;
    }

    private static Composite head(Composite pane) {
        Composite head = new Composite(pane, SWT.NONE);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        head.setLayoutData(place);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(Look.MARGIN, 4)
                .spacing(5, 4)
                .applyTo(head);
        return head;
    }

    private void caption(Composite in, String words, int columns) {
        Label caption = new Label(in, SWT.NONE);
        caption.setFont(around.ui().look().smallStrong());
        caption.setText(words.replace("&", "&&"));
        caption.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1));
    }

    private static GridLayout tight(int columns, boolean equal) {
        return GridLayoutFactory.swtDefaults()
                .numColumns(columns)
                .equalWidth(equal)
                .margins(0, 0)
                .spacing(1, 0)
                .create();
    }
}
