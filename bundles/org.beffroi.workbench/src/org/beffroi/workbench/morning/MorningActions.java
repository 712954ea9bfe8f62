package org.beffroi.workbench.morning;

import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.morning.model.NoteRecipient;

/** Where the figures of the morning page lead. Each returns at once. */
public interface MorningActions {

    /** Shows the mentions of a query. */
    void open(Query query);

    /** Reads a mention. */
    void read(MentionId mention);

    /** Shows what is new to a watch. */
    void watch(String name);

    /** Shows an analysis, computed. */
    void analyse(AnalysisRequest asked);

    /** Reads the note for somebody, and from now on whenever this dossier is looked at. */
    void addressNote(NoteRecipient recipient);

    /** Asks for a digest and puts an analysis at its end; nothing where the dossier is open for reading alone. */
    void addToDigest(AnalysisRequest asked);

    /** Runs a command of the window. */
    void run(String command);
}
