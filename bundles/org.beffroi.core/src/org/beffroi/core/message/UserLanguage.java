package org.beffroi.core.message;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The language of the user: the same rule for verbs and for the window. */
public final class UserLanguage {

    private UserLanguage() {}

    /**
     * The language that the environment names, as programs of Unix read it: the first of {@code LC_ALL},
     * {@code LC_MESSAGES}, {@code LANG} that is set. French where it names none: it is the language of the people this is
     * made for. Every other language reads English.
     *
     * @param machine the language Java found, which counts where the environment has no such variable
     */
    public static Locale of(Map<String, String> environment, Locale machine) {
        String named = List.of("LC_ALL", "LC_MESSAGES", "LANG").stream()
                .map(variable -> environment.getOrDefault(variable, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
        boolean none = named.isEmpty() || named.equals("POSIX") || named.equals("C") || named.startsWith("C.");
        if (!none) {
            return readable(named.substring(0, Math.min(2, named.length())));
        }
        // Java says English, of no country, of a Unix that says nothing.
        boolean unsaid =
                machine.getLanguage().equals("en") && machine.getCountry().isEmpty();
        return unsaid ? Locale.FRENCH : readable(machine.getLanguage());
    }

    /** The language of that name, such as {@code fr} or {@code en-GB}; every other one reads English. */
    public static Locale named(String name) {
        return readable(
                name.strip().substring(0, Math.min(2, name.strip().length())).toLowerCase(Locale.ROOT));
    }

    private static Locale readable(String language) {
        return language.equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    }
}
