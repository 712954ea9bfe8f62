package org.beffroi.strategy.document.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Series;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.model.Assessment;
import org.beffroi.strategy.model.Criterion;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.FigureUnit;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Reading;
import org.beffroi.strategy.model.Risk;
import org.beffroi.strategy.model.RiskKind;
import org.beffroi.strategy.model.Strategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Risks in the document: score, criteria as they were read, history, what would lower them. */
class RisksSectionTest {

    private final ModelFactory make = ModelFactory.eINSTANCE;
    private final Strategy strategy = make.createStrategy();
    private final Risk risk = make.createRisk();
    private final Criterion criterion = make.createCriterion();
    private final List<Result> drawn = new ArrayList<>();

    @BeforeEach
    void a_risk_with_two_criteria() {
        risk.setKey("r");
        risk.setName("Absence");
        criterion.setKey("c");
        criterion.setName("La conversation se tient ailleurs");
        criterion.setWeight(new BigDecimal("0.6"));
        criterion.setLowers("Répondre chez les autres.");
        risk.getCriteria().add(criterion);
        strategy.getRisks().add(risk);
    }

    private Assessment assessed(String at, Integer score) {
        Assessment assessment = make.createAssessment();
        assessment.setAt(Instant.parse(at));
        assessment.setScore(score == null ? null : BigDecimal.valueOf(score));
        assessment.setReason("Deux critères sur deux.");
        Reading measured = make.createReading();
        measured.setCriterion("c");
        measured.setName("La conversation se tient ailleurs");
        measured.setWeight(new BigDecimal("0.6"));
        measured.setUnit(FigureUnit.SHARE);
        measured.setValue(new BigDecimal("92.2"));
        measured.setBase(2_831);
        measured.setFrom(LocalDate.of(2024, 10, 15));
        measured.setUntil(LocalDate.of(2025, 10, 14));
        measured.setLevel(new BigDecimal("84"));
        measured.setConfidence(new BigDecimal("0.98"));
        measured.setSeen("92,2 % ailleurs, dont le réseau secret.");
        measured.setRule("Aucun risque jusqu’à la moitié.");
        measured.setLowers("Répondre chez les autres.");
        Reading missing = make.createReading();
        missing.setName("Un ton qui heurte");
        missing.setSeen("Trop peu pour conclure.");
        assessment.getReadings().addAll(List.of(measured, missing));
        risk.getAssessments().add(assessment);
        return assessment;
    }

    private String printed(Diffusion audience) {
        Drawings drawings = (result, wishes) -> {
            drawn.add(result);
            return new Drawings.Drawn(new Picture("Courbe", 1, 1, List.of()), List.of(), Optional.empty());
        };
        Material material = new Material(strategy, audience, Locale.FRENCH, ZoneId.of("Europe/Paris"), drawings);
        return new RisksSection().parts(material).toString();
    }

    @Test
    void without_an_assessment_criteria_are_not_measured() {
        assertThat(printed(Diffusion.PUBLIC))
                .contains("La conversation se tient ailleurs", "non mesuré", "Répondre chez les autres.")
                .doesNotContain("confiance");
    }

    @Test
    void the_last_reading_is_printed_with_its_base_and_days() {
        assessed("2025-10-14T16:00:00Z", 78);
        assertThat(printed(Diffusion.PUBLIC))
                .contains("78 sur 100", "14 octobre 2025")
                .contains("92,2\u202f% (base 2\u202f831, du 15 octobre 2024 au 14 octobre 2025)")
                .contains("84", "fiabilité sur 100", "98], [", "non mesuré")
                .contains("Ce qui le ferait baisser")
                .doesNotContain("secret")
                .doesNotContain("jusqu’à la moitié");
        assertThat(drawn).isEmpty();
    }

    @Test
    void what_is_unknown_of_a_criterion_is_printed_for_those_too_who_do_not_read_what_was_seen() {
        Assessment assessment = assessed("2025-10-14T16:00:00Z", 78);
        assessment
                .getReadings()
                .getFirst()
                .setSeen("92,2\u202f% ailleurs, dont le réseau secret. Risque entre 60 et 97 sur 100, selon ce que l’on"
                        + " ignore.");
        for (Diffusion reader : List.of(Diffusion.ELECTED, Diffusion.PUBLIC)) {
            assertThat(printed(reader))
                    .contains("2025)\u202f; risque entre 60 et 97 sur 100, selon ce que l’on ignore")
                    .doesNotContain("secret");
        }
    }

    @Test
    void the_inside_reads_what_was_seen_and_the_rules() {
        assessed("2025-10-14T16:00:00Z", 78);
        assertThat(printed(Diffusion.INTERNAL)).contains("le réseau secret", "Aucun risque jusqu’à la moitié.");
    }

    @Test
    void a_criterion_for_the_inside_stays_inside() {
        assessed("2025-10-14T16:00:00Z", 78);
        criterion.setDiffusion(Diffusion.INTERNAL);
        assertThat(printed(Diffusion.ELECTED)).doesNotContain("La conversation se tient ailleurs");
    }

    @Test
    void a_risk_for_others_is_counted_and_its_kind_said_without_its_detail() {
        risk.setDiffusion(Diffusion.ELECTED);
        Risk shock = make.createRisk();
        shock.setKey("s");
        shock.setName("Lavandières");
        shock.setKind(RiskKind.CULTURE_SHOCK);
        shock.setDiffusion(Diffusion.ELECTED);
        strategy.getRisks().add(shock);
        assertThat(printed(Diffusion.PUBLIC))
                .contains("suit 2 risques", "l’absence, le choc culturel", "aux élus")
                .doesNotContain("Lavandières");
        assertThat(printed(Diffusion.ELECTED)).contains("Lavandières").doesNotContain("suit 2 risques");
    }

    @Test
    void three_assessments_are_drawn_in_their_order() {
        assessed("2025-10-14T16:00:00Z", 78);
        assessed("2025-07-01T16:00:00Z", 84);
        assessed("2025-05-01T16:00:00Z", 90);
        assessed("2025-04-01T16:00:00Z", null);
        assertThat(printed(Diffusion.ELECTED)).contains("78 sur 100", "Évaluations du risque", "1er avril 2025");
        Series series = (Series) drawn.getFirst();
        assertThat(series.lines().getFirst().points())
                .extracting(Series.Point::value)
                .containsExactly(90.0, 84.0, 78.0);
    }

    /** What was read by other weights is in the table, with a word for it, and on no line; two points are none. */
    @Test
    void what_was_read_otherwise_is_on_no_line() {
        assessed("2025-10-14T16:00:00Z", 78);
        assessed("2025-07-01T16:00:00Z", 84);
        assessed("2025-05-01T16:00:00Z", 90);
        risk.getAssessments().getLast().getReadings().getFirst().setWeight(new BigDecimal("0.9"));
        assertThat(printed(Diffusion.ELECTED))
                .contains("Évaluations du risque", "D’autres critères, ou d’autres poids.");
        assertThat(drawn).isEmpty();
    }

    @Test
    void an_assessment_without_a_score_says_so() {
        assessed("2025-10-14T16:00:00Z", null);
        assertThat(printed(Diffusion.PUBLIC))
                .contains("trop peu de mesures pour un score")
                .doesNotContain("sur 100, évalué");
    }
}
