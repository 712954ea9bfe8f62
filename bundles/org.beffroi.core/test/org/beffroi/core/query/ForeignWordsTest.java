package org.beffroi.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.beffroi.core.query.match.QueryWords;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a text in another language a word of a query meets. */
class ForeignWordsTest {

    private static final Tokens TOKENS = new Tokens();
    private static final QueryWords WORDS = new QueryWords(TOKENS);

    @ParameterizedTest(name = "{0}: {1} does not find {2}")
    @CsvSource({
        "es, cas, casas",
        "es, lune, lunes",
        "es, autobus, autobuses",
        "es, plan, planes",
        "es, animal, animales",
        "es, avion, aviones",
        "es, canal, canales",
        "es, canaux, canales",
        "es, bien, bienes",
        "es, biens, bienes",
        "es, fin, fines",
        "es, hôtel, hoteles",
        "es, région, regiones",
        "es, réunion, reuniones",
        "es, décision, decisiones",
        "es, général, generales",
        "es, générale, generales",
        "es, mes, meses",
        "es, local, locales",
        "es, locaux, locales",
        "es, jardin, jardines",
        "es, directeur, directores",
        "es, par, pares",
        "pt, animal, animais",
        "pt, local, locais",
        "pt, hôtel, hotéis",
        "pt, fin, fins",
        "it, sociale, sociali",
        "it, nationale, nazionali",
        "de, information, Informationen",
        "de, station, Stationen",
        "en, live, lives",
        "en, série, series",
    })
    void aFrenchWordIsNotAnsweredByAForeignPlural(String language, String typed, String written) {
        assertThat(meets(typed, written, language)).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1} finds {2}")
    @CsvSource({
        "es, lunes, lunes",
        "es, ciudad, ciudades",
        "es, ciudades, ciudades",
        "es, ciudades, Ciudades",
        "es, planes, planes",
        "es, plan, plan",
        "es, generales, generales",
        "es, casas, casas",
        "es, casas, casa",
        "es, casa, casas",
        "es, hospital, hospitales",
        "es, nacional, nacionales",
        "es, elección, elecciones",
        "es, mujer, mujeres",
        "en, city, cities",
        "en, cities, cities",
        "en, series, series",
        "en, schools, school",
        "de, Wohnung, Wohnungen",
        "de, Informationen, Informationen",
        "it, elezione, elezioni",
        "pt, cidade, cidades",
        "pt, animais, animais",
        "ca, ciutat, ciutats",
        "fi, écoles, école",
        "oc, escòla, escòlas",
        "co, scola, scola",
    })
    void aForeignWordIsFoundAsItIsWrittenAndByTheRuleOfItsLanguage(String language, String typed, String written) {
        assertThat(meets(typed, written, language)).isTrue();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({"canal, canaux", "journaux, journal", "les, les", "messieurs, monsieur", "Travaux, travaux", "ans, an"})
    void frenchWordsMeetByTheirStem(String typed, String written) {
        assertThat(meets(typed, written, "fr")).isTrue();
        assertThat(meets(typed, written, null)).isTrue();
    }

    @ParameterizedTest(name = "{0} does not find {1}")
    @CsvSource({"travail, travaux", "travaux, travail", "lune, lutte", "cas, case", "mal, maux"})
    void frenchWordsOfTheirOwnDoNot(String typed, String written) {
        assertThat(meets(typed, written, "fr")).isFalse();
    }

    private static boolean meets(String typed, String written, String language) {
        Token ofQuery = WORDS.inARow(typed).getFirst();
        Token ofText = TOKENS.of(written, language).getFirst();
        return WORDS.isSameWord(ofQuery, ofText);
    }
}
