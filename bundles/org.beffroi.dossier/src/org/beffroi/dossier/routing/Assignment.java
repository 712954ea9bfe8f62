package org.beffroi.dossier.routing;

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
import org.beffroi.core.mention.FieldValues;
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

    /**
     * The acts that make it so: department, person, due time and status; a person and a due time that were there before and
     * that this one does not have are taken away.
     *
     * @param entry the mention as whoever assigns it sees it
     */
    public List<Act> acts(Entry entry, String who, Act.Hand hand, BatchId batch, Instant when) {
        return deeds(entry.effective()).stream()
                .map(deed -> new Act(UUID.randomUUID().toString(), batch, who, hand, when, deed))
                .map(act -> hand == Act.Hand.HUMAN ? act.seeing(entry) : act)
                .toList();
    }

    /**
     * What is done, to be signed.
     *
     * @param now what the mention says before
     */
    public List<Act.FieldDeed> deeds(FieldValues now) {
        List<Act.FieldDeed> deeds = new ArrayList<>();
        deeds.add(set(CoreFields.DEPARTMENT, department));
        deed(CoreFields.ASSIGNEE, person, now).ifPresent(deeds::add);
        deed(CoreFields.DUE, due.map(Instant::toString), now).ifPresent(deeds::add);
        deeds.add(set(CoreFields.STATUS, Status.FORWARDED.value()));
        return deeds;
    }

    private Optional<Act.FieldDeed> deed(Field field, Optional<String> value, FieldValues now) {
        return value.map(said -> set(field, said))
                .or(() -> now.strings(field).isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Act.Set(mention, field.name(), List.of())));
    }

    private Act.FieldDeed set(Field field, String value) {
        return new Act.Set(mention, field.name(), List.of(value));
    }
}
