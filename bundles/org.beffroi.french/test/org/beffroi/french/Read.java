package org.beffroi.french;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.beffroi.core.archive.Annotation;
import org.beffroi.core.enrich.Enricher;
import org.beffroi.core.enrich.Enrichment;
import org.beffroi.core.enrich.EnrichmentContext;
import org.beffroi.core.enrich.Subject;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.text.Tokens;

/** Lets enrichers read texts, for tests. */
public final class Read {

    private static final Tokens TOKENS = new Tokens();

    private final Enrichment enrichment;

    private Read(Enrichment enrichment) {
        this.enrichment = enrichment;
    }

    /** Enrichers in a dossier without lists of its own. */
    public static Read by(Enricher... enrichers) {
        return in(Path.of("no such folder"), enrichers);
    }

    /** Enrichers in a dossier with this codebook. */
    public static Read in(Path codebook, Enricher... enrichers) {
        return new Read(Enrichment.of(List.of(enrichers), ground(codebook), TOKENS));
    }

    public static EnrichmentContext ground(Path codebook) {
        return new EnrichmentContext(Optional.empty(), ZoneId.of("Europe/Paris"), codebook);
    }

    /** What was found in a text, by field. */
    public Map<String, List<String>> all(String text) {
        Map<String, List<String>> found = new TreeMap<>();
        annotations(mention(text)).forEach(annotation -> found.put(annotation.field(), annotation.values()));
        return found;
    }

    public List<Annotation> annotations(Mention mention) {
        return enrichment.annotate(mention);
    }

    /** What was found in one field of a text; empty when nothing. */
    public List<String> of(String field, String text) {
        return all(text).getOrDefault(field, List.of());
    }

    public String version() {
        return enrichment.version();
    }

    public Enrichment enrichment() {
        return enrichment;
    }

    public static Mention mention(String text) {
        return mention(values -> values.put(CoreFields.TEXT_BODY, text));
    }

    public static Mention mention(Consumer<FieldValues.Builder> said) {
        FieldValues.Builder values = FieldValues.builder();
        said.accept(values);
        Origin origin = new Origin("test", new BatchId("test"), Instant.EPOCH);
        return new Mention(new MentionId("test:1"), origin, values.build());
    }

    /** A field of the core. */
    public static Field field(String key) {
        return Fields.core().byKey(key).orElseThrow();
    }

    public static Subject subject(String text) {
        return new Subject(mention(text), TOKENS);
    }
}
