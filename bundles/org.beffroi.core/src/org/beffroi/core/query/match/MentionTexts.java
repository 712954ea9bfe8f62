package org.beffroi.core.query.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.text.Tokens;

/** The texts of one mention, each analysed at most once, in the mention's language. Not for several threads. */
final class MentionTexts {

    private final FieldValues values;
    private final Tokens tokens;
    private final Map<String, AnalysedText> analysed = new HashMap<>();

    MentionTexts(FieldValues values, Tokens tokens) {
        this.values = values;
        this.tokens = tokens;
    }

    FieldValues values() {
        return values;
    }

    /** The texts that words without a field look in. */
    List<AnalysedText> searchedByWords() {
        return List.of(of(CoreFields.TITLE), of(CoreFields.TEXT_BODY));
    }

    AnalysedText of(Field field) {
        return analysed.computeIfAbsent(field.name(), key -> {
            List<String> texts = values.strings(field);
            String joined = String.join(AnalysedText.BETWEEN, texts);
            String language = values.string(CoreFields.LANGUAGE).orElse(null);
            return new AnalysedText(field, texts, joined, tokens.of(joined, language));
        });
    }
}
