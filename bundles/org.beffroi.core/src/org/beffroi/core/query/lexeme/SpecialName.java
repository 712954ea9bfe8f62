package org.beffroi.core.query.lexeme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The names before a colon that are no fields of mentions. The first name in each language is the one that is printed. */
public enum SpecialName {
    EXACT(List.of("exact"), List.of("exact")),
    LEMMA(List.of("lemma"), List.of("lemme")),
    SENTENCE(List.of("sentence", "same-sentence"), List.of("même_phrase")),
    LIKE(List.of("like"), List.of("proche", "comme")),
    SINCE(List.of("since"), List.of("depuis")),
    UNTIL(List.of("until"), List.of("jusqu’au", "jusqu’à"));

    private final List<String> english;
    private final List<String> french;

    SpecialName(List<String> english, List<String> french) {
        this.english = english;
        this.french = french;
    }

    /** The special name that was typed, in either language. */
    public static Optional<SpecialName> of(String typed) {
        String plain = FieldNames.plain(typed);
        for (SpecialName name : values()) {
            if (name.names().stream().anyMatch(known -> FieldNames.plain(known).equals(plain))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** As printed in a language. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("fr") ? french.getFirst() : english.getFirst();
    }

    private List<String> names() {
        return Stream.concat(english.stream(), french.stream()).toList();
    }
}
