package org.beffroi.dossier.folder;

import java.time.Instant;
import java.util.Objects;

/**
 * One line of the register of access.
 *
 * @param when somebody had names shown, or served somebody's rights
 * @param who the person at work
 * @param what what for, such as {@code search} or {@code privacy access}
 * @param query which mentions were looked for, as typed; empty where nothing was
 * @param proof id of the proof of what was erased, empty where there is none
 * @param mentions how many at most
 */
public record AccessLine(Instant when, String who, String what, String query, String proof, long mentions) {

    public AccessLine {
        Objects.requireNonNull(when);
        Objects.requireNonNull(who);
        Objects.requireNonNull(what);
        Objects.requireNonNull(query);
        Objects.requireNonNull(proof);
    }
}
