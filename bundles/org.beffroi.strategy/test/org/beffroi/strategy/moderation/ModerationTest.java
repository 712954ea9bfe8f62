package org.beffroi.strategy.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.strategy.library.Library;
import org.beffroi.strategy.model.Article;
import org.beffroi.strategy.model.Charter;
import org.beffroi.strategy.model.CharterKind;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.ModerationAct;
import org.beffroi.strategy.model.ModerationDecision;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.moderation.Registering.Decided;
import org.beffroi.strategy.moderation.Registering.Lack;
import org.junit.jupiter.api.Test;

class ModerationTest {

    private static final Instant NOW = Instant.parse("2025-03-31T16:04:05.678Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Capture capture = Capture.of(entry("Honte à Untel,\r\nle 5 rue Haute"), NOW);

    private static Entry entry(String text) {
        FieldValues values = FieldValues.builder()
                .put(CoreFields.TEXT_BODY, text)
                .put(CoreFields.AUTHOR, "anonyme")
                .put(CoreFields.NETWORK, "facebook")
                .put(CoreFields.PUBLISHED, Instant.parse("2025-03-31T08:12:00Z"))
                .build();
        return new Entry(
                1,
                new Mention(new MentionId("facebook:1"), new Origin("test", new BatchId("test"), NOW), values),
                values,
                List.of(),
                List.of());
    }

    private ModerationAct act(ModerationDecision decision, String recourse) {
        return new Registering()
                .act(
                        entry("Honte à Untel"),
                        new Decided("Adresse publiée", decision, Optional.empty(), recourse, true),
                        capture,
                        "captures/mod.txt",
                        NOW,
                        "Élise");
    }

    @Test
    void theSumIsThatOfTheFile() {
        // FIPS 180-4, example of one block.
        assertThat(Capture.sha256("abc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(capture.sha256()).isEqualTo(Capture.sha256(capture.bytes()));
        assertThat(Capture.isUntouched(capture.bytes(), capture.sha256().toUpperCase(Locale.ROOT)))
                .isTrue();
        byte[] touched = capture.bytes();
        touched[touched.length - 2] ^= 1;
        assertThat(Capture.isUntouched(touched, capture.sha256())).isFalse();
        assertThat(Capture.isUntouched(touched, null)).isFalse();
    }

    @Test
    void theCaptureHoldsAllThatTheArchiveHolds() {
        assertThat(capture.text())
                .contains("captured: 2025-03-31T16:04:05Z", "mention: facebook:1", "author: anonyme")
                .contains("published: 2025-03-31T08:12:00Z", "Honte à Untel,\nle 5 rue Haute")
                .doesNotContain("\r");
        assertThat(Capture.of(entry("Honte à Untel,\r\nle 5 rue Haute"), NOW)).isEqualTo(capture);
    }

    @Test
    void aMaskShowsThatThereIsSomethingAndNothingOfIt() {
        assertThat(Masking.masked("Honte à Untel, 5 rue Haute !")).isEqualTo("••••• • •••••, • ••• ••••• !");
    }

    @Property
    void noLetterNorDigitIsSeenThroughAMask(@ForAll String text) {
        assertThat(Masking.masked(text).codePoints().noneMatch(Character::isLetterOrDigit))
                .isTrue();
    }

    @Test
    void anActIsInternalAndKeepsItsProof() {
        ModerationAct act = act(ModerationDecision.HIDDEN, "Prévenu");
        assertThat(act.getDiffusion()).isEqualTo(Diffusion.INTERNAL);
        assertThat(act.getSha256()).isEqualTo(capture.sha256());
        assertThat(act.getContent()).isEqualTo("Honte à Untel");
        assertThat(act.isTargetsPerson()).isTrue();
    }

    @Test
    void whatWasTouchedNeedsAnArticleAndARecourse() {
        ModerationAct act = act(ModerationDecision.DELETED, " ");
        assertThat(Registering.lacks(act)).containsExactly(Lack.ARTICLE, Lack.RECOURSE);
        act.setArticle(ModelFactory.eINSTANCE.createArticle());
        act.setRecourse("Prévenu");
        assertThat(Registering.lacks(act)).isEmpty();
        assertThat(Registering.lacks(act(ModerationDecision.LEFT, ""))).isEmpty();
        assertThat(Registering.lacks(ModelFactory.eINSTANCE.createModerationAct()))
                .containsExactly(Lack.MOMENT, Lack.AUTHOR, Lack.CONTENT, Lack.CAPTURE, Lack.SUM);
    }

    @Test
    void articlesAreThoseOfTheChartersOfModeration() {
        Strategy strategy = ModelFactory.eINSTANCE.createStrategy();
        Article article = ModelFactory.eINSTANCE.createArticle();
        Charter agents = ModelFactory.eINSTANCE.createCharter();
        agents.setKind(CharterKind.AGENTS);
        agents.getArticles().add(ModelFactory.eINSTANCE.createArticle());
        Charter moderation = ModelFactory.eINSTANCE.createCharter();
        moderation.getArticles().add(article);
        strategy.getCharters().addAll(List.of(agents, moderation));
        assertThat(Registering.articles(strategy)).containsExactly(article);
    }

    @Test
    void theDossierHasTheProofTheStepsAndTheTexts() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            String whole = dossier(false, locale);
            assertThat(whole)
                    .contains("Honte à Untel", capture.sha256(), "captures/mod.txt", "facebook:1", "18:04:05")
                    .contains("L. 134-1", "2022/2065", "article 40", "article 65");
        }
    }

    @Test
    void colleaguesReadTheStepsAndNotWhatWasWritten() {
        assertThat(dossier(true, Locale.FRENCH))
                .doesNotContain("Untel")
                .contains("•••••", "protection fonctionnelle", capture.sha256());
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(dossier(false, Locale.FRENCH)).contains("L’article de la charte appliqué");
    }

    private String dossier(boolean masked, Locale locale) {
        Document document = new TargetDossier(Library.shipped(), "test")
                .of(act(ModerationDecision.HIDDEN, "Prévenu"), NOW, masked, locale, PARIS);
        StringBuilder text = new StringBuilder();
        for (Part part : document.flat()) {
            text.append(part).append('\n');
        }
        return text.toString();
    }
}
