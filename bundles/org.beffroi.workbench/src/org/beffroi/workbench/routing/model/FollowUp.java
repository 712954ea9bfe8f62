package org.beffroi.workbench.routing.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.truth.Conflict;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.dossier.routing.RoutingHistory;
import org.beffroi.dossier.routing.RoutingHistory.Step;
import org.beffroi.dossier.routing.Status;

/**
 * What becomes of a mention: where it stands, with whom, by when, and how that came about.
 *
 * @param standing empty while nobody dealt with it
 * @param person whose desk, or empty
 * @param due by when, or empty
 * @param history what was done, oldest first
 */
public record FollowUp(
        Optional<RoutingState> standing, Optional<String> person, Optional<Instant> due, List<Move> history) {

    public FollowUp {
        Objects.requireNonNull(standing);
        Objects.requireNonNull(person);
        Objects.requireNonNull(due);
        history = List.copyOf(history);
    }

    /**
     * What one hand did at once.
     *
     * @param when the time of it
     * @param who did it: a person, a department that answered, or the rules
     * @param hand human or machine
     * @param department to whom it went; an empty text where it was taken away, empty where that did not change
     * @param person whose desk; likewise
     * @param due by when; likewise
     * @param status where it stood from then on, empty where that did not change
     * @param conflicts whose word was not seen
     */
    public record Move(
            Instant when,
            String who,
            Act.Hand hand,
            Optional<String> department,
            Optional<String> person,
            Optional<String> due,
            Optional<Status> status,
            List<Conflict> conflicts) {
        public Move {
            conflicts = List.copyOf(conflicts);
        }
    }

    /** That of a mention. */
    public static FollowUp of(Entry entry, Instant now) {
        FieldValues values = entry.effective();
        List<Move> moves = new ArrayList<>();
        List<Step> together = new ArrayList<>();
        for (Step step : RoutingHistory.of(entry).steps()) {
            if (!together.isEmpty() && !isSameMove(together.getFirst(), step)) {
                moves.add(move(together));
                together.clear();
            }
            together.add(step);
        }
        if (!together.isEmpty()) {
            moves.add(move(together));
        }
        return new FollowUp(
                RoutingState.of(values, now), values.string(CoreFields.ASSIGNEE), values.time(CoreFields.DUE), moves);
    }

    private static boolean isSameMove(Step one, Step other) {
        return one.when().equals(other.when()) && one.who().equals(other.who()) && one.hand() == other.hand();
    }

    private static Move move(List<Step> steps) {
        Step first = steps.getFirst();
        return new Move(
                first.when(),
                first.who(),
                first.hand(),
                last(steps, CoreFields.DEPARTMENT.name()),
                last(steps, CoreFields.ASSIGNEE.name()),
                last(steps, CoreFields.DUE.name()),
                last(steps, CoreFields.STATUS.name()).flatMap(Status::of),
                steps.stream().flatMap(step -> step.conflict().stream()).toList());
    }

    private static Optional<String> last(List<Step> steps, String field) {
        return steps.stream()
                .filter(step -> step.field().equals(field))
                .reduce((earlier, later) -> later)
                .map(step -> step.value().orElse(""));
    }
}
