package org.beffroi.workbench.key;

import java.util.List;
import org.beffroi.workbench.palette.KeyNames;

/** The keys of screens that no command of the application's model has; an OSGi service where another bundle has screens. */
public interface ScreenKeys {

    /** Those keys, a group for each screen or part of it, in the language of the names. */
    List<KeyGroup> groups(KeyNames names);

    /**
     * Those of them that belong to the part in front, the nearest first; none where none do.
     *
     * @param part its id
     */
    default List<KeyGroup> inHand(KeyNames names, String part) {
        return List.of();
    }
}
