package org.beffroi.workbench.reading;

import java.util.Optional;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.MentionId;
import org.beffroi.workbench.listen.model.Row.Tone;
import org.beffroi.workbench.moderation.ModerationWord;
import org.beffroi.workbench.routing.FollowUpSection;

/** What a reader can do to the mention in hand. Called on the UI thread. */
public interface DetailActions extends FollowUpSection.Actions {

    /** Who works here, as acts name them. */
    String hand();

    /** Says how it speaks. */
    void tone(Tone tone);

    /** Says whether there is something to moderate. */
    void moderate(ModerationWord word);

    /** Adds a tag. */
    void tag(String tag);

    /** Takes a tag away. */
    void untag(String tag);

    /** Says that it is about something, in a field of several values. */
    void code(Field field, String value);

    /** Says that it is not about that. */
    void uncode(Field field, String value);

    /** Adds a note. */
    void note(String note);

    /** Takes a note away. */
    void unnote(String note);

    /** Shows an author under its own name everywhere from now on: it is a public actor. */
    void showName(String author);

    /** What takes it as evidence of the strategy; empty where the program knows none, or nothing can be written. */
    Optional<Runnable> support();

    /** Opens the original. */
    void open(String url);

    /** Reads another mention of its conversation. */
    void read(MentionId mention);

    /** Shows its whole conversation as a search. */
    void conversation(String thread);

    /** Looks for mentions that say much the same. */
    void alike();
}
