package org.beffroi.core.query;

import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.Query.Everything;
import org.beffroi.core.query.Query.SameSentence;
import org.beffroi.core.query.lexeme.FieldNames;
import org.beffroi.core.query.lexeme.Lexeme;
import org.beffroi.core.query.lexeme.Lexeme.Kind;
import org.beffroi.core.query.lexeme.SpecialName;

/** Reads the leaves: words, and fields with their value, according to the group they stand in. */
final class ClauseReader {

    private static final Query HARMLESS = new Everything();

    private final Fields fields;
    private final FieldNames names;
    private final String text;
    private final Complaints complaints;
    private final WordReader words;
    private final ValueReader values;

    ClauseReader(Fields fields, Searchable searchable, String text, Complaints complaints) {
        this.fields = fields;
        names = new FieldNames(fields);
        this.text = text;
        this.complaints = complaints;
        words = new WordReader(searchable, complaints);
        values = new ValueReader(complaints, words);
    }

    /** A word or a quotation. */
    Query plain(Lexeme lexeme, Scope scope) {
        return switch (scope.kind()) {
            case LOST -> HARMLESS;
            case VALUES -> values.value(scope.valuesOf(), lexeme);
            case TOP -> lexeme.is(Kind.QUOTED) ? words.quoted(lexeme) : words.bare(lexeme);
            case SENTENCE -> {
                Query word = lexeme.is(Kind.QUOTED) ? words.quoted(lexeme) : words.bare(lexeme);
                if (word instanceof Everything
                        && !complaints.isClosed()
                        && lexeme.text().equals("*")) {
                    complaints.add(lexeme, "sentence.everything");
                }
                yield word;
            }
        };
    }

    /** A name, its colon, and a word or a quotation. */
    Query field(Lexeme name, Lexeme value, Scope scope) {
        Optional<SpecialName> special = SpecialName.of(name.text());
        Optional<Field> field = fields.byName(name.text());
        if (scope.kind() == Scope.Kind.VALUES && special.isEmpty() && field.isEmpty() && value.is(Kind.WORD)) {
            String whole = text.substring(name.start(), value.end());
            return values.value(scope.valuesOf(), new Lexeme(Kind.WORD, name.start(), value.end(), whole));
        }
        if (isMisplaced(name, scope, special)) {
            return HARMLESS;
        }
        if (special.isPresent()) {
            return special(special.get(), value);
        }
        if (field.isPresent()) {
            return values.value(field.get(), value);
        }
        return unknown(name);
    }

    private Query special(SpecialName name, Lexeme value) {
        String published = CoreFields.PUBLISHED.name();
        if (!value.suffix().isEmpty() && (name == SpecialName.SINCE || name == SpecialName.UNTIL)) {
            complaints.add(value, "field.fuzzy");
            return HARMLESS;
        }
        return switch (name) {
            case EXACT -> words.exact(value);
            case LEMMA -> words.lemma(value);
            case SENTENCE -> new SameSentence(plain(value, Scope.sentence()));
            case LIKE -> words.resembling(value);
            case SINCE -> values.days().since(published, value);
            case UNTIL -> values.days().until(published, value);
        };
    }

    /** What the words of the group that follows a name mean. */
    Scope group(Lexeme name, Scope scope) {
        Optional<SpecialName> special = SpecialName.of(name.text());
        if (isMisplaced(name, scope, special)) {
            return Scope.lost();
        }
        if (special.isPresent()) {
            if (special.get() == SpecialName.SENTENCE) {
                return Scope.sentence();
            }
            complaints.add(name, "field.no.group");
            return Scope.lost();
        }
        Optional<Field> field = fields.byName(name.text());
        if (field.isEmpty()) {
            unknown(name);
        }
        return field.map(Scope::valuesOf).orElse(Scope.lost());
    }

    /** A name and its colon with nothing behind. */
    void withoutValue(Lexeme name, Scope scope) {
        if (scope.kind() == Scope.Kind.LOST) {
            return;
        }
        if (SpecialName.of(name.text()).isEmpty() && fields.byName(name.text()).isEmpty()) {
            unknown(name);
        } else {
            complaints.add(name, "field.nothing");
        }
    }

    /** Whether a name is that of a field of numbers. */
    boolean isNumber(Lexeme name) {
        return fields.byName(name.text())
                .filter(field -> field.type() == FieldType.NUMBER)
                .isPresent();
    }

    private boolean isMisplaced(Lexeme name, Scope scope, Optional<SpecialName> special) {
        boolean ofWords = special.filter(one -> one == SpecialName.EXACT || one == SpecialName.LEMMA)
                .isPresent();
        switch (scope.kind()) {
            case TOP -> {
                return false;
            }
            case LOST -> {
                return true;
            }
            case VALUES ->
                complaints.add(
                        name,
                        "field.in.field",
                        scope.valuesOf().label(Locale.ENGLISH),
                        scope.valuesOf().label(Locale.FRENCH));
            case SENTENCE -> {
                if (!ofWords) {
                    complaints.add(name, "field.in.sentence");
                }
                return !ofWords;
            }
        }
        return true;
    }

    private Query unknown(Lexeme name) {
        if (complaints.isFull()) {
            return HARMLESS;
        }
        complaints.add(
                name,
                "field.unknown",
                Complaints.excerpt(name.text()),
                String.join(", ", names.nearest(name.text(), Locale.ENGLISH)),
                String.join(", ", names.nearest(name.text(), Locale.FRENCH)));
        return HARMLESS;
    }
}
