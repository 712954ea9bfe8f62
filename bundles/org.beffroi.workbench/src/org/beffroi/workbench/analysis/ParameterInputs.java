package org.beffroi.workbench.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.parameter.FormTexts;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Parameter;
import org.beffroi.core.parameter.Parameter.Shape;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.QueryField;
import org.beffroi.workbench.listen.model.QueryCompletion;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.tip.QuietTips;
import org.beffroi.workbench.widget.CheckBox;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.FramedText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Makes for each kind of parameter the input that suits it. Belongs to the UI thread. */
record ParameterInputs(Ui ui, Fields fields, QueryCompletion assisting) {

    /**
     * The input of a component.
     *
     * @param changed called at each change, true where one is done and does not go on typing
     */
    ParameterInput of(Composite in, Parameter component, FormTexts texts, Changed changed) {
        String name = texts.label(component);
        if (component.shape() == Shape.MANY) {
            return new Several(in, name, changed);
        }
        return switch (component.kind()) {
            case QUERY -> new OfQuery(in, changed);
            case PERIOD -> new PeriodInput(in, ui, component, name, changed);
            case FIELD -> new FieldInput(in, ui, fields, component, changed);
            case CHOICE -> new OfChoice(in, component, texts, changed);
            case FLAG -> new OfFlag(in, name, changed);
            case TEXT, WHOLE, DECIMAL -> new Typed(in, component, name, changed);
        };
    }

    /** Told of changes. */
    @FunctionalInterface
    interface Changed {
        /** @param done whether one is done, and does not go on typing */
        void to(boolean done);
    }

    /** The one value that a text is, none where it is blank. */
    static List<String> one(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip());
    }

    private final class OfQuery implements ParameterInput {

        private final QueryField field;

        OfQuery(Composite in, Changed changed) {
            field = new QueryField(in, ui);
            field.onSearch(text -> changed.to(true));
            field.onType((text, offer) ->
                    assisting.ask(text, field.text().getCaretOffset(), answer -> field.assist(answer, offer)));
        }

        @Override
        public Control control() {
            return field.control();
        }

        @Override
        public List<String> values() {
            return one(field.text().getText());
        }

        @Override
        public void show(List<String> values) {
            field.setText(values.isEmpty() ? "" : values.getFirst());
        }

        @Override
        public boolean tells(Optional<Sentence> problem) {
            field.setProblems(List.of(), problem);
            return true;
        }
    }

    private final class OfChoice implements ParameterInput {

        private final ChoiceBar<String> choice;
        private final List<String> offered = new ArrayList<>();

        OfChoice(Composite in, Parameter component, FormTexts texts, Changed changed) {
            if (component.shape() == Shape.MAYBE) {
                offered.add("");
            }
            offered.addAll(component.choices());
            choice = new ChoiceBar<>(
                    in,
                    ui.look(),
                    offered,
                    value -> value.isEmpty()
                            ? ui.text("parameter.choice.none")
                            : Language.capital(texts.choice(component, value)));
            choice.onChoice(() -> changed.to(true));
        }

        @Override
        public Control control() {
            return choice.control();
        }

        @Override
        public List<String> values() {
            return choice.chosen().filter(value -> !value.isEmpty()).stream().toList();
        }

        @Override
        public void show(List<String> values) {
            choice.choose(values.isEmpty() ? "" : values.getFirst());
        }
    }

    private final class OfFlag implements ParameterInput {

        private final CheckBox box;

        OfFlag(Composite in, String name, Changed changed) {
            box = new CheckBox(in, ui, SWT.WRAP, name);
            box.onTick(() -> changed.to(true));
        }

        @Override
        public Control control() {
            return box;
        }

        @Override
        public List<String> values() {
            return box.isTicked() ? List.of("true") : List.of("false");
        }

        @Override
        public void show(List<String> values) {
            box.setTicked(values.equals(List.of("true")));
        }
    }

    /** A text or a number, with its limits as a prompt. */
    private final class Typed implements ParameterInput {

        private final FramedText field;
        private final boolean comma;
        private boolean silent;

        Typed(Composite in, Parameter component, String name, Changed changed) {
            // People write numbers as their language does; they are kept as programs do.
            comma = component.kind() == Kind.DECIMAL && ui.language().isFrench();
            String prompt = component.least().isPresent() && component.most().isPresent()
                    ? ui.text(
                            "parameter.between",
                            number(component.least().get()),
                            number(component.most().get()))
                    : "";
            field = new FramedText(in, ui.look(), SWT.SINGLE, name, prompt);
            QuietTips.say(field.control(), prompt);
            field.text().addListener(SWT.Modify, event -> {
                if (!silent) {
                    changed.to(false);
                }
            });
            field.onEnter(() -> changed.to(true));
        }

        private String number(double value) {
            String digits = value == Math.rint(value) ? ui.language().number((long) value) : Double.toString(value);
            return comma ? digits.replace('.', ',') : digits;
        }

        @Override
        public Control control() {
            return field.control();
        }

        @Override
        public List<String> values() {
            String typed = field.text().getText();
            return one(comma ? typed.replace(',', '.') : typed);
        }

        @Override
        public void show(List<String> values) {
            silent = true;
            String shown = values.isEmpty() ? "" : values.getFirst();
            field.text().setText(comma ? shown.replace('.', ',') : shown);
            silent = false;
        }
    }

    /** Several values, one a line. */
    private final class Several implements ParameterInput {

        private static final int LINES = 64;

        private final FramedText field;
        private boolean silent;

        Several(Composite in, String name, Changed changed) {
            field = new FramedText(in, ui.look(), SWT.MULTI, name, ui.text("parameter.one.a.line"));
            GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
            place.heightHint = LINES;
            field.control().setLayoutData(place);
            field.text().addListener(SWT.Modify, event -> {
                if (!silent) {
                    changed.to(false);
                }
            });
        }

        @Override
        public Control control() {
            return field.control();
        }

        @Override
        public List<String> values() {
            return field.text()
                    .getText()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }

        @Override
        public void show(List<String> values) {
            silent = true;
            field.text().setText(String.join("\n", values));
            silent = false;
        }
    }
}
