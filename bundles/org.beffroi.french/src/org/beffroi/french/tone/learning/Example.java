package org.beffroi.french.tone.learning;

import org.beffroi.french.tone.feature.Features;
import org.beffroi.french.tone.feature.Tone;

/**
 * A text whose tone a person said, as a model learns from it.
 *
 * @param features the text
 * @param tone what the person said
 * @param weight how much it counts, 1 for one post of the kind to be read
 */
record Example(Features features, Tone tone, double weight) {
    Example weighing(double other) {
        return new Example(features, tone, other);
    }
}
