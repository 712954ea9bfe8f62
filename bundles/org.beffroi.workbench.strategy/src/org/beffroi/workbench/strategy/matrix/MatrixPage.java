package org.beffroi.workbench.strategy.matrix;

import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.strategy.page.StrategyPage;
import org.eclipse.swt.widgets.Control;

/** A page that is one matrix in its frame. Belongs to the UI thread. */
public abstract class MatrixPage implements StrategyPage {

    final PageContext around;
    final MatrixFrame frame;

    MatrixPage(PageContext around, MatrixFrame frame) {
        this.around = around;
        this.frame = frame;
    }

    @Override
    public final Control control() {
        return frame.control();
    }

    @Override
    public final boolean toFile() {
        return frame.toFile();
    }

    @Override
    public final void focus() {
        frame.focus();
    }

    /** The matrix. */
    public final MatrixGrid grid() {
        return frame.grid();
    }
}
