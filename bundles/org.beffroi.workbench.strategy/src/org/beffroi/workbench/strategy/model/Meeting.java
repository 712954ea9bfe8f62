package org.beffroi.workbench.strategy.model;

import java.util.Objects;
import org.beffroi.strategy.merge.Merge;
import org.beffroi.strategy.model.Strategy;

/**
 * What is in hand beside what another hand saved meanwhile.
 *
 * @param merge of the two, from what both began with
 * @param theirs what the other saved
 * @param mark of the file that holds it
 */
public record Meeting(Merge merge, Strategy theirs, String mark) {
    public Meeting {
        Objects.requireNonNull(merge);
        Objects.requireNonNull(theirs);
        Objects.requireNonNull(mark);
    }
}
