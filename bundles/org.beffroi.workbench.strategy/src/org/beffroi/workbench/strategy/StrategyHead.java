package org.beffroi.workbench.strategy;

import java.util.Optional;
import org.beffroi.strategy.edit.Editing;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.bar.BarLayout;
import org.beffroi.workbench.bar.BarWords;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The head of the screen: which strategy, whether it is saved, and what can be done to it as a whole. Belongs to the UI thread. */
public final class StrategyHead {

    /** What can be done to a strategy as a whole. */
    public interface Actions {
        /** Writes it to its file. */
        void save();

        /** Shows the strategies of the dossier, to open another. */
        void choose(Control under);

        /** Says what differs from another version. */
        void compare(Control under);

        /** Measures all indicators and evidence again, or stops where that is under way. */
        void measure();

        /** Asks for whom and how the document is to be made, and makes it. */
        void print();

        /** Shows the pages of the document that speak of the element in hand. */
        void preview();
    }

    /** How much of the strategy's name shows before anything else is cut further, and at least; in points. */
    private static final int NAME = 280;

    private static final int NAME_AT_LEAST = 120;

    /** The least that shows of whether it is saved. */
    private static final int STATE = 64;

    private final PageContext around;
    private final Composite row;
    private final PushButton name;
    private final BarWords state;
    private final PushButton measure;
    private final PushButton save;

    StrategyHead(Composite parent, PageContext around, Actions actions) {
        this.around = around;
        Look look = around.ui().look();
        Language language = around.ui().language();
        row = new Composite(parent, SWT.NONE);
        row.setLayout(new BarLayout(Look.GRID));
        name = new PushButton(row, around.ui(), Weight.QUIET, Optional.of(Icon.PLAN), "").opensList();
        BarLayout.cut(name, NAME, NAME_AT_LEAST).onPress(() -> actions.choose(name));
        state = BarLayout.cut(new BarWords(row, look, ""), Integer.MAX_VALUE, STATE);
        save = BarLayout.fixed(
                new PushButton(row, around.ui(), Weight.PRIMARY, Optional.empty(), language.text("strategy.save")));
        save.setToolTipText(language.text("strategy.save.hint"));
        save.onPress(actions::save);
        BarLayout.space(new Label(row, SWT.NONE));
        measure = quiet(Icon.REFRESH, "strategy.measure", "strategy.measure.hint", actions::measure);
        measure.setVisible(!around.editor().editing().isReadOnly());
        PushButton[] compare = new PushButton[1];
        compare[0] =
                quiet(Icon.COMPARE, "strategy.compare", "strategy.compare.hint", () -> actions.compare(compare[0]));
        quiet(Icon.EYE, "strategy.preview", "strategy.preview.hint", actions::preview);
        quiet(Icon.EXPORT, "strategy.print", "strategy.print.hint", actions::print);
    }

    private PushButton quiet(Icon icon, String key, String hint, Runnable action) {
        Language language = around.ui().language();
        PushButton button = new PushButton(row, around.ui(), Weight.QUIET, Optional.of(icon), language.text(key));
        button.setToolTipText(language.text(hint));
        return BarLayout.fixed(button).onPress(action);
    }

    Control control() {
        return row;
    }

    /** @param measuring how far it is, empty where none is under way */
    public void showMeasuring(Optional<String> measuring) {
        String now = measuring
                .map(far -> around.ui().text("strategy.measure.stop", far))
                .orElseGet(() -> around.ui().text("strategy.measure"));
        if (!measure.getText().equals(now)) {
            measure.setText(now);
            row.layout(true, true);
        }
    }

    void show() {
        Editing editing = around.editor().editing();
        Strategy strategy = editing.strategy();
        String called = strategy.getName() == null ? around.editor().name() : strategy.getName();
        boolean changed = !name.getText().equals(called);
        name.setText(called);
        String now = editing.isReadOnly()
                ? readOnly()
                : around.ui().text(editing.isChanged() ? "strategy.state.changed" : "strategy.state.saved");
        changed |= state.setText(now);
        boolean saves = editing.isChanged() && !editing.isReadOnly();
        changed |= saves != save.getVisible();
        save.setVisible(saves);
        save.setEnabled(saves);
        if (changed) {
            row.layout(true, true);
        }
    }

    /** Why nothing can be changed: by whom it is held, where that is known. */
    private String readOnly() {
        return around.editor()
                .heldBy()
                .map(by -> around.ui()
                        .text("strategy.state.held", by.who(), around.days().moment(Optional.of(by.since()))))
                .orElseGet(() -> around.ui().text("strategy.state.read"));
    }
}
