package org.beffroi.observatory.census;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.observatory.body.BodyKey;

/**
 * What changed from one census to another. Immutable.
 *
 * <p>Where the two definitions count different things, what changed may be the counting: {@link #differences()} says in which
 * parameters, and nobody should read the changes without it. Networks that count in one of them alone are left aside: a body
 * did not leave what was not counted any more.
 *
 * @param before the earlier one
 * @param after the later one
 * @param differences names of the parameters in which the definitions differ; empty where they count the same
 * @param changes what became of each body that changed, by kind and code
 */
public record CensusComparison(
        CensusBundle before, CensusBundle after, List<String> differences, List<Change> changes) {

    /** What became of a body. */
    public enum Turn {
        /** It was absent and is present. */
        APPEARED,
        /** It was present and is absent. */
        VANISHED,
        /** It is present as it was, on other networks. */
        MOVED,
        /** It was not known whether it is present, and is known. */
        LEARNT,
        /** It was known whether it is present, and is not known any more. */
        LOST_SIGHT,
        /** It is a body only of the later one: a new commune, a group that was made. */
        NEW_BODY,
        /** It was a body only of the earlier one. */
        GONE_BODY;

        /** The word that files and programs read. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * What became of one body.
     *
     * @param body as the later census has it, else the earlier one
     * @param joined networks on which it is and was not known to be
     * @param left networks on which it was and is not known to be
     */
    public record Change(CensusBody body, Turn turn, Set<AccountNetwork> joined, Set<AccountNetwork> left) {
        public Change {
            joined = Set.copyOf(joined);
            left = Set.copyOf(left);
        }
    }

    public CensusComparison {
        differences = List.copyOf(differences);
        changes = List.copyOf(changes);
    }

    /** That of two censuses; the one of the earlier day is the earlier one. */
    public static CensusComparison of(CensusBundle one, CensusBundle other) {
        boolean ordered = !one.document().asOf().isAfter(other.document().asOf());
        CensusBundle before = ordered ? one : other;
        CensusBundle after = ordered ? other : one;
        List<AccountNetwork> common = common(before, after);
        Map<BodyKey, BodyProfile> then = profiles(before, common);
        Map<BodyKey, BodyProfile> now = profiles(after, common);
        List<Change> changes = new ArrayList<>();
        now.forEach((key, profile) -> {
            BodyProfile earlier = then.get(key);
            if (earlier == null) {
                changes.add(new Change(profile.body(), Turn.NEW_BODY, profile.present(), Set.of()));
            } else {
                change(earlier, profile, changes);
            }
        });
        then.forEach((key, profile) -> {
            if (!now.containsKey(key)) {
                changes.add(new Change(profile.body(), Turn.GONE_BODY, Set.of(), profile.present()));
            }
        });
        return new CensusComparison(
                before,
                after,
                before.document().definition().differences(after.document().definition()),
                changes);
    }

    /** How many bodies took each turn; turns that none took are left out. */
    public Map<Turn, Long> counts() {
        return changes.stream().collect(Collectors.groupingBy(Change::turn, TreeMap::new, Collectors.counting()));
    }

    /** The networks that count in both, in their order. */
    private static List<AccountNetwork> common(CensusBundle before, CensusBundle after) {
        Set<AccountNetwork> common =
                EnumSet.copyOf(before.document().definition().counting());
        common.retainAll(after.document().definition().counting());
        return List.copyOf(common);
    }

    private static Map<BodyKey, BodyProfile> profiles(CensusBundle bundle, List<AccountNetwork> common) {
        Map<BodyKey, BodyProfile> profiles = new TreeMap<>();
        if (common.isEmpty()) {
            return profiles;
        }
        CensusData data = bundle.data();
        CensusData alike = new CensusData(
                data.definition().on(common), data.asOf(), data.reference(), data.bodies(), data.sightings());
        new CensusCount(alike)
                .profiles()
                .forEach(profile -> profiles.put(profile.body().key(), profile));
        return profiles;
    }

    private static void change(BodyProfile earlier, BodyProfile later, List<Change> changes) {
        Presence then = earlier.presence();
        Presence now = later.presence();
        Set<AccountNetwork> joined = minus(later.present(), earlier.present());
        Set<AccountNetwork> left = minus(earlier.present(), later.present());
        if (then == now) {
            if (then == Presence.PRESENT && !(joined.isEmpty() && left.isEmpty())) {
                changes.add(new Change(later.body(), Turn.MOVED, joined, left));
            }
            return;
        }
        changes.add(new Change(later.body(), turn(then, now), joined, left));
    }

    private static Turn turn(Presence then, Presence now) {
        if (then == Presence.UNKNOWN) {
            return Turn.LEARNT;
        }
        if (now == Presence.UNKNOWN) {
            return Turn.LOST_SIGHT;
        }
        return now == Presence.PRESENT ? Turn.APPEARED : Turn.VANISHED;
    }

    private static Set<AccountNetwork> minus(Set<AccountNetwork> all, Set<AccountNetwork> others) {
        Set<AccountNetwork> rest = EnumSet.noneOf(AccountNetwork.class);
        rest.addAll(all);
        rest.removeAll(others);
        return rest;
    }
}
