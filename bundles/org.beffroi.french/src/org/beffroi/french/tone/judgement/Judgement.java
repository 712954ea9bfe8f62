package org.beffroi.french.tone.judgement;

import org.beffroi.french.tone.feature.Tone;
import org.beffroi.french.tone.feature.ToneModel;

/**
 * How well a model reads texts whose tone people said.
 *
 * <p>Precision, recall and F1 are those of C. J. van Rijsbergen (Information Retrieval, 1979); macro-F1 is the plain mean of
 * the F1 of the three tones; the expected calibration error compares confidence with accuracy in ten bins of equal width
 * (M. P. Naeini and others, 2015). Not for several threads.
 */
public final class Judgement {

    private final int[][] confusion = new int[ToneModel.TONES][ToneModel.TONES];
    private final Bins bins = new Bins();
    private int right;
    private int all;
    private int sure;
    private int sureAndRight;

    /**
     * Adds one text.
     *
     * @param said what a person said
     * @param read how probable the model finds each tone
     */
    public void add(Tone said, double[] read) {
        add(said, read, read[best(read)]);
    }

    /**
     * Adds one text.
     *
     * @param confidence that is told of the most probable tone
     */
    public void add(Tone said, double[] read, double confidence) {
        int best = best(read);
        confusion[said.ordinal()][best]++;
        all++;
        boolean hit = best == said.ordinal();
        right += hit ? 1 : 0;
        if (read[best] >= ToneReader.SURE) {
            sure++;
            sureAndRight += hit ? 1 : 0;
        }
        bins.add(confidence, hit);
    }

    /** Confidence beside right answers, in bins of equal width. */
    static final class Bins {

        private static final int BINS = 10;

        private final double[] confidence = new double[BINS];
        private final int[] right = new int[BINS];
        private int all;

        /** @param share from 0 to 1 */
        void add(double share, boolean hit) {
            int bin = Math.min(BINS - 1, (int) (share * BINS));
            confidence[bin] += share;
            right[bin] += hit ? 1 : 0;
            all++;
        }

        /** The expected calibration error, 0 of nothing. */
        double error() {
            double error = 0;
            for (int bin = 0; bin < BINS; bin++) {
                error += Math.abs(right[bin] - confidence[bin]);
            }
            return all == 0 ? 0 : error / all;
        }
    }

    public static int best(double[] read) {
        int best = 0;
        for (int tone = 1; tone < read.length; tone++) {
            best = read[tone] > read[best] ? tone : best;
        }
        return best;
    }

    /** How many texts. */
    public int all() {
        return all;
    }

    /** How many texts of the first tone were read as the second. */
    int confused(Tone said, Tone read) {
        return confusion[said.ordinal()][read.ordinal()];
    }

    /** Of what was read so, the share that people say so; 0 where nothing was read so. */
    double precision(Tone tone) {
        int read = 0;
        for (Tone said : Tone.values()) {
            read += confused(said, tone);
        }
        return share(confused(tone, tone), read);
    }

    /** Of what people say so, the share that was read so; 0 where nobody says so. */
    double recall(Tone tone) {
        int said = 0;
        for (Tone read : Tone.values()) {
            said += confused(tone, read);
        }
        return share(confused(tone, tone), said);
    }

    double f1(Tone tone) {
        double precision = precision(tone);
        double recall = recall(tone);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    public double macroF1() {
        double sum = 0;
        for (Tone tone : Tone.values()) {
            sum += f1(tone);
        }
        return sum / ToneModel.TONES;
    }

    public double accuracy() {
        return share(right, all);
    }

    /** Share of the texts on which the model is sure enough to say a tone. */
    double coverage() {
        return share(sure, all);
    }

    /** Accuracy on those texts. */
    public double accuracyWhereSure() {
        return share(sureAndRight, sure);
    }

    public double calibrationError() {
        return bins.error();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
