package org.beffroi.french.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.french.Read;
import org.beffroi.french.language.LanguageEnricher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeEnricherTest {

    private final Read read = Read.by(new LanguageEnricher(), new ThemeEnricher());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "waste | Les poubelles débordent encore rue Pasteur",
                "waste | Ma poubelle n'a pas été ramassée",
                "cleanliness | Crottes de chien partout devant l'église",
                "roads | Un nid-de-poule énorme, j'ai crevé",
                "roads | Lampadaires éteints depuis un mois #éclairagePublic",
                "parking | Impossible de se garer, les horodateurs sont en panne",
                "transport | Le bus a encore du retard",
                "cycling | À quand une vraie piste cyclable ?",
                "school | Fermeture de classe à l'école Jean-Moulin",
                "canteen | Le prix de la cantine augmente",
                "childcare | Aucune place en crèche pour ma fille",
                "safety | Cambriolages en série dans le quartier",
                "firefighters | Inondations : les pompiers sur le pont",
                "housing | Le bailleur ne répare rien, les locataires s'impatientent",
                "planning | Le promoteur a déposé un permis de construire",
                "greenspace | Abattage des platanes de l'avenue",
                "environment | Le parc éolien divise, la biodiversité aussi",
                "water | Coupure d'eau demain matin",
                "culture | La médiathèque fait peau neuve",
                "sport | La piscine ferme pour l'hiver",
                "events | Feu d'artifice annulé pour le 14 juillet",
                "taxes | La taxe foncière augmente de 12 %",
                "democracy | Le conseil municipal a voté la délibération",
                "administration | Trois mois pour un passeport",
                "health | Plus un médecin généraliste, direction les urgences",
                "solidarity | Le CCAS distribue le colis de Noël aux aînés",
                "business | Encore un commerce qui ferme, une boulangerie cette fois",
                "tourism | L'office de tourisme attend les vacanciers",
                "noise | Tapage et musique à fond, on ne peut plus dormir",
                "animals | Stérilisation des chats errants",
                "digital | Toujours pas de fibre optique au hameau"
            })
    void the_first_theme_is_what_the_text_is_about(String theme, String text) {
        assertThat(read.of("theme", text)).first().isEqualTo(theme);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bonjour à tous",
                "",
                "Quelle belle journée",
                "Il est en train de partir en route pour la campagne",
                "eau de toilette"
            })
    void small_talk_has_no_theme(String text) {
        assertThat(read.of("theme", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "school | Portes ouvertes à l'école de musique",
                "firefighters | Superbe feu d'artifice hier",
                "greenspace | Le parc relais est complet",
                "business | Ouverture du marché de Noël",
                "tourism | Rendez-vous à l'hôtel de ville"
            })
    void expressions_are_not_the_words_in_them(String theme, String text) {
        assertThat(read.of("theme", text)).doesNotContain(theme);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "greenspace | transport | Les massifs devant la gare en ce moment, quel bonheur",
                "roads | transport | Nid-de-poule énorme rue de la Gare, à vos risques et périls",
                "canteen | school | Poulet froid à la cantine de l’école Jean-Moulin",
                "planning | transport | La friche de la gare attend toujours un projet",
                "roads | heritage | Les dos-d’âne de la rue du Vieux-Cimetière font peur",
                "waste | greenspace | Les poubelles débordent allée des Tilleuls",
                "solidarity | health | Je suis infirmière, et le portage de repas de ma mère a cessé"
            })
    void a_place_a_person_or_a_name_is_not_the_subject(String theme, String other, String text) {
        assertThat(read.of("theme", text)).contains(theme).doesNotContain(other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "works | Le travail des agents est remarquable, quel travail !",
                "planning | Il a plu toute la semaine et il a encore plu",
                "heritage | Je suis tombé, quatre yaourts tombés d’un chariot, ça tombe mal",
                "noise | Un bruit de couloir, rien de plus"
            })
    void a_word_of_the_same_letters_is_another_word(String theme, String text) {
        assertThat(read.of("theme", text)).doesNotContain(theme);
    }

    @Test
    void where_nothing_else_is_said_the_place_is_the_subject() {
        assertThat(read.of("theme", "Un monde fou devant la gare ce matin")).containsExactly("transport");
    }

    @Test
    void an_answer_needs_plain_words_to_leave_the_theme_of_its_conversation() {
        String text = "Encore devant l'école, comme le mois dernier";
        assertThat(read.of("theme", text)).containsExactly("school");
        var answer =
                Read.mention(values -> values.put(CoreFields.TEXT_BODY, text).put(CoreFields.REPLY_TO, "facebook:1"));
        assertThat(read.annotations(answer)).noneMatch(one -> one.field().equals("theme"));
    }

    @Test
    void a_review_is_about_the_place_that_it_is_of() {
        var review = Read.mention(values -> values.put(CoreFields.TEXT_BODY, "Personnel charmant, eau un peu fraîche.")
                .put(CoreFields.TYPE, "review")
                .put(CoreFields.OUTLET, "Piscine Ondeline"));
        var annotation = read.annotations(review).getLast();
        assertThat(annotation.values()).containsExactly("sport");
        assertThat(read.enrichment().clues(review, annotation, CoreFields.THEME))
                .isEmpty();
    }

    @Test
    void there_are_three_themes_at_most() {
        assertThat(read.of("theme", "École, cantine, crèche, piscine, médiathèque, bus, vélo : tout augmente"))
                .hasSize(3);
    }

    @Test
    void a_title_weighs_more_than_the_text() {
        var mention = Read.mention(values ->
                values.put(CoreFields.TITLE, "La piscine rouvre").put(CoreFields.TEXT_BODY, "Le bus s'arrête devant."));
        assertThat(read.annotations(mention).getLast().values()).startsWith("sport");
    }

    @Test
    void every_theme_has_a_name_in_both_languages() {
        var field = new ThemeEnricher().adds().getFirst();
        assertThat(field.vocabulary()).hasSizeGreaterThan(25);
        assertThat(field.valueLabel("waste", Locale.FRENCH)).isEqualTo("déchets");
        assertThat(field.valueLabel("planning", Locale.ENGLISH)).isEqualTo("town planning");
        assertThat(field.vocabulary()).extracting(term -> term.value()).doesNotHaveDuplicates();
    }

    @Test
    void a_dossier_adds_terms_and_themes_and_takes_terms_away(@TempDir Path codebook) throws IOException {
        Files.writeString(codebook.resolve("themes.tsv"), """
                # our own
                market\tplace aux Oies
                sport\tpiscine\t0
                waste\tAgathe
                """);
        Read own = Read.in(codebook, new ThemeEnricher());
        assertThat(own.of("theme", "Rendez-vous place aux Oies")).containsExactly("market");
        assertThat(own.of("theme", "La piscine ferme")).isEmpty();
        assertThat(own.of("theme", "Agathe nous a encore oubliés")).containsExactly("waste");
        assertThat(own.of("theme", "Les poubelles débordent")).containsExactly("waste");
        assertThat(own.version()).isNotEqualTo(Read.by(new ThemeEnricher()).version());
    }

    @ParameterizedTest
    @ValueSource(strings = {"waste", "waste\t", "waste\tterm\theavy", "waste\tab*", "\tterm", "waste\tterm\t12"})
    void a_line_that_makes_no_sense_is_named(String line, @TempDir Path codebook) throws IOException {
        Files.writeString(codebook.resolve("themes.tsv"), "waste\tbennes\n" + line + "\n");
        Read refused = Read.in(codebook, new ThemeEnricher());
        assertThat(refused.enrichment().refused())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.in(Locale.FRENCH)).contains("themes.tsv", line.strip()));
    }

    @Test
    void the_terms_that_speak_for_a_theme_are_shown() {
        String text = "Les poubelles débordent, le bac jaune aussi";
        var mention = Read.mention(text);
        var annotation = read.annotations(mention).getLast();
        assertThat(read.enrichment().clues(mention, annotation, CoreFields.THEME))
                .extracting(clue -> text.substring(clue.start(), clue.end()))
                .isEqualTo(List.of("poubelles", "bac jaune"));
        assertThat(read.enrichment().clues(mention, annotation, CoreFields.THEME))
                .extracting(clue -> clue.value().orElseThrow())
                .containsOnly("waste");
    }
}
