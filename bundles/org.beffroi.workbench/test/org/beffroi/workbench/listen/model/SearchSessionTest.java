package org.beffroi.workbench.listen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Order;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.kept.KeptSearch;
import org.junit.jupiter.api.Test;

class SearchSessionTest {

    private final ByHand work = new ByHand();
    private final ByHand rows = new ByHand();
    private final ByHand ui = new ByHand();
    private final FakeDossier dossier =
            new FakeDossier().with(300, "la cantine").with(40, "le pont");
    private final SearchSession searchSession = new SearchSession(dossier, new Language(Locale.FRENCH), work, rows, ui);

    @Test
    void a_search_finds_counts_times_facets_and_rows_that_agree() {
        search("cantine");
        Screen screen = searchSession.screen();
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
        assertThat(searchSession.screen().phase()).isEqualTo(Screen.Phase.RESULTS);
        assertThat(searchSession.hint())
                .hasValueSatisfying(hint -> assertThat(hint.in(Locale.FRENCH)).endsWith("écrivez OU."));
        search("cantine OU pont");
        assertThat(searchSession.hint()).isEmpty();
        search("cantine ou (");
        assertThat(searchSession.screen().problems()).isNotEmpty();
        assertThat(searchSession.hint()).isEmpty();
    }

    @Test
    void copies_count_once_where_that_is_wanted_and_what_is_left_out_is_said() {
        dossier.copies("la canicule arrive", 4);
        search("canicule");
        assertThat(searchSession.screen().count()).hasValue(4);
        assertThat(searchSession.screen().copies()).isEmpty();
        searchSession.once(true);
        settle();
        assertThat(searchSession.screen().count()).hasValue(1);
        assertThat(searchSession.screen().copies()).hasValue(3);
        assertThat(searchSession.screen().times().near().bars().stream()
                        .mapToLong(Times.Bar::found)
                        .sum())
                .isEqualTo(1);
        searchSession.screen().rows().want(0, 1);
        settle();
        Row row = searchSession.screen().rows().row(0).orElseThrow();
        assertThat(row.copies()).contains(new Row.Copies(3, ""));
        searchSession.renew(row.entry().mention().id());
        settle();
        assertThat(searchSession.screen().rows().row(0).orElseThrow().copies()).contains(new Row.Copies(3, ""));
        searchSession.once(false);
        settle();
        assertThat(searchSession.screen().count()).hasValue(4);
    }

    @Test
    void a_copy_found_without_its_first_says_who_published_it_first() {
        dossier.copies("la canicule arrive", 4);
        searchSession.once(true);
        search("canicule SAUF auteur:copiste-0");
        searchSession.screen().rows().want(0, 1);
        settle();
        assertThat(searchSession.screen().count()).hasValue(1);
        assertThat(searchSession.screen().copies()).hasValue(2);
        assertThat(searchSession.screen().rows().row(0).orElseThrow().quiet())
                .extracting(Row.Word::text)
                .anyMatch(words -> words.startsWith("d’abord chez "));
    }

    @Test
    void a_value_chosen_narrows_all_but_its_own_facet() {
        search("cantine");
        searchSession.toggle(CoreFields.NETWORK, "press");
        settle();
        assertThat(searchSession.screen().count()).hasValue(150);
        assertThat(searchSession.screen().chips())
                .extracting(Screen.ChipView::text)
                .containsExactly("Réseau\u00A0: Presse");
        assertThat(searchSession.screen().facets().getFirst().values())
                .extracting(FacetView.Value::mentions)
                .containsExactly(150L, 150L);
        assertThat(searchSession.wholeText()).isEqualTo("cantine réseau:presse");
    }

    @Test
    void what_narrows_leaves_the_field_and_becomes_a_chip() {
        search("cantine réseau:presse");
        assertThat(searchSession.screen().text()).isEqualTo("cantine");
        assertThat(searchSession.screen().chips()).hasSize(1);
        assertThat(searchSession.screen().count()).hasValue(150);
    }

    @Test
    void an_import_that_is_opened_is_a_chip_called_by_its_day_and_never_stands_in_the_field() {
        FieldValues values = FieldValues.builder()
                .put(CoreFields.TEXT_BODY, "piscine")
                .put(CoreFields.PUBLISHED, Instant.parse("2025-03-03T10:00:00Z"))
                .build();
        Origin origin = new Origin(
                "tableau", new BatchId("import-20250304-120000-9c0762"), Instant.parse("2025-03-04T12:00:00Z"));
        dossier.archive().add(List.of(new Mention(MentionId.of("tableau", "1"), origin, values)));
        search("cantine");
        Set<String> shown = new HashSet<>();
        searchSession.onChange(screen -> shown.add(screen.text()));
        searchSession.search("lot:import-20250304-120000-9c0762", true);
        settle();
        assertThat(shown).containsExactlyInAnyOrder("cantine", "");
        assertThat(searchSession.screen().count()).hasValue(1);
        assertThat(searchSession.screen().chips())
                .extracting(Screen.ChipView::text)
                .containsExactly("Import du 4 mars, 1 mention");
        KeptSearch left = searchSession.kept();
        assertThat(left.text()).as("it is taken up again as other filters are").isEqualTo(searchSession.wholeText());
        searchSession.without(searchSession.screen().chips().getFirst().chip());
        settle();
        assertThat(searchSession.isEverything()).isTrue();
    }

    @Test
    void why_a_mention_was_found_tells_days_as_people_say_them() {
        search("cantine");
        searchSession.within(Optional.of(LocalDate.of(2020, 1, 1)), Optional.of(LocalDate.of(2030, 1, 1)));
        settle();
        searchSession.screen().rows().want(0, 1);
        settle();
        MentionId first = searchSession
                .screen()
                .rows()
                .row(0)
                .orElseThrow()
                .entry()
                .mention()
                .id();
        List<String> reasons = new ArrayList<>();
        searchSession.read(
                first,
                detail -> detail.orElseThrow().reasons().forEach(reason -> reasons.add(reason.in(Locale.FRENCH))));
        settle();
        assertThat(reasons)
                .as("the word itself is marked in what shows")
                .singleElement()
                .satisfies(
                        reason -> assertThat(reason).startsWith("Date").doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}"));
    }

    @Test
    void what_is_not_understood_leaves_what_was_found() {
        search("cantine");
        search("cantine (");
        assertThat(searchSession.screen().phase()).isEqualTo(Screen.Phase.ERROR);
        assertThat(searchSession.screen().problems()).isNotEmpty();
        assertThat(searchSession.screen().text()).isEqualTo("cantine (");
        assertThat(searchSession.screen().count()).hasValue(300);
        search("pont");
        assertThat(searchSession.screen().problems()).isEmpty();
        assertThat(searchSession.screen().count()).hasValue(40);
    }

    @Test
    void what_is_not_understood_says_that_what_shows_is_of_before() {
        search("cantine (");
        assertThat(searchSession.screen().isOfBefore())
                .as("nothing was found yet")
                .isFalse();
        search("cantine");
        assertThat(searchSession.screen().isOfBefore()).isFalse();
        search("cantine (");
        assertThat(searchSession.screen().isOfBefore()).isTrue();
        search("pont");
        assertThat(searchSession.screen().isOfBefore()).isFalse();
    }

    @Test
    void a_search_typed_lets_go_of_what_came_with_a_figure_and_offers_it_back() {
        search("cantine réseau:presse");
        type("pont");
        assertThat(searchSession.screen().chips()).isEmpty();
        assertThat(searchSession.screen().count()).hasValue(40);
        assertThat(searchSession.letGo()).extracting(Screen.ChipView::text).containsExactly("Réseau\u00A0: Presse");
        searchSession.takeBack();
        settle();
        assertThat(searchSession.letGo()).isEmpty();
        assertThat(searchSession.screen().count()).hasValue(20);
        type("cantine");
        assertThat(searchSession.screen().chips())
                .as("whoever takes it back has chosen it")
                .hasSize(1);
    }

    @Test
    void what_somebody_chose_stays_when_another_search_is_typed() {
        search("cantine");
        searchSession.toggle(CoreFields.NETWORK, "press");
        settle();
        type("pont");
        assertThat(searchSession.screen().count()).hasValue(20);
        assertThat(searchSession.letGo()).isEmpty();
    }

    @Test
    void words_that_go_on_from_those_of_a_figure_keep_its_filters() {
        search("cantine réseau:presse");
        type("cantine la");
        assertThat(searchSession.screen().chips()).hasSize(1);
        assertThat(searchSession.screen().count()).hasValue(150);
    }

    @Test
    void a_slower_older_answer_never_overwrites_a_newer_one() {
        searchSession.search("cantine", true);
        ByHand.runAll(work);
        searchSession.search("pont", true);
        List<Screen> seen = new ArrayList<>();
        searchSession.onChange(seen::add);
        settle();
        assertThat(seen)
                .noneMatch(screen ->
                        screen.phase() == Screen.Phase.RESULTS && screen.count().orElse(0) != 40);
        assertThat(searchSession.screen().count()).hasValue(40);
    }

    @Test
    void a_period_chosen_shows_that_period_finely() {
        search("cantine");
        searchSession.within(Optional.of(LocalDate.of(2025, 3, 30)), Optional.of(LocalDate.of(2025, 3, 30)));
        settle();
        Times times = searchSession.screen().times();
        assertThat(times.narrowed()).isTrue();
        assertThat(times.near().bars()).hasSize(23);
        assertThat(searchSession.screen().count().getAsLong())
                .isEqualTo(
                        times.near().bars().stream().mapToLong(Times.Bar::found).sum());
    }

    @Test
    void rows_are_read_where_the_reader_looks() {
        search("cantine");
        Rows list = searchSession.screen().rows();
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
        searchSession.screen().rows().want(0, 5);
        settle();
        assertThat(searchSession.screen().rows().row(0).orElseThrow().who()).startsWith("Une personne (réf.");
    }

    @Test
    void an_export_holds_the_point_in_time_that_shows() {
        search("cantine");
        HeldSearch held = searchSession.hold().orElseThrow();
        dossier.with(5, "la cantine encore");
        search("pont");
        long then = held.ask(snapshot -> snapshot.count(held.query(), new org.beffroi.core.archive.Cancel()));
        held.release();
        assertThat(then).isEqualTo(300);
    }

    @Test
    void a_search_is_taken_up_again_in_another_language_with_all_that_belongs_to_it() {
        search("cantine réseau:presse");
        searchSession.order(Order.OLDEST);
        searchSession.once(true);
        settle();
        searchSession.screen().rows().want(0, 5);
        settle();
        Row row = searchSession.screen().rows().row(3).orElseThrow();
        searchSession.take(Optional.of(KeptSearch.Hand.of(row.entry().mention().id(), 3, 150)));
        SearchSession english = new SearchSession(dossier, new Language(Locale.ENGLISH), work, rows, ui);
        english.resume(searchSession.kept());
        settle();
        assertThat(english.wholeText()).isEqualTo("cantine network:press");
        assertThat(english.screen().count()).hasValue(150);
        assertThat(english.screen().order()).isEqualTo(Order.OLDEST);
        assertThat(english.once()).isTrue();
        assertThat(english.inHand()).hasValueSatisfying(hand -> {
            assertThat(hand.row()).isEqualTo(3);
            assertThat(hand.is(row.entry().mention().id())).isTrue();
        });
        english.search("pont", false);
        settle();
        assertThat(english.screen().chips())
                .as("nobody chose what came with the figure")
                .isEmpty();
        assertThat(english.inHand()).isEmpty();
    }

    @Test
    void a_mention_stays_in_hand_while_its_search_is_asked_again_and_no_longer() {
        search("cantine");
        searchSession.take(Optional.of(new KeptSearch.Hand("x", 3, 300)));
        searchSession.refresh();
        settle();
        assertThat(searchSession.inHand()).isPresent();
        searchSession.order(Order.OLDEST);
        settle();
        assertThat(searchSession.inHand()).isEmpty();
    }

    @Test
    void a_filter_chosen_under_a_query_that_is_not_understood_narrows_what_was_found() {
        search("cantine");
        type("cantine (");
        searchSession.toggle(CoreFields.NETWORK, "press");
        settle();
        assertThat(searchSession.screen().text()).isEqualTo("cantine");
        assertThat(searchSession.screen().count()).hasValue(150);
    }

    private void search(String text) {
        searchSession.search(text, true);
        settle();
    }

    private void type(String text) {
        searchSession.search(text, false);
        settle();
    }

    private void settle() {
        ByHand.runAll(work, rows, ui);
    }
}
