package org.beffroi.strategy.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.measure.Ground;
import org.beffroi.strategy.model.ArchiveMeasure;
import org.beffroi.strategy.model.EvidenceState;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.MentionEvidence;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Point;
import org.beffroi.strategy.model.QueryEvidence;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.testing.archive.NaiveArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RemeasuringTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 31);
    private static final Instant NOW = Instant.parse("2025-03-31T16:00:00Z");
    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private final NaiveArchive archive = new NaiveArchive(Fields.core(), PARIS, TODAY);
    private final Cancel cancel = new Cancel();
    private final Strategy strategy = MAKE.createStrategy();
    private final Objective objective = MAKE.createObjective();
    private final Indicator indicator = MAKE.createIndicator();
    private final QueryEvidence search = MAKE.createQueryEvidence();

    @BeforeEach
    void aStrategyOnThreeMentions() {
        strategy.setKey("s");
        objective.setKey("o");
        strategy.getObjectives().add(objective);
        indicator.setKey("i");
        indicator.setName("Plaintes");
        indicator.setMeasure(counting("cantine"));
        objective.getIndicators().add(indicator);
        search.setKey("e");
        search.setName("Ce qui se dit");
        search.setQuery("cantine");
        objective.getEvidence().add(search);
        say("a", "la cantine est froide");
        say("b", "la cantine est chère");
        say("c", "le pont est fermé");
    }

    private static ArchiveMeasure counting(String query) {
        ArchiveMeasure measure = MAKE.createArchiveMeasure();
        measure.setQuery(query);
        measure.setDays(90);
        return measure;
    }

    private void say(String id, String text) {
        say(id, text, "2025-03-20T10:00:00Z");
    }

    private void say(String id, String text, String published) {
        archive.add(List.of(new Mention(
                new MentionId("test:" + id),
                new Origin("test", new BatchId("test"), NOW),
                FieldValues.builder()
                        .put(CoreFields.TEXT_BODY, text)
                        .put(CoreFields.PUBLISHED, Instant.parse(published))
                        .build())));
    }

    private Remeasured again() {
        return again(Progress.silent());
    }

    private Remeasured again(Progress progress) {
        Run run = Runs.of(archive, TODAY, cancel, progress);
        return new Remeasuring(new Ground(run, Optional.empty(), NOW, "Élise")).of(strategy, every -> true, progress);
    }

    @Test
    void measuringChangesNothingUntilItIsPutIntoTheStrategy() {
        String before = written();
        Remeasured found = again();
        assertThat(written()).isEqualTo(before);
        assertThat(found.putInto(strategy)).isEmpty();
        assertThat(indicator.getMeasurements()).singleElement().satisfies(taken -> {
            assertThat(taken.getValue()).isEqualByComparingTo("2");
            assertThat(taken.getBase()).isEqualTo(2);
            assertThat(taken.getAt()).isEqualTo(NOW);
            assertThat(taken.getBy()).isEqualTo("Élise");
        });
        assertThat(search.getCount()).isEqualTo(2);
        assertThat(search.getState()).isEqualTo(EvidenceState.FRESH);
        assertThat(search.getPoints()).isNotEmpty();
    }

    @Test
    void whatWasMeasuredBeforeStaysAndIsComparedWith() {
        again().putInto(strategy);
        say("d", "la cantine, encore");
        Remeasured found = again();
        assertThat(found.figures()).singleElement().satisfies(figure -> {
            assertThat(figure.before().orElseThrow().getValue()).isEqualByComparingTo("2");
            assertThat(figure.isChanged()).isTrue();
        });
        found.putInto(strategy);
        assertThat(indicator.getMeasurements())
                .extracting(taken -> taken.getValue().intValue())
                .containsExactly(2, 3);
        assertThat(search.getState()).isEqualTo(EvidenceState.CHANGED);
        assertThat(search.getChange()).contains("2").contains("3");
    }

    @Test
    void everyDayOfThePeriodHasItsPlaceSilentOnesToo() {
        search.setFrom(LocalDate.of(2025, 3, 1));
        search.setUntil(LocalDate.of(2025, 3, 31));
        again().putInto(strategy);
        assertThat(search.getPoints())
                .extracting(Point::getOn)
                .startsWith(LocalDate.of(2025, 3, 1))
                .endsWith(LocalDate.of(2025, 3, 31))
                .hasSize(31);
        assertThat(search.getPoints().get(19).getValue()).isEqualByComparingTo("2");
        assertThat(search.getPoints().getLast().getValue())
                .as("nobody watched any more")
                .isNull();
    }

    @Test
    void aSilentDayThatSomebodyWatchedIsZeroAndDaysThatNobodyDidAreNot() {
        say("before", "la cantine encore", "2025-03-18T10:00:00Z");
        search.setFrom(LocalDate.of(2025, 3, 17));
        search.setUntil(LocalDate.of(2025, 3, 21));
        again().putInto(strategy);
        assertThat(search.getPoints().stream().map(Point::getValue).map(String::valueOf))
                .containsExactly("null", "1", "0", "2", "null");
        assertThat(search.getCount()).isEqualTo(3);
    }

    @Test
    void noMentionOfDaysThatNobodyWatchedIsNotCountedAsZero() {
        search.setFrom(LocalDate.of(2025, 3, 1));
        search.setUntil(LocalDate.of(2025, 3, 15));
        again().putInto(strategy);
        assertThat(search.getCount()).isNull();
        assertThat(search.getPoints()).isEmpty();
        assertThat(search.getChange()).startsWith("Rien n’a été collecté du 1er au 15 mars 2025");
    }

    @Test
    void theSameFigureOfTheSameMomentIsThereOnce() {
        again().putInto(strategy);
        again().putInto(strategy);
        assertThat(indicator.getMeasurements()).hasSize(1);
    }

    @Test
    void theSameAgainIsTheSame() {
        again().putInto(strategy);
        Remeasured found = again();
        assertThat(found.figures()).noneMatch(Remeasured.Figure::isChanged);
        assertThat(found.pieces()).extracting(Remeasured.Piece::state).containsExactly(EvidenceState.SAME);
    }

    @Test
    void theQuotationOfAnErasedMentionGoesWithIt() {
        MentionEvidence mention = MAKE.createMentionEvidence();
        mention.setKey("m");
        mention.setMention("test:erased");
        mention.setQuotation("la cantine est froide");
        mention.setAuthor("marie");
        objective.getEvidence().add(mention);
        Remeasured found = again();
        assertThat(found.hasErased()).isTrue();
        found.putInto(strategy);
        assertThat(mention.getState()).isEqualTo(EvidenceState.GONE);
        assertThat(written()).doesNotContain("froide").doesNotContain("marie");
    }

    @Test
    void whatAPersonChangedMeanwhileIsNotOverwritten() {
        Remeasured found = again();
        search.setQuery("pont");
        search.setDescription("à relire");
        indicator.setMeasure(counting("pont"));
        assertThat(found.putInto(strategy)).hasSize(2).allSatisfy(sentence -> assertThat(sentence.in(Locale.FRENCH))
                .containsAnyOf("Plaintes", "Ce qui se dit"));
        assertThat(indicator.getMeasurements()).isEmpty();
        assertThat(search.getCount()).isNull();
    }

    @Test
    void otherFieldsMayChangeMeanwhile() {
        Remeasured found = again();
        search.setName("Ce que disent les familles");
        indicator.setTarget(BigDecimal.ONE);
        assertThat(found.putInto(strategy)).isEmpty();
        assertThat(search.getName()).isEqualTo("Ce que disent les familles");
        assertThat(search.getCount()).isEqualTo(2);
        assertThat(indicator.getTarget()).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void anElementWithoutAKeyIsFoundByItsPlace() {
        search.setKey(null);
        indicator.setKey(null);
        again().putInto(strategy);
        assertThat(search.getCount()).isEqualTo(2);
        assertThat(indicator.getMeasurements()).hasSize(1);
    }

    @Test
    void whatIsNotUnderstoodIsSaidAndTheRestGoesOn() {
        indicator.setMeasure(counting("(cantine"));
        Remeasured found = again();
        assertThat(found.refused()).singleElement().satisfies(sentence -> assertThat(sentence.in(Locale.FRENCH))
                .startsWith("Plaintes"));
        assertThat(found.pieces()).hasSize(1);
    }

    @Test
    void itSaysHowFarItIsAndStopsWhenAsked() {
        List<String> told = new ArrayList<>();
        Progress stopping = new Progress() {
            @Override
            public void at(long done, long total) {
                told.add(done + "/" + total);
            }

            @Override
            public boolean cancelled() {
                return told.size() > 1;
            }
        };
        assertThatThrownBy(() -> again(stopping)).isInstanceOf(Cancelled.class);
        assertThat(told).containsExactly("0/2", "1/2");
    }

    private String written() {
        try {
            return new String(StrategyFile.bytes(strategy), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
