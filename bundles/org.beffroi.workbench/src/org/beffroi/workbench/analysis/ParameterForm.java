package org.beffroi.workbench.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.parameter.Form;
import org.beffroi.core.parameter.FormTexts;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Parameter;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.window.ScrollFade;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * The parameters of the analysis in hand, made from its record; what is wrong stands beside what it concerns. A change is told
 * after a short pause. Belongs to the UI thread.
 */
final class ParameterForm {

    /** Long enough to type the next letter, short enough to feel alive. */
    private static final int PAUSE = 400;

    private final Ui ui;
    private final ParameterInputs inputs;
    private final ScrolledComposite scroll;
    private final Composite column;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final List<PushButton> offers = new ArrayList<>();
    private Consumer<Map<String, List<String>>> onChange = typed -> {};
    private Supplier<String> search = () -> "";
    private Optional<Label> general = Optional.empty();
    private final Map<String, List<String>> kept = new LinkedHashMap<>();
    private Set<String> elsewhere = Set.of();
    private Map<String, List<String>> told = Map.of();
    private int pauses;

    private record Row(Parameter component, String label, ParameterInput input, Label problem) {}

    ParameterForm(Composite parent, Ui ui, ParameterInputs inputs) {
        this.ui = ui;
        this.inputs = inputs;
        scroll = Look.styled(new ScrolledComposite(parent, SWT.V_SCROLL), "page");
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        column = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .margins(Look.MARGIN, Look.MARGIN)
                .spacing(5, 4)
                .applyTo(column);
        scroll.setContent(column);
        ScrollFade.of(scroll, ui);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    /** The control to lay out. */
    Control control() {
        return scroll;
    }

    /** Told of what is given, once one pauses. */
    void onChange(Consumer<Map<String, List<String>>> listener) {
        onChange = listener;
    }

    /** Where the present search is had from; empty text for none. */
    void offer(Supplier<String> present) {
        search = present;
    }

    /**
     * Shows the form of an analysis, filled in.
     *
     * @param given names of the parameters that are given elsewhere: they are not asked for here
     */
    void show(Analysis<?> analysis, AnalysisRequest asked, Set<String> given) {
        pauses++;
        elsewhere = Set.copyOf(given);
        keep(asked);
        Stream.of(column.getChildren()).forEach(Control::dispose);
        rows.clear();
        offers.clear();
        label(column, ui.text("analyses.parameters"), ui.look().strong());
        FormTexts texts = Analyses.texts(analysis, ui.language().locale());
        for (Parameter component : Form.of(analysis.parameters()).components()) {
            if (!elsewhere.contains(component.name())) {
                add(component, texts, asked);
            }
        }
        if (rows.isEmpty()) {
            Look.styled(
                    label(column, ui.text("analyses.parameters.none"), ui.look().small()), "secondary");
        }
        Label problem = Look.styled(label(column, "", ui.look().small()), "alarm");
        hide(problem, true);
        general = Optional.of(problem);
        told = typed();
        fit();
    }

    /** Takes what is given elsewhere, and tells nobody. */
    void follow(AnalysisRequest asked) {
        keep(asked);
        rows.forEach((name, row) -> row.input().show(shown(row.component(), asked)));
        told = typed();
        pauses++;
    }

    private void keep(AnalysisRequest asked) {
        kept.clear();
        elsewhere.forEach(name -> kept.put(name, asked.values(name)));
    }

    private static List<String> shown(Parameter component, AnalysisRequest asked) {
        List<String> given = asked.values(component.name());
        return given.isEmpty() ? component.standard().stream().toList() : given;
    }

    /** Says what is wrong, beside what it concerns. */
    void setProblems(Map<String, Sentence> problems) {
        boolean moved = false;
        for (Row row : rows.values()) {
            Optional<Sentence> wrong =
                    Optional.ofNullable(problems.get(row.component().name())).map(said -> named(said, row));
            if (!row.input().tells(wrong)) {
                moved |= say(row.problem(), wrong.map(ui::say).orElse(""));
            }
        }
        String rest = Stream.concat(Stream.of(""), elsewhere.stream())
                .flatMap(name -> Stream.ofNullable(problems.get(name)))
                .map(ui::say)
                .findFirst()
                .orElse("");
        moved |= general.filter(label -> say(label, rest)).isPresent();
        if (moved || !problems.isEmpty()) {
            fit();
        }
    }

    /** What is wrong, the parameter called as it is on the screen and not as it is typed on the command line. */
    private static Sentence named(Sentence wrong, Row row) {
        String typed = row.component().kebab();
        return new Sentence(
                wrong.home(),
                wrong.key(),
                wrong.arguments().stream()
                        .map(argument -> argument.equals(typed) ? row.label() : argument)
                        .toList());
    }

    private void add(Parameter component, FormTexts texts, AnalysisRequest asked) {
        Optional<String> more = texts.explanation(component);
        if (component.kind() != Kind.FLAG) {
            Label caption = label(column, texts.label(component), ui.look().smallStrong());
            ((GridData) caption.getLayoutData()).verticalIndent = Look.GRID;
        }
        // Under the answers it would seem to be about the last one alone.
        boolean first = component.kind() == Kind.CHOICE;
        if (first) {
            more.ifPresent(this::explain);
        }
        ParameterInput input = inputs.of(column, component, texts, done -> changed(done));
        if (input.control().getLayoutData() == null) {
            input.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        }
        if (first && more.isPresent()) {
            ((GridData) input.control().getLayoutData()).verticalIndent = 4;
        }
        if (component.kind() == Kind.FLAG) {
            ((GridData) input.control().getLayoutData()).verticalIndent = Look.GRID;
        }
        input.show(shown(component, asked));
        Label problem = Look.styled(label(column, "", ui.look().small()), "alarm");
        hide(problem, true);
        rows.put(component.name(), new Row(component, texts.label(component), input, problem));
        if (component.kind() == Kind.QUERY) {
            offerSearch(input);
        }
        if (!first) {
            more.ifPresent(this::explain);
        }
    }

    private void explain(String words) {
        Look.styled(label(column, words, ui.look().small()), "secondary");
    }

    private void offerSearch(ParameterInput input) {
        PushButton take =
                new PushButton(column, ui, Weight.QUIET, Optional.of(Icon.SEARCH), ui.text("analyses.take.search"));
        take.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        take.onPress(() -> {
            input.show(List.of(search.get()));
            changed(true);
        });
        offers.add(take);
        offer(take);
    }

    /** Offers the present search where there is one. */
    private void offer(PushButton take) {
        String present = search.get();
        take.setToolTipText(present.isEmpty() ? null : present.replace("&", "&&"));
        GridCells.show(take, !present.isEmpty());
    }

    /** Offers the present search, which may be another one since the form was made. */
    void renew() {
        offers.forEach(this::offer);
        fit();
    }

    private Label label(Composite in, String words, org.eclipse.swt.graphics.Font font) {
        Label label = new Label(in, SWT.WRAP);
        label.setFont(font);
        label.setText(words.replace("&", "&&"));
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.widthHint = 120;
        label.setLayoutData(place);
        return label;
    }

    private static boolean say(Label label, String words) {
        if (label.getText().equals(words)) {
            return false;
        }
        label.setText(words.replace("&", "&&"));
        hide(label, words.isEmpty());
        return true;
    }

    private static void hide(Label label, boolean hidden) {
        GridCells.show(label, !hidden);
    }

    /** What is given, without what takes its standard. */
    private Map<String, List<String>> typed() {
        Map<String, List<String>> typed = new LinkedHashMap<>(kept);
        for (Row row : rows.values()) {
            List<String> values = row.input().values();
            List<String> standard = row.component().kind() == Kind.FLAG
                            && row.component().standard().isEmpty()
                    ? List.of("false")
                    : row.component().standard().stream().toList();
            if (!values.isEmpty() && !values.equals(standard)) {
                typed.put(row.component().name(), values);
            }
        }
        return typed;
    }

    private void changed(boolean done) {
        int mine = ++pauses;
        if (done) {
            tell();
            return;
        }
        column.getDisplay().timerExec(PAUSE, () -> {
            if (mine == pauses && !column.isDisposed()) {
                tell();
            }
        });
    }

    private void tell() {
        Map<String, List<String>> now = typed();
        if (!now.equals(told)) {
            told = now;
            onChange.accept(now);
        }
    }

    private void fit() {
        column.layout(true, true);
        scroll.setMinHeight(column.computeSize(Math.max(scroll.getClientArea().width, 120), SWT.DEFAULT, true).y);
    }
}
