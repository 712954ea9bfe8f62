package org.beffroi.workbench.strategy.form;

import org.eclipse.swt.widgets.Control;

/** Where one feature of an element is read and written. Belongs to the UI thread. */
interface FeatureInput {

    /** The control to lay out. */
    Control control();

    /** Shows the feature as it is now; what the person is typing right here is left alone. */
    void show();

    /** True where it takes the whole width. */
    default boolean isWide() {
        return true;
    }
}
