package org.beffroi.analyses.rising.discontent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.watch.Episode.Stage;

/**
 * How a subject's discontent went, hour by hour: where it stands at each of them depends on that hour and those before it.
 *
 * @param subject what it is about
 * @param gauge its signs at any moment
 * @param moments at which somebody complained enough to be looked at, in order of time
 * @param episodes oldest first
 */
record Course(Subject subject, Gauge gauge, List<Moment> moments, List<Spell> episodes) {

    /** Hours below all thresholds after which it is over. */
    private static final int QUIET = 48;

    Course {
        moments = List.copyOf(moments);
        episodes = List.copyOf(episodes);
    }

    /** Where it stood at a moment, in milliseconds since 1970. */
    record Moment(long time, Signs signs, Stage stage) {}

    /**
     * A stretch of discontent.
     *
     * @param start its first complaint, in milliseconds since 1970
     * @param found when it became more than nothing
     * @param end the last hour above a threshold, once it is over
     * @param highest the gravest stage that it reached
     * @param last where it stood last
     */
    record Spell(long start, long found, Optional<Long> end, Stage highest, Moment last) {

        /** Until when it is looked at. */
        long until() {
            return end.orElse(last.time());
        }
    }

    /**
     * Follows a subject.
     *
     * @param from first moment
     * @param to last moment; looked at even if it is no full hour
     */
    static Course of(Subject subject, Gauge gauge, Thresholds thresholds, long from, long to) {
        Follower follower = new Follower(gauge, thresholds);
        // What is long over is looked at apart: however much it was, the last weeks are followed as closely as alone.
        long recent = Math.max(from, to - Lookback.FEWEST_DAYS * Gauge.DAY);
        follow(gauge, follower, from, recent);
        follow(gauge, follower, recent, to);
        follower.look(to);
        return new Course(subject, gauge, follower.moments, follower.spells());
    }

    private static void follow(Gauge gauge, Follower follower, long from, long to) {
        long step = gauge.voices().complaints().count(from, to) > MANY ? Gauge.DAY : gauge.step();
        for (long moment = from; moment < to; moment += step) {
            follower.look(moment);
        }
    }

    /** Complaints beyond which days are steps enough. */
    private static final int MANY = 5_000;

    /** The way through time. */
    private static final class Follower {

        private final Gauge gauge;
        private final Thresholds thresholds;
        private final List<Moment> moments = new ArrayList<>();
        private final List<Spell> over = new ArrayList<>();
        private Optional<Spell> current = Optional.empty();
        private long lastAbove;
        private long most;

        Follower(Gauge gauge, Thresholds thresholds) {
            this.gauge = gauge;
            this.thresholds = thresholds;
        }

        void look(long time) {
            boolean enough = gauge.voices().complaints().count(time - gauge.window(), time) >= thresholds.floor();
            if (!enough && current.isEmpty() || !gauge.hasPast(time)) {
                return;
            }
            Signs signs = gauge.signs(time);
            Stage stage = gauge.isHeard(time) ? thresholds.stage(signs) : Stage.OVER;
            if (stage != Stage.OVER) {
                lastAbove = time;
            }
            most = Math.max(most, signs.lastDay());
            if (current.isPresent()) {
                goOn(current.get(), new Moment(time, signs, stage));
            } else if (stage != Stage.OVER) {
                most = signs.lastDay();
                Moment moment = new Moment(time, signs, stage);
                moments.add(moment);
                current = Optional.of(new Spell(
                        gauge.voices().complaints().firstSince(time - gauge.window()),
                        time,
                        Optional.empty(),
                        stage,
                        moment));
            }
        }

        private void goOn(Spell spell, Moment by) {
            boolean over = by.time() - lastAbove >= QUIET * Gauge.HOUR;
            Stage stage = over ? Stage.OVER : stage(spell, by);
            Moment moment = new Moment(by.time(), by.signs(), stage);
            moments.add(moment);
            Stage highest = by.stage().isGraverThan(spell.highest()) ? by.stage() : spell.highest();
            Spell now = new Spell(
                    spell.start(), spell.found(), over ? Optional.of(lastAbove) : Optional.empty(), highest, moment);
            if (over) {
                this.over.add(now);
                current = Optional.empty();
            } else {
                current = Optional.of(now);
            }
        }

        /** It gets graver at once; it subsides when half as many people complain in a day as on the fullest one. */
        private Stage stage(Spell spell, Moment by) {
            if (!spell.highest().isGraverThan(by.stage())) {
                return by.stage();
            }
            boolean fewer = 2 * by.signs().lastDay() <= most;
            boolean wasRise = spell.highest().isGraverThan(Stage.WEAK_SIGNAL);
            return wasRise && fewer ? Stage.SUBSIDING : spell.last().stage();
        }

        private List<Spell> spells() {
            List<Spell> all = new ArrayList<>(over);
            current.ifPresent(all::add);
            return all;
        }
    }
}
