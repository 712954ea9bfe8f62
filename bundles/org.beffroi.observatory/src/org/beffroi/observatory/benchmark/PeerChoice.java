package org.beffroi.observatory.benchmark;

import java.util.List;

/** By what the peers of a body are chosen. They are always of its own sort, unless they are chosen by hand. */
public sealed interface PeerChoice {

    /** All of the same size, by inhabitants. */
    record SameStratum() implements PeerChoice {}

    /** All of the same sort. */
    record SameKind() implements PeerChoice {}

    /** Those in the same département, or départements. */
    record SameDepartement() implements PeerChoice {}

    /** Those in the same group of communes. */
    record SameGroup() implements PeerChoice {}

    /**
     * Those whose numbers of inhabitants are nearest: by how many times one is the other, so that 500 and 1,000 are as far from
     * each other as 50,000 and 100,000. Density does not count: the reference of territories has no areas.
     *
     * @param many how many, 1 or more
     */
    record Nearest(int many) implements PeerChoice {

        /** As many as are taken where nobody says. */
        public static final int USUAL = 20;

        /** @throws IllegalArgumentException if there would be none */
        public Nearest {
            if (many < 1) {
                throw new IllegalArgumentException("One peer or more");
            }
        }
    }

    /**
     * Those that somebody names.
     *
     * @param bodies codes or names, as {@link BodyNaming} reads them
     */
    record ByHand(List<String> bodies) implements PeerChoice {
        public ByHand {
            bodies = List.copyOf(bodies);
        }
    }
}
