package org.beffroi.french.place;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.enrich.Enricher;
import org.beffroi.core.enrich.EnrichmentContext;
import org.beffroi.core.enrich.Subject;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.text.Tokens;

/** Mentions of one text, and what a reader finds in them. */
final class Readings {

    private static final Tokens TOKENS = new Tokens();

    private Readings() {}

    static EnrichmentContext ground(String territory, Path codebook) {
        return new EnrichmentContext(Optional.ofNullable(territory), ZoneId.of("Europe/Paris"), codebook);
    }

    static Subject subject(String text) {
        FieldValues values =
                FieldValues.builder().put(CoreFields.TEXT_BODY, text).build();
        Origin origin = new Origin("essai", new BatchId("essai"), Instant.EPOCH);
        return new Subject(new Mention(new MentionId("essai"), origin, values), TOKENS);
    }

    static List<String> of(Enricher.Reader reader, String text) {
        List<String> found = new ArrayList<>();
        reader.read(subject(text), (field, values, confidence) -> found.addAll(values));
        return found;
    }
}
