package org.beffroi.workbench.strategy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.evidence.Remeasured;
import org.beffroi.strategy.model.EvidenceState;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.MentionEvidence;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Point;
import org.beffroi.strategy.model.QueryEvidence;
import org.beffroi.strategy.moderation.Capture;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.privacy.model.Prose.Line;
import org.beffroi.workbench.strategy.StrategyView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceWordsTest {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2025-03-31T16:00:00Z");

    private final Language french = new Language(Locale.FRENCH).with(StrategyView.class);
    private final Days days = new Days(french, PARIS, LocalDate.of(2025, 3, 31));
    private final Names names = new Names(Locale.FRENCH, PARIS);
    private final EvidenceWords words = new EvidenceWords(french, days, names);
    private final ChangesProse changes = new ChangesProse(french, new IndicatorWords(french, days), names);

    private static QueryEvidence search(int count) {
        QueryEvidence search = MAKE.createQueryEvidence();
        search.setName("cantine");
        search.setQuery("cantine");
        search.setCount(count);
        search.setAt(NOW);
        return search;
    }

    private static void point(QueryEvidence search, String day, int value) {
        Point point = MAKE.createPoint();
        point.setOn(LocalDate.parse(day));
        point.setValue(BigDecimal.valueOf(value));
        search.getPoints().add(point);
    }

    @Test
    void aSearchSaysItsCountAndWhenItWasSeen() {
        assertThat(words.basis(search(1248))).isEqualTo("1\u202f248 mentions · vu le 31 mars 2025");
        assertThat(words.warning(search(1))).isEmpty();
    }

    @Test
    void whatChangedOrWentIsSaid() {
        QueryEvidence search = search(12);
        search.setState(EvidenceState.CHANGED);
        search.setChange("10 mentions auparavant");
        assertThat(words.warning(search))
                .hasValueSatisfying(said -> assertThat(said).contains("10 mentions"));
        search.setState(EvidenceState.GONE);
        assertThat(words.warning(search)).contains("N’est plus dans l’archive");
    }

    @Test
    void barsAreSumsOfDaysAndTheHighestIsWhole() {
        QueryEvidence search = search(9);
        assertThat(EvidenceWords.bars(search, 10)).isEmpty();
        point(search, "2025-03-01", 1);
        point(search, "2025-03-02", 2);
        point(search, "2025-03-08", 6);
        assertThat(EvidenceWords.bars(search, 4)).containsExactly(0.5, 0.0, 0.0, 1.0);
        assertThat(EvidenceWords.bars(search, 100)).hasSize(8);
    }

    private static Remeasured.Figure figure(String before, String now) {
        Indicator indicator = MAKE.createIndicator();
        indicator.setName("Répondus");
        indicator.setUnit("%");
        return new Remeasured.Figure(indicator, Optional.ofNullable(before).map(EvidenceWordsTest::taken), taken(now));
    }

    private static Measurement taken(String value) {
        Measurement taken = MAKE.createMeasurement();
        taken.setAt(NOW);
        taken.setValue(value == null ? null : new BigDecimal(value));
        taken.setNote(value == null ? "Non mesuré : rien" : null);
        return taken;
    }

    @Test
    void changesSayFromWhereToWhereAndByHowMuch() {
        List<Line> lines = changes.of(
                        new Remeasured(
                                List.of(figure("40", "52.5"), figure("40", "40"), figure(null, "3"), figure("1", null)),
                                List.of(),
                                List.of(Sentence.of(ChangesProse.class, "changes.nothing"))),
                        List.of())
                .lines();
        assertThat(lines)
                .contains(
                        new Line.Fact("Répondus", "40\u202f% → 52,5\u202f%\u00a0\u00a0(+\u00a012,5 points)"),
                        new Line.Fact("Répondus", "3\u202f%, première mesure"),
                        new Line.Quiet("Un indicateur est inchangé."),
                        new Line.Fact("Répondus", "Non mesuré : rien"))
                .anyMatch(Line.Warning.class::isInstance);
    }

    @Test
    void anErasedMentionIsSaidByItsNameAlone() {
        MentionEvidence before = MAKE.createMentionEvidence();
        before.setName("Le message du 4 mars");
        before.setQuotation("secret");
        MentionEvidence after = MAKE.createMentionEvidence();
        after.setState(EvidenceState.GONE);
        List<Line> lines = changes.of(
                        new Remeasured(List.of(), List.of(new Remeasured.Piece(before, after)), List.of()), List.of())
                .lines();
        assertThat(lines.toString()).contains("Le message du 4 mars").doesNotContain("secret");
    }

    @Test
    void whereNothingIsMeasuredItIsSaid() {
        assertThat(changes.of(new Remeasured(List.of(), List.of(), List.of()), List.of())
                        .lines())
                .hasSize(1);
    }

    @Test
    void aCaptureIsKeptUnderItsSumBesideTheStrategy(@TempDir Path folder) throws IOException {
        Capture capture = new Capture("captured\n");
        String written = new ModerationFiles(folder.resolve("sonneval.strategy")).keep(capture);
        assertThat(written).startsWith("captures/").doesNotContain("\\");
        assertThat(Capture.isUntouched(Files.readAllBytes(folder.resolve(written)), capture.sha256()))
                .isTrue();
    }
}
