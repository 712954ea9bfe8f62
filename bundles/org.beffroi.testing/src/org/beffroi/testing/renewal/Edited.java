package org.beffroi.testing.renewal;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file that a writer's hand has been through.
 *
 * @param file what it holds now
 * @param words the words that were added, each of which stands nowhere else; some may have been taken out again
 * @param did what was done, in order
 * @param kinds how often each kind of edit was made
 */
public record Edited(byte[] file, Set<String> words, List<String> did, Map<Edit, Integer> kinds) {
    public Edited {
        words = Set.copyOf(words);
        did = List.copyOf(did);
        kinds = Map.copyOf(kinds);
    }
}
