package org.beffroi.workbench.acts;

/**
 * A deed on something that has a history of its own, such as a strategy, done from outside its screen. It may be taken back or
 * done again there too: what it says of itself is asked each time. Called on the UI thread.
 */
public interface DeedElsewhere {

    /** Whether it stands and can be taken back. */
    boolean canTakeBack();

    /** Whether it was taken back and can be done again. */
    boolean canDoAgain();

    /**
     * Takes it back, whatever was done after it.
     *
     * @throws org.beffroi.core.message.Refusal if it cannot be by now; it is forgotten then
     */
    void takeBack();

    /**
     * Does it again, likewise.
     *
     * @throws org.beffroi.core.message.Refusal if it cannot be by now; it is forgotten then
     */
    void doAgain();
}
