package org.beffroi.workbench.listen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.workbench.language.Language;
import org.junit.jupiter.api.Test;

class SearchSessionTest {

    private final ByHand work = new ByHand();
    private final ByHand rows = new ByHand();
    private final ByHand ui = new ByHand();
    private final FakeDossier dossier =
            new FakeDossier().with(300, "la cantine").with(40, "le pont");
    private final SearchSession listening = new SearchSession(dossier, new Language(Locale.FRENCH), work, rows, ui);

    @Test
    void a_search_finds_counts_times_facets_and_rows_that_agree() {
        search("cantine");
        Screen screen = listening.screen();
        assertThat(screen.phase()).isEqualTo(Screen.Phase.RESULTS);
        assertThat(screen.count()).hasValue(300);
        assertThat(screen.authors()).hasValue(7);
        assertThat(screen.archive()).isEqualTo(340);
        assertThat(screen.times().near().bars().stream()
                        .mapToLong(Times.Bar::found)
                        .sum())
                .isEqualTo(300);
        assertThat(screen.times().whole().bars().stream()
                        .mapToLong(Times.Bar::all)
                        .sum())
                .isEqualTo(340);
        FacetView networks = screen.facets().getFirst();
        assertThat(networks.label()).isEqualTo("Réseau");
        assertThat(networks.values()).extracting(FacetView.Value::mentions).containsExactly(150L, 150L);
        assertThat(dossier.made()).containsExactly("cantine");
    }

    @Test
    void a_word_that_looks_like_an_operator_is_looked_for_and_said_to_be_a_word() {
        search("cantine ou pont");
        assertThat(listening.screen().phase()).isEqualTo(Screen.Phase.RESULTS);
        assertThat(listening.hint())
                .hasValueSatisfying(hint -> assertThat(hint.in(Locale.FRENCH)).endsWith("écrivez OU."));
        search("cantine OU pont");
        assertThat(listening.hint()).isEmpty();
        search("cantine ou (");
        assertThat(listening.screen().problems()).isNotEmpty();
        assertThat(listening.hint()).isEmpty();
    }

    @Test
    void copies_count_once_where_that_is_wanted_and_what_is_left_out_is_said() {
        dossier.copies("la canicule arrive", 4);
        search("canicule");
        assertThat(listening.screen().count()).hasValue(4);
        assertThat(listening.screen().copies()).isEmpty();
        listening.once(true);
        settle();
        assertThat(listening.screen().count()).hasValue(1);
        assertThat(listening.screen().copies()).hasValue(3);
        assertThat(listening.screen().times().near().bars().stream()
                        .mapToLong(Times.Bar::found)
                        .sum())
                .isEqualTo(1);
        listening.screen().rows().want(0, 1);
        settle();
        Row row = listening.screen().rows().row(0).orElseThrow();
        assertThat(row.quiet()).extracting(Row.Word::text).contains("3 copies");
        listening.renew(row.entry().mention().id());
        settle();
        assertThat(listening.screen().rows().row(0).orElseThrow().quiet())
                .extracting(Row.Word::text)
                .contains("3 copies");
        listening.once(false);
        settle();
        assertThat(listening.screen().count()).hasValue(4);
    }

    @Test
    void a_copy_found_without_its_first_says_who_published_it_first() {
        dossier.copies("la canicule arrive", 4);
        listening.once(true);
        search("canicule SAUF auteur:copiste-0");
        listening.screen().rows().want(0, 1);
        settle();
        assertThat(listening.screen().count()).hasValue(1);
        assertThat(listening.screen().copies()).hasValue(2);
        assertThat(listening.screen().rows().row(0).orElseThrow().quiet())
                .extracting(Row.Word::text)
                .anyMatch(words -> words.startsWith("2 copies, d’abord chez "));
    }

    @Test
    void a_value_chosen_narrows_all_but_its_own_facet() {
        search("cantine");
        listening.toggle(CoreFields.NETWORK, "press");
        settle();
        assertThat(listening.screen().count()).hasValue(150);
        assertThat(listening.screen().chips())
                .extracting(Screen.ChipView::text)
                .containsExactly("Réseau\u00A0: Presse");
        assertThat(listening.screen().facets().getFirst().values())
                .extracting(FacetView.Value::mentions)
                .containsExactly(150L, 150L);
        assertThat(listening.wholeText()).isEqualTo("cantine réseau:presse");
    }

    @Test
    void what_narrows_leaves_the_field_and_becomes_a_chip() {
        search("cantine réseau:presse");
        assertThat(listening.screen().text()).isEqualTo("cantine");
        assertThat(listening.screen().chips()).hasSize(1);
        assertThat(listening.screen().count()).hasValue(150);
    }

    @Test
    void what_is_not_understood_leaves_what_was_found() {
        search("cantine");
        search("cantine (");
        assertThat(listening.screen().phase()).isEqualTo(Screen.Phase.ERROR);
        assertThat(listening.screen().problems()).isNotEmpty();
        assertThat(listening.screen().text()).isEqualTo("cantine (");
        assertThat(listening.screen().count()).hasValue(300);
        search("pont");
        assertThat(listening.screen().problems()).isEmpty();
        assertThat(listening.screen().count()).hasValue(40);
    }

    @Test
    void a_slower_older_answer_never_overwrites_a_newer_one() {
        listening.search("cantine", true);
        ByHand.runAll(work);
        listening.search("pont", true);
        List<Screen> seen = new ArrayList<>();
        listening.onChange(seen::add);
        settle();
        assertThat(seen)
                .noneMatch(screen ->
                        screen.phase() == Screen.Phase.RESULTS && screen.count().orElse(0) != 40);
        assertThat(listening.screen().count()).hasValue(40);
    }

    @Test
    void a_period_chosen_shows_that_period_finely() {
        search("cantine");
        listening.within(Optional.of(LocalDate.of(2025, 3, 30)), Optional.of(LocalDate.of(2025, 3, 30)));
        settle();
        Times times = listening.screen().times();
        assertThat(times.narrowed()).isTrue();
        assertThat(times.near().bars()).hasSize(23);
        assertThat(listening.screen().count().getAsLong())
                .isEqualTo(
                        times.near().bars().stream().mapToLong(Times.Bar::found).sum());
    }

    @Test
    void rows_are_read_where_the_reader_looks() {
        search("cantine");
        Rows list = listening.screen().rows();
        list.want(290, 5);
        settle();
        assertThat(list.row(295))
                .hasValueSatisfying(row -> assertThat(row.text()).isEqualTo("la cantine 295"));
        assertThat(list.row(100)).isEmpty();
        assertThat(list.row(295).orElseThrow().marks()).containsExactly(new Row.Span(3, 10));
    }

    @Test
    void people_appear_in_rows_under_a_pseudonym() {
        search("cantine");
        listening.screen().rows().want(0, 5);
        settle();
        assertThat(listening.screen().rows().row(0).orElseThrow().who()).startsWith("auteur-");
    }

    @Test
    void an_export_holds_the_point_in_time_that_shows() {
        search("cantine");
        Held held = listening.hold().orElseThrow();
        dossier.with(5, "la cantine encore");
        search("pont");
        long then = held.ask(snapshot -> snapshot.count(held.query(), new org.beffroi.core.archive.Cancel()));
        held.release();
        assertThat(then).isEqualTo(300);
    }

    private void search(String text) {
        listening.search(text, true);
        settle();
    }

    private void settle() {
        ByHand.runAll(work, rows, ui);
    }
}
