package org.beffroi.sources.table.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The way from the root of a JSON document to its rows. Immutable.
 *
 * @param steps keys from the outermost on, of which one of each step leads further; empty where the document is the rows
 */
public record JsonPath(List<Set<String>> steps) {

    /** The document itself. */
    public static final JsonPath HERE = new JsonPath(List.of());

    public JsonPath {
        steps = steps.stream().map(Set::copyOf).toList();
    }

    /** The way along these keys. */
    public static JsonPath of(String... keys) {
        return new JsonPath(List.of(keys).stream().map(Set::of).toList());
    }

    int length() {
        return steps.size();
    }

    /** Whether a key is one of those of a step, 0 being the outermost. */
    boolean leads(int step, String key) {
        return step < steps.size() && steps.get(step).contains(key);
    }

    /** The way in the words of a document, {@code chats.list.messages}. */
    public String shown() {
        return steps.stream().map(step -> String.join("|", new TreeSet<>(step))).collect(Collectors.joining("."));
    }

    /** The way from one key further out. */
    JsonPath under(String key) {
        List<Set<String>> longer = new ArrayList<>(List.of(Set.of(key)));
        longer.addAll(steps);
        return new JsonPath(longer);
    }

    /** The way from one key further in. */
    JsonPath inner() {
        return steps.isEmpty() ? this : new JsonPath(steps.subList(1, steps.size()));
    }

    /** The way that goes both ways, where they part at one step only: the chats that one is in and those that one left. */
    Optional<JsonPath> joined(JsonPath other) {
        if (steps.size() != other.steps.size() || steps.size() < 2) {
            return Optional.empty();
        }
        List<Set<String>> both = new ArrayList<>();
        int parted = 0;
        for (int i = 0; i < steps.size(); i++) {
            Set<String> either = new HashSet<>(steps.get(i));
            either.addAll(other.steps.get(i));
            parted += either.equals(steps.get(i)) && either.equals(other.steps.get(i)) ? 0 : 1;
            both.add(either);
        }
        return parted == 1 && steps.getLast().equals(other.steps.getLast())
                ? Optional.of(new JsonPath(both))
                : Optional.empty();
    }
}
