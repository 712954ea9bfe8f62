package org.beffroi.strategy.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.MentionEvidence;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.junit.jupiter.api.Test;

class GatheringTest {

    private static final Instant NOW = Instant.parse("2025-03-31T16:00:00Z");

    private final Gathering gathering = new Gathering();

    private static Entry said(String text) {
        FieldValues values = FieldValues.builder()
                .put(CoreFields.TEXT_BODY, text)
                .put(CoreFields.AUTHOR, "mariedv")
                .put(CoreFields.AUTHOR_NAME, "Marie D.")
                .put(CoreFields.NETWORK, "facebook")
                .put(CoreFields.SPEAKER, "parent d’élève")
                .put(CoreFields.URL, "https://facebook.example/mariedv/1")
                .put(CoreFields.PUBLISHED, Instant.parse("2025-03-04T08:12:00Z"))
                .build();
        Mention mention =
                new Mention(new MentionId("facebook:1"), new Origin("test", new BatchId("test"), NOW), values);
        return new Entry(1, mention, values, List.of(), List.of());
    }

    private MentionEvidence evidence(String text, boolean isPublic) {
        return gathering.mention(said(text), account -> isPublic && account.equals("mariedv"), NOW, Locale.FRENCH);
    }

    @Test
    void anOrdinaryPersonIsNotNamedAnywhere() throws java.io.IOException {
        MentionEvidence evidence = evidence("Encore du poulet froid", false);
        Strategy strategy = ModelFactory.eINSTANCE.createStrategy();
        Objective objective = ModelFactory.eINSTANCE.createObjective();
        strategy.getObjectives().add(objective);
        objective.getEvidence().add(evidence);
        assertThat(new String(StrategyFile.bytes(strategy), StandardCharsets.UTF_8))
                .contains("Encore du poulet froid", "parent d’élève", "facebook:1")
                .doesNotContain("mariedv", "Marie");
        assertThat(evidence.getDiffusion()).isEqualTo(Diffusion.ELECTED);
        assertThat(evidence.getSource()).isEqualTo("Facebook");
        assertThat(evidence.getAt()).isEqualTo(NOW);
    }

    @Test
    void aPublicActorIs() {
        MentionEvidence evidence = evidence("La Ville fait le point", true);
        assertThat(evidence.getAuthor()).isEqualTo("Marie D.");
        assertThat(evidence.isAuthorIsPublic()).isTrue();
        assertThat(evidence.getAddress()).isEqualTo("https://facebook.example/mariedv/1");
        assertThat(evidence.getDiffusion()).isEqualTo(Diffusion.PUBLIC);
    }

    @Test
    void aLongTextIsQuotedToTheEndOfAWord() {
        String quotation = evidence("mot ".repeat(300), false).getQuotation();
        assertThat(quotation).endsWith("mot…");
        assertThat(quotation.length()).isLessThanOrEqualTo(401);
    }

    @Test
    void theSameIsThereOnce() {
        Objective objective = ModelFactory.eINSTANCE.createObjective();
        objective.getEvidence().add(evidence("un", false));
        LocalDate day = LocalDate.of(2025, 3, 31);
        objective.getEvidence().add(gathering.search("cantine", Optional.empty(), day, false));
        objective.getEvidence().add(gathering.analysis("ground", "Terrain", Map.of("query", List.of("x"))));
        assertThat(Gathering.isThere(objective, evidence("deux", true))).isTrue();
        assertThat(Gathering.isThere(objective, gathering.search("cantine", Optional.empty(), day, true)))
                .isTrue();
        assertThat(Gathering.isThere(objective, gathering.search("pont", Optional.empty(), day, false)))
                .isFalse();
        assertThat(Gathering.isThere(objective, gathering.analysis("ground", "Terrain", Map.of())))
                .isFalse();
    }

    @Test
    void allThatCanRestOnEvidenceIsFound() {
        Strategy strategy = ModelFactory.eINSTANCE.createStrategy();
        strategy.getObjectives().add(ModelFactory.eINSTANCE.createObjective());
        strategy.getAudiences().add(ModelFactory.eINSTANCE.createAudience());
        var risk = ModelFactory.eINSTANCE.createRisk();
        risk.getCriteria().add(ModelFactory.eINSTANCE.createCriterion());
        strategy.getRisks().add(risk);
        assertThat(Gathering.keepers(strategy))
                .extracting(one -> one.eClass().getName())
                .containsExactly("Objective", "Risk", "Criterion");
        assertThat(Gathering.of(strategy.getAudiences().getFirst())).isEmpty();
    }
}
