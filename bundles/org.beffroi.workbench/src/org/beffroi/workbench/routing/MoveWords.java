package org.beffroi.workbench.routing;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Act;
import org.beffroi.core.mention.Field;
import org.beffroi.dossier.routing.Assignment;
import org.beffroi.dossier.routing.Status;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.routing.model.FollowUp.Move;

/**
 * Tells in words what was done to follow a mention up. Immutable.
 *
 * @param language in which it is told
 * @param days how times are told
 * @param department the field of departments, by whose names they are called
 */
public record MoveWords(Language language, Days days, Field department) {

    /** What was done, as a sentence. */
    public String what(Move move) {
        List<String> parts = new ArrayList<>();
        boolean assigned = move.status().filter(Status.FORWARDED::equals).isPresent()
                && move.department().filter(name -> !name.isEmpty()).isPresent();
        if (assigned) {
            parts.add(language.text("move.assigned", name(move.department().get())));
        } else {
            move.status().ifPresent(status -> parts.add(status.label(language.locale())));
            move.department()
                    .ifPresent(name -> parts.add(
                            name.isEmpty()
                                    ? language.text("move.department.none")
                                    : language.text("move.department", name(name))));
        }
        // Who assigns anew says nothing of whom it was taken from: the next words say with whom it is.
        move.person()
                .filter(name -> !(assigned && name.isEmpty()))
                .ifPresent(name -> parts.add(
                        name.isEmpty() ? language.text("move.person.none") : language.text("move.person", name)));
        move.due()
                .filter(time -> !(assigned && time.isEmpty()))
                .ifPresent(time -> parts.add(
                        time.isEmpty() ? language.text("move.due.none") : language.text("move.due", moment(time))));
        return Language.capital(String.join(", ", parts));
    }

    /** Who did it and when. */
    public String who(Move move) {
        String who = move.hand() == Act.Hand.MACHINE && move.who().equals(Assignment.BY_RULE)
                ? language.text("move.by.rules")
                : move.who();
        return who + " · " + days.moment(Optional.of(move.when()));
    }

    private String name(String stored) {
        return Language.capital(ValueName.of(department, stored, language.locale()));
    }

    private String moment(String written) {
        try {
            return days.moment(Optional.of(Instant.parse(written)));
        } catch (DateTimeParseException asItStands) {
            return written;
        }
    }
}
