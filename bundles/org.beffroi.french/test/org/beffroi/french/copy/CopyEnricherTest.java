package org.beffroi.french.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.beffroi.core.mention.CoreFields;
import org.beffroi.french.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyEnricherTest {

    private static final String TEXT = "La piscine municipale fermera ses portes dès lundi pour six mois de travaux";

    private final Read read = Read.by(new CopyEnricher());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RT @sonneval : La piscine municipale fermera ses portes dès lundi pour six mois de travaux",
                "La PISCINE municipale fermera ses portes, dès lundi, pour six mois de travaux !!!",
                "⚠️ La piscine municipale fermera ses portes dès lundi pour six mois de travaux 😡😡",
                "La piscine municipale fermera ses portes dès lundi pour six mois de travaux https://exemple.fr/a?b=c",
                "La #piscine municipale fermera ses portes dès lundi pour six mois de #Travaux",
                "La piscine municipale fermera ses portes des lundi pour six mois de travaux. Partagez avant suppression !",
                "La piscine municipale fermera ses portes dès lundi pour six mois de travaux via @sonneval",
                "La piscine municipale fermera ses portes dès lundi pour six mois de travaux. Merci de partager au maximum, "
                        + "faites tourner"
            })
    void a_copy_has_the_key_of_its_model(String copy) {
        assertThat(read.of("copies", copy)).isNotEmpty().isEqualTo(read.of("copies", TEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La piscine municipale fermera ses portes dès lundi pour sept mois de travaux",
                "La piscine municipale ouvrira ses portes dès lundi pour six mois de travaux",
                "La piscine municipale ne fermera pas ses portes dès lundi pour six mois de travaux"
            })
    void another_text_has_another_key(String other) {
        assertThat(read.of("copies", other)).isNotEmpty().isNotEqualTo(read.of("copies", TEXT));
    }

    @Test
    void hashtags_in_one_word_or_in_several_are_the_same() {
        assertThat(read.of("copies", "Réunion publique ce soir sur le #CentreVille de demain"))
                .isEqualTo(read.of("copies", "Réunion publique ce soir sur le #centreville de demain"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bravo !", "Merci la mairie", "😡😡😡😡😡😡", "https://a.fr https://b.fr", "a b c d e"})
    void what_says_too_little_is_nobodys_copy(String text) {
        assertThat(read.of("copies", text)).isEmpty();
    }

    @Test
    void two_media_may_give_the_same_dispatch_another_title() {
        var one = read.annotations(Read.mention(
                values -> values.put(CoreFields.TITLE, "Six mois sans bassin").put(CoreFields.TEXT_BODY, TEXT)));
        var other = read.annotations(Read.mention(
                values -> values.put(CoreFields.TITLE, "La piscine ferme lundi").put(CoreFields.TEXT_BODY, TEXT)));
        assertThat(one).isNotEmpty().isEqualTo(other);
    }

    @Test
    void a_short_text_counts_with_its_title() {
        var one = read.annotations(Read.mention(values ->
                values.put(CoreFields.TITLE, "La piscine ferme pour six mois").put(CoreFields.TEXT_BODY, "En images")));
        var other =
                read.annotations(Read.mention(values -> values.put(CoreFields.TITLE, "Le marché déménage sur la place")
                        .put(CoreFields.TEXT_BODY, "En images")));
        assertThat(one).isNotEmpty().isNotEqualTo(other);
    }
}
