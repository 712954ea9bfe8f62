package org.beffroi.strategy.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.territory.Territory;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.Circuit;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Load;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 10, 14);

    @TempDir
    private Path folder;

    private static Territory town() {
        return new Territory(
                Territory.Kind.COMMUNE,
                "99999",
                "Sonneval-sur-Lirelle",
                Optional.of("219999999"),
                OptionalInt.of(14_860),
                List.of(),
                Optional.empty(),
                ZoneId.of("Europe/Paris"));
    }

    private static Strategy make(String template, Templates.Case start, Locale locale) {
        return new Templates(Library.shipped(), new Random(3))
                .make(new Templates.Wish(template, town(), start, TODAY, locale));
    }

    private static List<EObject> all(Strategy strategy) {
        List<EObject> all = new ArrayList<>(List.of(strategy));
        TreeIterator<EObject> contents = strategy.eAllContents();
        contents.forEachRemaining(all::add);
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"petite-commune", "commune-moyenne", "grande-ville", "intercommunalite", "departement"})
    void everyTemplateMakesAStrategyThatIsReadAgain(String template) throws IOException {
        for (Templates.Case start : Templates.Case.values()) {
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                Strategy strategy = make(template, start, locale);
                StrategyFile file = new StrategyFile(folder.resolve(start + locale.getLanguage() + ".strategy"));
                file.write(strategy);
                Strategy again = file.read();
                assertThat(EcoreUtil.equals(strategy, again)).isTrue();
                assertThat(StrategyFile.bytes(again)).isEqualTo(StrategyFile.bytes(strategy));
                sound(strategy);
            }
        }
    }

    private static void sound(Strategy strategy) {
        Set<String> keys = new HashSet<>();
        for (EObject one : all(strategy)) {
            if (one instanceof Element element) {
                assertThat(element.getName()).as(element.getKey()).isNotBlank();
                assertThat(element.getKey()).matches("[a-z_0-9]{1,30}");
                assertThat(keys.add(element.getKey())).as(element.getKey()).isTrue();
            }
            if (one instanceof Circuit circuit) {
                assertThat(List.of(
                                Optional.ofNullable(circuit.getDrafts()),
                                Optional.ofNullable(circuit.getValidates()),
                                Optional.ofNullable(circuit.getPublishes()),
                                Optional.ofNullable(circuit.getAnswers())))
                        .as(circuit.getName())
                        .allMatch(Optional::isPresent);
            }
            if (one instanceof Load load) {
                assertThat(load.getRole()).isNotNull();
                assertThat(load.getYear()).isEqualTo(2025);
            }
        }
        assertThat(strategy.getObjectives()).hasSizeGreaterThanOrEqualTo(6).allSatisfy(objective -> {
            assertThat(objective.getAxis()).isNotNull();
            assertThat(objective.getAudiences()).isNotEmpty();
            assertThat(objective.getIndicators()).hasSizeGreaterThanOrEqualTo(2);
        });
        assertThat(strategy.getActions())
                .allSatisfy(action ->
                        assertThat(action.getOwner()).as(action.getName()).isNotNull());
    }

    @Test
    void noDayNoSumAndNoPersonIsInvented() {
        Strategy strategy = make("grande-ville", Templates.Case.B, Locale.FRENCH);
        for (EObject one : all(strategy)) {
            for (EAttribute attribute : one.eClass().getEAllAttributes()) {
                Class<?> java = attribute.getEAttributeType().getInstanceClass();
                if (java == LocalDate.class || java == java.time.Instant.class) {
                    assertThat(one.eGet(attribute))
                            .as(one + " " + attribute.getName())
                            .isNull();
                }
            }
        }
        assertThat(strategy.getMeans().getBudget()).isEmpty();
        assertThat(strategy.getMeans().getRoles())
                .allSatisfy(role -> assertThat(role.getFullTimeNow()).isNull());
        assertThat(strategy.getObjectives()).allSatisfy(objective -> assertThat(objective.getIndicators())
                .allSatisfy(indicator -> assertThat(indicator.getTarget()).isNull()));
        assertThat(strategy.getAuthors()).isEmpty();
    }

    @Test
    void theTwoCasesBeginDifferently() {
        Strategy a = make("commune-moyenne", Templates.Case.A, Locale.FRENCH);
        Strategy b = make("commune-moyenne", Templates.Case.B, Locale.FRENCH);
        assertThat(a.getGlobalPlan().getGoals()).isEmpty();
        assertThat(a.getObjectives())
                .allSatisfy(one -> assertThat(one.getAlignments()).isEmpty());
        assertThat(b.getGlobalPlan().getGoals()).hasSize(5);
        assertThat(b.getObjectives())
                .allSatisfy(one -> assertThat(one.getAlignments()).isNotEmpty());
    }

    @Test
    void whatRestsOnTheLawSaysSoAndAsksForALawyer() {
        Strategy strategy = make("petite-commune", Templates.Case.B, Locale.FRENCH);
        assertThat(strategy.getCharters()).allSatisfy(charter -> {
            assertThat(charter.getRestsOn()).isNotEmpty();
            assertThat(charter.getNotes()).contains("À faire vérifier par un juriste.");
        });
        assertThat(strategy.getCalendar().getRetentions())
                .allSatisfy(one -> assertThat(one.getRestsOn()).isNotBlank());
    }

    @Test
    void anUnknownTemplateIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> make("village", Templates.Case.A, Locale.FRENCH))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence().in(Locale.FRENCH))
                                .contains("village", "petite-commune", "departement")
                                .doesNotContain("socle"));
    }
}
