package org.beffroi.workbench.listen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.enrich.Enricher;
import org.beffroi.core.enrich.Enrichment;
import org.beffroi.core.enrich.EnrichmentContext;
import org.beffroi.core.enrich.Subject;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.text.Tokens;
import org.beffroi.workbench.language.Language;
import org.junit.jupiter.api.Test;

class SpeakerReadingTest {

    private static final Sentence REASON = Sentence.of(Enricher.class, "archive.none");

    private final FakeDossier dossier = new FakeDossier(Enrichment.of(
                    List.of(new Speakers()),
                    new EnrichmentContext(Optional.empty(), FakeDossier.PARIS, Path.of("codebook")),
                    new Tokens()))
            .with(1, "la mairie informe")
            .with(1, "bonjour")
            .with(2, "le journal");

    @Test
    void what_a_machine_read_is_told_with_its_reasons() {
        SpeakerReading speaking = speaking("la mairie informe0").orElseThrow();
        assertThat(speaking.kind()).isEqualTo(Language.capital(CoreFields.SPEAKER.valueLabel("body", Locale.FRENCH)));
        assertThat(speaking.imitates()).isEmpty();
        assertThat(speaking.reasons()).containsExactly(REASON);
    }

    @Test
    void a_machine_that_repeats_what_the_source_says_has_read_nothing() {
        SpeakerReading onFacebook = speaking("le journal0").orElseThrow();
        assertThat(onFacebook.bySource()).isFalse();
        assertThat(onFacebook.reasons()).containsExactly(REASON);
        SpeakerReading inThePress = speaking("le journal1").orElseThrow();
        assertThat(inThePress.bySource()).isTrue();
        assertThat(inThePress.reasons()).isEmpty();
    }

    @Test
    void where_a_person_said_it_the_machine_has_no_more_to_say() {
        dossier.archive()
                .record(List.of(new Act(
                        "1",
                        new BatchId("lot"),
                        "Lou",
                        Act.Hand.HUMAN,
                        Instant.EPOCH,
                        new Act.Set(
                                MentionId.of("test", "la mairie informe0"),
                                CoreFields.SPEAKER.name(),
                                List.of("press")))));
        SpeakerReading speaking = speaking("la mairie informe0").orElseThrow();
        assertThat(speaking.kind()).isEqualTo(Language.capital(CoreFields.SPEAKER.valueLabel("press", Locale.FRENCH)));
        assertThat(speaking.reasons()).isEmpty();
        assertThat(speaking.bySource()).isFalse();
    }

    @Test
    void where_nobody_knows_nothing_is_told() {
        assertThat(speaking("bonjour0")).isEmpty();
    }

    private Optional<SpeakerReading> speaking(String id) {
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            Entry entry = snapshot.entry(MentionId.of("test", id)).orElseThrow();
            return SpeakerReading.of(entry, dossier, new Language(Locale.FRENCH));
        }
    }

    /** Takes whoever speaks of the town hall for it. */
    @Enricher.Info(id = "speaker")
    private static final class Speakers implements Enricher, Enricher.Reader {

        @Override
        public List<Field> adds() {
            return List.of(CoreFields.SPEAKER);
        }

        @Override
        public Reader reader(EnrichmentContext ground) {
            return this;
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public void read(Subject subject, Findings findings) {
            if (subject.whole().contains("mairie")) {
                findings.found(CoreFields.SPEAKER, List.of("body"), 0.9);
            } else if (subject.whole().contains("journal")) {
                findings.found(CoreFields.SPEAKER, List.of("press"), 0.9);
            }
        }

        @Override
        public List<Sentence> reasons(Subject subject, Field field) {
            return List.of(REASON);
        }
    }
}
