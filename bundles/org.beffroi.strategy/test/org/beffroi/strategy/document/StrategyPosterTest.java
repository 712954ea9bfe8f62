package org.beffroi.strategy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.core.guest.Guests;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.document.section.ShippedSections;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.ActionState;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Role;
import org.beffroi.strategy.model.Strategy;
import org.junit.jupiter.api.Test;

/** The poster of a strategy: one page for the services, which counts what it leaves out and says what is missing. */
class StrategyPosterTest {

    private static Document poster(Strategy strategy, Diffusion reader, Locale locale) {
        return new StrategyDocument(new ShippedSections().all(), new PublishingTest.Nothing(), "Beffroi", new Guests())
                .of(strategy, Product.POSTER, reader, locale, ZoneId.of("Europe/Paris"));
    }

    private static List<Part.Cards> cards(Document poster) {
        return poster.flat().stream()
                .filter(Part.Cards.class::isInstance)
                .map(Part.Cards.class::cast)
                .toList();
    }

    private static String notes(Document poster) {
        return poster.flat().stream()
                .filter(Part.Note.class::isInstance)
                .map(part -> Run.text(((Part.Note) part).runs()))
                .reduce("", (one, next) -> one + "\n" + next);
    }

    @Test
    void theDemonstrationSaysWhatIsToBeReachedAndWhoDoesWhat() {
        Document poster = poster(new DemoStrategy().strategy(), Diffusion.INTERNAL, Locale.FRENCH);
        assertThat(poster.isPoster()).isTrue();
        assertThat(poster.isSheet()).isFalse();
        assertThat(poster.flat().toString())
                .contains("Une ville à portée de voix", "Ce que nous voulons atteindre", "Qui fait quoi, et quand");
        assertThat(cards(poster)).hasSize(2);
        assertThat(cards(poster).getFirst().cards()).hasSize(6);
        assertThat(cards(poster).getLast().cards())
                .hasSizeBetween(2, 6)
                .allSatisfy(card -> assertThat(card.lines()).hasSizeBetween(1, 4))
                .extracting(Part.Card::title)
                .contains("Responsable de la communication");
        assertThat(notes(poster)).contains("6 autres objectifs");
    }

    @Test
    void whatIsDoneDroppedOrPastIsNotAsked() {
        Strategy strategy = ModelFactory.eINSTANCE.createStrategy();
        strategy.setKey("str_1");
        strategy.setName("Une stratégie");
        strategy.setFrom(LocalDate.of(2026, 1, 1));
        strategy.setMeans(ModelFactory.eINSTANCE.createMeans());
        Role role = ModelFactory.eINSTANCE.createRole();
        role.setName("Rédactrice");
        strategy.getMeans().getRoles().add(role);
        action(strategy, role, "Faite", ActionState.DONE, LocalDate.of(2026, 3, 1));
        action(strategy, role, "Abandonnée", ActionState.DROPPED, LocalDate.of(2026, 3, 1));
        action(strategy, role, "Passée", ActionState.PLANNED, LocalDate.of(2025, 3, 1));
        action(strategy, role, "En retard", ActionState.LATE, LocalDate.of(2025, 4, 1));
        action(strategy, role, "Prévue", ActionState.PLANNED, LocalDate.of(2026, 5, 1));
        action(strategy, null, "À personne", ActionState.PLANNED, LocalDate.of(2026, 6, 1));
        Document poster = poster(strategy, Diffusion.INTERNAL, Locale.FRENCH);
        assertThat(cards(poster)).hasSize(1);
        assertThat(cards(poster).getFirst().cards().getFirst().lines())
                .extracting(Run::text)
                .containsExactly("En retard, avr.\u00a02025", "Prévue, mai\u00a02026");
        assertThat(notes(poster)).contains("Une action n’a pas encore de pilote.");
    }

    private static void action(Strategy strategy, Role owner, String name, ActionState state, LocalDate day) {
        Action action = ModelFactory.eINSTANCE.createAction();
        action.setKey("act_" + strategy.getActions().size());
        action.setName(name);
        action.setState(state);
        action.setOwner(owner);
        action.setFrom(day);
        action.setUntil(day);
        strategy.getActions().add(action);
    }

    @Test
    void aStrategyWithoutContentSaysWhatItLacks() {
        Strategy bare = ModelFactory.eINSTANCE.createStrategy();
        bare.setKey("str_1");
        Document poster = poster(bare, Diffusion.INTERNAL, Locale.FRENCH);
        assertThat(cards(poster)).isEmpty();
        assertThat(poster.flat().toString())
                .contains("Il manque des objectifs", "Aucune action à venir n’a de pilote")
                .doesNotContain("null");
        assertThat(poster(bare, Diffusion.PUBLIC, Locale.ENGLISH).flat().toString())
                .contains("No action ahead has somebody who leads it");
    }

    @Test
    void hundredsOfObjectivesAndActionsStandOnNoMore() {
        Strategy strategy = new DemoStrategy().strategy();
        Role role = strategy.getMeans().getRoles().getFirst();
        for (int i = 0; i < 500; i++) {
            action(strategy, role, "Une action de plus, la " + i, ActionState.PLANNED, LocalDate.of(2027, 1, 1));
        }
        Document poster = poster(strategy, Diffusion.INTERNAL, Locale.FRENCH);
        assertThat(cards(poster)).allSatisfy(all -> assertThat(all.cards()).hasSizeLessThanOrEqualTo(6));
        assertThat(cards(poster).getLast().cards().getFirst().lines()).hasSize(4);
    }
}
