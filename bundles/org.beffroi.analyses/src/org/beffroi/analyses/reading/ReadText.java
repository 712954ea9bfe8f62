package org.beffroi.analyses.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A text that somebody reads: copies of it are not read again.
 *
 * @param day on which it was published, by the dossier's clock
 * @param words of its title and itself, at least 1
 * @param network value of the field, empty where unknown
 * @param source name of the source that brought it
 * @param tone value of the field, empty where unknown
 * @param resident whether neither the body nor anybody in public says it
 * @param person account of its author, empty where unknown
 * @param themes values of the field
 * @param asksUs whether it asks something on a page of the body
 */
record ReadText(
        LocalDate day,
        long words,
        String network,
        String source,
        String tone,
        boolean resident,
        Optional<String> person,
        List<String> themes,
        boolean asksUs) {

    ReadText {
        themes = List.copyOf(themes);
    }

    /** Whether a resident complains. */
    boolean isComplaint() {
        return resident && tone.equals("negative");
    }
}
