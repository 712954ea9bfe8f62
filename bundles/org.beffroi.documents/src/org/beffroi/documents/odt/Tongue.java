package org.beffroi.documents.odt;

import java.util.Locale;

/**
 * A language as OpenDocument names it: language, script and country apart (OpenDocument 1.3, part 3, section 20.205).
 *
 * @param language code
 * @param country code, or {@code none}
 * @param script code, or empty
 */
record Tongue(String language, String country, String script) {

    static Tongue of(Locale locale) {
        String language = locale.getLanguage().isEmpty() ? "zxx" : locale.getLanguage();
        return new Tongue(language, country(locale), locale.getScript());
    }

    /** Spelling is checked by country: where a locale names none, that of the country most readers here write like. */
    private static String country(Locale locale) {
        if (!locale.getCountry().isEmpty()) {
            return locale.getCountry();
        }
        return switch (locale.getLanguage()) {
            case "fr", "de", "es", "it", "pt", "nl", "pl" ->
                locale.getLanguage().toUpperCase(Locale.ROOT);
            case "en" -> "GB";
            default -> "none";
        };
    }
}
