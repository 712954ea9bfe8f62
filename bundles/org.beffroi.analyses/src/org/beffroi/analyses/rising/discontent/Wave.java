package org.beffroi.analyses.rising.discontent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.analyses.rising.discontent.Course.Spell;
import org.beffroi.core.watch.Episode.Stage;

/**
 * One discontent, whatever subjects it shows under: of a cold meal at a school complain the theme, the place and the department,
 * and it is told once.
 *
 * @param members those that began first first
 */
record Wave(List<Member> members) {

    /** The smaller part that two have in common to be one. */
    private static final double COMMON = 0.5;
    /** The part of the smaller that two have in common to be one, where people's own words name both. */
    private static final double OWN = 1 / 3.0;
    /** The part of a saying that is enough where something rises. */
    private static final double FEW = 0.2;

    /** A spell of a subject. */
    record Member(Course course, Spell spell) {

        private static final Comparator<Member> ORDER = Comparator.<Member>comparingLong(
                        member -> member.spell().found())
                .thenComparingInt(member -> member.course().subject().rank())
                .thenComparing(member -> member.course().subject().id());

        /** What was complained when another began. */
        private Set<Integer> voices(long moment) {
            return course.gauge().voices().complained(moment - course.gauge().window(), moment);
        }

        private boolean isUnnamed() {
            return course.subject().isUnnamed();
        }

        /**
         * Whether a saying is of this: where this rises, many talk of it in many ways, and a fifth of them is enough to tell.
         */
        private boolean holds(Member saying, long moment) {
            Set<Integer> said = saying.voices(moment);
            boolean isAll = course.subject().equals(Subject.ALL);
            boolean rises = spell.highest().isGraverThan(Stage.WEAK_SIGNAL)
                    && saying.spell().found() >= spell.found();
            Set<Integer> here = isAll && !rises
                    ? voices(moment)
                    : course.gauge().voices().said(spell.found() - Gauge.LONG_WINDOW, spell.until() + 1);
            double least = rises ? FEW : COMMON;
            int whole = isAll && !rises ? here.size() : said.size();
            return said.stream().filter(here::contains).count() >= Math.max(1, least * whole);
        }
    }

    Wave {
        members = List.copyOf(members);
    }

    /** The spells of some courses, put together where they are of one discontent; those that began last first. */
    static List<Wave> of(List<Course> courses) {
        List<Member> all = courses.stream()
                .flatMap(course -> course.episodes().stream().map(spell -> new Member(course, spell)))
                .sorted(Member.ORDER)
                .toList();
        List<List<Member>> waves = new ArrayList<>();
        for (Member member : all) {
            waves.stream()
                    .filter(wave -> wave.stream().anyMatch(other -> isOne(other, member)))
                    .findFirst()
                    .ifPresentOrElse(wave -> wave.add(member), () -> waves.add(new ArrayList<>(List.of(member))));
        }
        return waves.stream().map(Wave::new).toList().reversed();
    }

    /** The same, where the graver ones come first, then those that began last. */
    static List<Wave> gravestFirst(List<Course> courses) {
        return of(courses).stream()
                .sorted(Comparator.<Wave>comparingInt(wave -> -gravity(wave.stage())))
                .toList();
    }

    /** Decided when the second begins, and never again. */
    private static boolean isOne(Member one, Member next) {
        long moment = next.spell().found();
        if (one.isUnnamed() != next.isUnnamed()) {
            Member saying = one.isUnnamed() ? one : next;
            return (one.isUnnamed() ? next : one)
                    .holds(saying, saying.spell().last().time());
        }
        if (one.isUnnamed()) {
            // People's own words are found later for days before: what they have in common now decides.
            Set<Integer> here = one.voices(one.spell().last().time());
            Set<Integer> there = next.voices(next.spell().last().time());
            long common = here.stream().filter(there::contains).count();
            return common >= Math.max(1, OWN * Math.min(here.size(), there.size()));
        }
        if (one.spell().until() < moment) {
            return false;
        }
        Set<Integer> here = one.voices(moment);
        Set<Integer> there = next.voices(moment);
        Set<Integer> common = new HashSet<>(here);
        common.retainAll(there);
        return common.size() >= COMMON * Math.min(here.size(), there.size());
    }

    /** What is said of it in people's own words; empty where nobody found that. */
    List<Member> sayings() {
        return members.stream()
                .filter(member -> member.course().subject().kind() == Subject.Kind.SAYING)
                .toList();
    }

    /** Those that say where it stands: what has a name of its own, else what people say. */
    private List<Member> deciding() {
        boolean isNamed = members.stream()
                .anyMatch(member -> member.course().subject().field().isPresent());
        return members.stream()
                .filter(member -> !isNamed || !member.isUnnamed())
                .toList();
    }

    /** The one that alerts know it by, for as long as it lasts: no saying, as what is said is found later for days before. */
    Member first() {
        return members.stream()
                .filter(member -> !member.isUnnamed())
                .findFirst()
                .orElseGet(members::getFirst);
    }

    /**
     * The one that speaks for it: its name, its stage, its signs and its mentions. Of those that stand gravest (once all are
     * over: that stood gravest) the theme, else the place, else the department; of two themes the one with the higher score.
     */
    Member speaker() {
        return deciding().stream()
                .min(Comparator.<Member>comparingInt(member -> -gravity(stage(member)))
                        .thenComparingInt(member -> -gravity(member.spell().highest()))
                        .thenComparingInt(member -> member.course().subject().rank())
                        .thenComparingDouble(
                                member -> -member.spell().last().signs().total())
                        .thenComparing(Member.ORDER))
                .orElseThrow();
    }

    /** What it is called. */
    Subject name() {
        return speaker().course().subject();
    }

    /** That of the gravest; a weak signal that is left of a rise is one that subsides. */
    Stage stage() {
        Stage stage = stage(speaker());
        return stage == Stage.WEAK_SIGNAL && highest().isGraverThan(Stage.WEAK_SIGNAL) ? Stage.SUBSIDING : stage;
    }

    /** When somebody first complained of any of its subjects. */
    long start() {
        return deciding().stream()
                .mapToLong(member -> member.spell().start())
                .min()
                .orElseThrow();
    }

    /** When the last of its subjects was over; empty while one goes on. */
    Optional<Long> end() {
        return deciding().stream().allMatch(member -> member.spell().end().isPresent())
                ? deciding().stream()
                        .map(member -> member.spell().end().orElseThrow())
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** The gravest stage that any of its subjects reached. */
    Stage highest() {
        return deciding().stream()
                .map(member -> member.spell().highest())
                .max(Comparator.comparingInt(Wave::gravity))
                .orElseThrow();
    }

    private static Stage stage(Member member) {
        return member.spell().end().isPresent()
                ? Stage.OVER
                : member.spell().last().stage();
    }

    /** How grave a stage is; one that subsides is graver than a weak signal. */
    static int gravity(Stage stage) {
        return switch (stage) {
            case OVER -> 0;
            case WEAK_SIGNAL -> 1;
            case SUBSIDING -> 2;
            case RISING -> 3;
            case CRISIS -> 4;
        };
    }
}
