package org.beffroi.strategy.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.beffroi.core.result.Measure.Range;
import org.beffroi.strategy.measure.Noted;
import org.beffroi.strategy.model.FigureUnit;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Reading;
import org.junit.jupiter.api.Test;

/** What was noted in a language is read in another by its numbers, or quoted as what it is. */
class ReadingTextTest {

    private static final String SEEN = "Risque entre 60 et 97 sur 100, selon ce que l’on ignore.";

    private final Reading reading = ModelFactory.eINSTANCE.createReading();

    ReadingTextTest() {
        reading.setUnit(FigureUnit.SHARE);
        reading.setValue(BigDecimal.valueOf(92));
        reading.setBase(831);
        reading.setLevel(BigDecimal.valueOf(84));
        reading.setSeen(SEEN);
    }

    private String seen(Locale reader) {
        return new ReadingText(reader).seen(reading).orElseThrow();
    }

    @Test
    void itsOwnLanguageStandsAsItIsAndAnotherIsSaidAnewByItsNumbers() {
        reading.setLanguage("fr");
        reading.setLow(BigDecimal.valueOf(61));
        reading.setHigh(BigDecimal.valueOf(98));
        assertThat(seen(Locale.FRENCH)).isEqualTo(SEEN);
        assertThat(seen(Locale.ENGLISH))
                .isEqualTo("92% (base 831); risk between 61 and 98 out of 100, depending on what is not known");
    }

    @Test
    void whatHasNoFigureIsQuotedWithItsLanguage() {
        reading.setLanguage("fr");
        reading.setValue(null);
        assertThat(seen(Locale.ENGLISH)).isEqualTo("noted in French: “" + SEEN + "”");
    }

    /** Files of before say neither the language nor the numbers. */
    @Test
    void aFileOfBeforeIsReadAsItIs() {
        assertThat(seen(Locale.ENGLISH)).isEqualTo(SEEN);
        assertThat(new ReadingText(Locale.ENGLISH).between(reading)).contains(new Range(60, 97));
        reading.setSeen("seen by nobody");
        assertThat(new ReadingText(Locale.ENGLISH).between(reading)).isEmpty();
    }

    @Test
    void theNumbersPrevailOverTheSentenceAndOfAJudgementThereAreNone() {
        reading.setLow(BigDecimal.valueOf(61));
        reading.setHigh(BigDecimal.valueOf(98));
        assertThat(new ReadingText(Locale.FRENCH).between(reading)).contains(new Range(61, 98));
        reading.setJudged(true);
        assertThat(new ReadingText(Locale.FRENCH).between(reading)).isEmpty();
    }

    @Test
    void theNoteOfAMeasurementIsQuotedToReadersOfAnotherLanguageAlone() {
        Measurement taken = ModelFactory.eINSTANCE.createMeasurement();
        assertThat(new Noted(Locale.ENGLISH).of(taken)).isEmpty();
        taken.setNote(" Onze chantiers sur vingt-quatre. ");
        assertThat(new Noted(Locale.ENGLISH).of(taken)).contains("Onze chantiers sur vingt-quatre.");
        taken.setLanguage("fr");
        assertThat(new Noted(Locale.FRENCH).of(taken)).contains("Onze chantiers sur vingt-quatre.");
        assertThat(new Noted(Locale.ENGLISH).of(taken)).contains("noted in French: “Onze chantiers sur vingt-quatre.”");
    }
}
