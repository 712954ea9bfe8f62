package org.beffroi.workbench.listen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.beffroi.core.archive.Act;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.Screen.Part;
import org.junit.jupiter.api.Test;

/** What somebody did to mentions of a list is counted at once, while the list stays where it is. */
class RecountedSearchTest {

    private final ByHand work = new ByHand();
    private final ByHand rows = new ByHand();
    private final ByHand ui = new ByHand();
    private final AtomicInteger acts = new AtomicInteger();
    private final FakeDossier dossier = new FakeDossier().with(3, "cantine");
    private final SearchSession searchSession = new SearchSession(dossier, new Language(Locale.FRENCH), work, rows, ui);

    @Test
    void values_and_tones_of_the_timeline_are_of_now_and_the_list_is_the_same() {
        search("cantine");
        Rows list = searchSession.screen().rows();
        say(0, "negative");
        recount();
        assertThat(tones()).containsExactly("negative 1");
        assertThat(searchSession.screen().times().tones().stream()
                        .mapToLong(bar -> bar.getOrDefault(Row.Tone.NEGATIVE, 0L))
                        .sum())
                .isEqualTo(1);
        assertThat(searchSession.screen().rows()).isSameAs(list);
        assertThat(searchSession.screen().isBehind(Part.LIST)).isFalse();
        assertThat(searchSession.screen().awaits()).isFalse();
    }

    @Test
    void a_list_in_which_others_would_stand_by_now_says_that_it_is_behind_until_that_is_undone() {
        say(0, "negative");
        say(1, "negative");
        search("tonalité:négative");
        assertThat(searchSession.screen().count()).hasValue(2);
        say(1, "positive");
        recount();
        assertThat(searchSession.screen().isBehind(Part.LIST)).isTrue();
        assertThat(searchSession.screen().awaits()).isFalse();
        assertThat(searchSession.screen().count()).hasValue(2);
        say(1, "negative");
        recount();
        assertThat(searchSession.screen().isBehind(Part.LIST)).isFalse();
        say(1, "positive");
        recount();
        searchSession.refresh();
        settle();
        assertThat(searchSession.screen().isBehind(Part.LIST)).isFalse();
        assertThat(searchSession.screen().count()).hasValue(1);
    }

    @Test
    void the_last_of_several_acts_counts_and_no_answer_comes_after_another_search() {
        search("cantine");
        say(0, "negative");
        searchSession.recount();
        say(1, "negative");
        searchSession.recount();
        settle();
        assertThat(tones()).containsExactly("negative 2");
        say(2, "negative");
        searchSession.recount();
        search("pont");
        assertThat(searchSession.screen().count()).hasValue(0);
        assertThat(tones()).isEmpty();
        searchSession.recount();
        searchSession.close();
        settle();
        assertThat(tones()).isEmpty();
    }

    private List<String> tones() {
        return searchSession.screen().facets().stream()
                .filter(facet -> facet.field().equals(CoreFields.TONE))
                .flatMap(facet -> facet.values().stream())
                .filter(value -> value.mentions() > 0)
                .map(value -> value.value() + " " + value.mentions())
                .toList();
    }

    private void search(String text) {
        searchSession.search(text, true);
        settle();
    }

    private void recount() {
        searchSession.recount();
        settle();
    }

    private void settle() {
        ByHand.runAll(work, rows, ui);
    }

    private void say(int mention, String tone) {
        dossier.archive()
                .record(List.of(new Act(
                        "tone-" + acts.incrementAndGet(),
                        new BatchId("lot"),
                        "Lou",
                        Act.Hand.HUMAN,
                        Instant.parse("2025-03-31T10:00:00Z").plusSeconds(acts.get()),
                        new Act.Set(
                                MentionId.of("test", "cantine" + mention), CoreFields.TONE.name(), List.of(tone)))));
    }
}
