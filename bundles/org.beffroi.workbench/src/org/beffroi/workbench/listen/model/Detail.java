package org.beffroi.workbench.listen.model;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.listen.model.Row.Span;
import org.beffroi.workbench.listen.model.code.CodedField;
import org.beffroi.workbench.routing.model.FollowUp;

/**
 * All that is shown of one mention.
 *
 * @param entry the mention
 * @param author its author by his own name, or empty
 * @param alias the name under which lists, analyses and documents show the author, empty where it is the same
 * @param account his account where it differs, or empty
 * @param where network and outlet, as people read them
 * @param title its title, or empty
 * @param text its whole text
 * @param titleMarks where the title matched
 * @param textMarks where the text matched
 * @param reasons why it matches
 * @param tone its tone
 * @param speaking who speaks, empty where nobody says so
 * @param conversation the mentions of the same conversation, oldest first, itself and what began it included; empty where it
 *     stands alone
 * @param themes what it is about
 * @param places where it is about
 * @param department whom it concerns
 * @param followUp what becomes of it
 * @param tags its tags, and those that the archive knows, most frequent first
 */
public record Detail(
        Entry entry,
        String author,
        String alias,
        String account,
        String where,
        String title,
        String text,
        List<Span> titleMarks,
        List<Span> textMarks,
        List<Sentence> reasons,
        Row.Tone tone,
        Optional<SpeakerReading> speaking,
        List<Row> conversation,
        CodedField themes,
        CodedField places,
        CodedField department,
        FollowUp followUp,
        CodedField tags) {

    public Detail {
        titleMarks = List.copyOf(titleMarks);
        textMarks = List.copyOf(textMarks);
        reasons = List.copyOf(reasons);
        conversation = List.copyOf(conversation);
    }

    /** Address of the original, empty where there is none that a browser opens. */
    public Optional<String> original() {
        return entry.effective()
                .string(org.beffroi.core.mention.CoreFields.URL)
                .filter(url -> url.startsWith("https://") || url.startsWith("http://"));
    }
}
