package org.beffroi.workbench.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Lawful;
import org.beffroi.workbench.form.Answer;
import org.beffroi.workbench.source.model.SourceDraft;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * Why the mentions of a source may be kept: as it was said of the last one, in two lines with a button that changes it, else to
 * be filled in. Belongs to the UI thread.
 */
final class LawfulFields {

    private final Ui ui;
    private final Composite whole;
    private final Composite summary;
    private final Composite fields;
    private final Answer.Field purpose;
    private final Answer basisAnswer;
    private final ChoiceBar<Lawful.Basis> basis;
    private final Answer.Field retention;
    private final Answer rightsAnswer;
    private final ChoiceBar<Lawful.Rights> rights;

    /**
     * @param in a column of a grid
     * @param known as it was said before
     * @param heading says of whom it was said before
     */
    LawfulFields(Composite in, Ui ui, Optional<Lawful> known, String heading) {
        this.ui = ui;
        whole = column(in);
        summary = column(whole);
        fields = column(whole);
        hint(fields, ui.text("sources.add.lawful.hint"));
        purpose = Answer.field(
                fields, ui, ui.text("sources.add.purpose"), ui.text("sources.add.purpose.prompt"), SWT.SINGLE);
        basisAnswer = Answer.captioned(fields, ui, ui.text("sources.add.basis"));
        basis = new ChoiceBar<>(fields, ui.look(), List.of(Lawful.Basis.values()), this::words);
        retention = Answer.field(
                fields, ui, ui.text("sources.add.retention"), ui.text("sources.add.retention.prompt"), SWT.SINGLE);
        rightsAnswer = Answer.captioned(fields, ui, ui.text("sources.add.rights"));
        rights = new ChoiceBar<>(fields, ui.look(), List.of(Lawful.Rights.values()), this::words);
        known.ifPresent(this::fill);
        known.ifPresent(lawful -> sum(lawful, heading));
        GridCells.show(summary, known.isPresent());
        GridCells.show(fields, known.isEmpty());
    }

    /** What it is for, as typed. */
    String purpose() {
        return purpose.typed();
    }

    /** The legal basis, empty while none is chosen. */
    Optional<Lawful.Basis> basis() {
        return basis.chosen();
    }

    /** The days, as typed. */
    String retention() {
        return retention.typed();
    }

    /** What may be shown, empty while nothing is chosen. */
    Optional<Lawful.Rights> rights() {
        return rights.chosen();
    }

    /** Says beside each answer what is wrong with it, by its key in a draft. */
    void setProblems(Map<String, Sentence> wrong) {
        purpose.answer().setProblem(said(wrong, SourceDraft.PURPOSE));
        basisAnswer.setProblem(said(wrong, SourceDraft.BASIS));
        retention.answer().setProblem(said(wrong, SourceDraft.RETENTION));
        rightsAnswer.setProblem(said(wrong, SourceDraft.RIGHTS));
    }

    private Optional<String> said(Map<String, Sentence> wrong, String key) {
        return Optional.ofNullable(wrong.get(key)).map(ui::say);
    }

    private void fill(Lawful lawful) {
        purpose.type(lawful.purpose());
        basis.choose(lawful.basis());
        retention.type(String.valueOf(lawful.retentionDays()));
        rights.choose(lawful.rights());
    }

    private void sum(Lawful lawful, String heading) {
        hint(summary, heading);
        GridCells.words(summary, ui.look().normal())
                .setText(ui.text("sources.lawful.purpose", lawful.purpose()).replace("&", "&&"));
        GridCells.words(summary, ui.look().normal())
                .setText(String.join(
                        " · ",
                        words(lawful.basis()),
                        ui.language().counted("sources.lawful.days", lawful.retentionDays()),
                        ui.text("sources.lawful.shown", words(lawful.rights()))));
        new PushButton(summary, ui, Weight.QUIET, Optional.empty(), ui.text("sources.lawful.change"))
                .flush()
                .onPress(this::open);
    }

    private void open() {
        GridCells.show(summary, false);
        GridCells.show(fields, true);
        whole.getParent().layout(true, true);
        purpose.text().text().setFocus();
    }

    private void hint(Composite in, String words) {
        Label hint = GridCells.words(in, ui.look().small(), "secondary");
        hint.setText(words);
        ((GridData) hint.getLayoutData()).widthHint = 300;
    }

    private String words(Lawful.Basis one) {
        return ui.text("sources.add.basis." + one.name().toLowerCase(Locale.ROOT));
    }

    private String words(Lawful.Rights one) {
        return ui.text("sources.add.rights." + one.name().toLowerCase(Locale.ROOT));
    }

    private static Composite column(Composite in) {
        Composite column = new Composite(in, SWT.NONE);
        column.setLayout(GridCells.grid(1, 0, 5, 6));
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return column;
    }
}
