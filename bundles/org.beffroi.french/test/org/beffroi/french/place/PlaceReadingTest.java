package org.beffroi.french.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.enrich.Enricher;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Refusal;
import org.beffroi.observatory.territory.FrenchTerritories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which places are read, and which one of a name. */
class PlaceReadingTest {

    private static final PlaceEnricher ENRICHER = new PlaceEnricher(new FrenchTerritories());

    @TempDir
    Path codebook;

    private List<String> places(String text, String territory) {
        return Readings.of(ENRICHER.reader(Readings.ground(territory, codebook)), text);
    }

    @ParameterizedTest
    @DisplayName("Names are found in all their writings")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Travaux au Mans ce matin                              | 72181
        Le port du Havre est fermé                            | 76351
        Week-end aux Sables-d'Olonne                          | 85194
        La plage des Sables d’Olonne est propre               | 85194
        Je travaille aux Ulis                                 | 91692
        Ils habitent à L'Haÿ-les-Roses                        | 94038
        On va a l'hay les roses demain                        | 94038
        Une école ouvre à La Roche-sur-Yon                    | 85191
        J'habite à la Roche sur Yon                           | 85191
        Nouveau tram à St-Etienne                             | 42218
        INCENDIE A SAINT NAZAIRE                              | 44184
        Superbe #SaintNazaire                                 | 44184
        Superbe #saintnazaire                                 | 44184
        Un marché à Neuilly/Seine                             | 92051
        Concert à Villeneuve s/ Lot                           | 47323
        Le maire de Châlons-en-Champagne                      | 51108
        Je suis à Châlons pour la foire                       | 51108
        Une usine à Cherbourg                                 | 50129
        Rendez-vous à Villeneuve d'Ascq                       | 59009
        """)
    void writings(String text, String expected) {
        assertThat(places(text, null)).containsExactly(expected);
    }

    @ParameterizedTest
    @DisplayName("Words, people, streets, goods, clubs and départements are no places")
    @CsvSource(delimiter = '|', textBlock = """
        Cela n'a pas de sens
        Tours de manège gratuits dimanche
        Il y a eu du monde
        M. Valence a pris la parole
        Merci à Florent Laval pour son accueil
        La rue de Paris est fermée
        Avenue de Toulouse, des nids-de-poule
        Le brie de Meaux est excellent
        Du vrai savon de Marseille
        L'édit de Nantes
        Le FC Nantes a perdu
        Le Stade de Reims en Ligue 1
        Les élus de la Mayenne
        Une tempête en Vienne
        Le conseil départemental de Loire-Atlantique
        En Seine-Saint-Denis les écoles ferment
        Un concert à Vienne, Autriche
        Merci @nantes et https://www.nantes.fr
        L'église Saint-Pierre est belle
        La box Orange est en panne
        Une orange et une pomme
        C'est contre la loi
        Nantes Métropole augmente les tarifs
        Notre-Dame-de-Paris
        """)
    void traps(String text) {
        assertThat(places(text, null)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("Ordinary words are places after a preposition or an office")
    @CsvSource(delimiter = '|', textBlock = """
        Le maire de Tours répond        | 37261
        Je vais à Nice                  | 06088
        Les habitants de Sens           | 89387
        Un marché à Eu samedi           | 76255
        La mairie d'Orange              | 84087
        La commune de Die               | 26113
        """)
    void ordinary(String text, String expected) {
        assertThat(places(text, null)).containsExactly(expected);
    }

    @ParameterizedTest
    @DisplayName("Homonyms are told by what is written, by neighbours and by the dossier, or not at all")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Grève à Saint-Denis                           | -     | -
        Grève à Saint-Denis (93)                      | -     | 93066
        Grève à Saint-Denis (La Réunion)              | -     | 97411
        Grève à Saint-Denis, Seine-Saint-Denis        | -     | 93066
        Grève à 93200 Saint-Denis                     | -     | 93066
        Grève à Saint-Denis                           | 93001 | 93066
        Grève à Saint-Denis                           | 97415 | 97411
        """)
    void homonyms(String text, String territory, String expected) {
        assertThat(places(text, territory)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @DisplayName("Arrondissements are read beside their city, and alone where the dossier or the mention says which")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Une crèche ouvre à Paris 15e                             | -     | 75056 75115
        Travaux à Marseille 3e, circulation coupée               | -     | 13055 13203
        Lyon 1er : le marché déménage                            | -     | 69123 69381
        La mairie de Paris XVe ne répond pas                     | -     | 75056 75115
        Rendez-vous au 12 rue des Lilas, 75015 Paris             | -     | 75056 75115
        On étouffe à Paris dans le 19e arrondissement            | -     | 75056 75119
        Les 15e et 16e arrondissements de Paris                  | -     | 75056 75115 75116
        Le 15e arrondissement manque de bancs                    | 75056 | 75056 75115
        Le 15e arrondissement manque de bancs                    | 75111 | 75056 75115
        Encore une fuite dans le 8ème.                           | 13055 | 13055 13208
        Le 15e arrondissement manque de bancs                    | 44109 | -
        Le 15e festival du conte commence samedi                 | 75056 | -
        Marseille, 2e ville de France                            | -     | 13055
        Marseille 2e du championnat de Ligue 1 devant Lens       | -     | -
        Rendez-vous à Paris 15 jours plus tard                   | -     | 75056
        Paris 2024 approche                                      | 75056 | 75056
        Paris 21e siècle                                         | 75056 | 75056
        """)
    void arrondissements(String text, String territory, String expected) {
        assertThat(places(text, territory)).isEqualTo(expected == null ? List.of() : List.of(expected.split(" ")));
    }

    @ParameterizedTest
    @DisplayName("A commune that is no more means today's, around it or where its département is said")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        La poste d'Annecy-le-Vieux ferme              | 74010 | 74010
        Un marché à Équeurdreville-Hainneville        | 50129 | 50129
        Fuite d'eau à Bâgé-la-Ville                   | 01053 | 01025
        Fuite d'eau à Bâgé-la-Ville                   | 44109 | -
        Fuite d'eau à Bâgé-la-Ville (01)              | 44109 | 01025
        """)
    void former(String text, String territory, String expected) {
        assertThat(places(text, territory)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    @DisplayName("An arrondissement is called by its number, and found by it")
    void numbers() {
        PlaceNames names = new PlaceNames(new FrenchTerritories());
        assertThat(names.label("75115", Locale.FRENCH)).contains("Paris 15e");
        assertThat(names.label("69381", Locale.FRENCH)).contains("Lyon 1er");
        assertThat(names.values("Paris 15e")).containsExactly("75115");
        assertThat(names.values("marseille 1er arrondissement")).containsExactly("13201");
        assertThat(names.values("Paris")).containsExactly("75056");
        assertThat(names.beginning("Paris 15", 3)).contains("75115");
    }

    @Test
    @DisplayName("A list of towns is read whole, each once")
    void lists() {
        assertThat(places("Collecte à Nantes, Rezé et Couëron : Nantes commence lundi", "44109"))
                .containsExactly("44109", "44143", "44047");
    }

    @Test
    @DisplayName("The dossier's own list comes first")
    void ownList() throws IOException {
        Files.writeString(
                codebook.resolve("places.tsv"),
                "# lieux\nChantenay\t44109\nÎle de Nantes\tÎle de Nantes\nrue de Paris\n");
        assertThat(places("Du bruit à Chantenay, sur l'île de Nantes et rue de Paris", null))
                .containsExactly("44109", "Île de Nantes", "rue de Paris");
    }

    @Test
    @DisplayName("A list with a line that is no place is refused by its number")
    void refusedList() throws IOException {
        Files.writeString(codebook.resolve("places.tsv"), "Chantenay\t44109\n\t44109\n");
        assertThatThrownBy(() -> ENRICHER.reader(Readings.ground(null, codebook)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.sentence().in(Locale.ENGLISH)).startsWith("Line 2 of ");
                    assertThat(refusal.sentence().in(Locale.FRENCH)).startsWith("La ligne 2 de ");
                });
    }

    @Test
    @DisplayName("The version changes with the list and with the territory")
    void version() throws IOException {
        String without = ENRICHER.reader(Readings.ground(null, codebook)).version();
        assertThat(ENRICHER.reader(Readings.ground("44109", codebook)).version())
                .isNotEqualTo(without);
        Files.writeString(codebook.resolve("places.tsv"), "Chantenay\t44109\n");
        assertThat(ENRICHER.reader(Readings.ground(null, codebook)).version()).isNotEqualTo(without);
    }

    @Test
    @DisplayName("Clues are the names as they stand in the text")
    void clues() {
        Enricher.Reader reader = ENRICHER.reader(Readings.ground(null, codebook));
        String text = "Travaux à Saint-Nazaire";
        assertThat(reader.clues(Readings.subject(text), CoreFields.PLACE))
                .singleElement()
                .satisfies(clue ->
                        assertThat(text.substring(clue.start(), clue.end())).isEqualTo("Saint-Nazaire"));
        assertThat(reader.clues(Readings.subject(text), CoreFields.THEME)).isEmpty();
    }

    @Test
    @DisplayName("Codes are shown by name, with the département where the name is shared")
    void names() {
        var field = ENRICHER.adds().getFirst();
        assertThat(field.valueLabel("44109", Locale.FRENCH)).isEqualTo("Nantes");
        assertThat(field.valueLabel("93066", Locale.FRENCH)).isEqualTo("Saint-Denis (93)");
        assertThat(field.valueLabel("Île de Nantes", Locale.FRENCH)).isEqualTo("Île de Nantes");
        assertThat(field.valuesNamed("nantes")).containsExactly("44109");
        assertThat(field.valuesNamed("St-Denis")).contains("93066", "97411");
        assertThat(field.valuesNamed("Saint-Denis (93)")).containsExactly("93066");
        assertThat(field.valuesNamed("44109")).isEmpty();
        assertThat(field.names().orElseThrow().beginning("nantes", 3)).startsWith("44109");
    }

    @ParameterizedTest
    @DisplayName("An adjective before its noun is no commune, though the noun is spelled like a verb")
    @CsvSource(delimiter = '|', textBlock = """
        Bonne fête à toutes les mamans !
        Bonne fête des Mères à celles qui comptent
        Bonne fête du Travail
        Bonne fête les amis
        Bonne fête Nathalie !
        Bonne fête
        bonne fête à tous
        Bonne annonce pour les familles
        Bonne relance du marché ce matin
        Bonne visite au musée
        Bonne donne pour les commerçants
        Bonne demande, on vous répondra
        Bonne offre de la médiathèque
        Bonne marche à tous dimanche
        Bonnes fêtes de fin d’année
        Bonnes réformes, mauvais calendrier
        Grand vote samedi
        Belle fête au parc
        """)
    void adjectives(String text) {
        assertThat(places(text, null)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("Names that are ordinary words are read where what stands around them says so")
    @CsvSource(delimiter = '|', textBlock = """
        Le maire de Bonne a signé l’arrêté         | 74040
        Les habitants de Bonne se plaignent        | 74040
        Tours fête la musique ce soir              | 37261
        Angers lance sa ligne de tramway           | 49007
        La mairie de Poses est fermée              | 27474
        """)
    void ordinaryNames(String text, String expected) {
        assertThat(places(text, null)).containsExactly(expected);
    }
}
