package org.beffroi.workbench.alert.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.source.KeptMessage;
import org.beffroi.dossier.alert.Telling;

/**
 * What was done about something that a watch tells. Immutable.
 *
 * @param alerts how many alerts hang on the watch; 0 where nobody is told outside the window
 * @param told the messages that were sent of it, newest first
 * @param held how many mentions wait for the end of quiet hours
 * @param failure why the last message could not be sent, empty where it could
 * @param waiting how many of its mentions wait for an answer
 * @param answered how many of its mentions were answered or closed
 */
public record Dealt(
        int alerts, List<Telling> told, int held, Optional<KeptMessage> failure, long waiting, long answered) {

    public Dealt {
        told = List.copyOf(told);
        Objects.requireNonNull(failure);
    }
}
