package org.beffroi.workbench.many;

import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.dossier.routing.Status;
import org.beffroi.workbench.listen.model.Row.Tone;
import org.beffroi.workbench.many.model.ChosenMentions;
import org.beffroi.workbench.many.model.ManyActs;
import org.beffroi.workbench.many.model.SaidWord;
import org.beffroi.workbench.moderation.ModerationWord;
import org.beffroi.workbench.reading.DetailActions;
import org.eclipse.swt.widgets.Control;

/**
 * What is done to what is chosen in the list of mentions, one or several, whichever way it is asked for: by a letter, a menu, the
 * pane beside. Belongs to the UI thread.
 */
public final class MentionCommands {

    /** Command that gives what is chosen to a department. */
    static final String ASSIGN = "assign";

    /** Command that puts it into a digest. */
    static final String DIGEST = "digest.mention";

    /** Command that takes it as evidence, where a strategy can be kept. */
    static final String EVIDENCE = "evidence";

    /** The screen of the list. */
    public interface Screen {

        /** The chosen mentions, empty where one alone is in hand, or none. */
        Optional<ChosenMentions> several();

        /** Goes where tags of the mention in hand are typed. */
        void goToTags();

        /** Opens the original of the mention in hand. */
        void original();

        /** Shows the conversation of the mention in hand. */
        void conversation();

        /** Looks for what says much the same as the mention in hand. */
        void alike();

        /** Asks for tags of those chosen. */
        void askForTags(Control under, ChosenMentions chosen);

        /** Runs a command of the window, by the last part of its name. */
        void run(String command);
    }

    private final DetailActions one;
    private final ManyActs many;
    private final Locale locale;
    private final Screen screen;

    /**
     * @param one does something to the mention in hand
     * @param locale in which acts are said
     */
    public MentionCommands(DetailActions one, ManyActs many, Locale locale, Screen screen) {
        this.one = one;
        this.many = many;
        this.locale = locale;
        this.screen = screen;
    }

    /** Says how they speak. */
    public void tone(Tone tone) {
        screen.several()
                .ifPresentOrElse(
                        chosen -> many.perform(
                                chosen,
                                SaidWord.given(CoreFields.TONE, tone.name().toLowerCase(Locale.ROOT), locale)),
                        () -> one.tone(tone));
    }

    /** Says whether there is something to moderate in them. */
    public void moderate(ModerationWord word) {
        screen.several().ifPresentOrElse(chosen -> many.perform(chosen, word), () -> one.moderate(word));
    }

    /** Says where they stand; a department is asked for where they go to one. */
    public void status(Status status) {
        if (status == Status.FORWARDED) {
            assign();
            return;
        }
        screen.several()
                .ifPresentOrElse(
                        chosen -> many.perform(chosen, SaidWord.given(CoreFields.STATUS, status.value(), locale)),
                        () -> one.status(status));
    }

    /**
     * Asks for a tag.
     *
     * @param under where it is asked for of several
     */
    public void tag(Control under) {
        screen.several().ifPresentOrElse(chosen -> screen.askForTags(under, chosen), screen::goToTags);
    }

    /** Tags several mentions, or takes a tag from them. */
    public void tag(ChosenMentions chosen, String tag, boolean taken) {
        many.perform(
                chosen,
                taken ? SaidWord.taken(CoreFields.TAG, tag, locale) : SaidWord.given(CoreFields.TAG, tag, locale));
    }

    /** Asks to which department they go. */
    public void assign() {
        screen.run(ASSIGN);
    }

    /** Asks into which digest they go. */
    public void digest() {
        screen.run(DIGEST);
    }

    /** Asks what in the strategy they support. */
    public void evidence() {
        screen.run(EVIDENCE);
    }

    /** Opens the original of the one in hand. */
    public void original() {
        screen.original();
    }

    /** Shows the conversation of the one in hand. */
    public void conversation() {
        screen.conversation();
    }

    /** Looks for what says much the same as the one in hand. */
    public void alike() {
        screen.alike();
    }
}
