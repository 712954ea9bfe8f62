package org.beffroi.core.archive.truth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Act.Clear;
import org.beffroi.core.archive.Act.FieldDeed;
import org.beffroi.core.archive.Act.Hand;
import org.beffroi.core.archive.Entry;

/**
 * Two people said different things of one field, the later one without having seen what the other said: the later word
 * stands, and somebody should look.
 *
 * <p>Later is who acted later by the clock of her machine, at the same instant whose act has the greater id. Who corrects a
 * colleague with his word before her eyes is in no conflict with him; neither is a machine, above which any person stands,
 * nor values that are added side by side, such as tags and notes.
 *
 * @param stands the later act
 * @param unseen the one whose word it took the place of
 * @param settled whether a person acted on the field again since
 */
public record Conflict(Act stands, Act unseen, boolean settled) {

    public Conflict {
        Objects.requireNonNull(stands);
        Objects.requireNonNull(unseen);
    }

    /** Key of the field. */
    public String field() {
        return ((FieldDeed) stands.deed()).field();
    }

    /** What stands; empty where it was taken away. */
    public List<String> standing() {
        return said(stands);
    }

    /** What the other person said, in vain; empty where he took it away. */
    public List<String> lost() {
        return said(unseen);
    }

    /** Those of a mention, by field, oldest first. */
    public static List<Conflict> of(Entry entry) {
        Map<String, List<Act>> words = new LinkedHashMap<>();
        for (Act act : entry.acts()) {
            if (act.hand() == Hand.HUMAN && act.deed() instanceof FieldDeed deed && replaces(deed)) {
                words.computeIfAbsent(deed.field(), field -> new ArrayList<>()).add(act);
            }
        }
        Set<String> known = entry.acts().stream().map(Act::id).collect(Collectors.toSet());
        List<Conflict> conflicts = new ArrayList<>();
        for (List<Act> acts : words.values()) {
            for (int i = 1; i < acts.size(); i++) {
                if (conflict(acts.get(i - 1), acts.get(i), known)) {
                    conflicts.add(new Conflict(acts.get(i), acts.get(i - 1), i + 1 < acts.size()));
                }
            }
        }
        return conflicts;
    }

    /** The last one of a field that nobody has settled. */
    public static Optional<Conflict> open(Entry entry, String field) {
        return of(entry).stream()
                .filter(one -> !one.settled() && one.field().equals(field))
                .findFirst();
    }

    private static boolean conflict(Act before, Act later, Set<String> known) {
        // Who saw an act that was undone since saw at least what came before it.
        return later.seen()
                        .filter(seen ->
                                !seen.equals(before.id()) && (seen.equals(Act.NONE_SEEN) || known.contains(seen)))
                        .isPresent()
                && !before.who().equals(later.who())
                && !said(before).equals(said(later));
    }

    private static boolean replaces(FieldDeed deed) {
        return deed instanceof Act.Set || deed instanceof Clear;
    }

    private static List<String> said(Act act) {
        return act.deed() instanceof Act.Set set ? set.values() : List.of();
    }
}
