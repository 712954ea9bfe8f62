package org.beffroi.workbench.coding;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.MentionId;
import org.beffroi.workbench.coding.model.Correction;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.Proposals;
import org.beffroi.workbench.list.TickList;
import org.beffroi.workbench.listen.model.code.CodedField;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.Confirmation;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Shell;

/**
 * Corrects many mentions at once: all that a search finds, or those that are ticked. Says how many before it does. Belongs to
 * the UI thread.
 */
public final class CorrectionDialog extends DialogWindow {

    /** What is done here; each returns at once. */
    public interface Work {
        /** Corrects all that the search finds. */
        void correctAll(Correction correction);

        /** Corrects chosen mentions. */
        void correct(Correction correction, List<MentionId> mentions);
    }

    private enum Scope {
        ALL,
        TICKED
    }

    private static final int WIDTH = 720;
    private static final int HEIGHT = 560;
    private static final int LIST_HEIGHT = 220;

    private final Ui ui;
    private final long count;
    private final List<CodedField> fields;
    private final Work work;
    private final ChoiceBar<CodedField> field;
    private final ChoiceBar<Boolean> deed;
    private final ChoiceBar<String> tone;
    private final FramedText value;
    private final Proposals proposals;
    private final ChoiceBar<Scope> scope;
    private final TickList<MentionId> list;
    private final PushButton go;

    /**
     * @param query what was searched, as people read it; empty for everything
     * @param count how many mentions that finds
     * @param fields those that can be corrected, with what is offered in each
     * @param mentions the first ones, to choose among
     */
    public CorrectionDialog(
            Shell parent,
            Ui ui,
            String query,
            long count,
            List<CodedField> fields,
            List<TickList.Item<MentionId>> mentions,
            Work work) {
        super(parent, ui, ui.text("correct.heading"));
        this.ui = ui;
        this.count = count;
        this.fields = List.copyOf(fields);
        this.work = work;
        dialog.hint(
                dialog.content(), query.isEmpty() ? ui.text("correct.everything") : ui.text("correct.query", query));
        dialog.caption(dialog.content(), ui.text("correct.field"));
        field = choice(
                        this.fields,
                        one -> Language.capital(one.field().label(ui.language().locale())))
                .choose(this.fields.getFirst());
        deed = choice(List.of(false, true), taken -> ui.text(taken ? "correct.take" : "correct.give"))
                .choose(false);
        dialog.caption(dialog.content(), ui.text("correct.value"));
        tone = choice(List.of("negative", "neutral", "positive", "unsure"), one -> ui.text("tone." + one));
        value = value();
        proposals = new Proposals(value, ui);
        dialog.caption(dialog.content(), ui.text("correct.which"));
        scope = choice(List.of(Scope.ALL, Scope.TICKED), this::words).choose(Scope.ALL);
        list = list();
        list.show(mentions);
        if (mentions.size() < count) {
            dialog.hint(dialog.content(), ui.language().counted("correct.first", mentions.size()));
        }
        dialog.button(ui.text("cancel"), Weight.PLAIN, dialog::close);
        go = dialog.button(ui.language().counted("correct.go", count), Weight.PRIMARY, this::ask);
        show();
    }

    private <T> ChoiceBar<T> choice(List<T> values, Function<T, String> label) {
        return new ChoiceBar<>(dialog.content(), ui.look(), values, label).onChoice(this::show);
    }

    private String words(Scope one) {
        return one == Scope.ALL ? ui.language().counted("correct.all", count) : ui.text("correct.ticked");
    }

    private FramedText value() {
        FramedText typed = new FramedText(
                dialog.content(), ui.look(), SWT.SINGLE, ui.text("correct.value"), ui.text("correct.prompt"));
        typed.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        typed.text().addListener(SWT.Modify, event -> show());
        return typed;
    }

    private TickList<MentionId> list() {
        TickList<MentionId> ticks = new TickList<MentionId>(dialog.content(), ui, ui.text("correct.list"))
                .onTick(() -> {
                    scopeTicked();
                    show();
                });
        GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true);
        tall.heightHint = LIST_HEIGHT;
        tall.verticalIndent = 4;
        ticks.setLayoutData(tall);
        return ticks;
    }

    @Override
    public void open() {
        dialog.open(WIDTH, HEIGHT);
    }

    private void scopeTicked() {
        if (!list.chosen().isEmpty()) {
            scope.choose(Scope.TICKED);
        }
    }

    private boolean isTone() {
        return chosen().field().name().equals(CoreFields.TONE.name());
    }

    private CodedField chosen() {
        return field.chosen().orElse(fields.getFirst());
    }

    private boolean isTaken() {
        return deed.chosen().orElse(false);
    }

    private long concerned() {
        return scope.chosen().orElse(Scope.ALL) == Scope.ALL
                ? count
                : list.chosen().size();
    }

    private Optional<Correction> correction() {
        Field which = chosen().field();
        if (isTone()) {
            return tone.chosen().map(said -> new Correction(which, said, isTaken()));
        }
        return Optional.of(value.text().getText().strip())
                .filter(typed -> !typed.isEmpty())
                .map(typed -> new Correction(
                        which, chosen().stored(typed, ui.language().locale()), isTaken()));
    }

    private void show() {
        GridCells.show(tone.control(), isTone());
        GridCells.show(value.control(), !isTone());
        proposals.offer(chosen().offered());
        long many = concerned();
        go.setText(ui.language().counted("correct.go", many));
        go.setEnabled(many > 0 && correction().isPresent());
        go.redraw();
        dialog.content().layout(true, true);
        go.getParent().getParent().layout(true, true);
    }

    private void ask() {
        Correction wanted = correction().orElseThrow();
        boolean all = scope.chosen().orElse(Scope.ALL) == Scope.ALL;
        List<MentionId> ticked = list.chosen();
        long many = concerned();
        String label = Language.capital(wanted.field().label(ui.language().locale()));
        String said = isTone()
                ? ui.text("tone." + wanted.value())
                : wanted.field().valueLabel(wanted.value(), ui.language().locale());
        new Confirmation(
                        dialog.shell(),
                        ui,
                        ui.language().counted("correct.question", many),
                        ui.text(wanted.taken() ? "correct.taken" : "correct.given", label, said),
                        ui.language().counted("correct.go", many),
                        () -> {
                            dialog.close();
                            if (all) {
                                work.correctAll(wanted);
                            } else {
                                work.correct(wanted, ticked);
                            }
                        })
                .open();
    }
}
