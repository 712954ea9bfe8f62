package org.beffroi.workbench.coding;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.beffroi.workbench.list.Proposals;
import org.beffroi.workbench.listen.model.code.CodedField;
import org.beffroi.workbench.theme.ChartColours;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Chip;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** One field of the mention that is coded: its values, and where one is typed. Belongs to the UI thread. */
final class CodedColumn {

    private static final int SPACING = 6;

    private final Ui ui;
    private final Words words;
    private final BiConsumer<CodedField, CodedField.Value> remove;
    private final Runnable back;
    private final Composite chips;
    private final FramedText field;
    private final Proposals proposals;

    /**
     * What it says.
     *
     * @param heading name of the field
     * @param add what its empty field says
     * @param key the letter that leads to it
     */
    record Words(String heading, String add, String key) {}

    /**
     * @param said told what was typed
     * @param remove takes a value away
     * @param back gives the keyboard back to the mention
     */
    CodedColumn(
            Composite in,
            Ui ui,
            Words words,
            Consumer<String> said,
            BiConsumer<CodedField, CodedField.Value> remove,
            Runnable back) {
        this.ui = ui;
        this.words = words;
        this.remove = remove;
        this.back = back;
        Composite column = new Composite(in, SWT.NONE);
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(5, SPACING).applyTo(column);
        Label title = new Label(column, SWT.NONE);
        title.setFont(ui.look().smallStrong());
        title.setText(ui.text("coding.tone", words.heading(), words.key()));
        chips = GridCells.row(column, SPACING);
        field = new FramedText(column, ui.look(), SWT.SINGLE, words.add(), words.add());
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        proposals = new Proposals(field, ui);
        field.onEnter(() -> {
            String typed = field.text().getText().strip();
            field.text().setText("");
            if (!typed.isEmpty()) {
                said.accept(typed);
            }
            back.run();
        });
        field.text().addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                back.run();
            }
        });
    }

    /** The letter that leads to it. */
    String key() {
        return words.key();
    }

    /** Takes the keyboard. */
    void go() {
        // The letter that led here is not typed into the field.
        field.text().getDisplay().asyncExec(() -> {
            if (!field.text().isDisposed()) {
                field.text().setFocus();
            }
        });
    }

    /** Shows what stands in the field, and offers what else could. */
    void fill(CodedField coded) {
        Stream.of(chips.getChildren()).forEach(Control::dispose);
        for (CodedField.Value value : coded.values()) {
            new Chip(chips, ui, value.label(), ui.text("tag.remove", value.label()), () -> {
                        remove.accept(coded, value);
                        back.run();
                    })
                    .dotted(value.colour().map(ChartColours::written));
        }
        GridCells.show(chips, !coded.values().isEmpty());
        proposals.offer(coded.offered());
    }
}
