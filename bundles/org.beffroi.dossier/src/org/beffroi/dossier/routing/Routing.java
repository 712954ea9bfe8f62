package org.beffroi.dossier.routing;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Refusal;

/**
 * What the rules of a dossier give to departments, and what departments answered by mail: acts, not yet recorded.
 *
 * <p>A department's answer is given to nobody. Immutable; safe for several threads.
 *
 * @param rules its rules
 * @param tickets what was sent to departments
 * @param zone in which days of delays are counted
 */
public record Routing(RoutingRules rules, SentTickets tickets, ZoneId zone) {

    /**
     * That of a dossier.
     *
     * @throws Refusal if its rules are damaged
     */
    public static Routing of(Dossier dossier) {
        Path folder = dossier.folder();
        return new Routing(
                RoutingRules.in(folder),
                new SentTickets(folder),
                dossier.settings().zone());
    }

    /**
     * What becomes of mentions.
     *
     * @param acts to be recorded
     * @param assigned how many mentions the rules gave away
     * @param answered how many answers came
     */
    public record Routed(List<Act> acts, int assigned, int answered) {

        /** Nothing to be done. */
        public static final Routed NOTHING = new Routed(List.of(), 0, 0);

        public Routed {
            acts = List.copyOf(acts);
        }

        /** Both together. */
        public Routed plus(Routed other) {
            List<Act> all = new ArrayList<>(acts);
            all.addAll(other.acts);
            return new Routed(all, assigned + other.assigned, answered + other.answered);
        }
    }

    /** Whether there is any rule. */
    public boolean hasRules() {
        return !rules.rules().isEmpty();
    }

    /** Whether a mention is a department's answer by mail. */
    public boolean isAnswer(Mention mention) {
        return DepartmentReply.read(mention, tickets::find).isPresent();
    }

    /** Gives a mention away where a rule says so and nobody dealt with it; a department's answer is left where it is. */
    public Routed assigned(Entry entry, BatchId batch, Instant now) {
        if (!hasRules() || isAnswer(entry.mention())) {
            return Routed.NOTHING;
        }
        return Assignment.byRule(entry, rules, now, zone)
                .map(made -> new Routed(made.acts(entry, Assignment.BY_RULE, Act.Hand.MACHINE, batch, now), 1, 0))
                .orElse(Routed.NOTHING);
    }

    /**
     * Takes in an answer, once.
     *
     * @param entry a mail, or anything else, which is no answer
     * @param snapshot where the mention that it answers is looked up
     */
    public Routed answered(Entry entry, Snapshot snapshot, BatchId batch) {
        return DepartmentReply.read(entry.mention(), tickets::find)
                .map(reply -> reply.act(batch))
                .filter(act -> isNew(act, snapshot))
                .map(act -> new Routed(List.of(act), 0, 1))
                .orElse(Routed.NOTHING);
    }

    private static boolean isNew(Act act, Snapshot snapshot) {
        Optional<Entry> entry = snapshot.entry(((Act.FieldDeed) act.deed()).mention());
        return entry.isPresent()
                && entry.get().acts().stream().noneMatch(known -> known.id().equals(act.id()));
    }
}
