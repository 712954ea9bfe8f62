package org.beffroi.workbench.rise;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.watch.RiseJudging.Opinion;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Toggle;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** The question whether what rose was worth knowing, and its three answers; each has its letter, and the one given is taken back by giving it again. */
final class OpinionBar {

    private final Ui ui;
    private final Consumer<Optional<Opinion>> judge;
    private final Composite bar;
    private final Map<Opinion, Toggle> answers = new EnumMap<>(Opinion.class);
    private Optional<Opinion> shown = Optional.empty();

    OpinionBar(Composite parent, Ui ui, Consumer<Optional<Opinion>> judge) {
        this.ui = ui;
        this.judge = judge;
        bar = new Composite(parent, SWT.NONE);
        RowLayoutFactory.swtDefaults()
                .extendedMargins(0, 0, 0, 0)
                .spacing(4)
                .wrap(false)
                .center(true)
                .applyTo(bar);
        Label question = Look.styled(new Label(bar, SWT.NONE), "secondary");
        question.setText(ui.text("rise.opinion"));
        question.setFont(ui.look().small());
        for (Opinion opinion : Opinion.values()) {
            Toggle answer = new Toggle(bar, ui.look(), text(opinion, ""), Optional.empty(), false);
            answer.setToolTipText(text(opinion, ".help"));
            answer.addListener(SWT.Selection, event -> give(opinion));
            answers.put(opinion, answer);
        }
    }

    private String text(Opinion opinion, String ending) {
        return ui.text("rise.opinion." + opinion.name().toLowerCase(Locale.ROOT) + ending);
    }

    Composite control() {
        return bar;
    }

    /** Shows what is thought. */
    void show(Optional<Opinion> opinion) {
        shown = opinion;
        answers.forEach(
                (each, answer) -> answer.setChosen(opinion.filter(each::equals).isPresent()));
    }

    /** Lets the letters of the answers be typed on a control. */
    void listen(Control on) {
        on.addListener(SWT.KeyDown, this::key);
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0) {
            return;
        }
        for (Opinion opinion : Opinion.values()) {
            if (text(opinion, ".key").equals(String.valueOf(Character.toLowerCase(event.character)))) {
                give(opinion);
            }
        }
    }

    private void give(Opinion opinion) {
        judge.accept(shown.filter(opinion::equals).isPresent() ? Optional.empty() : Optional.of(opinion));
    }
}
