package org.beffroi.french.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.beffroi.core.enrich.Enricher.Clue;
import org.beffroi.core.enrich.Subject;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.text.Tokens;
import org.beffroi.french.Read;
import org.beffroi.french.language.LanguageEnricher;
import org.beffroi.testing.enrich.EnricherContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModerationEnricherTest extends EnricherContract {

    private final Read read = Read.by(new ModerationEnricher());

    @Override
    protected ModerationEnricher enricher() {
        return new ModerationEnricher();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "insult | Le maire est un vrai guignol",
                "insult | Bande d'abrutis, rendez-nous le bus",
                "insult | Encore un c*nnard garé devant l'école",
                "insult | Ce c o n n a r d du troisième recommence",
                "threat | On sait où tu habites, adjoint aux travaux",
                "threat | Je vais te casser les dents",
                "threat | Si le bus ne passe plus, je t'égorge",
                "hate | Les étrangers sont tous des voleurs",
                "hate | Retourne dans ton pays"
            })
    void what_offends_is_shown(String kind, String text) {
        assertThat(read.of("moderation", text)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Putain que c'est beau, ce feu d'artifice",
                "Il fait un froid de chien sur la place",
                "Un voisin m'a traité de connard, je porte plainte",
                "Une conductrice a été menacée de mort hier",
                "« Sale pédé » : voilà ce qu'on m'a crié en sortant du tram",
                "Quel con je suis, j'ai raté l'heure de la cantine",
                "On va les tuer dimanche au derby, allez les bleus",
                "Nous les pédés du quartier invitons tout le monde à la fête",
                "Les ordures ménagères ne sont plus collectées le lundi",
                "Nous ne sommes pas des chiens",
                "Les élus sont incompétents, démission !",
                "Comme un con j'ai attendu le 12",
                "Le stand de tir ouvre samedi, prenez vos boulets"
            })
    void what_offends_nobody_is_left(String text) {
        assertThat(read.of("moderation", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "elected | Le maire est un vrai guignol",
                "agent | Cet abruti de chauffeur a fermé la porte",
                "resident | Ma voisine est une ordure",
                "group | Les étrangers sont tous des voleurs"
            })
    void whom_it_aims_at_is_who_is_named_nearest(String aim, String text) {
        assertThat(read.of("aimedAt", text)).containsExactly(aim);
    }

    @Test
    void nobody_is_named_nothing_is_said() {
        assertThat(read.of("moderation", "Bande d'abrutis")).containsExactly("insult");
        assertThat(read.of("aimedAt", "Bande d'abrutis")).isEmpty();
    }

    @Test
    void the_press_the_body_itself_and_other_languages_are_left_alone() {
        for (String speaker : List.of("press", "own")) {
            assertThat(read.annotations(Read.mention(values ->
                            values.put(CoreFields.SPEAKER, speaker).put(CoreFields.TEXT_BODY, "Bande d'abrutis"))))
                    .as(speaker)
                    .isEmpty();
        }
        assertThat(Read.by(new LanguageEnricher(), new ModerationEnricher())
                        .of("moderation", "The pigeon con artist was arrested in the town hall yesterday"))
                .isEmpty();
    }

    @Test
    void the_words_are_shown() {
        String text = "Merci à ces guignols de la mairie, et ta gueule !";
        Mention mention = Read.mention(text);
        List<Clue> clues = enricher()
                .reader(Read.ground(Path.of("no such folder")))
                .clues(new Subject(mention, new Tokens()), CoreFields.MODERATION);
        assertThat(clues)
                .extracting(clue -> text.substring(clue.start(), clue.end()))
                .contains("ta gueule");
        assertThat(clues).allSatisfy(clue -> assertThat(clue.value()).contains("insult"));
    }
}
