package org.beffroi.workbench.observatory.judge;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.observatory.candidate.Judgement;
import org.beffroi.workbench.observatory.model.candidate.CandidateLine;
import org.beffroi.workbench.observatory.model.candidate.CandidateWords;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** What may be said of the accounts that are chosen, each with its key. Belongs to the UI thread. */
final class JudgeBar {

    private final Ui ui;
    private final CandidateWords words;
    private final boolean writes;
    private final Composite whole;
    private final Label whom;
    private final Map<Judgement, KeyButton> buttons = new EnumMap<>(Judgement.class);
    private final PushButton again;
    private final Consumer<Optional<Judgement>> judge;

    /**
     * @param writes false where nothing can be written
     * @param judge told what is said of them; empty for nothing any more
     */
    JudgeBar(Composite parent, Ui ui, CandidateWords words, boolean writes, Consumer<Optional<Judgement>> judge) {
        this.ui = ui;
        this.words = words;
        this.writes = writes;
        this.judge = judge;
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(GridCells.grid(1, 0, 0, 4));
        whom = GridCells.words(whole, ui.look().small(), "secondary");
        Composite row = GridCells.row(whole, Look.GRID);
        for (Judgement judgement : Judgement.values()) {
            buttons.put(
                    judgement,
                    new KeyButton(
                            row,
                            ui,
                            words.judgement(judgement),
                            words.key(judgement),
                            () -> judge.accept(Optional.of(judgement))));
        }
        again = new PushButton(row, ui, Weight.QUIET, Optional.empty(), ui.text("observatory.judge.again"))
                .onPress(() -> judge.accept(Optional.empty()));
    }

    /** The control to lay out. */
    Composite control() {
        return whole;
    }

    /** The button of a judgement. */
    KeyButton button(Judgement judgement) {
        return buttons.get(judgement);
    }

    /** The one that takes a judgement back. */
    PushButton again() {
        return again;
    }

    /** Is about these from now on. */
    void show(List<CandidateLine> chosen) {
        boolean some = !chosen.isEmpty();
        whom.setText(
                some
                        ? ui.text(
                                        "observatory.judge.whom",
                                        chosen.size(),
                                        chosen.getFirst().shown())
                                .replace("&", "&&")
                        : ui.text("observatory.judge.whom.none"));
        buttons.forEach((judgement, button) -> {
            button.setEnabled(writes && some);
            button.tick(some && chosen.stream().allMatch(line -> says(line, judgement)));
            button.redraw();
        });
        again.setVisible(
                writes && chosen.stream().anyMatch(line -> line.judged().isPresent()));
        whole.layout(true, true);
    }

    private static boolean says(CandidateLine line, Judgement judgement) {
        return line.judged().filter(one -> one.judgement() == judgement).isPresent();
    }

    /** Judges by a letter that was typed; Delete takes back what was said. */
    void typed(Event event) {
        if (!writes || (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0) {
            return;
        }
        if (event.keyCode == SWT.DEL) {
            judge.accept(Optional.empty());
            return;
        }
        String typed = String.valueOf(event.character).toUpperCase(Locale.FRENCH);
        for (Judgement judgement : Judgement.values()) {
            if (typed.equals(words.key(judgement))) {
                judge.accept(Optional.of(judgement));
                return;
            }
        }
    }
}
