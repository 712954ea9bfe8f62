package org.beffroi.workbench.observatory.page;

import org.beffroi.workbench.observatory.model.OpenCensus;
import org.eclipse.swt.widgets.Control;

/** A page that shows a census from one side. Belongs to the UI thread. */
public interface CensusPage {

    /** The control to lay out. */
    Control control();

    /** Shows a census, or the same one again. */
    void show(OpenCensus census);

    /** Shows what there is without any census; of those pages alone that have something then. */
    default void showAlone() {}

    /** Takes the keyboard. */
    void focus();
}
