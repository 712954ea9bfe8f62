package org.beffroi.strategy.document.council;

import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.measure.Tracking;

/** How indicators do, in a word or two. */
final class States {

    private States() {}

    /** The words of a state, as they begin a sentence or stand alone in a cell. */
    static String said(Tracking.State state, Material material) {
        return material.say("council.state." + state.name());
    }
}
