package org.beffroi.workbench.strategy.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.model.TypedFigure;
import org.beffroi.workbench.strategy.model.ValueFormat;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.widgets.Shell;

/** Asks for a figure of an indicator that is measured by hand. Belongs to the UI thread. */
public final class MeasureDialog extends DialogWindow {

    private static final int WIDTH = 480;

    private final PageContext around;
    private final Consumer<TypedFigure> keep;
    private final ValueFormat number;
    private final ValueFormat day;
    private final FramedText value;
    private final FramedText on;
    private final FramedText source;
    private final FramedText note;

    /** @param keep told what was typed, once it can be read */
    public MeasureDialog(Shell parent, PageContext around, Indicator indicator, Consumer<TypedFigure> keep) {
        super(parent, around.ui(), around.ui().language().text("measure.heading"));
        this.around = around;
        this.keep = keep;
        Language language = around.ui().language();
        number = new ValueFormat(
                ValueFormat.Kind.DECIMAL, language, around.days().zone());
        day = new ValueFormat(ValueFormat.Kind.DAY, language, around.days().zone());
        dialog.hint(dialog.content(), around.names().title(indicator));
        String unit = indicator.getUnit() == null ? "" : indicator.getUnit().strip();
        value = dialog.field(
                unit.isEmpty() ? language.text("measure.value") : language.text("measure.value.in", unit),
                number.prompt());
        on = dialog.field(language.text("measure.on"), day.prompt());
        on.text().setText(day.write(around.days().today()));
        source = dialog.field(language.text("measure.source"), language.text("measure.source.prompt"));
        source.text().setText(TypedFigure.sourceOf(indicator));
        note = dialog.field(language.text("measure.note"), language.text("measure.note.prompt"));
        dialog.hint(dialog.content(), language.text("measure.kept"));
        dialog.button(language.text("cancel"), Weight.PLAIN, dialog::close);
        dialog.button(language.text("measure.go"), Weight.PRIMARY, this::go);
        value.onEnter(this::go);
        on.onEnter(this::go);
        source.onEnter(this::go);
        note.onEnter(this::go);
    }

    /** Opens it, the caret where the figure belongs. */
    @Override
    public void open() {
        dialog.open(WIDTH, 200);
        value.text().setFocus();
    }

    private void go() {
        if (dialog.isWrong(this::wrong)) {
            (figure().isEmpty() ? value : on).text().setFocus();
            return;
        }
        TypedFigure typed = new TypedFigure(
                (BigDecimal) figure().orElseThrow(),
                (LocalDate) when().orElseThrow(),
                source.text().getText(),
                note.text().getText());
        dialog.close();
        keep.accept(typed);
    }

    private Optional<Object> figure() {
        return number.read(value.text().getText());
    }

    private Optional<Object> when() {
        return day.read(on.text().getText());
    }

    private Optional<String> wrong() {
        if (figure().isEmpty()) {
            return Optional.of(number.problem());
        }
        if (when().isEmpty()) {
            return Optional.of(day.problem());
        }
        return ((LocalDate) when().get()).isAfter(around.days().today())
                ? Optional.of(around.ui().text("measure.future"))
                : Optional.empty();
    }
}
