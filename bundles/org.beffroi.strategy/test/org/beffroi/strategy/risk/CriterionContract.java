package org.beffroi.strategy.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.file.RandomStrategies;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.testing.corpus.FrozenCorpus;
import org.beffroi.testing.text.BothLanguages;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What every measure of a criterion must do: extend this class and say which one is meant. */
abstract class CriterionContract {

    private static final int SEEDS = 12;

    /** The measure. */
    protected abstract CriterionMeasure measure();

    @Test
    protected void says_its_rule_and_what_lowers_it_in_both_languages() {
        CriterionMeasure.Info info = CriterionMeasures.info(measure());
        assertThat(info.code()).matches("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+");
        assertThat(info.unit()).isNotNull();
        BothLanguages texts = new BothLanguages(measure().getClass());
        List.of("rule", "seen", "lowers").forEach(ending -> texts.hold("criterion." + info.code() + "." + ending));
    }

    @Test
    protected void its_rule_says_both_ends_of_its_ramp() {
        Gauged gauged = Place.empty().gauge(measure(), ModelFactory.eINSTANCE.createStrategy());
        assertThat(gauged.rule().arguments()).hasSize(2);
        Ramp ramp = Ramp.of(measure());
        assertThat(ramp.level(ramp.none())).isZero();
        assertThat(ramp.level(ramp.full())).isOne();
    }

    @Test
    protected void measures_nothing_or_all_of_it_where_there_is_nothing() {
        Gauged gauged = Place.empty().gauge(measure(), ModelFactory.eINSTANCE.createStrategy());
        if (gauged instanceof Gauged.Measured measured) {
            assertThat(measured.figure()).as("a number of nothing").isEmpty();
            assertThat(measured.level()).isOne();
        }
        canBeSaid(gauged);
    }

    @Test
    protected void finds_the_same_twice_on_the_town_of_the_demonstration_and_changes_nothing() {
        Strategy strategy = new DemoStrategy().strategy();
        Strategy before = EcoreUtil.copy(strategy);
        Place place = Place.of(new FrozenCorpus().mentions());
        Gauged once = place.gauge(measure(), strategy);
        assertThat(place.gauge(measure(), strategy)).isEqualTo(once);
        assertThat(EcoreUtil.equals(before, strategy)).isTrue();
        canBeSaid(once);
    }

    @Test
    protected void fails_on_nothing_that_a_file_can_hold() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Strategy strategy = new RandomStrategies(seed).strategy();
            Strategy before = EcoreUtil.copy(strategy);
            canBeSaid(Place.empty().gauge(measure(), strategy));
            assertThat(EcoreUtil.equals(before, strategy)).isTrue();
        }
    }

    private static void canBeSaid(Gauged gauged) {
        for (Sentence sentence : List.of(gauged.said(), gauged.rule(), gauged.lowers())) {
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                assertThat(sentence.in(locale)).isNotBlank().doesNotContain("{", "null", "Impl@", "NaN", "\uFFFD");
            }
        }
    }
}
