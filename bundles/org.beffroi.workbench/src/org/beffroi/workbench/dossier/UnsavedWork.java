package org.beffroi.workbench.dossier;

import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.message.Sentence;

/** Something of a dossier that was changed and not saved; a draft keeps it where nobody saves it. Belongs to the UI thread. */
public interface UnsavedWork {

    /** What it is called, as people know it. */
    String name();

    /**
     * Saves it.
     *
     * @param then told on the UI thread once it is saved, or why it is not
     */
    void save(Consumer<Optional<Sentence>> then);
}
