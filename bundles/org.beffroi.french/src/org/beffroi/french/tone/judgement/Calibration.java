package org.beffroi.french.tone.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a confidence is worth on texts of one dossier: the share of right answers among those of that confidence, measured on
 * tones that its people said of texts that the model did not learn from.
 *
 * <p>Platt's method (J. Platt, Probabilistic outputs for support vector machines, 1999, with its targets that keep few texts
 * from certainty): a logistic curve over the log-odds of the confidence. Of fewer than a thousand texts it does better than an
 * isotonic one (A. Niculescu-Mizil and R. Caruana, Predicting good probabilities with supervised learning, 2005). Immutable.
 *
 * @param texts on how many it was measured
 * @param slope by which the log-odds are multiplied, not negative: what is surer stays surer
 * @param intercept what is added to them
 */
public record Calibration(int texts, double slope, double intercept) {

    /** With fewer a confidence is no percentage: the share of right answers would be uncertain by ten points and more. */
    public static final int FEWEST = 100;

    private static final int ROUNDS = 100;
    private static final int FOLDS = 5;
    private static final double EDGE = 1e-6;
    /** Keeps the curve where answers do not depend on the confidence at all. */
    private static final double RIDGE = 1e-3;

    /**
     * An answer to a text that was held back.
     *
     * @param confidence of the model, from 0 to 1
     * @param right whether people say so too
     */
    public record Answer(double confidence, boolean right) {}

    /** Measured on answers; empty where they are too few. */
    public static Optional<Calibration> of(List<Answer> answers) {
        return answers.size() < FEWEST ? Optional.empty() : Optional.of(fitted(answers));
    }

    private static Calibration fitted(List<Answer> answers) {
        double rights = answers.stream().filter(Answer::right).count();
        double wrongs = answers.size() - rights;
        double high = (rights + 1) / (rights + 2);
        double low = 1 / (wrongs + 2);
        double slope = 1;
        double intercept = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double toSlope = RIDGE * (1 - slope);
            double toIntercept = -RIDGE * intercept;
            double slopes = RIDGE;
            double both = 0;
            double intercepts = RIDGE;
            for (Answer answer : answers) {
                double x = logOdds(answer.confidence());
                double p = logistic(slope * x + intercept);
                double error = (answer.right() ? high : low) - p;
                double weight = Math.max(1e-9, p * (1 - p));
                toSlope += error * x;
                toIntercept += error;
                slopes += weight * x * x;
                both += weight * x;
                intercepts += weight;
            }
            double determinant = slopes * intercepts - both * both;
            double slopeStep = (intercepts * toSlope - both * toIntercept) / determinant;
            double interceptStep = (slopes * toIntercept - both * toSlope) / determinant;
            slope += Math.clamp(slopeStep, -1, 1);
            intercept += Math.clamp(interceptStep, -1, 1);
            if (Math.abs(slopeStep) + Math.abs(interceptStep) < 1e-9) {
                break;
            }
        }
        // Where surer answers are no righter, all that is known is the share of right ones.
        return slope >= 0
                ? new Calibration(answers.size(), slope, intercept)
                : new Calibration(answers.size(), 0, logOdds((rights + 1) / (answers.size() + 2.0)));
    }

    /** The share of right answers to expect, from 0 to 1. */
    public double of(double confidence) {
        return logistic(slope * logOdds(confidence) + intercept);
    }

    private static double logOdds(double share) {
        double inner = Math.clamp(share, EDGE, 1 - EDGE);
        return StrictMath.log(inner / (1 - inner));
    }

    private static double logistic(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    /** By how much confidence and share of right answers differ, as {@link Judgement#calibrationError}. */
    public static double error(List<Answer> answers) {
        Judgement.Bins bins = new Judgement.Bins();
        answers.forEach(answer -> bins.add(answer.confidence(), answer.right()));
        return bins.error();
    }

    /** The same after calibration, each fifth of the answers by a curve of the others. */
    public static double errorAfter(List<Answer> answers) {
        List<Answer> calibrated = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Answer> taught = new ArrayList<>();
            List<Answer> held = new ArrayList<>();
            for (int i = 0; i < answers.size(); i++) {
                (i % FOLDS == fold ? held : taught).add(answers.get(i));
            }
            Calibration curve = fitted(taught);
            held.forEach(answer -> calibrated.add(new Answer(curve.of(answer.confidence()), answer.right())));
        }
        return error(calibrated);
    }
}
