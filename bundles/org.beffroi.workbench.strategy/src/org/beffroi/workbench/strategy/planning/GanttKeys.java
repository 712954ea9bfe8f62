package org.beffroi.workbench.strategy.planning;

import java.util.Optional;
import org.beffroi.workbench.strategy.model.calendar.Span;
import org.beffroi.workbench.strategy.model.planning.BarMoves;
import org.beffroi.workbench.strategy.model.planning.BarMoves.Grip;
import org.beffroi.workbench.strategy.model.planning.PlanRow;
import org.beffroi.workbench.strategy.model.planning.PlanRows;
import org.beffroi.workbench.strategy.planning.GanttCanvas.Deeds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** The plan by keyboard. */
record GanttKeys(GanttCanvas canvas, PlanWords words, Deeds deeds) {

    void key(Event event) {
        int at = canvas.at();
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> across(at, -1, grip(event));
            case SWT.ARROW_RIGHT -> across(at, 1, grip(event));
            case SWT.ARROW_UP -> along(at, -1, grip(event));
            case SWT.ARROW_DOWN -> along(at, 1, grip(event));
            case SWT.PAGE_UP -> canvas.scrollBy(0, -canvas.getClientArea().height / 2);
            case SWT.PAGE_DOWN -> canvas.scrollBy(0, canvas.getClientArea().height / 2);
            case SWT.HOME -> canvas.today();
            case SWT.CR, SWT.KEYPAD_CR -> {
                if (at >= 0) {
                    canvas.enter(canvas.rows().get(at), true);
                }
            }
            case SWT.ESC -> canvas.letGo();
            case SWT.KEYPAD_ADD -> deeds.zoom(-1);
            case SWT.KEYPAD_SUBTRACT -> deeds.zoom(1);
            default -> {
                if (event.character == '+' || event.character == '-') {
                    deeds.zoom(event.character == '+' ? -1 : 1);
                }
            }
        }
    }

    /** What of a bar the arrows move; empty where they move none. */
    private static Optional<Grip> grip(Event event) {
        int mask = event.stateMask & SWT.MODIFIER_MASK;
        if (mask == SWT.ALT) {
            return Optional.of(Grip.WHOLE);
        }
        if (mask == (SWT.ALT | SWT.SHIFT)) {
            return Optional.of(Grip.END);
        }
        return mask == (SWT.MOD1 | SWT.SHIFT) ? Optional.of(Grip.BEGIN) : Optional.empty();
    }

    private void across(int at, int by, Optional<Grip> grip) {
        grip.ifPresentOrElse(one -> shift(at, one, by), () -> canvas.scrollBy(by * 48, 0));
    }

    /** A week up or down; in a plan of weeks that is one step. */
    private void along(int at, int by, Optional<Grip> grip) {
        if (grip.equals(Optional.of(Grip.WHOLE))) {
            shift(at, Grip.WHOLE, 7 * by / (canvas.zoom().step() == 7 ? 7 : 1));
        } else {
            walk(at, by);
        }
    }

    private void shift(int at, Grip grip, int steps) {
        if (at >= 0 && deeds.canChange() && canvas.rows().get(at) instanceof PlanRow.Bar bar) {
            Span to = bar.days()
                    .map(days -> grip.moved(days, (long) steps * canvas.zoom().step()))
                    .orElseGet(() -> BarMoves.proposed(words.around().days().today()));
            if (!bar.days().equals(Optional.of(to))) {
                deeds.date(bar.action(), to);
            }
        }
    }

    private void walk(int at, int by) {
        for (int i = at + by; i >= 0 && i < canvas.rows().size(); i += by) {
            if (PlanWords.canTake(canvas.rows().get(i))) {
                canvas.take(PlanRows.about(canvas.rows().get(i)).orElseThrow());
                canvas.reveal();
                return;
            }
        }
    }
}
