package org.beffroi.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.ResourceBundle;
import org.beffroi.core.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyTextIsSaidAsItsPatternSaysIt(String language) {
        Locale locale = Locale.of(language);
        ResourceBundle texts = ResourceBundle.getBundle(
                "org.beffroi.core.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        assertThat(texts.keySet()).hasSizeGreaterThan(100);
        Object[] arguments = {1, 2, 3, 4, 5};
        for (String key : texts.keySet()) {
            assertThat(Sentence.of(Sentence.class, key, arguments).in(locale))
                    .as(key)
                    .isEqualTo(new MessageFormat(texts.getString(key), locale).format(arguments));
        }
    }

    @Test
    void aMomentIsSaidInItsOwnZoneWhichIsNamedWhereTheMachineHasAnotherTime() {
        Instant moment = Instant.parse("2026-03-04T23:12:00Z");
        Sentence far = Sentence.of(Sentence.class, "notify.private", moment.atZone(ZoneId.of("Pacific/Kiritimati")));
        assertThat(far.in(Locale.FRENCH)).contains("5 mars 2026", "13:12 (heure", "Kiritimati)");
        assertThat(far.in(Locale.ENGLISH)).contains("March 5, 2026", "1:12", "(Kiritimati Time)");
        Sentence here = Sentence.of(Sentence.class, "notify.private", moment.atZone(ZoneId.systemDefault()));
        assertThat(here.in(Locale.FRENCH)).contains("mars 2026").doesNotContain("(");
    }

    @Test
    void aDayIsSaidAsPeopleSayItAndTheFirstOfAMonthIsAnOrdinalInFrench() {
        Sentence day = Sentence.of(Sentence.class, "notify.private", LocalDate.of(2026, 3, 1));
        assertThat(day.in(Locale.FRENCH)).contains("1er mars 2026");
        assertThat(day.in(Locale.ENGLISH)).contains("1 March 2026");
        Sentence zone = Sentence.of(Sentence.class, "notify.private", ZoneId.of("Europe/Paris"));
        assertThat(zone.in(Locale.FRENCH)).contains("heure d’Europe centrale");
        assertThat(zone.in(Locale.ENGLISH)).contains("Central European Time");
        Sentence moment = Sentence.of(
                Sentence.class,
                "notify.private",
                LocalDate.of(2026, 3, 1).atTime(11, 5).atZone(ZoneId.systemDefault()));
        assertThat(moment.in(Locale.FRENCH)).contains("1er mars 2026 à 11:05");
    }

    @Test
    void theTextsAreThoseOfTheNearestPackageAroundItsHome() {
        Sentence fromRoot = Sentence.of(Sentence.class, "query.parenthesis.never.closed");
        Sentence fromDeeper = Sentence.of(Query.class, "query.parenthesis.never.closed");
        assertThat(fromDeeper.in(Locale.ENGLISH)).isEqualTo(fromRoot.in(Locale.ENGLISH));
    }
}
