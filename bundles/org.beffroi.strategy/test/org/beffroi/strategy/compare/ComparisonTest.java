package org.beffroi.strategy.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.file.RandomStrategies;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final String NO_BREAK = "[\\u00A0\\u202F]";

    private static Comparison compared(Strategy before, Strategy after) {
        return Comparison.of(before, after);
    }

    @Property(tries = 40)
    void whatIsOneAndTheSameHasNoDifferences(@ForAll long seed) {
        Strategy strategy = new RandomStrategies(seed).strategy();
        assertThat(compared(strategy, EcoreUtil.copy(strategy)).differences()).isEmpty();
    }

    @Property(tries = 40)
    void factsAreTheWholeStrategy(@ForAll long seed) throws IOException {
        Strategy strategy = new RandomStrategies(seed).strategy();
        Strategy again = Facts.of(strategy).strategy();
        assertThat(StrategyFile.bytes(again)).isEqualTo(StrategyFile.bytes(strategy));
    }

    @Property(tries = 60)
    void exactlyWhatWasDoneIsFound(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int edits) {
        Strategy before = new RandomStrategies(seed).strategy();
        Strategy after = EcoreUtil.copy(before);
        RandomHand hand = new RandomHand(after, seed);
        hand.edit(edits, Set.of());
        Set<String> found = new TreeSet<>();
        compared(before, after).differences().forEach(one -> found.add(RandomHand.said(one)));
        assertThat(found).isEqualTo(hand.did());
    }

    /** Two strategies that have nothing to do with each other but their keys. */
    @Property(tries = 40)
    void theDifferencesMakeTheSecondVersionOfTheFirst(@ForAll long one, @ForAll long other) {
        Facts before = Facts.of(new RandomStrategies(one).strategy());
        Facts after = Facts.of(new RandomStrategies(other).strategy());
        Facts applied = Comparison.of(before, after).applied();
        assertThat(Comparison.of(applied, after).differences()).isEmpty();
        assertThat(applied.all().keySet()).containsExactlyElementsOf(after.all().keySet());
    }

    @Property(tries = 20)
    void everyDifferenceIsSaidInBothLanguages(@ForAll long one, @ForAll long other) {
        Comparison comparison = compared(new RandomStrategies(one).strategy(), new RandomStrategies(other).strategy());
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Telling telling = new Telling(comparison, locale);
            assertThat(comparison.differences().stream().map(telling::of).toList())
                    .containsAll(telling.sentences().stream()
                            .filter(sentence -> !sentence.contains(" curve ") && !sentence.contains(" courbe "))
                            .toList())
                    .allSatisfy(sentence -> assertThat(sentence).isNotBlank().doesNotContain("null", "{", "@"));
        }
    }

    private static List<String> said(Locale locale, Consumer<Strategy> how) {
        Strategy before = new DemoStrategy().strategy();
        Strategy after = EcoreUtil.copy(before);
        how.accept(after);
        return new Telling(compared(before, after), locale)
                .sentences().stream()
                        .map(sentence -> sentence.replaceAll(NO_BREAK, " "))
                        .toList();
    }

    private static String only(Consumer<Strategy> how) {
        List<String> said = said(Locale.FRENCH, how);
        assertThat(said).hasSize(1);
        return said.getFirst();
    }

    /** The space before « dans » was lost as the texts were read. */
    @Test
    void whatIsAddedWithinAnotherIsSaidWithASpace() {
        assertThat(only(after -> {
                    Indicator made = ModelFactory.eINSTANCE.createIndicator();
                    made.setKey("ind_neuf");
                    made.setName("Neuf");
                    third(after).getIndicators().add(made);
                }))
                .contains("« Neuf » ajouté dans ");
        assertThat(said(Locale.ENGLISH, after -> {
                    Indicator made = ModelFactory.eINSTANCE.createIndicator();
                    made.setKey("ind_neuf");
                    made.setName("Neuf");
                    third(after).getIndicators().add(made);
                }))
                .first()
                .asString()
                .contains("added to ");
    }

    private static Objective third(Strategy strategy) {
        return strategy.getObjectives().get(2);
    }

    @Test
    void aDayIsSaidAsAConsultantWould() {
        String name = third(new DemoStrategy().strategy()).getName();
        assertThat(only(strategy -> third(strategy).setDue(LocalDate.of(2029, 12, 31))))
                .startsWith("Objectif 3 « " + name)
                .contains(" : échéance passée du ", " au 31 décembre 2029");
        assertThat(said(Locale.ENGLISH, strategy -> third(strategy).setDue(LocalDate.of(2029, 12, 31)))
                        .getFirst())
                .startsWith("Objective 3 “")
                .contains(": due", " changed from ");
    }

    @Test
    void whatCameWentOrWasMovedIsSaid() {
        assertThat(only(strategy -> {
                    Objective made = ModelFactory.eINSTANCE.createObjective();
                    made.setKey("objective_new");
                    made.setName("Écouter");
                    strategy.getObjectives().add(made);
                }))
                .matches("Objectif \\d+ « Écouter » ajouté");
        assertThat(only(strategy -> strategy.getObjectives().move(0, 2)))
                .startsWith("Objectif 1 «")
                .endsWith(" : passe de la place 3 à la place 1");
        assertThat(said(
                        Locale.FRENCH,
                        strategy -> EcoreUtil.delete(strategy.getRisks().getFirst())))
                .anySatisfy(sentence ->
                        assertThat(sentence).startsWith("Risque 1 «").endsWith("retiré"));
    }

    @Test
    void aReferenceIsSaidByItsName() {
        Strategy demo = new DemoStrategy().strategy();
        Objective objective = third(demo);
        assertThat(objective.getOwner()).isNotNull();
        String other = demo.getMeans().getRoles().stream()
                .filter(role -> role != objective.getOwner())
                .findFirst()
                .orElseThrow()
                .getName();
        assertThat(only(strategy -> third(strategy)
                        .setOwner(strategy.getMeans().getRoles().stream()
                                .filter(role -> role.getName().equals(other))
                                .findFirst()
                                .orElseThrow())))
                .contains("« " + objective.getOwner().getName() + " »", "à « " + other + " »");
    }

    @Test
    void ofALongTextOnlyWhatChangedIsSaid() {
        String sentence = only(strategy -> {
            third(strategy).setStatement(third(strategy).getStatement() + " Et désormais le samedi aussi.");
        });
        assertThat(sentence).endsWith(" : en plus, « …Et désormais le samedi aussi. »");
        assertThat(new TextChangeProbe("un deux trois quatre cinq six sept", "un deux trois quatre six six sept")
                        .said())
                .isEqualTo("…deux trois quatre cinq six sept → …deux trois quatre six six sept");
    }

    private record TextChangeProbe(String before, String after) {
        String said() {
            TextChange change = TextChange.of(before, after);
            return change.before() + " → " + change.after();
        }
    }

    @Test
    void itemsOfAListAreSaidOneByOne() {
        assertThat(only(strategy -> third(strategy).getAudiences().removeFirst()))
                .contains("publics : en moins, ");
        assertThat(only(strategy -> strategy.getAuthors().add("Claire Vasseur")))
                .endsWith(" : en plus, Claire Vasseur");
    }

    @Test
    void aNumberWrittenOtherwiseIsNoDifference() {
        Strategy before = new DemoStrategy().strategy();
        before.getActions().getFirst().setBudget(new BigDecimal("1500"));
        Strategy after = EcoreUtil.copy(before);
        after.getActions().getFirst().setBudget(new BigDecimal("1500.00"));
        assertThat(compared(before, after).differences()).isEmpty();
        after.getActions().getFirst().setBudget(new BigDecimal("1800"));
        assertThat(new Telling(compared(before, after), Locale.FRENCH)
                        .sentences()
                        .getFirst()
                        .replaceAll(NO_BREAK, " "))
                .endsWith(" : budget passé de 1 500 à 1 800");
    }
}
