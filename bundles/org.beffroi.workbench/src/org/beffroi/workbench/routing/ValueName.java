package org.beffroi.workbench.routing;

import java.util.Locale;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Term;
import org.beffroi.workbench.language.Language;

/** What the value of an act is called: acts hold what somebody typed, by any of its names in either language. */
final class ValueName {

    private ValueName() {}

    /** The name in a language; the value itself where nobody gave it one. */
    static String of(Field field, String value, Locale locale) {
        String wanted = Language.folded(value);
        return field.vocabulary().stream()
                .filter(term ->
                        term.names().anyMatch(name -> Language.folded(name).equals(wanted)))
                .findFirst()
                .map((Term term) -> term.label(locale))
                .orElseGet(() -> field.valueLabel(value, locale));
    }
}
