package org.beffroi.workbench.key;

import java.util.List;

/**
 * Keys that belong together: those of commands on one thing, or those of one screen.
 *
 * @param heading what they belong to
 */
public record KeyGroup(String heading, List<KeyUse> uses) {

    public KeyGroup {
        uses = List.copyOf(uses);
    }
}
