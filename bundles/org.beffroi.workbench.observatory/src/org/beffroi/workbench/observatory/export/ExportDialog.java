package org.beffroi.workbench.observatory.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beffroi.workbench.observatory.page.PageMemory;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks what of a census leaves, and in what format; the format of each is that of the last time. Belongs to the UI thread. */
public final class ExportDialog extends DialogWindow {

    private static final int WIDE = 560;
    private static final int TALL = 300;

    /** Told what was decided. */
    @FunctionalInterface
    interface Decision {
        /** @param format ending without a dot; empty of what is no file */
        void export(ExportSubject subject, Optional<String> format);
    }

    /**
     * What can be decided.
     *
     * @param writers the formats at hand
     * @param says what each would hold now
     * @param memory the formats of the last time
     */
    record Choices(ExportWriters writers, Function<ExportSubject, String> says, PageMemory memory) {

        List<ExportSubject> subjects() {
            return Stream.of(ExportSubject.values())
                    .filter(one ->
                            one == ExportSubject.CENSUS || !writers.formats(one).isEmpty())
                    .toList();
        }
    }

    private final Ui ui;
    private final Choices choices;
    private final Decision decision;
    private final ChoiceBar<ExportSubject> subjects;
    private final Label says;
    private final Label caption;
    private final Composite place;
    private final PushButton primary;
    private List<ChoiceBar<String>> formats = List.of();

    ExportDialog(Shell parent, Ui ui, Choices choices, ExportSubject first, Decision decision) {
        super(parent, ui, ui.text("observatory.export.heading"));
        this.ui = ui;
        this.choices = choices;
        this.decision = decision;
        dialog.caption(dialog.content(), ui.text("observatory.export.what"));
        List<ExportSubject> offered = choices.subjects();
        subjects = new ChoiceBar<>(dialog.content(), ui.look(), offered, one -> ui.text(one.key()))
                .choose(offered.contains(first) ? first : offered.getFirst())
                .onChoice(this::chosen);
        says = GridCells.words(dialog.content(), ui.look().small(), "secondary");
        caption = dialog.caption(dialog.content(), ui.text("observatory.export.format"));
        place = new Composite(dialog.content(), SWT.NONE);
        place.setLayout(GridCells.grid(1, 0, 0, 0));
        place.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        dialog.button(ui.text("cancel"), Weight.PLAIN, dialog::close);
        primary = dialog.button(ui.text("observatory.export.choose"), Weight.PRIMARY, this::decide);
        chosen();
    }

    @Override
    public void open() {
        dialog.open(WIDE, TALL);
        subjects.control().setFocus();
    }

    /** What leaves. */
    public ExportSubject subject() {
        return subjects.chosen().orElseThrow();
    }

    /** In what format, empty of a folder. */
    public Optional<String> format() {
        return formats.stream().findFirst().flatMap(ChoiceBar::chosen);
    }

    /** Chooses what leaves. */
    public void choose(ExportSubject subject) {
        subjects.choose(subject);
        chosen();
    }

    /** Chooses its format. */
    public void choose(String format) {
        formats.forEach(bar -> bar.choose(format));
    }

    private void chosen() {
        Stream.of(place.getChildren()).forEach(Control::dispose);
        List<String> offered = choices.writers().formats(subject());
        List<ChoiceBar<String>> bars = new ArrayList<>();
        if (!offered.isEmpty()) {
            bars.add(new ChoiceBar<>(place, ui.look(), offered, one -> ui.text("observatory.format." + one))
                    .choose(choices.memory()
                            .exported(subject().name())
                            .filter(offered::contains)
                            .orElse(offered.getFirst())));
        }
        formats = List.copyOf(bars);
        GridCells.show(caption, !offered.isEmpty());
        GridCells.show(place, !offered.isEmpty());
        says.setText(choices.says().apply(subject()).replace("&", "&&"));
        primary.setText(ui.text(offered.isEmpty() ? "observatory.export.choose.folder" : "observatory.export.choose"));
        dialog.fit();
    }

    /** Goes on with what is chosen. */
    public void decide() {
        ExportSubject subject = subject();
        Optional<String> format = format();
        dialog.close();
        decision.export(subject, format);
    }
}
