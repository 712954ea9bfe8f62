package org.beffroi.workbench.listen.model.code;

import java.util.List;
import java.util.stream.Stream;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Term;
import org.beffroi.core.query.Query;
import org.beffroi.workbench.language.Language;

/**
 * Reads what a mention is said to be about. Immutable, called by workers.
 *
 * @param fields those of the archive, whose vocabularies name the values
 */
public record CodedReader(Fields fields, Language language, CodeColours colours) {

    private static final int KNOWN = 200;

    /** What stands in a field, under the names that the archive gives its values, and what else could. */
    public CodedField read(Snapshot snapshot, Field core, FieldValues values, Cancel cancel) {
        Field field = fields.byKey(core.name()).orElse(core);
        List<CodedField.Value> coded = values.strings(field).stream()
                .map(value -> new CodedField.Value(value, label(field, value), colours.of(field.name(), value)))
                .toList();
        List<String> offered = Stream.concat(
                        known(snapshot, field, cancel).stream(),
                        field.vocabulary().stream().map(Term::value))
                .map(value -> label(field, value))
                .distinct()
                .toList();
        return new CodedField(field, coded, offered);
    }

    /** Its tags, each as it was typed, and those that the archive knows. */
    public CodedField tags(Snapshot snapshot, FieldValues values, Cancel cancel) {
        Field tag = CoreFields.TAG;
        return new CodedField(
                tag,
                values.strings(tag).stream()
                        .map(value -> new CodedField.Value(value, value, colours.of(tag.name(), value)))
                        .toList(),
                known(snapshot, tag, cancel));
    }

    private String label(Field field, String value) {
        return Language.capital(field.valueLabel(value, language.locale()));
    }

    /** The values of a field that the archive knows, most frequent first. */
    public List<String> known(Snapshot snapshot, Field field, Cancel cancel) {
        return snapshot.facet(new Query.Everything(), field, KNOWN, cancel).counts().stream()
                .map(FacetCounts.Count::value)
                .toList();
    }
}
