package org.beffroi.cli.verb;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.dossier.Pseudonyms;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;

/**
 * Under which names people appear: their own only for public actors, or where showing names was asked for and logged.
 *
 * @param pseudonyms of the dossier
 * @param all whether all names show
 */
record ShownNames(Pseudonyms pseudonyms, boolean all) {

    /** A value that names a person, as it may show. */
    String shown(String person) {
        return all ? person : pseudonyms.shown(person);
    }

    /** The values of a field, as they may show. */
    List<String> values(FieldValues values, Field field) {
        List<String> known = values.strings(field);
        if (all || !field.personal()) {
            return known;
        }
        return field.equals(CoreFields.AUTHOR_NAME)
                ? authorName(values)
                : known.stream().map(this::shown).toList();
    }

    /** The full name of one whose account is hidden would give the account away: it shows with the account or not at all. */
    private List<String> authorName(FieldValues values) {
        Optional<String> account = values.string(CoreFields.AUTHOR);
        List<String> name = values.strings(CoreFields.AUTHOR_NAME);
        if (account.isEmpty()) {
            return name.stream().map(this::shown).toList();
        }
        return shown(account.get()).equals(account.get()) ? name : List.of();
    }
}
