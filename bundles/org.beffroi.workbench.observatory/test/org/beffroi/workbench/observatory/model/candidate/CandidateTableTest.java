package org.beffroi.workbench.observatory.model.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.body.BodyKey;
import org.beffroi.observatory.candidate.AccountId;
import org.beffroi.observatory.candidate.Candidate;
import org.beffroi.observatory.candidate.CandidateSign;
import org.beffroi.observatory.candidate.ImpostorSheet;
import org.beffroi.observatory.candidate.JudgedAccount;
import org.beffroi.observatory.candidate.Judgement;
import org.beffroi.observatory.candidate.SeenAccount;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.observatory.model.RowSort;
import org.beffroi.workbench.observatory.model.candidate.CandidateTable.Column;
import org.junit.jupiter.api.Test;

/** Rows of candidates are filtered, sorted, judged, and said in words. */
class CandidateTableTest {

    private static final Territory VIENNE = commune("38544", "Vienne");
    private static final Territory SEYSSUEL = commune("38487", "Seyssuel");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    private final CandidateTable table = new CandidateTable(
            List.of(VIENNE, SEYSSUEL),
            List.of(
                    line("facebook:vi11edevienne", 900, 12, VIENNE),
                    line("x:seyssuel_infos", 40, 0, SEYSSUEL),
                    line("instagram:vienne.actu", 5_200, 3, VIENNE)),
            List.of());

    @Test
    void what_is_judged_leaves_those_to_judge_and_comes_back() {
        assertThat(accounts(JudgeFilter.OPEN, Optional.empty()))
                .containsExactly("vi11edevienne", "seyssuel_infos", "vienne.actu");
        CandidateTable after = table.judged(List.of(judged("x:seyssuel_infos", Judgement.PRESS)));
        assertThat(after.show(JudgeFilter.OPEN, Optional.empty())).hasSize(2);
        assertThat(after.show(JudgeFilter.JUDGED, Optional.empty()))
                .extracting(CandidateLine::shown)
                .containsExactly("seyssuel_infos");
        assertThat(after.count(JudgeFilter.ALL)).isEqualTo(3);
        CandidateTable other = after.judged(List.of(judged("x:seyssuel_infos", Judgement.NAMESAKE)));
        assertThat(other.judgements()).extracting(JudgedAccount::judgement).containsExactly(Judgement.NAMESAKE);
        assertThat(other.unjudged(Set.of(id("x:seyssuel_infos"))).count(JudgeFilter.OPEN))
                .isEqualTo(3);
    }

    @Test
    void a_judgement_of_an_account_that_is_met_no_more_is_a_row_of_those_territories_alone() {
        CandidateTable with = table.with(List.of(
                judged("facebook:mairiedevienne", Judgement.OFFICIAL),
                new JudgedAccount(id("x:ailleurs"), Judgement.PRESS, "69123", DAY, "Marie", "")));
        assertThat(with.show(JudgeFilter.JUDGED, Optional.empty()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.shown()).isEqualTo("mairiedevienne");
                    assertThat(line.body()).isEqualTo(VIENNE);
                    assertThat(line.known()).isEmpty();
                });
    }

    @Test
    void each_column_sorts_and_the_unknown_stand_last() {
        assertThat(accounts(JudgeFilter.ALL, sorted(Column.AUDIENCE, true)))
                .containsExactly("vienne.actu", "vi11edevienne", "seyssuel_infos");
        assertThat(accounts(JudgeFilter.ALL, sorted(Column.ACTIVITY, true)).getLast())
                .isEqualTo("seyssuel_infos");
        assertThat(accounts(JudgeFilter.ALL, sorted(Column.TONE, false)).getLast())
                .isEqualTo("seyssuel_infos");
        for (Column column : Column.values()) {
            assertThat(table.show(JudgeFilter.ALL, sorted(column, false))).hasSize(3);
        }
        assertThat(accounts(JudgeFilter.ALL, sorted(Column.BODY, false)).getFirst())
                .isEqualTo("seyssuel_infos");
    }

    @Test
    void the_next_to_be_judged_is_the_one_below_then_from_the_top() {
        List<CandidateLine> open = table.show(JudgeFilter.OPEN, Optional.empty());
        assertThat(CandidateTable.next(1, open)).contains(1);
        assertThat(CandidateTable.next(7, open)).contains(2);
        List<CandidateLine> all = table.judged(List.of(
                        judged("instagram:vienne.actu", Judgement.PRESS), judged("x:seyssuel_infos", Judgement.PRESS)))
                .show(JudgeFilter.ALL, Optional.empty());
        assertThat(CandidateTable.next(1, all)).contains(0);
        assertThat(CandidateTable.next(0, List.of())).isEmpty();
    }

    @Test
    void an_audience_is_said_beside_the_bodys_own() {
        CandidateWords words = words();
        CandidateLine line = table.found().getFirst();
        assertThat(words.beside(line)).startsWith("900 abonnés.").contains("villedevienne", "1\u202f800", "50\u202f%");
        assertThat(words.beside(table.found().getLast())).contains("plus suivi que le vôtre");
        assertThat(words.activity(line)).isEqualTo("12 · 3 nov.");
        assertThat(words.tone(line)).isEqualTo("négative (12)");
        assertThat(words.tone(table.found().get(1))).isEmpty();
        assertThat(words.activity(table.found().get(1))).isEmpty();
        assertThat(words.origins(line)).isEqualTo("les mentions, une liste");
    }

    @Test
    void every_judgement_has_a_word_and_a_letter_of_its_own_in_both_languages() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            CandidateWords words = new CandidateWords(language(locale), days(locale));
            assertThat(List.of(Judgement.values()).stream().map(words::key))
                    .doesNotHaveDuplicates()
                    .allMatch(letter -> letter.matches("[A-Z]") && !letter.equals("S"));
            assertThat(List.of(Judgement.values()).stream().map(words::judgement))
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
        }
    }

    @Test
    void the_sheet_of_an_impostor_is_a_text_to_hand_over() {
        String text = words().text(new ImpostorSheet(judged("facebook:vi11edevienne", Judgement.IMPOSTOR), VIENNE));
        assertThat(text)
                .startsWith("Un compte qui veut passer pour Vienne")
                .contains("\n– ", "PHAROS")
                .endsWith("\n");
    }

    @Test
    void a_scope_is_kept_and_read_again() {
        for (CandidateScope scope : List.of(
                CandidateScope.USUAL,
                new CandidateScope.Census(),
                new CandidateScope.Body(BodyKey.of(VIENNE)),
                new CandidateScope.Body(new BodyKey(Territory.Kind.MUNICIPAL_ARRONDISSEMENT, "69381")))) {
            assertThat(CandidateScope.read(scope.written())).isEqualTo(scope);
        }
        for (String nonsense : List.of("", " ", "quelque chose", "commune")) {
            assertThat(CandidateScope.read(nonsense)).isEqualTo(CandidateScope.USUAL);
        }
    }

    private static Optional<RowSort> sorted(Column column, boolean down) {
        return Optional.of(new RowSort(column.ordinal(), down));
    }

    private List<String> accounts(JudgeFilter filter, Optional<RowSort> sort) {
        return table.show(filter, sort).stream().map(CandidateLine::shown).toList();
    }

    private static CandidateLine line(String account, long followers, int mentions, Territory body) {
        SeenAccount seen = new SeenAccount(
                id(account),
                Optional.of("Ville"),
                Set.of(SeenAccount.Origin.LIST, SeenAccount.Origin.ARCHIVE),
                OptionalLong.of(followers),
                Optional.empty(),
                mentions,
                mentions == 0 ? Optional.empty() : Optional.of(DAY),
                new SeenAccount.Tones(0, mentions, mentions),
                0,
                0,
                Optional.empty());
        Candidate candidate =
                new Candidate(seen, List.of(new CandidateSign(CandidateSign.Kind.SHOWN_NAME, "Ville", false)), 0);
        List<Sentence> reasons = candidate.reasons(name -> name);
        return new CandidateLine(
                seen.account(),
                body,
                seen.account().account(),
                Optional.of(new CandidateLine.Known(
                        candidate,
                        reasons,
                        new CandidateLine.Own(
                                Optional.of(id("facebook:villedevienne")),
                                Optional.of(new CandidateLine.Audience(1_800, DAY))),
                        List.of())),
                Optional.empty());
    }

    private static JudgedAccount judged(String account, Judgement judgement) {
        return new JudgedAccount(
                id(account), judgement, account.contains("seyssuel") ? "38487" : "38544", DAY, "Marie", "");
    }

    private static AccountId id(String account) {
        return AccountId.typed(account).orElseThrow();
    }

    private static CandidateWords words() {
        return new CandidateWords(language(Locale.FRENCH), days(Locale.FRENCH));
    }

    private static Language language(Locale locale) {
        return new Language(locale).with(CandidateTable.class);
    }

    private static Days days(Locale locale) {
        return new Days(language(locale), ZoneOffset.UTC, LocalDate.of(2026, 11, 24));
    }

    private static Territory commune(String code, String name) {
        return new Territory(
                Territory.Kind.COMMUNE,
                code,
                name,
                Optional.empty(),
                OptionalInt.of(1000),
                List.of(),
                Optional.empty(),
                ZoneOffset.UTC);
    }
}
