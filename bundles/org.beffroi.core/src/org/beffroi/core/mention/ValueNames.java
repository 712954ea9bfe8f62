package org.beffroi.core.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The names under which people know the values of a field whose values are codes too many for a vocabulary: the communes of
 * France behind their INSEE codes.
 *
 * <p>Unlike a vocabulary it closes nothing: a value without a name is a value all the same, shown as it is stored. Safe for
 * several threads, and quick: lists ask it for each line that they draw.
 */
@ConsumerType
public interface ValueNames {

    /** The name of a stored value; empty where it has none. */
    Optional<String> label(String value, Locale locale);

    /**
     * The stored values that a typed name means, case and accents left aside: those of all who share the name. Empty where it
     * is no name; a stored value typed as such need not be among them.
     */
    List<String> values(String typed);

    /**
     * Values whose name begins with what was typed, the likeliest first, for suggestions.
     *
     * @param prefix folded, at least one character
     * @param limit at least 1
     */
    List<String> beginning(String prefix, int limit);
}
