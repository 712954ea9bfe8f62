package org.beffroi.strategy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PublicQuotationTest {

    @Test
    void whatIsShortAndTracelessStaysAsItIs() {
        assertThat(PublicQuotation.of("Encore du poulet froid à la cantine !"))
                .isEqualTo("Encore du poulet froid à la cantine !");
        assertThat(PublicQuotation.of("Le 4 mars 2025, 120 enfants")).isEqualTo("Le 4 mars 2025, 120 enfants");
    }

    @Test
    void whatLeadsToSomebodyIsLeftOut() {
        assertThat(PublicQuotation.of("Appelez 06 12 34 56 78 ou marie.d@exemple.fr"))
                .isEqualTo("Appelez […] ou […]");
        assertThat(PublicQuotation.of("Voir http://facebook.com/marie.d et @marie_d"))
                .isEqualTo("Voir […] et […]");
        assertThat(PublicQuotation.of("Sur www.exemple.fr/marie, au +33 (0)6.12.34.56.78"))
                .doesNotContain("exemple", "12.34");
        assertThat(PublicQuotation.of("facebook.com/marie.d dit vrai")).isEqualTo("[…] dit vrai");
    }

    @Test
    void twelveWordsAreTwelveWhateverStandsBetweenThem() {
        assertThat(PublicQuotation.of("un-deux-trois-quatre-cinq-six-sept-huit-neuf-dix-onze-douze-treize"))
                .isEqualTo("un-deux-trois-quatre-cinq-six-sept-huit-neuf-dix-onze-douze…");
        assertThat(PublicQuotation.of("mot\u200Bmot l’école d’en bas n’a qu’un four qui marche, et encore, mal"))
                .isEqualTo("motmot l’école d’en bas n’a qu’un four qui…");
    }

    @Property
    void thereAreNeverMore(@ForAll @StringLength(max = 300) String words) {
        long count = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+")
                .matcher(PublicQuotation.of(words))
                .results()
                .count();
        assertThat(count).isLessThanOrEqualTo(12);
    }
}
