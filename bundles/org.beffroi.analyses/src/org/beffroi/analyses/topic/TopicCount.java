package org.beffroi.analyses.topic;

import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Residents;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.statistics.Surplus;
import org.beffroi.core.archive.scan.Row;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;

/**
 * A topic, counted over all that is looked at, copies included.
 *
 * @param mentions how many are near to its sentence
 * @param people how many residents wrote these; the body itself, the press, elected people and organisations are none, and whose
 *     author is not known is nobody
 * @param rise how many of late, beside what was usual; empty where the past is too short
 * @param rises whether it was found among what rises of late
 * @param places the numbers of its mentions in the snapshot, never changed
 */
record TopicCount(Topic topic, long mentions, long people, Optional<Rise> rise, boolean rises, BitSet places) {

    /** People who speak of one thing do so in threads: counts scatter more than by chance alone. */
    private static final double DISPERSION = 0.5;
    /** What would come by chance once in twenty: a topic worth a look, no alarm; of a dozen that do not rise, one may show in two lists. */
    private static final double UNUSUAL = 0.05;

    /**
     * What people said of late.
     *
     * @param days the last two weeks
     * @param people how many spoke of it then
     * @param expected how many the weeks before let expect
     * @param probability that so many come by chance
     */
    record Rise(DaySpan days, long people, double expected, double probability) {}

    static TopicCount of(Topic topic, Scope scope, Optional<Fortnight> fortnight) {
        scope.run().cancel().check();
        Query all = scope.and(topic.query());
        People people = new People(scope, fortnight);
        scope.snapshot()
                .scan(
                        all,
                        List.of(CoreFields.AUTHOR, CoreFields.SPEAKER),
                        scope.run().cancel(),
                        people::add);
        return new TopicCount(topic, scope.count(all), people.all.size(), people.rise(), false, people.places);
    }

    TopicCount rising() {
        return new TopicCount(topic, mentions, people, rise, true, places);
    }

    /** Whether more people speak of it of late than is usual. */
    boolean isRising(int least) {
        return rise.filter(of -> of.people() >= least && of.probability() <= UNUSUAL)
                .isPresent();
    }

    /** Who spoke of it when. */
    private static final class People {

        private final Scope scope;
        private final Optional<Fortnight> fortnight;
        private final BitSet places = new BitSet();
        private final Set<Integer> all = new HashSet<>();
        private final Set<Integer> recent = new HashSet<>();
        private final Set<List<Long>> before = new HashSet<>();

        People(Scope scope, Optional<Fortnight> fortnight) {
            this.scope = scope;
            this.fortnight = fortnight;
        }

        void add(Row row) {
            places.set(row.place());
            int author = row.code(0);
            if (author < 0 || !Residents.isOne(row.value(1))) {
                return;
            }
            all.add(author);
            if (row.isDated() && fortnight.isPresent()) {
                LocalDate day = Instant.ofEpochMilli(row.published())
                        .atZone(scope.run().zone())
                        .toLocalDate();
                if (fortnight.get().recent().holds(day)) {
                    recent.add(author);
                } else if (fortnight.get().past().holds(day)) {
                    before.add(List.of((long) author, fortnight.get().of(day)));
                }
            }
        }

        Optional<Rise> rise() {
            return fortnight.map(of -> new Rise(
                    of.recent(),
                    recent.size(),
                    Surplus.expected(before.size(), of.times()),
                    Surplus.probability(recent.size(), before.size(), of.times(), DISPERSION)));
        }
    }
}
