package org.beffroi.workbench.rise.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.analysis.RiseCard;
import org.beffroi.core.message.Wording;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.watch.Episode.Stage;
import org.beffroi.core.watch.Rise;
import org.beffroi.core.watch.RiseJudging.Opinion;
import org.beffroi.workbench.language.Language;
import org.junit.jupiter.api.Test;

final class JudgedWordsTest {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 12);

    private static String said(Locale locale, Rise rise, LocalDate until, Optional<Opinion> opinion) {
        Wording words = new Wording(locale);
        String title = rise == Rise.PEAK ? words.days(MARCH, until) : "cantine";
        RiseCard card = new RiseCard(
                1,
                rise,
                "",
                title,
                Stage.OVER,
                false,
                "",
                List.of(),
                Optional.empty(),
                List.of(),
                MARCH,
                Instant.EPOCH,
                DrillDown.to(new Query.Everything()),
                List.of());
        return new Language(locale).say(JudgedWords.of(card, opinion, words));
    }

    @Test
    void a_peak_is_called_by_its_days_and_what_it_was_judged_is_said() {
        assertThat(said(Locale.FRENCH, Rise.PEAK, MARCH, Optional.of(Opinion.REAL)))
                .isEqualTo("Pic du 12 mars 2025\u00a0: à signaler");
        assertThat(said(Locale.FRENCH, Rise.PEAK, MARCH.plusDays(3), Optional.of(Opinion.NOISE)))
                .isEqualTo("Pic du 12 au 15 mars 2025\u00a0: sans intérêt");
        assertThat(said(Locale.ENGLISH, Rise.PEAK, MARCH, Optional.of(Opinion.EXPECTED)))
                .isEqualTo("Peak of 12 March 2025: predictable");
        assertThat(said(Locale.FRENCH, Rise.PEAK, MARCH, Optional.empty()))
                .isEqualTo("Pic du 12 mars 2025\u00a0: réponse retirée");
    }

    @Test
    void other_rises_are_called_by_what_they_are_about() {
        assertThat(said(Locale.FRENCH, Rise.DISCONTENT, MARCH, Optional.of(Opinion.EXPECTED)))
                .isEqualTo("Mécontentement «\u202fcantine\u202f»\u00a0: prévisible");
        assertThat(said(Locale.ENGLISH, Rise.NEGATIVE, MARCH, Optional.of(Opinion.REAL)))
                .isEqualTo("“cantine”: worth knowing");
    }
}
