package org.beffroi.core.analysis;

/**
 * Whether days without a mention between two with some are a silence of what was collected, or days of which nothing was.
 *
 * <p>An import does not say which days it is of. A week is believed: offices close so long. More is believed as far as the other
 * days of the source make it likely: of n days of which m brought something, the next k are silent with the probability that
 * Laplace's rule of succession gives (Laplace 1774, Mémoire sur la probabilité des causes par les événements), and there were m
 * occasions for it. Where that is expected less than once in twenty such sources, nobody is taken to have watched. Fewer than
 * two weeks tell nothing of what is usual: a month is believed then.
 */
final class Silence {

    private static final int ALWAYS_BELIEVED = 7;

    /** From that on, both ends have to be of one import. */
    static final int MONTH = 31;

    private static final int ENOUGH = 14;
    private static final double RARE = 0.05;

    private Silence() {}

    /**
     * Whether it is one.
     *
     * @param silent days without a mention, one after the other
     * @param spoken days with mentions of the same source
     * @param days of the source, those of this silence apart
     */
    static boolean isBelieved(long silent, long spoken, long days) {
        if (silent <= ALWAYS_BELIEVED) {
            return true;
        }
        if (days < ENOUGH) {
            return silent <= MONTH;
        }
        double expected = spoken;
        for (long day = 0; day < silent; day++) {
            expected *= (days - spoken + 1.0 + day) / (days + 2.0 + day);
        }
        return expected >= RARE;
    }
}
