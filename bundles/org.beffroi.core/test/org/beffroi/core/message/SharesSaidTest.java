package org.beffroi.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Share;
import org.beffroi.core.result.text.MeasureText;
import org.beffroi.core.result.text.ShareText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of a whole as people read them: 100 is said of all alone, 0 of none alone. */
class SharesSaidTest {

    private static final long SEED = 20_261_129;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "3046; 3047; plus de 99,9; more than 99.9",
                "1; 3047; moins de 0,1; less than 0.1",
                "2; 3047; 0,1; 0.1",
                "3045; 3047; 99,9; 99.9",
                "1999; 2000; plus de 99,9; more than 99.9",
                "1; 2000; moins de 0,1; less than 0.1",
                "0; 3047; 0; 0",
                "3047; 3047; 100; 100",
                "1; 3; 33,3; 33.3"
            })
    void noneAndAllAreSaidOfNothingElse(long count, long base, String french, String english) {
        double share = (double) count / base;
        assertThat(new Wording(Locale.FRENCH).percent(share)).isEqualTo(french);
        assertThat(new Wording(Locale.ENGLISH).percent(share)).isEqualTo(english);
    }

    @Test
    void printedShareIsHundredOrZeroExactlyWhereTheCountIs() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            long base = 1 + random.nextLong(i % 2 == 0 ? 5_000 : 40_000_000);
            long near = random.nextLong(1 + Math.min(base, 4));
            long count =
                    switch (i % 3) {
                        case 0 -> near;
                        case 1 -> base - near;
                        default -> random.nextLong(base + 1);
                    };
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                holds(count, base, locale);
            }
        }
    }

    private static void holds(long count, long base, Locale locale) {
        Wording wording = new Wording(locale);
        double share = (double) count / base;
        String named = count + " of " + base;
        for (String said : List.of(
                wording.percent(share),
                sign(wording.percentage(share, 0)),
                sign(wording.percentage(share, 1)),
                sign(new ShareText(locale).cell(Share.of("mentions", count, base))))) {
            assertThat(said.matches("0([.,]0)?"))
                    .as("%s said as %s", named, said)
                    .isEqualTo(count == 0);
            assertThat(said.matches("100([.,]0)?"))
                    .as("%s said as %s", named, said)
                    .isEqualTo(count == base);
        }
        assertThat(Wording.level(share) == 0).as(named).isEqualTo(count == 0);
        assertThat(Wording.level(share) == 100).as(named).isEqualTo(count == base);
    }

    private static String sign(String said) {
        return said.replaceAll("[\\s\\u00A0\\u202F]*%$", "");
    }

    @Test
    void boundsOfAShareOfWhichNotAllIsKnownKeepTheRule() {
        Share share = Share.among("20 000 mentions", 1, 2, 20_000);
        assertThat(new ShareText(Locale.FRENCH).bounds(share)).isEqualTo("moins de 0,1 à plus de 99,9\u202F%");
        assertThat(new ShareText(Locale.FRENCH).basis(share)).contains("soit plus de 99,9\u202F%");
    }

    @Test
    void aMeasureInPercentThatIsNoCountedPartKeepsTheRule() {
        MeasureText text = new MeasureText(Locale.FRENCH);
        assertThat(text.value(percent(99.96))).isEqualTo("plus de 99,9\u202F%");
        assertThat(text.value(percent(0.003))).isEqualTo("moins de 0,1\u202F%");
        assertThat(text.value(percent(1.39))).isEqualTo("1,39\u202F%");
        assertThat(text.value(percent(100))).isEqualTo("100\u202F%");
        assertThat(text.value(percent(170.2))).isEqualTo("170,2\u202F%");
    }

    private static Measure percent(double value) {
        return Measure.figure("load", "charge", value, "%", 3047, Optional.empty());
    }

    @Test
    void oneIsNoPlural() {
        assertThat(new ShareText(Locale.FRENCH).basis(Share.among("1 compte", 0, 0, 1)))
                .isEqualTo("inconnu pour 1 compte");
        assertThat(new ShareText(Locale.FRENCH).basis(Share.among("2 comptes", 0, 0, 2)))
                .isEqualTo("inconnu pour les 2 comptes");
    }

    @Test
    void changesKeepTheirSignAndAreNothingOnlyWhereNothingChanged() {
        Wording french = new Wording(Locale.FRENCH);
        assertThat(french.change(0.405)).isEqualTo("+40,5");
        assertThat(french.change(-1.0 / 5_000)).isEqualTo("−0,02");
        assertThat(french.change(0)).isEqualTo("0");
        assertThat(french.change(12)).isEqualTo("+1\u202F200");
    }

    @Test
    void asAnArgumentItIsSaidInTheLanguageOfTheSentence() {
        Sentence sentence = Sentence.of(Wording.class, "share.percent", new Percent(0.125));
        assertThat(sentence.in(Locale.FRENCH)).startsWith("12,5");
        assertThat(sentence.in(Locale.ENGLISH)).startsWith("12.5");
    }
}
