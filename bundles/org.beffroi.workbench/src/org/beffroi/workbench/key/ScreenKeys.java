package org.beffroi.workbench.key;

import java.util.List;
import org.beffroi.workbench.palette.KeyNames;

/** The keys of screens that no command of the application's model has; an OSGi service where another bundle has screens. */
public interface ScreenKeys {

    /** Those keys, a group for each screen or part of it, in the language of the names. */
    List<KeyGroup> groups(KeyNames names);
}
