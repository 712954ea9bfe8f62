package org.beffroi.workbench.strategy.page;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/**
 * A page that is one picture of the strategy: what is taken in it is in hand everywhere, what is in hand elsewhere is shown in it.
 * Belongs to the UI thread.
 */
public abstract class PicturePage implements StrategyPage {

    /** What it is made with. */
    protected final PageContext around;

    /** What stands on it. */
    protected final PageRows rows;

    private @Nullable EObject revealed;

    protected PicturePage(Composite parent, PageContext around) {
        this.around = around;
        this.rows = new PageRows(parent, around);
    }

    /** The picture itself. */
    public abstract Control canvas();

    @Override
    public final Control control() {
        return rows.page();
    }

    @Override
    public final void focus() {
        canvas().setFocus();
    }

    /** Whether what is in hand has to be brought into sight: another thing than before, that was not taken here. */
    protected final boolean reveals(@Nullable EObject inHand) {
        boolean another = inHand != revealed;
        revealed = inHand;
        return another;
    }

    /** Takes an element in hand, which is in sight already. */
    public final void take(EObject element) {
        revealed = element;
        around.editor().take(element);
    }

    /** Shows an element as a form. */
    public final void open(EObject element) {
        around.deeds().open(element);
    }

    /** Whether the strategy can be changed. */
    public final boolean canChange() {
        return !around.editor().editing().isReadOnly();
    }
}
