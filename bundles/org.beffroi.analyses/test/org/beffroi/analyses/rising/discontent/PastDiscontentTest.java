package org.beffroi.analyses.rising.discontent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.rising.FrozenRun;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.RiseCard;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.watch.Episode.Stage;
import org.beffroi.testing.corpus.FrozenCorpus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A crisis that is over is found without anybody saying when it was. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PastDiscontentTest {

    private FrozenRun frozen;
    private Run run;
    private Answer answer;

    @BeforeAll
    void look() {
        frozen = new FrozenRun();
        run = frozen.run();
        answer = new Discontent().answer(new Discontent.Parameters("", Optional.empty(), 5), run);
    }

    @AfterAll
    void close() {
        frozen.close();
    }

    private RiseCard canteen() {
        return answer.rises().stream()
                .filter(card -> card.stage() == Stage.CRISIS)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_canteen_crisis_of_march_has_its_card() {
        assertThat(canteen().ongoing()).isFalse();
        assertThat(canteen().day()).isBetween(LocalDate.of(2025, 2, 26), LocalDate.of(2025, 3, 5));
        // Its residents are enough for a crisis under the department; the theme stands beside it.
        assertThat(canteen().title() + canteen().facts()).containsIgnoringCase("thème cantine");
        assertThat(canteen().quotation()).isPresent();
        assertThat(run.snapshot().count(((DrillDown.ToMentions) canteen().mentions()).query(), run.cancel()))
                .isGreaterThan(20);
    }

    @Test
    void its_phases_follow_one_another_and_reach_the_crisis() {
        List<RiseCard.Phase> phases = canteen().phases();

        assertThat(phases)
                .extracting(RiseCard.Phase::stage)
                .contains(Stage.CRISIS)
                .doesNotContain(Stage.OVER);
        assertThat(phases).allSatisfy(phase -> assertThat(phase.from()).isBefore(phase.until()));
        for (int i = 1; i < phases.size(); i++) {
            assertThat(phases.get(i).from()).isEqualTo(phases.get(i - 1).until());
        }
    }

    @Test
    void each_word_of_a_card_is_a_door() {
        assertThat(canteen().words()).isNotEmpty().allSatisfy(word -> assertThat(
                        run.snapshot().count(((DrillDown.ToMentions) word.drillDown()).query(), run.cancel()))
                .isPositive());
    }

    @Test
    void a_headline_is_short_and_holds_no_single_words() {
        assertThat(answer.findings().findings().getFirst().sentence())
                .hasSizeLessThan(140)
                .doesNotContainPattern("«\\h?\\S+\\h?»");
        Answer march =
                new Discontent().answer(new Discontent.Parameters("", Optional.of("2025-03-01..2025-03-05"), 5), run);
        assertThat(march.findings().findings())
                .first()
                .extracting(Finding::sentence)
                .asString()
                .hasSizeLessThan(140)
                .doesNotContainPattern("«\\h?\\S+\\h?»");
    }

    @Test
    void a_time_that_nobody_asked_for_is_bounded() {
        var scope = org.beffroi.analyses.frame.Scope.of(run, "", Optional.empty());

        var few = Lookback.of(scope, FrozenCorpus.TODAY, 10);
        var all = Lookback.of(scope, FrozenCorpus.TODAY, Long.MAX_VALUE);

        assertThat(few.from()).isAfter(all.from());
        assertThat(few.length()).isGreaterThanOrEqualTo(Lookback.FEWEST_DAYS);
        assertThat(all.length()).isLessThanOrEqualTo(Lookback.MOST_DAYS + 31);
        assertThat(new Query.Everything()).isEqualTo(scope.search());
    }
}
