package org.beffroi.analyses.rising.peak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.rising.FrozenRun;
import org.beffroi.analyses.rising.calendar.Calendar;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.RiseCard;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Series;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a card tells of a peak is what the drawing flags, and nothing that people may not read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PeakCardsTest {

    private FrozenRun frozen;
    private Run run;
    private Answer answer;

    @BeforeAll
    void look() {
        frozen = new FrozenRun();
        run = frozen.run();
        answer = new Peaks(null).answer(new Peaks.Parameters("", Optional.empty(), 5, Calendar.FRENCH), run);
    }

    @AfterAll
    void close() {
        frozen.close();
    }

    @Test
    void flags_and_cards_have_the_same_numbers_and_lead_to_the_same_mentions() {
        List<Series.Mark> flags = ((Series) answer.results().getFirst()).marks();

        assertThat(answer.rises()).hasSizeGreaterThan(3).allSatisfy(card -> assertThat(flags)
                .filteredOn(flag -> flag.label().equals(String.valueOf(card.number())))
                .singleElement()
                .satisfies(flag -> assertThat(flag.drillDown()).contains(card.mentions())));
        assertThat(answer.rises())
                .extracting(RiseCard::day)
                .isSortedAccordingTo(
                        java.util.Comparator.<LocalDate>naturalOrder().reversed());
    }

    @Test
    void figures_are_rounded_as_people_say_them() {
        assertThat(answer.rises())
                .allSatisfy(
                        card -> assertThat(card.told().replaceAll("[\u00a0\u202f]", " "))
                                .matches(
                                        "\\d[\\d ]* mentions (là où presque aucune n’était attendue|au lieu de \\d[\\d ]* attendues?)"));
        assertThat(answer.findings().findings().getFirst().sentence()).doesNotContain("entre", ",5 ");
    }

    @Test
    void each_word_is_a_door_to_some_of_the_mentions() {
        assertThat(answer.rises().stream().flatMap(card -> card.words().stream()))
                .isNotEmpty()
                .allSatisfy(word -> assertThat(
                                run.snapshot().count(((DrillDown.ToMentions) word.drillDown()).query(), run.cancel()))
                        .isPositive());
    }

    @Test
    void the_canteen_is_quoted_without_accounts_or_addresses() {
        RiseCard canteen = answer.rises().stream()
                .filter(card -> card.day().equals(LocalDate.of(2025, 3, 3)))
                .findFirst()
                .orElseThrow();

        assertThat(canteen.words()).extracting(RiseCard.Link::text).contains("Jean-Moulin");
        assertThat(canteen.quotation().orElseThrow().text())
                .hasSizeGreaterThan(15)
                .hasSizeLessThan(170)
                .doesNotContain("@", "http");
    }
}
