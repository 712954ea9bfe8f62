package org.beffroi.workbench.observatory.figure;

import java.util.Optional;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.observatory.model.FigureWords;
import org.beffroi.workbench.observatory.model.MeasureChoice;
import org.beffroi.workbench.observatory.model.OpenCensus;
import org.beffroi.workbench.observatory.page.PageContext;
import org.beffroi.workbench.observatory.page.PageMemory;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.widgets.Composite;

/** A button that says what is measured and lets one choose something else; the pages of figures and map share the choice. UI thread. */
public final class MeasureButton {

    private static final int PICKER = 380;

    private final Ui ui;
    private final PageMemory memory;
    private final PushButton button;
    private final Runnable changed;
    private Optional<OpenCensus> census = Optional.empty();

    /** @param changed called when something else is measured */
    public MeasureButton(Composite parent, PageContext context, Runnable changed) {
        this.ui = context.ui();
        this.memory = context.memory();
        this.changed = changed;
        button = new PushButton(parent, ui, Weight.PLAIN, Optional.empty(), "")
                .opensList()
                .onPress(this::open);
    }

    /** The control to lay out. */
    public PushButton control() {
        return button;
    }

    /** What is measured: what was chosen last, where that census measures it. */
    public MeasureChoice chosen(OpenCensus of) {
        return memory.measure(of);
    }

    /** Shows what is measured of a census. */
    public void show(OpenCensus of, FigureWords words) {
        census = Optional.of(of);
        MeasureChoice now = chosen(of);
        button.setText(words.measure(now.measure(), now.network()));
    }

    /** Measures something else. */
    public void choose(MeasureChoice other) {
        memory.measure(other);
        changed.run();
    }

    private void open() {
        census.ifPresent(of -> {
            FigureWords words = FigureWords.of(ui.language(), of);
            Picker<MeasureChoice> picker = new Picker<>(
                    button,
                    ui.look(),
                    PICKER,
                    ui.text("observatory.measure"),
                    typed -> MeasureChoice.all(of).stream()
                            .map(one -> new PickList.Item<>(one, words.measure(one.measure(), one.network()), ""))
                            .filter(item -> Language.folded(item.text())
                                    .contains(Language.folded(typed).strip()))
                            .toList(),
                    this::choose);
            MeasureChoice now = chosen(of);
            picker.list().tick(now::equals, ui.text("observatory.filter.chosen"));
            picker.open();
        });
    }
}
