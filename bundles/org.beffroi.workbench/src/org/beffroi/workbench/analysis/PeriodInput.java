package org.beffroi.workbench.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.beffroi.core.parameter.Parameter;
import org.beffroi.core.parameter.Parameter.Shape;
import org.beffroi.workbench.analysis.ParameterInputs.Changed;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.FramedText;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A period: the last days, weeks or months at a press, anything else typed. Belongs to the UI thread. */
final class PeriodInput implements ParameterInput {

    private final Ui ui;
    private final Composite whole;
    private final List<String> presets;
    private final ChoiceBar<String> choice;
    private final FramedText field;
    private boolean silent;

    PeriodInput(Composite in, Ui ui, Parameter component, String name, Changed changed) {
        this.ui = ui;
        whole = new Composite(in, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(5, 6).applyTo(whole);
        presets = Stream.of("week", "month", "quarter", "all")
                // Without anything given the standard counts, which is not everything.
                .filter(preset ->
                        !preset.equals("all") || component.standard().isEmpty() && component.shape() == Shape.MAYBE)
                .toList();
        choice = new ChoiceBar<>(whole, ui.look(), presets, preset -> ui.text("period." + preset));
        field = new FramedText(whole, ui.look(), SWT.SINGLE, name, ui.text("period.prompt"));
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        choice.onChoice(() -> {
            show(choice.chosen().map(this::typed).stream()
                    .filter(text -> !text.isEmpty())
                    .toList());
            changed.to(true);
        });
        field.text().addListener(SWT.Modify, event -> {
            if (!silent) {
                mark();
                changed.to(false);
            }
        });
        field.onEnter(() -> changed.to(true));
    }

    private String typed(String preset) {
        return preset.equals("all") ? "" : ui.text("period." + preset + ".typed");
    }

    private void mark() {
        String now = field.text().getText().strip();
        choice.choose(presets.stream()
                .filter(preset -> typed(preset).equals(now))
                .findFirst()
                .orElse(""));
    }

    @Override
    public Control control() {
        return whole;
    }

    @Override
    public List<String> values() {
        return ParameterInputs.one(field.text().getText());
    }

    @Override
    public void show(List<String> values) {
        silent = true;
        field.text().setText(values.isEmpty() ? "" : values.getFirst());
        silent = false;
        mark();
    }
}
