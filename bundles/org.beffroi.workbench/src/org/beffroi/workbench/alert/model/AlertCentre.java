package org.beffroi.workbench.alert.model;

import java.util.List;
import org.beffroi.core.message.Sentence;

/**
 * All that the watches of a dossier have to tell, as it was read last. Immutable.
 *
 * @param open what goes on: what rings first, the gravest first
 * @param past what is over or was taken care of, latest first
 * @param watched the watches, by name
 * @param problems what could not be read
 */
public record AlertCentre(
        List<AlertCard> open, List<PastAlert> past, List<WatchedLine> watched, List<Sentence> problems) {

    public AlertCentre {
        open = List.copyOf(open);
        past = List.copyOf(past);
        watched = List.copyOf(watched);
        problems = List.copyOf(problems);
    }

    /** Those that ask for somebody. */
    public List<AlertCard> ringing() {
        return open.stream().filter(AlertCard::rings).toList();
    }
}
