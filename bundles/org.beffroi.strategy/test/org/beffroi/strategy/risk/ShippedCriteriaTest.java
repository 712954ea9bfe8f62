package org.beffroi.strategy.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.model.RiskKind;
import org.beffroi.strategy.risk.absence.AccountsWithoutOurs;
import org.beffroi.strategy.risk.absence.AudiencesUnreached;
import org.beffroi.strategy.risk.absence.GroundElsewhere;
import org.beffroi.strategy.risk.absence.NetworksWithoutAccount;
import org.beffroi.strategy.risk.absence.PeersElsewhere;
import org.beffroi.strategy.risk.absence.UnofficialFollowers;
import org.beffroi.strategy.risk.improvisation.Cadence;
import org.beffroi.strategy.risk.improvisation.NoDiagnosis;
import org.beffroi.strategy.risk.improvisation.ObjectivesWithoutIndicators;
import org.beffroi.strategy.risk.improvisation.OutsideRubrics;
import org.beffroi.strategy.risk.shock.CannedAnswers;
import org.beffroi.strategy.risk.shock.NoModerationCharter;
import org.beffroi.strategy.risk.shock.PlanUntested;
import org.beffroi.strategy.risk.shock.ResponseDelay;
import org.beffroi.strategy.risk.shock.ResponseRate;
import org.beffroi.strategy.risk.shock.ToneOfReplies;
import org.beffroi.strategy.risk.shock.TrainingNotDone;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** All measures that the bundle ships, under their contract. */
class ShippedCriteriaTest {

    static final List<CriterionMeasure> SHIPPED = List.of(
            new GroundElsewhere(),
            new NetworksWithoutAccount(),
            new AccountsWithoutOurs(),
            new PeersElsewhere(),
            new UnofficialFollowers(),
            new AudiencesUnreached(),
            new Cadence(),
            new OutsideRubrics(),
            new ObjectivesWithoutIndicators(),
            new NoDiagnosis(),
            new ResponseRate(),
            new ResponseDelay(),
            new ToneOfReplies(),
            new CannedAnswers(),
            new PlanUntested(),
            new TrainingNotDone(),
            new NoModerationCharter());

    @TestFactory
    Stream<DynamicContainer> each_keeps_the_contract() {
        return SHIPPED.stream().map(measure -> {
            CriterionContract contract = new CriterionContract() {
                @Override
                protected CriterionMeasure measure() {
                    return measure;
                }
            };
            return dynamicContainer(
                    CriterionMeasures.info(measure).code(),
                    Stream.of(
                            dynamicTest("texts", contract::says_its_rule_and_what_lowers_it_in_both_languages),
                            dynamicTest("ramp", contract::its_rule_says_both_ends_of_its_ramp),
                            dynamicTest("nothing", contract::measures_nothing_or_all_of_it_where_there_is_nothing),
                            dynamicTest(
                                    "twice",
                                    contract
                                            ::finds_the_same_twice_on_the_town_of_the_demonstration_and_changes_nothing),
                            dynamicTest("anything", contract::fails_on_nothing_that_a_file_can_hold)));
        });
    }

    @Test
    void no_two_measure_one_code() {
        assertThat(SHIPPED)
                .extracting(measure -> CriterionMeasures.info(measure).code())
                .doesNotHaveDuplicates();
    }

    /** A criterion is called after what is feared: its figure says what it counts, or it would be read as that. */
    @Test
    void each_says_what_its_figure_counts_in_both_languages() {
        for (CriterionMeasure measure : SHIPPED) {
            String key = "criterion." + CriterionMeasures.info(measure).code() + ".figure";
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                assertThat(Sentence.of(measure.getClass(), key).found(locale))
                        .as(key)
                        .isPresent();
            }
        }
    }

    /** Codes of the demonstration would otherwise be typed in vain. */
    @Test
    void every_code_of_the_three_risks_of_the_demonstration_is_measured() {
        Set<String> codes = new HashSet<>();
        new DemoStrategy()
                .strategy().getRisks().stream()
                        .filter(risk -> risk.getKind() != RiskKind.OTHER)
                        .forEach(risk -> risk.getCriteria().forEach(criterion -> codes.add(criterion.getCode())));
        assertThat(codes).hasSize(16);
        assertThat(new CriterionMeasures(SHIPPED).all())
                .extracting(measure -> CriterionMeasures.info(measure).code())
                .containsAll(codes);
    }
}
