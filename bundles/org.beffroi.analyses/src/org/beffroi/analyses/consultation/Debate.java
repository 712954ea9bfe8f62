package org.beffroi.analyses.consultation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.analyses.statistics.Interval;

/**
 * A subject with what people said of it.
 *
 * @param contributions at least one
 */
record Debate(DebateSubject subject, List<Contribution> contributions) {

    /** Fewer sides that are told say of no subject that people are divided. */
    static final int FEW = 10;

    /** The most debated first. */
    static final Comparator<Debate> MOST_DEBATED = Comparator.comparingInt(
                    (Debate one) -> one.contributions().size())
            .reversed()
            .thenComparing(Comparator.comparingLong(Debate::stated).reversed())
            .thenComparing(one -> one.contributions().getFirst().id().value());

    /** What the sides that people told say of a subject. */
    enum Verdict {
        /** Surely more than half are for. */
        SUPPORTED,
        /** Surely more than half are against. */
        OPPOSED,
        /** Neither: chance alone may have made which half is larger. */
        DIVIDED,
        /** Too few told a side. */
        FEW,
        /** Nobody told one. */
        UNSTATED;

        String key() {
            return "consultation.verdict." + name().toLowerCase(Locale.ROOT);
        }
    }

    Debate {
        contributions = List.copyOf(contributions);
    }

    /** How many speak of the subject itself. */
    long direct() {
        return contributions.stream().filter(Contribution::direct).count();
    }

    /** How many of those take a side. */
    long on(Stance side) {
        return contributions.stream().filter(one -> one.isOn(side)).count();
    }

    /** How many of those told what side they take, a mixed one too. */
    long stated() {
        return on(Stance.FOR) + on(Stance.AGAINST) + on(Stance.MIXED);
    }

    /** How many answer other contributions. */
    long replies() {
        return contributions.size() - direct();
    }

    /** How many people contributed; whose author is not known is nobody. */
    long people() {
        return contributions.stream()
                .flatMap(one -> one.author().stream())
                .distinct()
                .count();
    }

    /** The share that a side has of those that were told; empty where none was. */
    Optional<Double> share(Stance side) {
        return stated() == 0 ? Optional.empty() : Optional.of((double) on(side) / stated());
    }

    /** Between what that share lies by chance alone (Wilson 1927, 95 %). */
    Interval interval(Stance side) {
        return Interval.wilson(on(side), stated(), Interval.USUAL);
    }

    Verdict verdict() {
        if (stated() == 0) {
            return Verdict.UNSTATED;
        }
        if (interval(Stance.FOR).low() > 0.5) {
            return Verdict.SUPPORTED;
        }
        if (interval(Stance.AGAINST).low() > 0.5) {
            return Verdict.OPPOSED;
        }
        return stated() < FEW ? Verdict.FEW : Verdict.DIVIDED;
    }

    /** How many of the smaller half there are: that two sides are many divides more than that they are equal. */
    long contested() {
        return Math.min(on(Stance.FOR), on(Stance.AGAINST));
    }
}
