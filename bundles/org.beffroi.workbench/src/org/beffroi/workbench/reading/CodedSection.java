package org.beffroi.workbench.reading;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.beffroi.workbench.list.Proposals;
import org.beffroi.workbench.listen.model.code.CodedField;
import org.beffroi.workbench.theme.ChartColours;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Chip;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What is said in one field of several values: chips that can be taken away, and a field where one adds. UI thread. */
final class CodedSection {

    private final Ui ui;
    private final boolean writes;
    private final Composite chips;
    private final FramedText field;
    private final Label by;
    private final Proposals proposals;
    private final BiConsumer<CodedField, String> remove;
    private Optional<CodedField> coded = Optional.empty();

    /**
     * @param writes false where nothing can be added or taken away
     * @param prompt key of what the field asks for
     * @param add told what was typed
     * @param remove told which stored value is taken away
     */
    CodedSection(
            Composite in,
            Ui ui,
            boolean writes,
            String prompt,
            BiConsumer<CodedField, String> add,
            BiConsumer<CodedField, String> remove) {
        this.ui = ui;
        this.writes = writes;
        this.remove = remove;
        chips = GridCells.row(in, 6);
        field = new FramedText(in, ui.look(), SWT.SINGLE, ui.text(prompt), ui.text(prompt));
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        field.onEnter(() -> typed(add));
        GridCells.show(field.control(), writes);
        by = GridCells.words(in, ui.look().small(), "secondary");
        proposals = new Proposals(field, ui);
    }

    /** Called where one leaves by Escape; what was typed is let go. */
    void onLeave(Runnable action) {
        field.onEscape(() -> {
            if (!proposals.isOpen()) {
                field.text().setText("");
                action.run();
            }
        });
    }

    /** Where one adds. */
    Control control() {
        return field.control();
    }

    /** Goes where one adds. */
    void focus() {
        field.text().setFocus();
    }

    /** @param words whose word it is, or empty */
    void show(CodedField now, String words) {
        coded = Optional.of(now);
        Stream.of(chips.getChildren()).forEach(Control::dispose);
        for (CodedField.Value value : now.values()) {
            Chip chip = new Chip(
                            chips,
                            ui,
                            value.label(),
                            ui.text("tag.remove", value.label()),
                            () -> remove.accept(now, value.stored()))
                    .dotted(value.colour().map(ChartColours::written));
            chip.setEnabled(writes);
        }
        GridCells.show(chips, !now.values().isEmpty());
        proposals.offer(now.offered());
        GridCells.say(by, words);
    }

    private void typed(BiConsumer<CodedField, String> add) {
        String typed = field.text().getText().strip();
        if (!typed.isEmpty()) {
            field.text().setText("");
            coded.ifPresent(now -> add.accept(now, typed));
        }
    }
}
