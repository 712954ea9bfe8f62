package org.beffroi.workbench.acts;

import org.beffroi.core.message.Sentence;

/** Told on the UI thread of what the person at work did, once it is durable. */
public interface DoneListener {

    /** Something was done, and can be taken back by itself: {@link Acts#undo(Acts.Done)}. */
    void done(Acts.Done act);

    /** Something was done that shows by itself: what was said of things before it is over. */
    default void showed() {}

    /** Something was taken back. */
    void undone(Sentence said);

    /** Something that was taken back was done again. */
    void redone(Sentence said);
}
