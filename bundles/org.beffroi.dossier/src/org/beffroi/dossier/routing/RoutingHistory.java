package org.beffroi.dossier.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.truth.Conflict;
import org.beffroi.core.mention.CoreFields;

/**
 * What became of a mention since it came in, as its acts tell.
 *
 * @param steps oldest first
 */
public record RoutingHistory(List<Step> steps) {

    private static final Set<String> FIELDS = Set.of(
            CoreFields.STATUS.name(), CoreFields.DEPARTMENT.name(), CoreFields.ASSIGNEE.name(), CoreFields.DUE.name());

    public RoutingHistory {
        steps = List.copyOf(steps);
    }

    /**
     * One thing done.
     *
     * @param when it was done
     * @param who did it: a person, or the rules
     * @param hand human or machine
     * @param field key: status, department, assignee or due
     * @param value as stored; empty where it was taken away
     * @param conflict where it took the place of what somebody else had said, unseen
     */
    public record Step(
            Instant when,
            String who,
            Act.Hand hand,
            String field,
            Optional<String> value,
            Optional<Conflict> conflict) {}

    /** That of an entry. */
    public static RoutingHistory of(Entry entry) {
        List<Step> steps = new ArrayList<>();
        List<Conflict> conflicts = Conflict.of(entry);
        for (Act act : entry.acts()) {
            if (act.deed() instanceof Act.FieldDeed deed && FIELDS.contains(deed.field())) {
                Optional<String> value =
                        switch (deed) {
                            case Act.Set set -> set.values().stream().findFirst();
                            case Act.Add add -> Optional.of(add.value());
                            case Act.Remove remove -> Optional.empty();
                            case Act.Clear clear -> Optional.empty();
                        };
                Optional<Conflict> conflict = conflicts.stream()
                        .filter(one -> one.stands().equals(act))
                        .findFirst();
                steps.add(new Step(act.when(), act.who(), act.hand(), deed.field(), value, conflict));
            }
        }
        return new RoutingHistory(steps);
    }

    /** When a department first got it: named as its department, or given away. */
    public Optional<Instant> assigned() {
        return first(step -> step.field().equals(CoreFields.DEPARTMENT.name()) || isStatus(step, Status.FORWARDED))
                .map(Step::when);
    }

    /** When it was first answered, or closed without an answer, after it was assigned. */
    public Optional<Instant> ended() {
        return assigned().flatMap(start -> first(step -> !step.when().isBefore(start)
                        && (isStatus(step, Status.ANSWERED) || isStatus(step, Status.CLOSED)))
                .map(Step::when));
    }

    private Optional<Step> first(java.util.function.Predicate<Step> wanted) {
        return steps.stream().filter(wanted).findFirst();
    }

    private static boolean isStatus(Step step, Status status) {
        return step.field().equals(CoreFields.STATUS.name())
                && step.value().filter(status.value()::equals).isPresent();
    }
}
