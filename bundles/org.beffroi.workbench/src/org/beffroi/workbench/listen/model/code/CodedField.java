package org.beffroi.workbench.listen.model.code;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.mention.Field;
import org.beffroi.workbench.language.Language;

/**
 * What a mention is said to be about, in one field that people correct: a theme, a place, a department.
 *
 * @param field as the archive knows it, with its vocabulary
 * @param values those that show, whoever says so
 * @param offered labels of known values, for who types
 */
public record CodedField(Field field, List<Value> values, List<String> offered) {

    public CodedField {
        values = List.copyOf(values);
        offered = List.copyOf(offered);
    }

    /** A value as stored, as read, and the colour that the codebook gives it, {@code #rrggbb}. */
    public record Value(String stored, String label, Optional<String> colour) {}

    /**
     * The value that a typed label means: the vocabulary's or the names' where they know it, else what was typed.
     *
     * @param typed not blank
     */
    public String stored(String typed, Locale locale) {
        String wanted = Language.folded(typed.strip());
        return field.vocabulary().stream()
                .filter(term -> Language.folded(term.label(locale)).equals(wanted)
                        || Language.folded(term.value()).equals(wanted))
                .map(org.beffroi.core.mention.Term::value)
                .findFirst()
                .orElse(typed.strip());
    }
}
