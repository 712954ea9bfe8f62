package org.beffroi.cli.syntax;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.beffroi.core.text.Folding;

/**
 * Names as people type them: whatever stands between their words, in capitals or not, with accents or without.
 * {@code accounts_per_1000}, {@code accounts-per-1000} and {@code Accounts per 1000} are one.
 */
public final class TypedName {

    private TypedName() {}

    /** The one that is meant, exactly as typed or by its letters and figures alone; empty where none is, or several are. */
    public static <T> Optional<T> find(String typed, Collection<T> all, Function<T, String> name) {
        String word = typed.strip();
        Optional<T> exact =
                all.stream().filter(one -> name.apply(one).equals(word)).findFirst();
        if (exact.isPresent()) {
            return exact;
        }
        String bare = bare(word);
        List<T> alike = all.stream()
                .filter(one -> !bare.isEmpty() && bare(name.apply(one)).equals(bare))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    /**
     * That a name is none that is known, with those that are and the one that was probably meant.
     *
     * @param key of a text with the name as {0} and the known ones as {1}; followed by {@code .meant} one with what was meant as {2}
     */
    public static WrongUse unknown(String key, String typed, Collection<String> known) {
        String all = String.join(", ", known);
        return meant(typed, known)
                .map(meant -> WrongUse.of(key + ".meant", typed, all, meant))
                .orElseGet(() -> WrongUse.of(key, typed, all));
    }

    /** The known name that was probably meant; empty where none is near. */
    static Optional<String> meant(String typed, Collection<String> known) {
        Map<String, String> bare = new LinkedHashMap<>();
        known.forEach(name -> bare.putIfAbsent(bare(name), name));
        return Closest.to(bare(typed), bare.keySet()).map(bare::get);
    }

    private static String bare(String text) {
        return Folding.fold(text).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
