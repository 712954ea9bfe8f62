package org.beffroi.core.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.MentionId;

/**
 * A mention given to a department.
 *
 * @param mention which
 * @param department to whom
 * @param person whose desk, or empty
 * @param due by when, or empty
 */
public record Assignment(MentionId mention, String department, Optional<String> person, Optional<Instant> due) {

    /** Under this name rules sign their acts, which stand below any person's. */
    public static final String BY_RULE = "routing";

    private static final Set<String> ROUTED = Set.of(CoreFields.STATUS.name(), CoreFields.DEPARTMENT.name());

    public Assignment {
        Objects.requireNonNull(mention);
        Objects.requireNonNull(person);
        Objects.requireNonNull(due);
        if (department.isBlank()) {
            throw new IllegalArgumentException("A department has a name");
        }
    }

    /** What the first rule that fits says of a mention; empty where none fits, or it was dealt with before. */
    public static Optional<Assignment> byRule(Entry entry, RoutingRules rules, Instant now, java.time.ZoneId zone) {
        boolean dealtWith = entry.effective()
                        .string(CoreFields.STATUS)
                        .filter(status -> !status.equals(Status.OPEN.value()))
                        .isPresent()
                || entry.acts().stream()
                        .anyMatch(act -> act.deed() instanceof Act.FieldDeed deed && ROUTED.contains(deed.field()));
        if (dealtWith) {
            return Optional.empty();
        }
        return rules.rule(entry.effective())
                .map(rule -> new Assignment(
                        entry.mention().id(),
                        rule.department(),
                        rule.person(),
                        rule.within().map(within -> within.after(now, zone))));
    }

    /** The acts that make it so: department, person, due time and status. */
    public List<Act> acts(String who, Act.Hand hand, BatchId batch, Instant when) {
        List<Act> acts = new ArrayList<>();
        acts.add(set(CoreFields.DEPARTMENT, department, who, hand, batch, when));
        person.ifPresent(name -> acts.add(set(CoreFields.ASSIGNEE, name, who, hand, batch, when)));
        due.ifPresent(time -> acts.add(set(CoreFields.DUE, time.toString(), who, hand, batch, when)));
        acts.add(set(CoreFields.STATUS, Status.FORWARDED.value(), who, hand, batch, when));
        return acts;
    }

    private Act set(Field field, String value, String who, Act.Hand hand, BatchId batch, Instant when) {
        Act.Deed deed = new Act.Set(mention, field.name(), List.of(value));
        return new Act(UUID.randomUUID().toString(), batch, who, hand, when, deed);
    }
}
