package org.beffroi.core.query.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.ValueNames;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.query.QueryParser;
import org.beffroi.core.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each shape of the language finds in one mention, where, and why. */
class MatchingTest {

    private static final Tokens TOKENS = new Tokens();
    private static final QueryParser PARSER = new QueryParser(Fields.core(), TOKENS);
    private static final DayResolution DAYS = new DayResolution(LocalDate.of(2025, 3, 10), ZoneId.of("Europe/Paris"));

    private static final FieldValues MENTION = FieldValues.builder()
            .put(CoreFields.TITLE, "La cantine au régime sec")
            .put(
                    CoreFields.TEXT_BODY,
                    "Encore du poulet froid à la cantine de l’École Jean-Moulin ! Le conseil municipal se réunit"
                            + " mardi. #BudgetParticipatif @mairie https://exemple.fr/a?b=c 👍 Les journaux de la SNCF, 1"
                            + " 248 signatures.")
            .put(CoreFields.PUBLISHED, Instant.parse("2025-03-03T23:30:00Z"))
            .put(CoreFields.NETWORK, "Facebook")
            .put(CoreFields.AUTHOR, "Marie D.")
            .put(CoreFields.TONE, "negative")
            .put(CoreFields.OFFICIAL, Boolean.FALSE)
            .put(CoreFields.FOLLOWERS, 1200L)
            .put(CoreFields.TAG, List.of("à traiter", "Où ?"))
            .put(CoreFields.NOTE, List.of("Rappeler la famille", "Transmis au service"))
            .put(CoreFields.LINKS, List.of("https://www.blog.exemple.fr/a/b?c=d"))
            .build();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "*",
                "cantine",
                "CANTINES",
                "ecole",
                "l'école",
                "cantine école",
                "régime poulet",
                "cantine -vacances",
                "vacances OU journal",
                "\"conseil municipal\"",
                "« Conseils municipaux »",
                "\"cantine École\"~2",
                "\"poulet à la cantine\"~1",
                "\"jean moulin\"",
                "Jean-Moulin",
                "exact:École",
                "exact:SNCF",
                "exact:\"Jean-Moulin\"",
                "poulet NEAR/4 cantine",
                "cantine PROCHE/4 poulet",
                "poulet ONEAR/4 cantine",
                "(poulet OU steak) NEAR/1 (froid OU chaud)",
                "\"poulet froid\" NEAR/3 cantine",
                "cantin* NEAR/2 ecole",
                "Moulin NEAR/1 conseil OU Moulin NEAR/2 conseil",
                "même_phrase:(poulet Moulin)",
                "sentence:(conseil -poulet)",
                "sentence:(poulet OU girafe)",
                "sentence:(poulet NEAR/1 froid)",
                "cantin*",
                "*tine",
                "c?ntine",
                "pulet~1",
                "opulet~1",
                "journal",
                "#budgetparticipatif",
                "budget",
                "participatif",
                "#bud*",
                "@mairie",
                "👍",
                "exemple.fr/a?b=c",
                "1248",
                "réseau:facebook",
                "réseau:face*",
                "réseau:(mastodon OU Facebook)",
                "auteur:\"marie d.\"",
                "tonalité:négative",
                "officiel:non",
                "étiquette:\"a traiter\"",
                "étiquette:*",
                "étiquette:\"Où ?\"",
                "note:famille",
                "note:\"rappeler la famille\"",
                "note:*",
                "titre:cantine",
                "titre:\"régime sec\"",
                "titre:can*",
                "texte:poulet",
                "lien:exemple.fr",
                "lien:blog.exemple.fr",
                "lien:https://blog.exemple.fr/a",
                "lien:blog.exemple.fr/a/b",
                "lien:\"https://www.blog.exemple.fr/a/b?c=d\"",
                "lien:*.exemple.fr/a*",
                "abonnés:>1000",
                "abonnés:1000..1200",
                "abonnés:1200",
                "abonnés:*",
                "date:2025-03-04",
                "date:2025-03",
                "depuis:7j",
                "jusqu’au:2025-03-04",
                "date:*",
                "date:6j..6j",
                "SAUF vacances",
                "SAUF SAUF cantine"
            })
    void finds(String query) {
        assertThat(matching(query).matches(MENTION)).isTrue();
        assertThat(matching(query).reasons(MENTION)).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "vacances",
                "cantine vacances",
                "-cantine",
                "mairies",
                "exact:école",
                "exact:ecole",
                "exact:sncf",
                "\"municipal conseil\"",
                "\"cantine École\"",
                "\"cantine École\"~0",
                "\"École cantine\"~5",
                "régime NEAR/100 poulet",
                "poulet NEAR/3 cantine",
                "École ONEAR/100 poulet",
                "poulet NEAR/100 poulet",
                "même_phrase:(poulet conseil)",
                "sentence:(régime poulet)",
                "cantin?e",
                "?cantine",
                "pule~1",
                "#budget",
                "mairie",
                "réseau:face",
                "auteur:marie",
                "tonalité:positive",
                "officiel:oui",
                "étiquette:traiter",
                "étiquette:\"Où !\"",
                "note:\"famille rappeler\"",
                "titre:poulet",
                "texte:régime",
                "lien:fr",
                "lien:ple.fr",
                "lien:exemple.fr/a",
                "lien:blog.exemple.fr/b",
                "lien:blog.exemple.fr/a/c",
                "abonnés:>1200",
                "abonnés:<1200",
                "vues:*",
                "vues:0..100",
                "date:2025-03-03",
                "depuis:5j",
                "jusqu’au:2025-03-03",
                "thème:*"
            })
    void doesNotFind(String query) {
        assertThat(matching(query).matches(MENTION)).isFalse();
        assertThat(matching(query).reasons(MENTION)).isEmpty();
    }

    @Test
    void marksTheWordsAndNotWhatIsElidedBeforeThem() {
        assertThat(marked("cantine école")).containsExactly("text:cantine", "text:École", "title:cantine");
    }

    @Test
    void marksAPhraseAsOneStretchAndScatteredWordsEach() {
        assertThat(marked("\"conseil municipal\"")).containsExactly("text:conseil municipal");
        assertThat(marked("\"cantine École\"~2")).containsExactly("text:cantine", "text:École");
    }

    @Test
    void marksOnlyTheWordsThatAreNear() {
        FieldValues mention = FieldValues.builder()
                .put(CoreFields.TEXT_BODY, "rue un deux trois quatre cinq six déchets sept rue")
                .build();
        List<Mark> marks = matching("déchets NEAR/2 rue").marks(mention);
        assertThat(marks).containsExactly(new Mark("text", 0, 34, 41), new Mark("text", 0, 47, 50));
    }

    @Test
    void marksOnlyTheSentenceThatHoldsTheGroup() {
        FieldValues mention = FieldValues.builder()
                .put(CoreFields.TEXT_BODY, "La cantine ferme. La cantine est froide. Tout est froid.")
                .build();
        assertThat(matching("même_phrase:(cantine froide)").marks(mention))
                .containsExactly(new Mark("text", 0, 21, 28), new Mark("text", 0, 33, 39));
    }

    @Test
    void marksNothingOfWhatIsExcluded() {
        assertThat(marked("poulet -cantine")).containsExactly("text:poulet");
    }

    @Test
    void marksTheValueOfANoteThatHoldsTheWord() {
        assertThat(matching("note:transmis").marks(MENTION)).containsExactly(new Mark("note", 1, 0, 8));
    }

    @Test
    void saysWhyInBothLanguages() {
        List<Reason> reasons = matching("(poulet PROCHE/1 froid OU girafe) tonalité:négative -vacances abonnés:>10")
                .reasons(MENTION);
        assertThat(reasons)
                .extracting(reason -> reason.inWords().in(Locale.FRENCH))
                .containsExactly(
                        "poulet PROCHE/1 froid (texte)\u00A0: poulet froid",
                        "tonalité\u00A0: négative",
                        "Sans vacances",
                        "abonnés\u00A0: 1\u202F200");
        assertThat(reasons)
                .extracting(reason -> reason.inWords().in(Locale.ENGLISH))
                .containsExactly(
                        "poulet NEAR/1 froid (text): poulet froid",
                        "tone: negative",
                        "Without vacances",
                        "followers: 1,200");
    }

    @Test
    void anEmptyMentionMatchesWhatAsksForNothing() {
        FieldValues nothing = FieldValues.none();
        assertThat(matching("*").matches(nothing)).isTrue();
        assertThat(matching("-cantine").matches(nothing)).isTrue();
        assertThat(matching("cantine").matches(nothing)).isFalse();
        assertThat(matching("texte:*").matches(nothing)).isFalse();
        assertThat(matching("sentence:(-cantine)").matches(nothing)).isFalse();
    }

    @Test
    void wordsOfAnotherLanguageAreFoundInTheirPluralOrSingular() {
        FieldValues english = FieldValues.builder()
                .put(CoreFields.TEXT_BODY, "The cities and their schools")
                .put(CoreFields.LANGUAGE, "en")
                .build();
        assertThat(matching("school").matches(english)).isTrue();
        assertThat(matching("cities").matches(english)).isTrue();
        assertThat(matching("exact:schools").matches(english)).isTrue();
    }

    @Test
    void aValueIsFoundAsItIsStoredAndByItsName() {
        Fields fields = Fields.core().with(List.of(CoreFields.PLACE.withNames(new TwoTowns())));
        FieldValues there =
                FieldValues.builder().put(CoreFields.PLACE, List.of("93066")).build();
        FieldValues stated = FieldValues.builder()
                .put(CoreFields.PLACE, List.of("Saint-Denis"))
                .build();
        for (String query : List.of("lieu:93066", "lieu:saint-denis", "lieu:\"Saint-Denis\"", "lieu:9306*")) {
            assertThat(matching(query, fields).matches(there)).as(query).isTrue();
        }
        assertThat(matching("lieu:97411", fields).matches(there)).isFalse();
        assertThat(matching("lieu:saint-denis", fields).matches(stated)).isTrue();
        assertThat(matching("lieu:93066", fields).reasons(there))
                .singleElement()
                .satisfies(
                        reason -> assertThat(reason.inWords().in(Locale.FRENCH)).contains("Saint-Denis (93)"));
    }

    /** Two communes of one name. */
    private static final class TwoTowns implements ValueNames {
        @Override
        public Optional<String> label(String value, Locale locale) {
            return value.equals("93066") ? Optional.of("Saint-Denis (93)") : Optional.empty();
        }

        @Override
        public List<String> values(String typed) {
            return typed.equalsIgnoreCase("saint-denis") ? List.of("93066", "97411") : List.of();
        }

        @Override
        public List<String> beginning(String prefix, int limit) {
            return List.of();
        }
    }

    private static List<String> marked(String query) {
        return matching(query).marks(MENTION).stream()
                .map(mark -> mark.field() + ":"
                        + MENTION.strings(Fields.core().byKey(mark.field()).orElseThrow())
                                .get(mark.value())
                                .substring(mark.start(), mark.end()))
                .toList();
    }

    private static Matching matching(String query, Fields fields) {
        return new Matching(new QueryParser(fields, TOKENS).parse(query).orRefuse(), fields, TOKENS, DAYS);
    }

    private static Matching matching(String query) {
        return new Matching(PARSER.parse(query).orRefuse(), Fields.core(), TOKENS, DAYS);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "10 000;Un budget de 10 000 euros;true",
                "10 000;Un budget de 10.000 euros;true",
                "10 000;Un budget de 10000 euros;true",
                "10.000;Un budget de 10 000 euros;true",
                "10000;Un budget de 10 000 euros;true",
                "10\u00a0000;Un budget de 10\u202f000 euros;true",
                "10\u202f000;Un budget de 10\u00a0000 euros;true",
                "budget 10 000;Un budget de 10.000 euros;true",
                "\"10 000 euros\";Un budget de 10000 euros;true",
                "10 000 NEAR/1 euros;Un budget de 10.000 euros;true",
                "titre:10 000;Un budget de 10000 euros;false",
                "texte:10 000;Un budget de 10000 euros;true",
                "10 000;De 10 000 20 000 à 30 000 euros;true",
                "20 000;De 10 000 20 000 à 30 000 euros;true",
                "10 000;Le 10 mars, 000 ne répond pas;false",
                "10 000;Un budget de 110 000 euros;false",
                "10 000;Un budget de 10 000 000 d’euros;false",
                "10 ET 000;Un budget de 10 000 euros;false",
                "06 12 34 56 78;Appelez le 06 12 34 56 78;true",
                "44000;Mairie, 44 000 Nantes;true",
                "44 000;Mairie, 44000 Nantes;true",
                "2024;Le 14 juillet 2024 300 personnes;true",
                "300;Le 14 juillet 2024 300 personnes;true",
                "12.03.2024;Le 12/03/2024;true",
            })
    void aNumberIsFoundHoweverItsGroupsAreWritten(String query, String text, boolean found) {
        FieldValues mention =
                FieldValues.builder().put(CoreFields.TEXT_BODY, text).build();
        Matching matching = new Matching(PARSER.parse(query).orRefuse(), Fields.core(), TOKENS, DAYS);
        assertThat(matching.matches(mention)).isEqualTo(found);
    }

    @Test
    void theWholeNumberIsMarkedWithItsSpaces() {
        String text = "Un budget de 10\u202f000 euros";
        FieldValues mention =
                FieldValues.builder().put(CoreFields.TEXT_BODY, text).build();
        Matching matching = new Matching(PARSER.parse("10000").orRefuse(), Fields.core(), TOKENS, DAYS);
        assertThat(matching.marks(mention)).singleElement().satisfies(mark -> assertThat(
                        text.substring(mark.start(), mark.end()))
                .isEqualTo("10\u202f000"));
    }
}
