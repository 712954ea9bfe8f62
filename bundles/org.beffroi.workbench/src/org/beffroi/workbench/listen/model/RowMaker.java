package org.beffroi.workbench.listen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.dossier.Pseudonyms;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.Row.Span;

/**
 * Makes rows of mentions: the passage that matched, marked, and the author under the name that may show.
 *
 * <p>Immutable, safe for several threads; not for the UI thread, since names are looked up.
 */
final class RowMaker {

    /** Fields told as quiet words, in this order. */
    private static final List<Field> QUIET =
            List.of(CoreFields.THEME, CoreFields.PLACE, CoreFields.DEPARTMENT, CoreFields.TAG, CoreFields.STATUS);
    /** Characters before the first match that are still shown from the beginning of the text. */
    private static final int NEAR_THE_BEGINNING = 90;
    /** Characters shown before the first match where the beginning is left out. */
    private static final int BEFORE = 40;

    private final Marker marker;
    private final Pseudonyms names;
    private final Language language;

    RowMaker(Marker marker, Pseudonyms names, Language language) {
        this.marker = marker;
        this.names = names;
        this.language = language;
    }

    /** The row of a mention. */
    Row row(Entry entry) {
        FieldValues values = entry.effective();
        Optional<String> tongue = values.string(CoreFields.LANGUAGE);
        String title = oneLine(values.string(CoreFields.TITLE).orElse(""));
        Passage passage = passage(oneLine(values.string(CoreFields.TEXT_BODY).orElse("")), tongue);
        return new Row(
                entry,
                Row.Tone.of(values.string(CoreFields.TONE)),
                who(values),
                where(values),
                values.time(CoreFields.PUBLISHED),
                title,
                passage.text(),
                passage.marks(),
                marker.marks(title, tongue),
                quiet(values),
                values.number(CoreFields.LIKES),
                values.number(CoreFields.SHARES));
    }

    private String who(FieldValues values) {
        Optional<String> author = values.string(CoreFields.AUTHOR).or(() -> values.string(CoreFields.AUTHOR_NAME));
        return author.map(names::shown)
                .or(() -> values.string(CoreFields.OUTLET))
                .orElse("");
    }

    private String where(FieldValues values) {
        return values.string(CoreFields.NETWORK)
                .map(network -> NetworkNames.of(network, language))
                .orElse("");
    }

    private List<String> quiet(FieldValues values) {
        List<String> words = new ArrayList<>();
        for (Field field : QUIET) {
            values.strings(field).forEach(value -> words.add(field.valueLabel(value, language.locale())));
        }
        return words;
    }

    private record Passage(String text, List<Span> marks) {}

    private Passage passage(String text, Optional<String> tongue) {
        List<Span> marks = marker.marks(text, tongue);
        if (marks.isEmpty() || marks.getFirst().start() <= NEAR_THE_BEGINNING) {
            return new Passage(text, marks);
        }
        int from = text.indexOf(' ', marks.getFirst().start() - BEFORE) + 1;
        if (from == 0 || from > marks.getFirst().start()) {
            from = marks.getFirst().start();
        }
        int shift = from - 2;
        return new Passage(
                "… " + text.substring(from),
                marks.stream()
                        .map(mark -> new Span(mark.start() - shift, mark.end() - shift))
                        .toList());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
