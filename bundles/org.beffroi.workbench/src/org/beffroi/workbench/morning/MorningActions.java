package org.beffroi.workbench.morning;

import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;

/** Where the figures of the morning page lead. Each returns at once. */
public interface MorningActions {

    /** Shows the mentions of a query. */
    void open(Query query);

    /** Reads a mention. */
    void read(MentionId mention);

    /** Shows what is new to a watch. */
    void watch(String name);

    /** Shows an analysis of the whole archive, computed. */
    void analyse(String analysis);

    /** Runs a command of the window. */
    void run(String command);
}
