package org.beffroi.core.mention;

import java.util.Locale;

/**
 * One value of a field's vocabulary, with its names.
 *
 * @param value as stored, in English, such as {@code negative}
 * @param english as read and typed in English
 * @param french as read and typed in French, such as {@code négative}
 */
public record Term(String value, String english, String french) {

    /** The name in a language. */
    public String label(Locale locale) {
        return locale.getLanguage().equals("fr") ? french : english;
    }
}
