package org.beffroi.workbench.strategy.model.table;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** What a text means in a cell. */
public sealed interface Reading {

    /** It says what the cell holds already. */
    record Same() implements Reading {}

    /**
     * A value.
     *
     * @param value of the column's feature; null for none
     */
    record Value(Object value) implements Reading {}

    /** Other elements, in order; none of them empties the cell. */
    record Refers(List<Ref> refs) implements Reading {
        public Refers {
            refs = List.copyOf(refs);
        }
    }

    /** It cannot be read, and why. */
    record Problem(String why) implements Reading {}

    /** An element that a cell refers to by its name. */
    sealed interface Ref {

        /** One that is there. */
        record There(EObject element) implements Ref {}

        /** One that the same pasting adds, by its place among those, and its name. */
        record Added(int index, String name) implements Ref {
            /** The same one, whatever it is called. */
            @Override
            public boolean equals(Object other) {
                return other instanceof Added added && added.index() == index;
            }

            @Override
            public int hashCode() {
                return index;
            }
        }

        /** One that is not there, and can be made. */
        record Missing(EClass kind, String name) implements Ref {}
    }
}
