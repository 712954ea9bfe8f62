package org.beffroi.strategy.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.beffroi.core.message.Percent;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.Wording;
import org.beffroi.core.result.Measure;
import org.beffroi.strategy.model.Criterion;
import org.beffroi.strategy.model.Risk;

/**
 * How far a risk weighs: the mean of the levels of its criteria that were measured or judged, each by its weight.
 *
 * @param risk which one
 * @param criteria each with what was found
 * @param weights theirs, in the same order, as parts of one; empty where there are no criteria
 * @param coverage the part of the weights that was measured or judged, from 0 to 1: how far the score can be relied on
 * @param score from 0 to 100; empty where less than {@link #LEAST} is covered
 */
public record RiskScore(
        Risk risk, List<CriterionScore> criteria, List<Double> weights, double coverage, OptionalDouble score) {

    /** Below this part of the weights a mean would say more of what is missing than of the risk. */
    public static final double LEAST = 0.5;

    private static final double HUNDRED = 100;

    /** Sums of halves and tenths miss a half by less than this. */
    private static final double ROUNDING = 1e-9;

    public RiskScore {
        Objects.requireNonNull(risk);
        criteria = List.copyOf(criteria);
        weights = List.copyOf(weights);
        Objects.requireNonNull(score);
    }

    /** The score of a risk with these criteria. */
    static RiskScore of(Risk risk, List<CriterionScore> criteria) {
        List<Double> weights = weights(criteria);
        Mean mean = Mean.of(criteria, weights);
        return new RiskScore(risk, criteria, weights, Math.min(1, mean.coverage()), mean.score());
    }

    /**
     * The score of its criteria of one nature alone: what is done, or what is written.
     *
     * @return from 0 to 100; empty where there are none, or less than {@link #LEAST} of their weights is covered
     */
    public OptionalDouble score(CriterionMeasure.Nature nature) {
        List<CriterionScore> some =
                criteria.stream().filter(one -> one.nature() == nature).toList();
        return Mean.of(some, weights(some)).score();
    }

    /**
     * What may be made of the score by whoever would weigh otherwise: between which it lies where the weight of one criterion is
     * doubled or halved, and the criterion that moves it most.
     *
     * @return empty where there is no score, or less than two criteria make it
     */
    public Optional<Swing> swing() {
        if (score.isEmpty()
                || criteria.stream().filter(one -> one.level().isPresent()).count() < 2) {
            return Optional.empty();
        }
        double low = score.getAsDouble();
        double high = low;
        double widest = -1;
        CriterionScore most = criteria.getFirst();
        for (int i = 0; i < criteria.size(); i++) {
            double doubled = weighed(i, 2);
            double halved = weighed(i, 1 / 2.0);
            low = Math.min(low, Math.min(doubled, halved));
            high = Math.max(high, Math.max(doubled, halved));
            if (Math.abs(doubled - halved) > widest + ROUNDING) {
                widest = Math.abs(doubled - halved);
                most = criteria.get(i);
            }
        }
        return Optional.of(new Swing(new Measure.Range(low, high), most));
    }

    /** The score were one weight so many times what it is. */
    private double weighed(int which, double times) {
        List<Double> other = new ArrayList<>(weights);
        other.set(which, times * other.get(which));
        return Mean.of(criteria, other).score().orElse(score.orElseThrow());
    }

    /**
     * How far weights matter.
     *
     * @param scores from the lowest to the highest, from 0 to 100
     * @param most the criterion whose weight moves the score most
     */
    public record Swing(Measure.Range scores, CriterionScore most) {}

    /** A weighed mean of what has a level, with the part of the weights that has one. */
    private record Mean(double coverage, OptionalDouble score) {

        /** @param weights of any sum */
        static Mean of(List<CriterionScore> criteria, List<Double> weights) {
            double all = weights.stream().mapToDouble(weight -> weight).sum();
            double coverage = 0;
            double sum = 0;
            for (int i = 0; i < criteria.size(); i++) {
                OptionalDouble level = criteria.get(i).level();
                if (level.isPresent() && all > 0) {
                    coverage += weights.get(i) / all;
                    sum += weights.get(i) / all * level.getAsDouble();
                }
            }
            boolean enough = coverage > 0 && coverage >= LEAST - ROUNDING;
            return new Mean(
                    coverage,
                    enough ? OptionalDouble.of(Math.min(HUNDRED, HUNDRED * sum / coverage)) : OptionalDouble.empty());
        }
    }

    /**
     * Between which the score lies whatever is not known: the levels of the criteria that were neither measured nor judged, and
     * what is unknown of those that were measured ({@link CriterionScore#levels()}).
     *
     * @return empty where all is known, and where there is no score
     */
    public Optional<Measure.Range> bounds() {
        double low = 0;
        double high = 0;
        for (int i = 0; i < criteria.size(); i++) {
            Measure.Range levels = criteria.get(i).levels();
            low += HUNDRED * weights.get(i) * levels.low();
            high += HUNDRED * weights.get(i) * levels.high();
        }
        return score.isEmpty() || high - low < ROUNDING
                ? Optional.empty()
                : Optional.of(new Measure.Range(low, Math.min(HUNDRED, high)));
    }

    /**
     * What the score rests on: how many criteria were measured or judged and how many of them in part alone, what part of the
     * weights that is where it is not all, between what the score lies, and what is done apart from what is written.
     */
    public Sentence covered() {
        long told = criteria.stream().filter(one -> one.level().isPresent()).count();
        long partly = criteria.stream().filter(RiskScore::isPartly).count();
        String key = told == criteria.size() ? "risk.covered" : "risk.covered.some";
        Sentence covered = Sentence.of(RiskScore.class, key, told, criteria.size(), new Percent(coverage), partly);
        Sentence between = bounds().map(bounds -> Sentence.of(
                        RiskScore.class,
                        "risk.covered.between",
                        covered,
                        Wording.level(bounds.low() / HUNDRED),
                        Wording.level(bounds.high() / HUNDRED)))
                .orElse(covered);
        return isOfBothNatures()
                ? Sentence.of(
                        RiskScore.class,
                        "risk.covered.natures",
                        between,
                        said(CriterionMeasure.Nature.CONDUCT),
                        said(CriterionMeasure.Nature.FILE))
                : between;
    }

    /** Whether some of its criteria are about what is done, and others about what is written. */
    private boolean isOfBothNatures() {
        return criteria.stream().map(CriterionScore::nature).distinct().count() > 1;
    }

    private Sentence said(CriterionMeasure.Nature nature) {
        OptionalDouble alone = score(nature);
        return alone.isEmpty()
                ? Sentence.of(RiskScore.class, "risk.nature.unmeasured")
                : Sentence.of(RiskScore.class, "risk.nature.score", Wording.level(alone.getAsDouble() / HUNDRED));
    }

    private static boolean isPartly(CriterionScore one) {
        Measure.Range levels = one.levels();
        return one.level().isPresent() && levels.high() - levels.low() > ROUNDING;
    }

    /** Parts of one; a criterion that says none weighs as the others do on the mean, a negative one nothing. */
    private static List<Double> weights(List<CriterionScore> criteria) {
        double usual = criteria.stream()
                .map(one -> one.criterion().getWeight())
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .filter(weight -> weight >= 0)
                .average()
                .orElse(1);
        List<Double> said =
                criteria.stream().map(one -> weight(one.criterion(), usual)).toList();
        double all = said.stream().mapToDouble(weight -> weight).sum();
        return said.stream().map(weight -> all > 0 ? weight / all : 0).toList();
    }

    private static double weight(Criterion criterion, double usual) {
        return criterion.getWeight() == null
                ? usual
                : Math.max(0, criterion.getWeight().doubleValue());
    }
}
