package org.beffroi.workbench.observatory.page;

import java.util.Locale;

/** The sides from which a census is shown, in the order of their tabs. */
public enum CensusSide {
    /** What it found, in sentences. */
    FINDINGS,
    /** Its bodies as a table, and the sheet of one. */
    BODIES,
    /** Its figures by group. */
    FIGURES,
    /** A figure by département on the map. */
    MAP,
    /** What changed since another one. */
    COMPARISON,
    /** A body among its peers; needs no census. */
    PEERS,
    /** Accounts that are named after a body and not its own, to be judged; needs no census. */
    CANDIDATES;

    /** Whether there is something to show without a census. */
    public boolean standsAlone() {
        return this == CANDIDATES || this == PEERS;
    }

    /** Key of the name of its tab. */
    public String key() {
        return "observatory.side." + name().toLowerCase(Locale.ROOT);
    }
}
