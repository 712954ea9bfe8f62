package org.beffroi.core.speaker;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Term;
import org.beffroi.core.text.Folding;

/** What a dossier's list says of an account. */
public enum SpeakerKind {
    /** An account of the body that watches. */
    OWN("own"),
    /** An elected official, or a group of them. */
    ELECTED("elected"),
    PRESS("press"),
    /** An association, a company, a union, another public body. */
    ORGANISATION("organisation"),
    /** An ordinary person; said of an account that looks like another and is none. */
    PERSON("person"),
    /** A program. */
    BOT("bot"),
    /** An account that people judged to imitate the one named beside it; who speaks there is unknown. */
    IMITATION("imitation");

    private final String value;

    SpeakerKind(String value) {
        this.value = value;
    }

    /** As the list holds it. */
    public String value() {
        return value;
    }

    /** The value of the field {@link CoreFields#SPEAKER} that it means: {@code unsure} for an imitation. */
    public String speaker() {
        return this == IMITATION ? "unsure" : value;
    }

    /** Whether what speaks under it speaks in public, so that its name may show. */
    public boolean isPublic() {
        return isProtected();
    }

    /** Whether others may want to be taken for it. */
    public boolean isProtected() {
        return this == OWN || this == ELECTED || this == PRESS || this == ORGANISATION;
    }

    /** Its name in a language, as the field's values are named. */
    public String label(Locale locale) {
        if (this == IMITATION) {
            return locale.getLanguage().equals("fr") ? "imite" : value;
        }
        return CoreFields.SPEAKER.valueLabel(value, locale);
    }

    /** The kind that someone typed, in either language, case and accents left aside. */
    public static Optional<SpeakerKind> typed(String word) {
        String folded = Folding.fold(word.strip());
        return Arrays.stream(values())
                .filter(kind -> kind.names().map(Folding::fold).anyMatch(folded::equals))
                .findFirst();
    }

    private Stream<String> names() {
        return this == IMITATION
                ? Stream.of(value, "imite", "imitates")
                : CoreFields.SPEAKER.term(value).stream().flatMap(Term::names);
    }
}
