package org.beffroi.workbench.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.archive.Annotation;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Provenance;
import org.beffroi.core.archive.truth.Conflict;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.MentionId;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.Detail;
import org.beffroi.workbench.listen.model.SpeakerReading;
import org.beffroi.workbench.routing.UnseenNotice;

/**
 * Says in a few words whose word a value is, where a reader should know: a colleague's beside the value, and all that a machine
 * read in one line, with how sure it is as far as that was measured here.
 */
final class OriginWords {

    private final Language language;
    private final Days days;
    private final UnseenNotice unseen;
    private final String hand;

    /** @param hand who works here: what they said is called their own */
    OriginWords(Language language, Days days, String hand) {
        this.language = language;
        this.days = days;
        this.unseen = new UnseenNotice(language, days);
        this.hand = hand;
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
                who.equals(hand)
                        ? language.text("detail.by.you", days.moment(Optional.of(when)))
                        : language.text("detail.by.human", who, days.moment(Optional.of(when)));
            case Provenance.Machine machine -> "";
        };
    }

    /**
     * What of some fields a machine read, in one line, and in another what the mention has from the one that it answers; empty
     * where there is neither. Who speaks is told elsewhere where the source says it.
     */
    String machines(Detail detail, List<Field> fields) {
        List<String> read = new ArrayList<>();
        Map<MentionId, List<String>> inherited = new LinkedHashMap<>();
        boolean unmeasured = false;
        for (Field field : fields) {
            if (field.name().equals(CoreFields.SPEAKER.name())
                    && detail.speaking().filter(SpeakerReading::bySource).isPresent()) {
                continue;
            }
            if (detail.entry().provenance(field).orElse(null) instanceof Provenance.Machine(var annotation)) {
                String label = field.label(language.locale());
                if (annotation.from().isPresent()) {
                    inherited
                            .computeIfAbsent(annotation.from().get(), any -> new ArrayList<>())
                            .add(label);
                } else {
                    read.add(machine(label, annotation));
                    unmeasured |= annotation.measuredOn().isEmpty();
                }
            }
        }
        List<String> lines = new ArrayList<>();
        if (!read.isEmpty()) {
            String key = unmeasured ? "detail.machine.unmeasured" : "detail.machine.measured";
            lines.add(language.text(key, String.join(", ", read)));
        }
        inherited.forEach((from, labels) -> lines.add(inherited(detail, from, String.join(", ", labels))));
        return String.join("\n", lines);
    }

    private String inherited(Detail detail, MentionId from, String labels) {
        return detail.conversation().stream()
                .filter(row -> row.entry().mention().id().equals(from))
                .findFirst()
                .map(row -> language.text("detail.inherited", labels, row.who(), days.moment(row.when())))
                .orElseGet(() -> language.text("detail.inherited.thread", labels));
    }

    /** A percentage only where it is one of this dossier's own texts. */
    private String machine(String field, Annotation annotation) {
        return annotation.measuredOn().isPresent()
                ? language.text(
                        "detail.machine.sure",
                        field,
                        language.percent(annotation.confidence()),
                        annotation.measuredOn().getAsInt())
                : field;
    }
}
