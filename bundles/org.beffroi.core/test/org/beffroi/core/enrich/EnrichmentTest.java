package org.beffroi.core.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Annotation;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.text.Tokens;
import org.junit.jupiter.api.Test;

class EnrichmentTest {

    private static final EnrichmentContext GROUND =
            new EnrichmentContext(Optional.of("44109"), ZoneId.of("Europe/Paris"), Path.of("nowhere"));
    private static final Field AMBIANCE =
            Field.one("ambiance", FieldType.KEYWORD, Field.Facet.SMALL, "mood", "ambiance");

    /** By its id it would come first; it needs the theme that another finds. */
    @Enricher.Info(id = "ambiance")
    private static final class Ambiance implements Enricher {
        @Override
        public List<Field> adds() {
            return List.of(AMBIANCE);
        }

        @Override
        public List<String> needs() {
            return List.of("theme");
        }

        @Override
        public Reader reader(EnrichmentContext ground) {
            return reading(
                    "7",
                    (subject, findings) -> findings.found(
                            AMBIANCE, List.of("about " + subject.values().strings(CoreFields.THEME)), 0.5));
        }
    }

    @Enricher.Info(id = "theme")
    private static final class Theme implements Enricher {
        @Override
        public List<Field> adds() {
            return List.of(CoreFields.THEME);
        }

        @Override
        public Reader reader(EnrichmentContext ground) {
            return reading("2", (subject, findings) -> {
                if (subject.tokens().stream().anyMatch(token -> token.stem().equals("cantine"))) {
                    findings.found(CoreFields.THEME, List.of("canteen"), 0.9);
                }
            });
        }
    }

    @Enricher.Info(id = "broken")
    private static final class Broken implements Enricher {
        @Override
        public List<Field> adds() {
            return List.of(CoreFields.TONE);
        }

        @Override
        public Reader reader(EnrichmentContext ground) {
            throw Refusal.of(Refusal.class, "model.unreadable", ground.codebook());
        }
    }

    private interface Reading {
        void of(Subject subject, Enricher.Findings findings);
    }

    private static Enricher.Reader reading(String version, Reading reading) {
        return new Enricher.Reader() {
            @Override
            public String version() {
                return version;
            }

            @Override
            public void read(Subject subject, Enricher.Findings findings) {
                reading.of(subject, findings);
            }

            @Override
            public List<Sentence> reasons(Subject subject, Field field) {
                return List.of(Sentence.of(
                        EnrichmentTest.class, field.name(), subject.values().strings(CoreFields.THEME)));
            }
        };
    }

    private static Mention mention(FieldValues values) {
        return new Mention(new MentionId("essai:1"), new Origin("essai", new BatchId("lot"), Instant.EPOCH), values);
    }

    private static Mention said(String text) {
        return mention(FieldValues.builder().put(CoreFields.TEXT_BODY, text).build());
    }

    private final Enrichment enrichment =
            Enrichment.of(List.of(new Ambiance(), new Broken(), new Theme()), GROUND, new Tokens());

    @Test
    void whatNeedsAFieldComesAfterWhatFindsItWhateverTheIds() {
        assertThat(enrichment.annotate(said("Les cantines ferment")))
                .containsExactly(
                        new Annotation("theme", "2", "theme", List.of("canteen"), 0.9),
                        new Annotation("ambiance", "7", "ambiance", List.of("about [canteen]"), 0.5));
    }

    @Test
    void whatASourceStatesIsWhatLaterEnrichersRead() {
        Mention stated = mention(FieldValues.builder()
                .put(CoreFields.TEXT_BODY, "Les cantines ferment")
                .put(CoreFields.THEME, List.of("school"))
                .build());
        assertThat(enrichment.annotate(stated))
                .extracting(Annotation::values)
                .containsExactly(List.of("canteen"), List.of("about [school]"));
    }

    @Test
    void whoReadAnAnswerTellsWhyKnowingWhatThoseBeforeFound() {
        Mention mention = said("Les cantines ferment");
        Annotation mood = enrichment.annotate(mention).getLast();
        assertThat(enrichment.reasons(mention, mood, AMBIANCE))
                .containsExactly(Sentence.of(EnrichmentTest.class, "ambiance", List.of("canteen")));
        Annotation ofSomebodyGone = new Annotation("gone", "1", "ambiance", List.of("vive"), 1);
        assertThat(enrichment.reasons(mention, ofSomebodyGone, AMBIANCE)).isEmpty();
    }

    @Test
    void oneThatCannotReadInADossierIsNamedAndTheOthersRead() {
        assertThat(enrichment.refused()).hasSize(1);
        assertThat(enrichment.version()).isEqualTo("theme@2,ambiance@7");
    }

    @Test
    void theOrderInWhichTheyCameChangesNothing() {
        Enrichment other = Enrichment.of(List.of(new Theme(), new Ambiance()), GROUND, new Tokens());
        assertThat(other.version()).isEqualTo(enrichment.version());
        assertThat(Enrichment.fields(List.of(new Ambiance(), new Theme())))
                .isEqualTo(Enrichment.fields(List.of(new Theme(), new Ambiance())));
    }

    @Test
    void noEnricherReadsNothing() {
        assertThat(Enrichment.none().annotate(said("cantine"))).isEmpty();
        assertThat(Enrichment.none().version()).isEmpty();
    }
}
