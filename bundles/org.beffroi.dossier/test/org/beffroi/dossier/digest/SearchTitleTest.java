package org.beffroi.dossier.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.archive.Order;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.mention.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTitleTest {

    private static String title(String title, String query, Locale locale) {
        return new SearchTitle(Fields.core(), locale)
                .of(new Digest.Search(title, query, Optional.of("7j"), 5, Order.NEWEST), Optional.empty());
    }

    @Test
    void whatSomebodyCalledItStands() {
        assertThat(title("Cantine scolaire", "cantine tonalité:négative", Locale.FRENCH))
                .isEqualTo("Cantine scolaire");
    }

    @Test
    void elseTheNameUnderWhichItWasSaved() {
        SearchTitle titles = new SearchTitle(Fields.core(), Locale.FRENCH);
        Digest.Search search = new Digest.Search("cantine", "cantine", Optional.of("7j"), 5, Order.NEWEST);
        assertThat(titles.of(search, Optional.of("Repas des écoles"))).isEqualTo("Repas des écoles");
        assertThat(titles.of(
                        new Digest.Search("Midi", "cantine", Optional.empty(), 5, Order.NEWEST),
                        Optional.of("Repas des écoles")))
                .isEqualTo("Midi");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "cantine|«\u202fcantine\u202f»",
                "cantine tonalité:négative|«\u202fcantine\u202f» · tonalité\u00a0: négative",
                "'\"pont de pierre\"'|«\u202fpont de pierre\u202f»",
                "'\"pont de pierre\" travaux'|«\u202f\"pont de pierre\" travaux\u202f»",
                "cantine OU école|«\u202fcantine OU école\u202f»",
                "réseau:facebook|Réseau\u00a0: Facebook",
                "cantine depuis:2025-03-01|«\u202fcantine\u202f» · depuis le 1er mars 2025",
                "*|Tout ce qui se dit",
                "(cantine|«\u202f(cantine\u202f»"
            })
    void aQueryIsSaidInWords(String query, String said) {
        assertThat(title(query, query, Locale.FRENCH)).isEqualTo(said);
    }

    @Test
    void itIsSaidInTheLanguageOfTheReader() {
        assertThat(title("cantine OU école", "cantine OU école", Locale.ENGLISH))
                .isEqualTo("“cantine OR école”");
        assertThat(title("*", "*", Locale.ENGLISH)).isEqualTo("All that is said");
    }
}
