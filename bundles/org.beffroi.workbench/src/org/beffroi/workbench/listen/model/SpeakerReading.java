package org.beffroi.workbench.listen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Provenance;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.language.Language;

/**
 * Who speaks in a mention, whom the account may imitate, and why that is thought so.
 *
 * @param kind the body, the press, an ordinary person…, as people read it
 * @param imitates whom, or empty
 * @param reasons what speaks for what a machine read, in the order in which it weighs; none where a person or the source
 *     says so
 * @param bySource whether the source says it: that the account is the body's own, or that it is press
 */
public record SpeakerReading(String kind, String imitates, List<Sentence> reasons, boolean bySource) {

    private static final String OWN = "own";
    private static final String PRESS = "press";

    public SpeakerReading {
        reasons = List.copyOf(reasons);
    }

    /** What is known of a mention, empty where nobody says who speaks; not for the UI thread. */
    static Optional<SpeakerReading> of(Entry entry, Dossier dossier, Language language) {
        String kind = named(entry, CoreFields.SPEAKER, language);
        String imitates = named(entry, CoreFields.IMITATES, language);
        if (kind.isEmpty() && imitates.isEmpty()) {
            return Optional.empty();
        }
        boolean bySource = isSaidBySource(entry);
        List<Sentence> reasons = new ArrayList<>();
        for (Field field : bySource ? List.of(CoreFields.IMITATES) : List.of(CoreFields.SPEAKER, CoreFields.IMITATES)) {
            if (entry.provenance(field).orElse(null) instanceof Provenance.Machine(var annotation)) {
                dossier.enrichment().reasons(entry.mention(), annotation, field).stream()
                        .filter(reason -> !reasons.contains(reason))
                        .forEach(reasons::add);
            }
        }
        return Optional.of(new SpeakerReading(kind, imitates, reasons, bySource));
    }

    /** A machine that repeats what the source says has read nothing into it. */
    private static boolean isSaidBySource(Entry entry) {
        if (!(entry.provenance(CoreFields.SPEAKER).orElse(null) instanceof Provenance.Machine)) {
            return false;
        }
        FieldValues said = entry.mention().values();
        String speaker = entry.effective().string(CoreFields.SPEAKER).orElse("");
        return speaker.equals(OWN) && Boolean.TRUE.equals(said.raw(CoreFields.OFFICIAL))
                || speaker.equals(PRESS) && PRESS.equals(said.raw(CoreFields.NETWORK));
    }

    private static String named(Entry entry, Field field, Language language) {
        return entry.effective()
                .string(field)
                .map(value -> Language.capital(field.valueLabel(value, language.locale())))
                .orElse("");
    }
}
