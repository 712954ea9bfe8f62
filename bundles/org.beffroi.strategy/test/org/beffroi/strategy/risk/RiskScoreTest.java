package org.beffroi.strategy.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.result.Share;
import org.beffroi.strategy.model.Assessment;
import org.beffroi.strategy.model.Criterion;
import org.beffroi.strategy.model.FigureUnit;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Reading;
import org.beffroi.strategy.model.Risk;
import org.junit.jupiter.api.Test;

/** How criteria become the score of a risk, and how it is written down. */
class RiskScoreTest {

    private final Town town = new Town();

    /** A measure of a fixed figure; negative for none. */
    private static Gauged gauge(CriterionMeasure by, double figure) {
        return figure < 0
                ? Gauged.tooFew(by, 1, 5)
                : Gauged.measured(by, Figure.share(Math.round(100 * figure), 100), 0.8, 1, 100, "");
    }

    /** A measure that finds a fixed figure. */
    private interface Fixed extends CriterionMeasure {
        double figure();

        @Override
        default Gauged gauge(Situation situation) {
            return RiskScoreTest.gauge(this, figure());
        }
    }

    @CriterionMeasure.Info(code = "absence.audiences-unreached", unit = FigureUnit.SHARE)
    record First(double figure) implements Fixed {}

    @CriterionMeasure.Info(
            code = "improvisation.no-diagnosis",
            unit = FigureUnit.SHARE,
            nature = CriterionMeasure.Nature.FILE)
    record Second(double figure) implements Fixed {}

    @CriterionMeasure.Info(code = "shock.training-not-done", unit = FigureUnit.SHARE)
    record Broken() implements CriterionMeasure {
        @Override
        public Gauged gauge(Situation situation) {
            throw new IllegalStateException("brisé");
        }
    }

    private final Criterion first = town.criterion("absence.audiences-unreached", 0.6);
    private final Criterion second = town.criterion("improvisation.no-diagnosis", 0.4);

    private RiskScore score(Risk risk, double one, double other) {
        CriterionMeasures measures = new CriterionMeasures(List.of(new First(one), new Second(other), new Broken()));
        return Place.empty().find(ground -> measures.score(risk, new Situation(town.strategy, ground)));
    }

    /** 0.6 × 50 + 0.4 × 100. */
    @Test
    void it_is_the_weighted_mean_of_the_levels() {
        RiskScore found = score(town.risk(first, second), 0.5, 1);
        assertThat(found.score().orElseThrow()).isCloseTo(70, within(1e-9));
        assertThat(found.coverage()).isCloseTo(1, within(1e-9));
    }

    /** A file that is filled in makes nobody answer: what is done stands beside what is written. */
    @Test
    void what_is_done_stands_apart_from_what_is_written() {
        RiskScore found = score(town.risk(first, second), 0.8, 0);
        assertThat(found.score().orElseThrow()).isCloseTo(48, within(1e-9));
        assertThat(found.score(CriterionMeasure.Nature.CONDUCT).orElseThrow()).isCloseTo(80, within(1e-9));
        assertThat(found.score(CriterionMeasure.Nature.FILE).orElseThrow()).isZero();
        assertThat(found.covered().in(Locale.FRENCH))
                .contains("ce qui se fait\u00a0: 80 sur 100, ce qui est écrit\u00a0: 0 sur 100");
        RiskScore unmeasured = score(town.risk(second, first), -1, 0);
        assertThat(unmeasured.score(CriterionMeasure.Nature.CONDUCT)).isEmpty();
        assertThat(unmeasured.covered().in(Locale.ENGLISH)).contains("what is done: too little measured");
        assertThat(score(town.risk(first), 0.8, 0).covered().in(Locale.FRENCH)).doesNotContain("ce qui se fait");
        assertThat(score(town.risk(), 0.8, 0).score(CriterionMeasure.Nature.FILE))
                .isEmpty();
    }

    /** 0.6 and 0.4 of 50 and 100: the first doubled makes 1.2 and 0.4, 62.5; the second 0.6 and 0.8, 78.6. */
    @Test
    void weights_that_are_doubled_or_halved_move_the_score_so_far() {
        RiskScore.Swing swing = score(town.risk(first, second), 0.5, 1).swing().orElseThrow();
        assertThat(swing.scores().low()).isCloseTo(62.5, within(1e-9));
        assertThat(swing.scores().high()).isCloseTo(100 * (0.3 + 0.8) / 1.4, within(1e-9));
        RiskScore.Swing none = score(town.risk(first, second), 1, 1).swing().orElseThrow();
        assertThat(none.scores().high() - none.scores().low()).isCloseTo(0, within(1e-9));
        assertThat(score(town.risk(first), 1, 1).swing()).isEmpty();
        assertThat(score(town.risk(first, second), -1, 1).swing()).isEmpty();
    }

    /** What is not measured is left out of the mean, and missing from the coverage: never a nought. */
    @Test
    void what_is_not_measured_is_no_nought() {
        RiskScore found = score(town.risk(first, second), 0.5, -1);
        assertThat(found.score().orElseThrow()).isCloseTo(50, within(1e-9));
        assertThat(found.coverage()).isCloseTo(0.6, within(1e-9));
        assertThat(found.criteria().getLast().level()).isEmpty();
        // 0.6 × 50, and 40 more where all of the rest is feared.
        assertThat(found.bounds().orElseThrow().low()).isCloseTo(30, within(1e-9));
        assertThat(found.bounds().orElseThrow().high()).isCloseTo(70, within(1e-9));
        assertThat(score(town.risk(first, second), 0.5, 1).bounds()).isEmpty();
        assertThat(score(town.risk(first, second), -1, 1).bounds()).isEmpty();
    }

    /** What is unknown of a figure goes on to the level of its criterion, and to the score. */
    @Test
    void what_is_unknown_of_a_figure_leaves_the_score_between_two() {
        CriterionMeasures measures = new CriterionMeasures(List.of(new Partly(), new Second(1)));
        RiskScore found = Place.empty()
                .find(ground -> measures.score(town.risk(first, second), new Situation(town.strategy, ground)));
        // 10 of 20, of 40 in all: among these from 25 to 75 %, which the ramp from 90 to 50 makes 100 and 37.5.
        assertThat(found.criteria().getFirst().levels().low()).isCloseTo(0.375, within(1e-9));
        assertThat(found.criteria().getFirst().levels().high()).isCloseTo(1, within(1e-9));
        assertThat(found.bounds().orElseThrow().low()).isCloseTo(62.5, within(1e-9));
        assertThat(found.bounds().orElseThrow().high()).isCloseTo(100, within(1e-9));
        Assessment assessed = Place.empty().find(ground -> new Assessor(ground).of(found));
        assertThat(assessed.getReason())
                .isEqualTo(
                        "2 critères sur 2 mesurés ou jugés, dont 1 en partie seulement\u202f; entre 63 et 100 sur 100, selon ce que l’on ignore\u202f; ce qui se fait\u00a0: 100 sur 100, ce qui est écrit\u00a0: 100 sur 100.");
        assertThat(assessed.getReadings().getFirst().getSeen())
                .endsWith("Risque entre 38 et 100 sur 100, selon ce que l’on ignore.");
        assertThat(assessed.getReadings().getLast().getSeen()).doesNotContain("entre");
        // The numbers stand beside the sentence, which is in the language of whoever assessed.
        assertThat(assessed.getReadings().getFirst().getLow()).isEqualByComparingTo("38");
        assertThat(assessed.getReadings().getFirst().getHigh()).isEqualByComparingTo("100");
        assertThat(assessed.getReadings().getFirst().getLanguage()).isEqualTo("fr");
        assertThat(assessed.getReadings().getLast().getLow()).isNull();
    }

    @CriterionMeasure.Info(code = "absence.audiences-unreached", unit = FigureUnit.SHARE, none = 0.9, full = 0.5)
    record Partly() implements CriterionMeasure {
        @Override
        public Gauged gauge(Situation situation) {
            Share part = Share.among("40 mentions", 10, 20, 40);
            return Gauged.measured(this, Figure.of(part, situation.last(90)), 0.3, 10, 20, "");
        }
    }

    @Test
    void of_less_than_half_of_the_weights_there_is_no_score() {
        RiskScore found = score(town.risk(first, second), -1, 1);
        assertThat(found.score()).isEmpty();
        assertThat(found.coverage()).isCloseTo(0.4, within(1e-9));
        assertThat(score(town.risk(), 1, 1).score()).isEmpty();
    }

    @Test
    void a_judgement_prevails_and_is_said() {
        first.setJudged(new BigDecimal("20"));
        first.setJudgedBy("Directrice générale");
        first.setJudgedOn(Place.TODAY);
        RiskScore found = score(town.risk(first, second), 1, 1);
        assertThat(found.score().orElseThrow()).isCloseTo(52, within(1e-9));
        assertThat(found.criteria().getFirst().confidence()).isEmpty();
        assertThat(Assessor.seen(found.criteria().getFirst()).in(Locale.FRENCH))
                .contains("Jugé par Directrice générale le 14 octobre 2025");
    }

    @Test
    void a_judgement_of_tomorrow_does_not_count_yet() {
        first.setJudged(BigDecimal.ZERO);
        first.setJudgedOn(Place.TODAY.plusDays(1));
        assertThat(score(town.risk(first), 1, 1).score().orElseThrow()).isCloseTo(100, within(1e-9));
    }

    @Test
    void a_measure_that_fails_hides_no_other() {
        RiskScore found = score(town.risk(first, town.criterion("shock.training-not-done", 0.2)), 0.5, 1);
        assertThat(found.score().orElseThrow()).isCloseTo(50, within(1e-9));
        assertThat(found.criteria().getLast().gauged().said().in(Locale.FRENCH)).contains("brisé");
    }

    @Test
    void an_unknown_code_says_so_and_one_without_weight_weighs_as_the_others() {
        Criterion unknown = town.criterion("maison.rien", 1);
        unknown.setWeight(null);
        RiskScore found = score(town.risk(first, second, unknown), 1, 1);
        assertThat(found.weights().getLast()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(found.criteria().getLast().gauged().said().in(Locale.FRENCH)).contains("maison.rien");
    }

    @Test
    void there_is_one_assessment_a_day() {
        Risk risk = town.risk(first, second);
        Assessment yesterday = ModelFactory.eINSTANCE.createAssessment();
        yesterday.setAt(Place.NOW.minus(Duration.ofDays(1)));
        Assessment morning = ModelFactory.eINSTANCE.createAssessment();
        morning.setAt(Place.NOW.minus(Duration.ofHours(6)));
        risk.getAssessments().addAll(List.of(yesterday, morning));
        Assessment kept = Place.empty().find(ground -> new Assessor(ground).add(score(risk, 0.5, 1)));
        assertThat(risk.getAssessments()).containsExactly(yesterday, kept);
    }

    @Test
    void an_assessment_keeps_what_was_read_then() {
        Risk risk = town.risk(first, second);
        risk.setLikelihood(4);
        RiskScore found = score(risk, 0.5, -1);
        Place.empty().visit(ground -> new Assessor(ground).add(found));
        first.setName("Un autre nom");
        Assessment before = risk.getAssessments().getFirst();
        assertThat(before.getAt()).isEqualTo(Place.NOW);
        assertThat(before.getScore()).isEqualByComparingTo("50");
        assertThat(before.getConfidence()).isEqualByComparingTo("0.6");
        assertThat(before.getLikelihood()).isEqualTo(4);
        assertThat(before.getReason()).contains("1 critère sur 2");
        Reading reading = before.getReadings().getFirst();
        assertThat(reading.getName()).isEqualTo("Critère absence.audiences-unreached");
        assertThat(reading.getValue()).isEqualByComparingTo("50");
        assertThat(reading.getBase()).isEqualTo(100);
        assertThat(reading.getLevel()).isEqualByComparingTo("50");
        assertThat(reading.getRule()).contains("0\u202f%", "100\u202f%");
        Reading missing = before.getReadings().getLast();
        assertThat(missing.getLevel()).isNull();
        assertThat(missing.getValue()).isNull();
        assertThat(missing.getSeen()).contains("Trop peu");
    }
}
