package org.beffroi.workbench.listen;

import java.util.Optional;
import org.beffroi.core.archive.Annotation;
import org.beffroi.core.archive.Conflict;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Provenance;
import org.beffroi.core.mention.Field;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.routing.UnseenNotice;

/**
 * Says in a few words whose word a value is, where a reader should know: a machine's, with how sure it is as far as that was
 * measured here, or a colleague's.
 */
final class OriginWords {

    private final Language language;
    private final Days days;
    private final UnseenNotice unseen;

    OriginWords(Language language, Days days) {
        this.language = language;
        this.days = days;
        this.unseen = new UnseenNotice(language, days);
    }

    /** The words, empty where the source states it or nobody says anything. */
    String of(Entry entry, Field field) {
        String whose = entry.provenance(field).map(this::words).orElse("");
        return Conflict.open(entry, field.name())
                .map(conflict -> whose + "\n" + unseen.of(conflict, field))
                .orElse(whose);
    }

    private String words(Provenance provenance) {
        return switch (provenance) {
            case Provenance.Stated stated -> "";
            case Provenance.Human(var who, var when) ->
                language.text("detail.by.human", who, days.moment(Optional.of(when)));
            case Provenance.Machine(var annotation) -> machine(annotation);
        };
    }

    /** A percentage only where it is one of this dossier's own texts. */
    private String machine(Annotation annotation) {
        String rules = rules(annotation.version());
        return annotation.measuredOn().isPresent()
                ? language.text(
                        "detail.by.machine.measured",
                        language.percent(annotation.confidence()),
                        annotation.measuredOn().getAsInt(),
                        rules)
                : language.text("detail.by.machine", rules);
    }

    /** The version of the rules, without the digests of lists and models that programs tell versions apart by. */
    private static String rules(String version) {
        int end = version.indexOf('-');
        return (end < 0 ? version : version.substring(0, end)).replaceFirst("\\.m\\d+$", "");
    }
}
