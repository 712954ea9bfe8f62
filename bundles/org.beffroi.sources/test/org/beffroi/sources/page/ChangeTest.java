package org.beffroi.sources.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

    /** Pages of few different paragraphs, so that many are the same, twice there or gone. */
    @Provide
    Arbitrary<List<String>> pages() {
        return Arbitraries.of("un", "deux mots", "le 3 mai", "le 4 mai", "à 9h30", "Accueil", "trois petits mots")
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 500)
    void whatIsNewAndWhatIsGoneMakeOnePageOfTheOther(
            @ForAll("pages") List<String> before, @ForAll("pages") List<String> now) {
        Change change = Change.between(before, now, true, false);
        List<String> made = new ArrayList<>(before);
        change.removed().forEach(made::remove);
        made.addAll(change.added());

        assertThat(made).containsExactlyInAnyOrderElementsOf(now);
        assertThat(change.removed()).noneMatch(change.added()::contains);
        assertThat(change.settled()).hasSameSizeAs(before);
    }

    @Property(tries = 500)
    void aPageIsTheSameAsItselfHoweverItIsOrdered(@ForAll("pages") List<String> page) {
        Change change = Change.between(page, page.reversed(), false, false);

        assertThat(change.added()).isEmpty();
        assertThat(change.removed()).isEmpty();
        assertThat(change.words()).isZero();
        assertThat(change.settled()).hasSize(page.size());
    }

    @Property(tries = 500)
    void whatIsSettledIsAsFarFromThePresentAsWhatWas(
            @ForAll("pages") List<String> before, @ForAll("pages") List<String> now) {
        Change change = Change.between(before, now, false, false);
        Change again = Change.between(change.settled(), now, false, false);

        assertThat(again.added()).hasSameSizeAs(change.added());
        assertThat(again.removed()).isEqualTo(change.removed());
        assertThat(again.words()).isEqualTo(change.words());
    }

    @Test
    void whatIsTheSameTakesItsPresentWording() {
        Change change = Change.between(List.of("Vu 12 fois", "Fermé"), List.of("Vu 13 fois", "Ouvert"), false, false);

        assertThat(change.settled()).containsExactly("Vu 13 fois", "Fermé");
        assertThat(change.words()).isEqualTo(2);
    }

    @Test
    void whatFallsOffTheEndOfALongPageIsNotGone() {
        List<String> before = List.of("a", "b", "c", "d");
        List<String> now = List.of("nouveau", "a", "b", "c");

        assertThat(Change.between(before, now, true, true).removed()).isEmpty();
        assertThat(Change.between(before, now, true, true).added()).containsExactly("nouveau");
        assertThat(Change.between(now, before, true, true).added()).isEmpty();
        assertThat(Change.between(now, before, true, true).removed()).containsExactly("nouveau");
    }

    @ParameterizedTest
    @CsvSource({
        "mardi 24 novembre 2026, 1er décembre",
        "Le 3 mai à 9h, Le 24 juin 2026 à 18 h 30",
        "24/11/2026, 2026-12-01",
        "il y a 3 jours, il y a une heure",
        "posted 2 hours ago, posted a week ago",
        "November 24 2026, December 1 2026",
        "1 204 vues, 12 vues",
        "10:30, 9:05 pm",
        "12.5 %, 100 %"
    })
    void figuresAreOneSign(String one, String other) {
        assertThat(Figures.hidden(one)).isEqualTo(Figures.hidden(other));
    }

    @ParameterizedTest
    @CsvSource({"Ouvert le lundi, Ouvert le mardi", "Marché couvert, Mai couvert", "Entrée libre, Entrée payante"})
    void wordsAreNoFigures(String one, String other) {
        assertThat(Figures.hidden(one)).isNotEqualTo(Figures.hidden(other));
        assertThat(Stream.of(one, other)).allMatch(text -> Figures.hidden(text).equals(text));
    }
}
