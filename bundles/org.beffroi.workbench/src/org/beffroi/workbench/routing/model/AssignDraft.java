package org.beffroi.workbench.routing.model;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.routing.Assignment;

/**
 * An assignment as somebody fills its form in. Immutable.
 *
 * @param department as stored, or as typed where nobody knows it yet
 * @param person as typed
 * @param due by when, or empty
 * @param note as typed; goes with the message and is kept as a note
 * @param message what is done with the message
 * @param file where it is written, for {@link Message#WRITE}
 */
public record AssignDraft(
        String department, String person, Optional<Instant> due, String note, Message message, Optional<Path> file) {

    /** What is done with the message to the department. */
    public enum Message {
        /** There is none. */
        NONE,
        /** It opens in the mail program. */
        OPEN,
        /** It is written to a file. */
        WRITE
    }

    /** The same, its message written to a file. */
    public AssignDraft writtenTo(Path chosen) {
        return new AssignDraft(department, person, due, note, message, Optional.of(chosen));
    }

    /** What keeps it from being one, empty where nothing does. */
    public Optional<Sentence> problem() {
        return department.isBlank()
                ? Optional.of(Sentence.of(AssignDraft.class, "assign.department.missing"))
                : Optional.empty();
    }

    /** The assignment; the department is not blank. */
    public Assignment assignment(MentionId mention) {
        return new Assignment(
                mention, department.strip(), Optional.of(person.strip()).filter(name -> !name.isEmpty()), due);
    }

    /** The words that go with it, empty where there are none. */
    public Optional<String> words() {
        return Optional.of(note.strip()).filter(words -> !words.isEmpty());
    }

    /** All that is done to the mention. */
    public List<Act.FieldDeed> deeds(Entry entry) {
        MentionId mention = entry.mention().id();
        List<Act.FieldDeed> deeds = new ArrayList<>(assignment(mention).deeds(entry.effective()));
        words().ifPresent(words -> deeds.add(new Act.Add(mention, CoreFields.NOTE.name(), words)));
        return deeds;
    }
}
