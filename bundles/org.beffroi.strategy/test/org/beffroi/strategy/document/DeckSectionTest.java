package org.beffroi.strategy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.core.guest.Guests;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.document.section.ShippedSections;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.junit.jupiter.api.Test;

/** The slides of a strategy: few, each with what is said beside it where there is more to say. */
class DeckSectionTest {

    /** Slides after the first: all that a meeting looks at. */
    private static final int MOST = 11;

    private static Document deck(Strategy strategy, Diffusion reader, Locale locale) {
        return new StrategyDocument(new ShippedSections().all(), new PublishingTest.Nothing(), "Beffroi", new Guests())
                .of(strategy, Product.DECK, reader, locale, ZoneId.of("Europe/Paris"));
    }

    private static List<String> titles(Document deck) {
        return deck.flat().stream()
                .filter(part -> part instanceof Part.Heading heading && heading.level() == 1)
                .map(part -> ((Part.Heading) part).text())
                .toList();
    }

    private static String notes(Document deck) {
        return deck.flat().stream()
                .filter(Part.Note.class::isInstance)
                .map(part -> Run.text(((Part.Note) part).runs()))
                .reduce("", (one, next) -> one + "\n" + next);
    }

    @Test
    void theDemonstrationIsShownOnTwelveSlides() {
        Document deck = deck(new DemoStrategy().strategy(), Diffusion.ELECTED, Locale.FRENCH);
        assertThat(titles(deck))
                .hasSize(MOST)
                .contains(
                        "Ce qui vous est demandé",
                        "12 objectifs, les premiers d’abord",
                        "22 actions, et quand",
                        "Ce que vous décidez");
        assertThat(titles(deck))
                .filteredOn(title -> title.startsWith("Objectif "))
                .hasSize(2);
        assertThat(notes(deck)).contains("Ce qui est fait pour cela");
        assertThat(deck.book()).isEmpty();
        assertThat(deck.subtitle().orElseThrow()).contains("Sonneval", "À l’attention des élus");
        assertThat(titles(deck(new DemoStrategy().strategy(), Diffusion.ELECTED, Locale.ENGLISH)))
                .hasSize(MOST)
                .contains("What you are asked", "What you decide");
    }

    @Test
    void aStrategyWithoutContentSaysWhatItLacks() {
        Strategy bare = ModelFactory.eINSTANCE.createStrategy();
        bare.setKey("str_1");
        Document deck = deck(bare, Diffusion.PUBLIC, Locale.FRENCH);
        assertThat(titles(deck)).hasSizeBetween(5, MOST);
        assertThat(deck.flat().toString())
                .contains("Il manque des constats", "Il manque des objectifs", "Il manque une feuille de route")
                .doesNotContain("null");
    }

    @Test
    void hundredsOfObjectivesTakeNoMoreSlides() {
        Strategy strategy = new DemoStrategy().strategy();
        for (int i = 0; i < 300; i++) {
            Objective objective = ModelFactory.eINSTANCE.createObjective();
            objective.setKey("obj_more_" + i);
            objective.setName("Objectif de plus " + i);
            strategy.getObjectives().add(objective);
        }
        assertThat(titles(deck(strategy, Diffusion.ELECTED, Locale.FRENCH))).hasSize(MOST);
    }
}
