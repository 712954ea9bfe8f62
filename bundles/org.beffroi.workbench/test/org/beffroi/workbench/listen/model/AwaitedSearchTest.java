package org.beffroi.workbench.listen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.beffroi.workbench.language.Language;
import org.junit.jupiter.api.Test;

/** What a search says of what it does not know yet. */
class AwaitedSearchTest {

    private final ByHand work = new ByHand();
    private final ByHand rows = new ByHand();
    private final ByHand ui = new ByHand();
    private final FakeDossier dossier =
            new FakeDossier().with(300, "la cantine").with(40, "le pont");
    private final SearchSession searchSession = new SearchSession(dossier, new Language(Locale.FRENCH), work, rows, ui);

    @Test
    void nothing_is_called_empty_before_the_answer_is_there() {
        assertThat(searchSession.screen().holding()).isEqualTo(Screen.Holding.UNKNOWN);
        List<Screen> seen = new ArrayList<>();
        searchSession.onChange(seen::add);
        search("cantine");
        assertThat(seen)
                .filteredOn(screen -> screen.holding() == Screen.Holding.UNKNOWN)
                .as("while it is read")
                .isNotEmpty()
                .allSatisfy(screen -> assertThat(screen.awaits()).isTrue());
        assertThat(seen).extracting(Screen::holding).doesNotContain(Screen.Holding.NOTHING);
        assertThat(searchSession.screen().holding()).isEqualTo(Screen.Holding.SOME);
        assertThat(searchSession.screen().awaits()).isFalse();
    }

    @Test
    void an_archive_without_a_mention_is_empty_once_that_is_known() {
        SearchSession bare = new SearchSession(new FakeDossier(), new Language(Locale.FRENCH), work, rows, ui);
        bare.search("", false);
        assertThat(bare.screen().holding()).isEqualTo(Screen.Holding.UNKNOWN);
        settle();
        assertThat(bare.screen().holding()).isEqualTo(Screen.Holding.NOTHING);
    }

    @Test
    void values_and_days_of_the_search_before_are_known_to_be_so_under_a_new_count() {
        search("cantine");
        List<Screen> seen = new ArrayList<>();
        searchSession.onChange(seen::add);
        search("pont");
        assertThat(seen)
                .filteredOn(screen -> screen.phase() == Screen.Phase.RESULTS)
                .allSatisfy(screen -> {
                    long values = screen.facets().getFirst().values().stream()
                            .mapToLong(FacetView.Value::mentions)
                            .sum();
                    assertThat(values != 40).isEqualTo(screen.isBehind(Screen.Part.FACETS));
                    assertThat(screen.times().near().bars().stream()
                                            .mapToLong(Times.Bar::found)
                                            .sum()
                                    != 40)
                            .isEqualTo(screen.isBehind(Screen.Part.TIMES));
                });
        assertThat(seen.getLast().awaits()).isFalse();
    }

    private void search(String text) {
        searchSession.search(text, true);
        settle();
    }

    private void settle() {
        ByHand.runAll(work, rows, ui);
    }
}
