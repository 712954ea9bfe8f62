package org.beffroi.core.memory;

import java.util.Objects;
import org.beffroi.core.message.Sentence;

/**
 * A file that holds something of somebody and stays, with the reason.
 *
 * @param file within the dossier, with slashes
 * @param why for the one who erases; it names nobody
 */
public record Kept(String file, Sentence why) {
    public Kept {
        Objects.requireNonNull(file);
        Objects.requireNonNull(why);
    }
}
