package org.beffroi.workbench.strategy.page;

import org.eclipse.swt.widgets.Control;

/**
 * One way to look at a strategy: the form of an element, a table, a calendar. Made when it is first shown; told to show again
 * when the strategy changed, when another element is in hand, or when it comes to the front. Belongs to the UI thread.
 */
public interface StrategyPage {

    /** What is shown. */
    Control control();

    /** Shows the strategy as it is now; called often, so that what is the same is left as it is. */
    void show();

    /** Asks for a file and hands over to it what shows; false where this page has no such thing. */
    default boolean toFile() {
        return false;
    }

    /** Takes the keyboard. */
    default void focus() {
        control().setFocus();
    }
}
