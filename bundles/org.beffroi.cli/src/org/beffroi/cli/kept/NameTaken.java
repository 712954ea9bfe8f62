package org.beffroi.cli.kept;

import org.beffroi.cli.syntax.WrongUse;

/**
 * The one rule of verbs that add a thing under a name: what stands there already is replaced only where {@code --replace} asks
 * for it, since what is replaced is lost.
 */
public final class NameTaken {

    private NameTaken() {}

    /**
     * Refuses a name that is taken.
     *
     * @param key says what has the name already, what to do, and what a replacement keeps
     * @param replace whether it was asked for
     * @throws WrongUse if it is taken and nobody asked
     */
    public static void refuse(boolean taken, boolean replace, String key, String name) {
        if (taken && !replace) {
            throw WrongUse.of(key, name);
        }
    }
}
