package org.beffroi.observatory.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Table;
import org.beffroi.observatory.candidate.AccountId;
import org.beffroi.observatory.candidate.JudgedAccount;
import org.beffroi.observatory.candidate.Judgement;
import org.beffroi.observatory.candidate.JudgementFile;
import org.beffroi.observatory.candidate.SeenLists;
import org.beffroi.observatory.demo.DemoObservatory;
import org.beffroi.observatory.territory.FrenchTerritories;
import org.beffroi.testing.analysis.AnalysisContract;
import org.beffroi.testing.corpus.FrozenCorpus;
import org.beffroi.testing.mention.MentionBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts that are named after Vienne: counted by what they were judged to be, the largest unofficial one for each network. */
class UnofficialAnalysisTest extends AnalysisContract {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 2);
    private static final Optional<String> VIENNE = Optional.of("38544");

    private final FrozenCorpus corpus = new FrozenCorpus();

    @TempDir
    Path folder;

    @Override
    protected Analysis<?> analysis() {
        return new UnofficialAnalysis(new FrenchTerritories());
    }

    @Override
    protected List<Map<String, List<String>>> variants() {
        return List.of(Map.of("whole", List.of("true")));
    }

    @Test
    void they_are_told_with_what_they_were_judged_to_be_the_largest_audience_first() throws IOException {
        seen();
        judge("instagram:vienne_news", Judgement.COMMUNITY);
        judge("facebook:mairiedevienne", Judgement.IMPOSTOR);
        judge("facebook:lesvoisins", Judgement.COMMUNITY);
        judge("facebook:vienne.actualites", Judgement.PRESS);
        judge("x:vienne_officiel", Judgement.COMMUNITY);
        Answer answer = answer(VIENNE, Locale.FRENCH);
        assertThat(sentences(answer))
                .containsExactly(
                        "6 comptes portent le nom « Vienne » sans être déclarés\u202f; un reste à juger.",
                        "Jugés\u00a0: 3 communautés, un titre de presse et un usurpateur.",
                        "Le plus grand compte non officiel est «\u202fvienne_news\u202f» sur Instagram\u00a0: 5\u202f210 abonnés (le 3"
                                + " octobre 2025).",
                        "On ne connaît pas les abonnés de 2 comptes non officiels sur 4.",
                        "Le plus grand de ceux qui restent à juger est «\u202fviennejetaime\u202f» sur Facebook\u00a0: 90 abonnés"
                                + " (jour inconnu).");
        assertThat(answer.findings().findings().get(1).weight()).isEqualTo(Prose.Weight.ALARM);
        assertThat(figure(answer, "accounts.named")).isEqualTo(6);
        assertThat(figure(answer, "accounts.unjudged")).isEqualTo(1);
        assertThat(figure(answer, "accounts.impostor")).isEqualTo(1);
        assertThat(figure(answer, "followers.unofficial.instagram")).isEqualTo(5_210);
        assertThat(figure(answer, "followers.unofficial.facebook"))
                .as("of the press and of what nobody judged there are more")
                .isEqualTo(40);
        Measure unknown = measure(answer, "followers.unofficial.x");
        assertThat(unknown.value()).isNaN();
        assertThat(unknown.why().orElseThrow()).contains("du seul compte non officiel sur X");
        Table table = (Table) answer.results().getFirst();
        assertThat(table.rows()).hasSize(6);
        assertThat(table.rows().getFirst().cells())
                .startsWith("vienne_news", "Instagram", "communauté", 5_210L, LocalDate.of(2025, 10, 3))
                .endsWith(true, "https://www.instagram.com/vienne_news/");
        assertThat(table.rows())
                .extracting(row -> row.cells().get(6))
                .as("whether it is unofficial is not known before it is judged")
                .containsExactly(true, false, null, true, true, true);
        assertThat(sentences(answer(VIENNE, Locale.ENGLISH)))
                .contains("6 accounts are named after Vienne without being declared; one is left to judge.");
    }

    @Test
    void without_judgements_nothing_is_unofficial_yet() throws IOException {
        seen();
        Answer answer = answer(VIENNE, Locale.FRENCH);
        assertThat(sentences(answer)).hasSize(2).first().asString().contains("4 restent à juger");
        assertThat(answer.measures())
                .extracting(Measure::key)
                .containsExactly("accounts.named", "accounts.unjudged", "accounts.impostor");
        assertThat(figure(answer, "accounts.impostor")).isZero();
    }

    @Test
    void by_links_and_shown_names_more_is_found_where_all_mentions_are_read() {
        Mention shown = MentionBuilder.post("facebook:1")
                .by("marie123")
                .with(CoreFields.AUTHOR_NAME, "Mairie de Vienne officiel")
                .with(CoreFields.LINKS, List.of("https://www.facebook.com/viennejetaime"))
                .made();
        Answer some = answer(VIENNE, Locale.FRENCH, shown);
        assertThat(figure(some, "accounts.named")).isZero();
        assertThat(some.leftOut()).singleElement().asString().contains("lire toutes les mentions");
        Answer all = answer(new UnofficialAnalysis.Parameters(true), VIENNE, Locale.FRENCH, shown);
        assertThat(figure(all, "accounts.named")).isEqualTo(2);
        assertThat(all.leftOut()).isEmpty();
        assertThat(all.toString()).doesNotContain("marie123");
    }

    @Test
    void of_mentions_authors_show_under_pseudonyms_with_their_followers() {
        Mention said = MentionBuilder.post("facebook:1")
                .by("vi11edevienne")
                .at("2025-10-01T10:00:00Z")
                .with(CoreFields.FOLLOWERS, 120L)
                .made();
        judge("facebook:vi11edevienne", Judgement.IMPOSTOR);
        Answer answer = answer(VIENNE, Locale.FRENCH, said);
        assertThat(answer.mentions()).isOne();
        assertThat(figure(answer, "followers.unofficial.facebook")).isEqualTo(120);
        Table table = (Table) answer.results().getFirst();
        assertThat(table.rows().getFirst().cells().getFirst()).asString().startsWith("auteur-");
        assertThat(table.rows().getFirst().cells().getLast()).as("its address").isNull();
        assertThat(answer.toString()).doesNotContain("vi11edevienne");
    }

    @Test
    void without_a_territory_that_is_known_or_any_account_it_is_said() {
        Answer nowhere = answer(Optional.empty(), Locale.FRENCH);
        assertThat(sentences(nowhere)).singleElement().asString().contains("choisissez-le dans ses propriétés");
        assertThat(nowhere.measures()).allMatch(one -> one.why().isPresent());
        assertThat(sentences(answer(Optional.of("99999"), Locale.FRENCH))).isEqualTo(sentences(nowhere));
        Answer nobody = answer(VIENNE, Locale.FRENCH);
        assertThat(sentences(nobody))
                .containsExactly("Aucun compte connu ici ne porte le nom « Vienne » sans être déclaré.");
        assertThat(figure(nobody, "accounts.named")).isZero();
    }

    @Test
    void without_a_territory_of_its_own_it_is_about_the_one_that_all_judgements_name() throws IOException {
        seen();
        judge("instagram:vienne_news", Judgement.COMMUNITY);
        assertThat(answer(Optional.empty(), Locale.FRENCH)).isEqualTo(answer(VIENNE, Locale.FRENCH));
        judge("x:seyssuel_infos", Judgement.COMMUNITY, "38487");
        assertThat(sentences(answer(Optional.empty(), Locale.FRENCH)))
                .singleElement()
                .asString()
                .contains("n’a pas de territoire");
        assertThat(figure(answer(VIENNE, Locale.FRENCH), "followers.unofficial.instagram"))
                .isEqualTo(5_210);
    }

    @Test
    void the_demonstration_has_a_community_larger_than_the_town() {
        new DemoObservatory().add(folder);
        Answer answer = answer(Optional.empty(), Locale.FRENCH);
        assertThat(sentences(answer))
                .startsWith(
                        "6 comptes portent le nom « Sonneval-sur-Lirelle » sans être déclarés\u202f; 5 restent à juger.",
                        "Jugés\u00a0: une communauté.");
        assertThat(figure(answer, "followers.unofficial.instagram")).isEqualTo(5_480);
    }

    private void seen() throws IOException {
        Path list = Files.writeString(folder.resolve("vus.csv"), """
                account,followers,day
                https://www.instagram.com/vienne_news/,5210,2025-10-03
                https://www.facebook.com/mairiedevienne,40,2025-09-01
                https://www.facebook.com/vienne.actualites,3000,2025-09-01
                https://www.facebook.com/viennejetaime,90,
                """);
        new SeenLists(folder.resolve("observatory")).keep(list);
    }

    private void judge(String account, Judgement judgement) {
        judge(account, judgement, VIENNE.orElseThrow());
    }

    private void judge(String account, Judgement judgement, String territory) {
        new JudgementFile(folder.resolve("observatory").resolve(JudgementFile.NAME))
                .judge(new JudgedAccount(
                        AccountId.typed(account).orElseThrow(), judgement, territory, DAY, "Camille", ""));
    }

    private static List<String> sentences(Answer answer) {
        return answer.findings().findings().stream()
                .map(Prose.Finding::sentence)
                .toList();
    }

    private static Measure measure(Answer answer, String key) {
        return answer.measures().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static double figure(Answer answer, String key) {
        return measure(answer, key).value();
    }

    private Answer answer(Optional<String> territory, Locale language, Mention... mentions) {
        return answer(new UnofficialAnalysis.Parameters(false), territory, language, mentions);
    }

    private Answer answer(
            UnofficialAnalysis.Parameters parameters,
            Optional<String> territory,
            Locale language,
            Mention... mentions) {
        try (Archive archive = newArchive(corpus.fields(), FrozenCorpus.ZONE, FrozenCorpus.TODAY)) {
            archive.add(List.of(mentions));
            try (Snapshot snapshot = archive.snapshot()) {
                Run run = corpus.run(snapshot, language, Cancel.never());
                Run there = new Run(
                        run.snapshot(),
                        run.fields(),
                        run.days(),
                        language,
                        run.names(),
                        run.gaps(),
                        run.visits(),
                        run.losses(),
                        territory,
                        folder.resolve("codebook"),
                        run.cancel(),
                        run.progress());
                return new UnofficialAnalysis(new FrenchTerritories()).answer(parameters, there);
            }
        }
    }
}
