package org.beffroi.workbench.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.workbench.analysis.model.Remark;
import org.beffroi.workbench.analysis.model.Remarks;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks what is to be remarked at a day, and shows what was remarked at it before. Belongs to the UI thread. */
public final class RemarkDialog extends DialogWindow {

    private final FramedText field;

    /**
     * @param day in words
     * @param there the remarks of that day
     * @param add told what is remarked
     * @param remove told which one goes
     */
    public RemarkDialog(
            Shell parent, Ui ui, String day, List<Remark> there, Consumer<String> add, Consumer<Remark> remove) {
        super(parent, ui, ui.text("remark.heading", day));
        for (Remark remark : there) {
            Composite line = new Composite(dialog.content(), SWT.NONE);
            line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            GridLayoutFactory.swtDefaults().numColumns(2).margins(0, 0).applyTo(line);
            Label words = new Label(line, SWT.WRAP);
            words.setText(ui.text("remark.by", remark.text(), remark.by()).replace("&", "&&"));
            GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
            place.widthHint = 300;
            words.setLayoutData(place);
            PushButton.ofIcon(line, ui, Icon.CLOSE, ui.text("remark.remove")).onPress(() -> {
                dialog.close();
                remove.accept(remark);
            });
        }
        field = dialog.field(ui.text("remark.what"), ui.text("remark.prompt"));
        dialog.hint(dialog.content(), ui.text("remark.hint"));
        Runnable go = () -> {
            if (!dialog.isWrong(() -> typed().isEmpty() ? Optional.of(ui.text("remark.missing")) : Optional.empty())) {
                String typed = typed();
                dialog.close();
                add.accept(typed);
            }
        };
        field.onEnter(go);
        dialog.button(ui.text("cancel"), Weight.PLAIN, dialog::close);
        dialog.button(ui.text("remark.go"), Weight.PRIMARY, go);
    }

    /** That of a day, with what was remarked on it. */
    static RemarkDialog of(LocalDate day, Remarks remarks, Days days, Shell parent, Ui ui) {
        return new RemarkDialog(
                parent,
                ui,
                days.day(day),
                remarks.all().stream()
                        .filter(remark -> remark.day().equals(day))
                        .toList(),
                text -> remarks.add(day, text),
                remarks::remove);
    }

    private String typed() {
        return field.text().getText().strip();
    }

    /** Opens it, the caret in the field. */
    @Override
    public void open() {
        dialog.open(440, 200);
        field.text().setFocus();
    }
}
