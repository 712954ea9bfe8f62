package org.beffroi.dossier.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The entries of a JSON tree of maps and lists, from which those that speak of somebody can be taken. Stateless. */
final class JsonEntries {

    private JsonEntries() {}

    /**
     * The same without the objects of lists that speak of somebody, the innermost ones, and without such strings of lists.
     *
     * @return empty where the root itself does, outside any list: nothing of it stays
     */
    static Optional<Object> without(Object value, Predicate<String> speaks) {
        return switch (value) {
            case String text -> speaks.test(text) ? Optional.empty() : Optional.of(text);
            case List<?> all -> {
                List<Object> kept = new ArrayList<>();
                all.forEach(one -> without(one, speaks).ifPresent(kept::add));
                yield Optional.of(kept);
            }
            case Map<?, ?> members -> {
                Map<Object, Object> kept = new LinkedHashMap<>();
                for (Map.Entry<?, ?> member : members.entrySet()) {
                    Object inside = member.getValue();
                    Optional<Object> stays = inside == null ? Optional.empty() : without(inside, speaks);
                    if (inside != null && stays.isEmpty()) {
                        yield Optional.empty();
                    }
                    kept.put(member.getKey(), stays.orElse(null));
                }
                yield Optional.of(kept);
            }
            case null -> Optional.empty();
            default -> Optional.of(value);
        };
    }

    /** How many objects and strings of lists there are. */
    static long entries(Object value) {
        return switch (value) {
            case List<?> all ->
                all.size() + all.stream().mapToLong(JsonEntries::entries).sum();
            case Map<?, ?> members ->
                members.values().stream().mapToLong(JsonEntries::entries).sum();
            case null, default -> 0;
        };
    }
}
