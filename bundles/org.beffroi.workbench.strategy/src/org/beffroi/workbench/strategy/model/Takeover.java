package org.beffroi.workbench.strategy.model;

import org.beffroi.strategy.model.Strategy;

/** All of one strategy put in the place of all of another, such as a draft in that of what was saved. */
final class Takeover {

    private Takeover() {}

    /** Makes a strategy what another one is, whose elements go over to it. */
    static void of(Strategy strategy, Strategy other) {
        for (var feature : strategy.eClass().getEAllStructuralFeatures()) {
            if (feature.isChangeable() && !feature.isDerived()) {
                strategy.eSet(feature, other.eGet(feature));
            }
        }
    }
}
