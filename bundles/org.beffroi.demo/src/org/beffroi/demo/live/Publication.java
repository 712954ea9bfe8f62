package org.beffroi.demo.live;

import java.time.Instant;
import java.util.Optional;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;

/**
 * Something that is published at a moment, perhaps edited later, perhaps taken back.
 *
 * @param number its place in its programme, from 0
 * @param said who says it and what
 * @param shown to whom
 * @param edited when it is edited, if ever
 * @param takenBack when it is taken back, if ever
 */
record Publication(
        int number,
        Mention said,
        Instant published,
        Shown shown,
        Optional<Instant> edited,
        Optional<Instant> takenBack) {

    /** To whom something is shown. */
    enum Shown {
        PUBLIC,
        /** To those who follow its author. */
        PRIVATE,
        /** To one person. */
        DIRECT
    }

    boolean isEdited(Instant now) {
        return edited.filter(moment -> !moment.isAfter(now)).isPresent();
    }

    boolean isTakenBack(Instant now) {
        return takenBack.filter(moment -> !moment.isAfter(now)).isPresent();
    }

    /** When it was last touched. */
    Instant updated(Instant now) {
        return edited.filter(moment -> !moment.isAfter(now)).orElse(published);
    }

    /** As it reads at that moment. */
    String text(Instant now) {
        String text =
                switch (shown) {
                    case PUBLIC -> said.text();
                    case PRIVATE -> "Entre abonnés seulement : je n’en dirai pas plus en public.";
                    case DIRECT -> "À toi seul : on en parle demain devant le beffroi.";
                };
        return isEdited(now) ? text + "\n\nMise à jour : précision apportée après publication." : text;
    }

    /** Its title, or how it begins. */
    String title() {
        return said.values().string(CoreFields.TITLE).orElseGet(() -> beginning(said.text()));
    }

    private static String beginning(String text) {
        String line = text.lines().findFirst().orElse("").strip();
        int longest = 80;
        if (line.length() <= longest) {
            return line;
        }
        int space = line.lastIndexOf(' ', longest);
        return line.substring(0, space > 0 ? space : longest) + "…";
    }

    String handle() {
        return said.author().orElse("anonyme");
    }

    String name() {
        return said.values().string(CoreFields.AUTHOR_NAME).orElseGet(this::handle);
    }
}
