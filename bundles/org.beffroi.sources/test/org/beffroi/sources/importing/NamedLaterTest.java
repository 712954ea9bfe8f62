package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.importing.ImportReport;
import org.beffroi.dossier.importing.ImportRequest;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.dossier.importing.Imports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters of others that come after an erasure and name who was erased: what is changed in them is told, with its lines. */
class NamedLaterTest extends ImportSetting {

    private static final String LETTERS = """
            id,date,auteur,titre,texte,mentionne
            courrier:1,2026-03-01,Ali,Bonjour,Rien à dire,
            courrier:2,2026-03-02,Zoé,Sur Zélie Bonvoisin,Le banc de ZELIE BONVOISIN est cassé,
            courrier:3,2026-03-03,Ana,Merci,Signé : Zélie Bonvoisin,Zélie Bonvoisin
            courrier:4,2026-03-04,Luc,Merci,Un mot pour elle,Zélie Bonvoisin
            """;

    @BeforeEach
    void sitDown() throws IOException {
        dossier.archive().refuse(mention -> dossier.erasures().test(mention));
        write("lettres.csv", LETTERS);
    }

    private void erased(boolean texts) {
        dossier.erase("premier", "Zélie Bonvoisin", texts, Set.of());
    }

    private ImportWishes wishes() {
        return ImportWishes.none().withMapping(Map.of("mentionne", CoreFields.MENTIONED.name()));
    }

    private ImportReport run() {
        ImportRequest request = new ImportRequest(List.of(folder.resolve("lettres.csv")), wishes(), false, false);
        return imports.run(request, dossier, Locale.FRENCH, Imports.Watcher.silent(), Progress.silent());
    }

    private static String said(List<Sentence> sentences) {
        return sentences.stream().map(one -> one.in(Locale.FRENCH)).collect(Collectors.joining("\n"));
    }

    @Test
    void anImportTellsHowManyItChangedOnWhichLinesAndListsWhat() throws IOException {
        erased(true);
        ImportReport report = run();
        assertThat(report.total().added()).isEqualTo(4);
        assertThat(report.total().rejected()).isZero();
        assertThat(said(report.files().getFirst().warnings()))
                .contains("3 mentions n’ont pas été reprises telles qu’elles sont écrites", "(lignes 3, 4, 5)")
                .doesNotContainIgnoringCase("bonvoisin");
        assertThat(rejects(folder.resolve("rejects")).lines().toList())
                .hasSize(4)
                .satisfies(all -> assertThat(all.get(1)).contains(",3,", "dans 2 textes"))
                .satisfies(all -> assertThat(all.get(2)).contains(",4,", "dans un texte", "retiré d’une valeur"))
                .satisfies(all -> assertThat(all.get(3)).contains(",5,", "retiré d’une valeur"));
        assertThat(rejects(folder.resolve("rejects"))).doesNotContainIgnoringCase("bonvoisin");
        assertThat(dossier.archive().mentions())
                .extracting(Mention::text)
                .contains("Le banc de [effacé] est cassé", "Signé : [effacé]", "Un mot pour elle");
        assertThat(dossier.archive().mentions().toString()).doesNotContainIgnoringCase("bonvoisin");
    }

    @Test
    void thePreviewTellsItFirstAndShowsTheMentionsAsTheyWouldBe() {
        erased(true);
        var preview = imports.preview(folder.resolve("lettres.csv"), wishes(), dossier);
        assertThat(preview.warnings().getFirst().in(Locale.FRENCH))
                .contains("3 des premières lignes ne seraient pas reprises telles", "(lignes 3, 4, 5)");
        assertThat(preview.mentions()).extracting(Mention::text).contains("Le banc de [effacé] est cassé");
    }

    @Test
    void anErasureThatLeftTheTextsOfOthersLeavesThoseThatComeAndSaysSo() throws IOException {
        erased(false);
        ImportReport report = run();
        assertThat(said(report.files().getFirst().warnings()))
                .contains("2 mentions nomment dans le texte une personne effacée", "(lignes 3, 4)", "--texts")
                .contains("2 mentions n’ont pas été reprises telles", "(lignes 4, 5)");
        assertThat(report.files().getFirst().warnings())
                .noneMatch(said -> said.inWindow(Locale.FRENCH).contains("--texts"));
        assertThat(dossier.archive().mentions())
                .extracting(Mention::text)
                .contains("Le banc de ZELIE BONVOISIN est cassé");
    }

    @Test
    void aStoppedImportThatGoesOnStillCountsThemAll() {
        erased(true);
        ImportRequest request = new ImportRequest(List.of(folder.resolve("lettres.csv")), wishes(), false, false);
        boolean[] stop = {false};
        ImportReport stopped = imports.run(
                request,
                dossier,
                Locale.FRENCH,
                new Imports.Watcher() {
                    @Override
                    public void resumed(long rows) {}

                    @Override
                    public void acknowledged(long rows) {
                        stop[0] = true;
                    }

                    @Override
                    public void tell(Sentence sentence) {}
                },
                new Progress() {
                    @Override
                    public void at(long done, long total) {}

                    @Override
                    public boolean cancelled() {
                        return stop[0];
                    }
                });
        assertThat(stopped.complete()).isFalse();
        assertThat(said(run().files().getFirst().warnings())).contains("3 mentions", "(lignes 3, 4, 5)");
    }

    @Test
    void nothingIsSaidWhereNobodyWasErased() {
        assertThat(run().files().getFirst().warnings())
                .extracting(Sentence::key)
                .doesNotContain("import.cut.back", "import.named.still");
        assertThat(folder.resolve("rejects")).doesNotExist();
    }

    @Test
    void aHarvestTellsEachByItsIdentity() throws IOException {
        erased(true);
        Harvest.Report report = visited("lettres.csv", LETTERS);
        assertThat(said(report.remarks()))
                .contains("courrier:2", "courrier:3", "pas telle qu’elle est écrite")
                .doesNotContainIgnoringCase("bonvoisin");
    }
}
