package org.beffroi.dossier.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.source.KeptMessage;
import org.beffroi.dossier.alert.Alert.DestinationRole;

/**
 * How an alert does.
 *
 * @param held what came in quiet hours and waits for their end
 * @param sending what is on its way, or was when the program ended: at most one message for each role
 * @param last when somebody was last told, by either channel
 * @param failure why the last message could not be sent, empty where it could
 * @param failures how many could not, in a row
 * @param notBefore before when nothing is tried again
 */
record AlertState(
        List<MentionId> held,
        List<OnItsWay> sending,
        Optional<Instant> last,
        Optional<KeptMessage> failure,
        int failures,
        Optional<Instant> notBefore) {

    static final AlertState NEW =
            new AlertState(List.of(), List.of(), Optional.empty(), Optional.empty(), 0, Optional.empty());

    AlertState {
        held = List.copyOf(held);
        sending = List.copyOf(sending);
        Objects.requireNonNull(last);
        Objects.requireNonNull(failure);
        Objects.requireNonNull(notBefore);
    }

    /**
     * A message that may have arrived.
     *
     * @param role to whom it goes
     * @param transaction the same each time it is sent
     * @param mentions of which it tells
     * @param severe whether it says that there are very many
     * @param times how often it was sent, at least 1
     */
    record OnItsWay(DestinationRole role, String transaction, List<MentionId> mentions, boolean severe, int times) {
        OnItsWay {
            mentions = List.copyOf(mentions);
        }

        OnItsWay onceMore() {
            return new OnItsWay(role, transaction, mentions, severe, times + 1);
        }
    }

    /** Whether there is something to do although nothing new came. */
    boolean isPending() {
        return !held.isEmpty() || !sending.isEmpty() || failure.isPresent();
    }

    /** What is on its way to one of the two. */
    Optional<OnItsWay> sending(DestinationRole role) {
        return sending.stream().filter(message -> message.role() == role).findFirst();
    }

    AlertState holding(List<MentionId> mentions) {
        return new AlertState(mentions, sending, last, failure, failures, notBefore);
    }

    /** With a message on its way, in the place of the one to the same role. */
    AlertState sending(OnItsWay message) {
        List<OnItsWay> now = without(message.role());
        now.add(message);
        return new AlertState(held, now, last, failure, failures, notBefore);
    }

    /** After a message to that role arrived, for all that is known. */
    AlertState told(DestinationRole role, List<MentionId> mentions, Instant now) {
        List<MentionId> waiting = new ArrayList<>(held);
        if (role == DestinationRole.USUAL) {
            waiting.removeAll(Set.copyOf(mentions));
        }
        return new AlertState(waiting, without(role), Optional.of(now), Optional.empty(), 0, Optional.empty());
    }

    /** After a message could not be sent; what is on its way stays so. */
    AlertState failed(KeptMessage why, Instant next) {
        return new AlertState(held, sending, last, Optional.of(why), failures + 1, Optional.of(next));
    }

    /** With nothing on its way to that role. */
    AlertState calledBack(DestinationRole role) {
        return new AlertState(held, without(role), last, failure, failures, notBefore);
    }

    /** Without a failure that has become pointless. */
    AlertState settled() {
        return new AlertState(held, sending, last, Optional.empty(), 0, Optional.empty());
    }

    private List<OnItsWay> without(DestinationRole role) {
        return sending.stream()
                .filter(message -> message.role() != role)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
