package org.beffroi.workbench.listen.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.dossier.Pseudonyms;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.code.AskedValues;
import org.beffroi.workbench.listen.model.code.CodeColours;
import org.beffroi.workbench.routing.model.RoutingState;

/**
 * Makes rows of mentions: their text, where it matched, and the author under the name that may show.
 *
 * <p>Immutable, safe for several threads; not for the UI thread, since names are looked up.
 */
final class RowMaker {

    /** Fields told as quiet words, in this order. */
    private static final List<Field> QUIET =
            List.of(CoreFields.MODERATION, CoreFields.THEME, CoreFields.PLACE, CoreFields.DEPARTMENT, CoreFields.TAG);

    private final List<Field> quiet;

    private final Marker marker;
    private final Pseudonyms names;
    private final Language language;
    private final CodeColours colours;
    private final Supplier<AskedValues> asked;

    /**
     * @param fields those of the archive, whose vocabularies name the values
     * @param asked what the search says by itself, or nearly all that it found shares, which rows leave out
     */
    RowMaker(
            Marker marker,
            Pseudonyms names,
            Fields fields,
            Language language,
            CodeColours colours,
            Supplier<AskedValues> asked) {
        this.colours = colours;
        this.asked = asked;
        this.quiet = QUIET.stream()
                .map(field -> fields.byKey(field.name()).orElse(field))
                .toList();
        this.marker = marker;
        this.names = names;
        this.language = language;
    }

    /** The row of a mention that stands for itself. */
    Row row(Entry entry) {
        return row(entry, Optional.empty());
    }

    /** The row of a mention, and of the copies that it stands for. */
    Row row(Entry entry, Optional<Row.Copies> copies) {
        FieldValues values = entry.effective();
        Marker.Marks marks = marker.marks(values);
        SingleLine title = SingleLine.of(values.string(CoreFields.TITLE).orElse(""), marks.title());
        SingleLine text = SingleLine.of(values.string(CoreFields.TEXT_BODY).orElse(""), marks.text());
        return new Row(
                entry,
                Row.Tone.of(values.string(CoreFields.TONE)),
                who(values),
                where(values),
                values.time(CoreFields.PUBLISHED),
                title.text(),
                text.text(),
                text.marks(),
                title.marks(),
                quiet(values, copies),
                RoutingState.of(values, Instant.now()),
                values.number(CoreFields.LIKES),
                values.number(CoreFields.SHARES),
                copies,
                false);
    }

    /** Its author under the name that may show, or empty. */
    String who(Entry entry) {
        return who(entry.effective());
    }

    private String who(FieldValues values) {
        Optional<String> author = values.string(CoreFields.AUTHOR).or(() -> values.string(CoreFields.AUTHOR_NAME));
        return author.map(names::shown)
                .map(language::person)
                .or(() -> values.string(CoreFields.OUTLET))
                .orElse("");
    }

    private String where(FieldValues values) {
        return values.string(CoreFields.NETWORK)
                .map(network -> Language.capital(CoreFields.NETWORK.valueLabel(network, language.locale())))
                .orElse("");
    }

    private List<Row.Word> quiet(FieldValues values, Optional<Row.Copies> copies) {
        List<Row.Word> words = new ArrayList<>();
        AskedValues leftOut = asked.get();
        for (Field field : quiet) {
            for (String value : values.strings(field)) {
                String label = field.valueLabel(value, language.locale());
                if (!leftOut.say(field, value, label)) {
                    // As facets and the pane write it, but what people write themselves as they do.
                    String said = field.vocabulary().isEmpty() ? label : Language.capital(label);
                    words.add(new Row.Word(said, colours.of(field.name(), value)));
                }
            }
        }
        copies.map(Row.Copies::first)
                .filter(first -> !first.isEmpty())
                .map(first -> Row.Word.plain(language.text("row.copies.first", first)))
                .ifPresent(words::add);
        return words;
    }
}
