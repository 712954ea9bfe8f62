package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.beffroi.core.archive.Act;
import org.beffroi.core.command.Command.Outcome;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.dossier.importing.ImportRecord;
import org.beffroi.dossier.importing.ImportWishes;
import org.junit.jupiter.api.Test;

class ImportCommandTest extends ImportSetting {

    private Outcome run(ImportCommand.Parameters parameters) {
        return new ImportCommand(imports).run(parameters, desk);
    }

    private static ImportCommand.Parameters files(String... files) {
        return parameters(List.of(files), Optional.empty(), Optional.empty(), false, false);
    }

    private static ImportCommand.Parameters parameters(
            List<String> files, Optional<String> profile, Optional<String> map, boolean pseudonymise, boolean actors) {
        Map<String, String> said = new HashMap<>();
        profile.ifPresent(id -> said.put("profile", id));
        map.ifPresent(corrections -> said.put("map", corrections));
        if (pseudonymise) {
            said.put("pseudonymise", "");
        }
        if (actors) {
            said.put("publicAuthors", "");
        }
        return TestImports.asked(files, said);
    }

    @Test
    void countsAreAlwaysPrintedAndAddUp() throws IOException {
        write("un.csv", "date,auteur,texte,url\n2026-03-01,lucie,Bonjour,https://a.example/1\n");
        write(
                "deux.csv",
                "date,auteur,texte,url\n2026-03-01,lucie,Bonjour,https://a.example/1\n"
                        + "2026-03-02,marc,Bonsoir,https://a.example/2\n2026-03-02,,,\n");
        assertThat(run(files("*.csv"))).isEqualTo(Outcome.DONE_WITH_REJECTS);
        assertThat(desk.printed().lines())
                .containsExactly(
                        "deux.csv\u00A0: 3 lues = 2 ajoutées + 0 mise à jour + 0 inchangée + 1 rejetée",
                        "un.csv\u00A0: 1 lue = 0 ajoutée + 0 mise à jour + 1 inchangée + 0 rejetée",
                        "2 fichiers\u00A0: 4 lues = 2 ajoutées + 0 mise à jour + 1 inchangée + 1 rejetée");
        assertThat(desk.signals()).containsExactly("acknowledged 3", "acknowledged 4");
        assertThat(desk.told()).anyMatch(line -> line.contains("beffroi undo import-"));
    }

    @Test
    void whatAnErasureKeepsOutIsCountedAndSaid() throws IOException {
        dossier.archive().refuse(mention -> mention.author().equals(Optional.of("lucie")));
        write(
                "un.csv",
                "date,auteur,texte,url\n"
                        + "2026-03-01,lucie,Bonjour,https://a.example/1\n"
                        + "2026-03-01,lucie,Rebonjour,https://a.example/2\n"
                        + "2026-03-02,marc,Bonsoir,https://a.example/3\n");
        assertThat(run(files("un.csv"))).isEqualTo(Outcome.DONE);
        assertThat(desk.printed()).contains("3 lues = 1 ajoutée + 0 mise à jour + 2 inchangées + 0 rejetée");
        assertThat(desk.told())
                .anyMatch(line -> line.contains("2 mentions n’ont pas été reprises") && line.contains("effacement"));
        assertThat(dossier.archive().mentions()).hasSize(1);
    }

    @Test
    void rejectedRowsAreInAFileWithLineReasonAndTheRowItself() throws IOException {
        write("un.csv", "date,texte,url\n2026-03-01,=cmd(),\n2026-03-01,,\n2026-03-02,a,b,c\n");
        assertThat(run(files("un.csv"))).isEqualTo(Outcome.DONE_WITH_REJECTS);
        Path rejects;
        try (var found = Files.walk(folder.resolve("rejects"))) {
            rejects = found.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        assertThat(Files.readString(rejects))
                .startsWith("\uFEFFfichier,ligne,raison,contenu\r\n")
                .contains(",3,\"La ligne n’a ni texte, ni titre")
                .contains("\"2026-03-01,,\"")
                .contains(",4,\"La ligne a 4 cellules, l’en-tête 3\u00A0: ")
                .contains("\"2026-03-02,a,b,c\"");
        assertThat(desk.told()).anyMatch(line -> line.contains(rejects.toString()));
    }

    @Test
    void aCellThatASpreadsheetWouldRunIsMadeHarmlessInTheRejects() throws IOException {
        write("un.csv", "texte,b\nun,x\ndeux,x\n=cmd(),x,y\n");
        run(files("un.csv"));
        try (var found = Files.walk(folder.resolve("rejects"))) {
            assertThat(Files.readString(
                            found.filter(Files::isRegularFile).findFirst().orElseThrow()))
                    .contains(",\"'=cmd(),x,y\"");
        }
    }

    @Test
    void anUnknownProfileOrFieldOrColumnTellsTheKnownOnes() throws IOException {
        write("un.csv", "quand,dit\n2026-03-01,Bonjour\n");
        var unknownProfile = parameters(List.of("un.csv"), Optional.of("brandwhat"), Optional.empty(), false, false);
        assertThat(run(unknownProfile)).isEqualTo(Outcome.FAILED);
        assertThat(desk.told()).anyMatch(line -> line.contains("brandwhat") && line.contains("brandwatch, "));
        assertThat(run(mapped("dit=paroles"))).isEqualTo(Outcome.FAILED);
        assertThat(desk.told()).anyMatch(line -> line.contains("paroles") && line.contains("text, "));
        assertThat(run(mapped("parle=texte"))).isEqualTo(Outcome.FAILED);
        assertThat(desk.told()).anyMatch(line -> line.contains("parle") && line.contains("quand, dit"));
        assertThatThrownBy(() -> run(mapped("dit"))).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.sentence().in(Locale.FRENCH))
                .contains("«\u202Fdit\u202F»"));
    }

    private static ImportCommand.Parameters mapped(String map) {
        return parameters(List.of("un.csv"), Optional.empty(), Optional.of(map), false, false);
    }

    @Test
    void aMappingNamesFieldsInTheLanguageOfTheUser() throws IOException {
        write("un.csv", "a,b,c\n2026-03-01,Bonjour,lucie\n");
        assertThat(run(mapped("a=date,b=texte,c=auteur"))).isEqualTo(Outcome.DONE);
        assertThat(dossier.archive().mentions()).singleElement().satisfies(mention -> {
            assertThat(mention.text()).isEqualTo("Bonjour");
            assertThat(mention.author()).contains("lucie");
            assertThat(mention.published()).isPresent();
        });
        assertThat(ImportCommand.mapping("\"a=b,c\"=texte, d = auteur ,"))
                .isEqualTo(Map.of("a=b,c", "texte", "d", "auteur"));
    }

    @Test
    void nothingToImportIsWrongUseAndAnAbsentFileIsNamed() {
        assertThat(run(files())).isEqualTo(Outcome.WRONG_USE);
        assertThatThrownBy(() -> run(files("absent.csv"))).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.sentence().in(Locale.FRENCH))
                .contains("absent.csv"));
    }

    @Test
    void aFolderIsItsFilesAndARefusedOneDoesNotStopTheOthers() throws IOException {
        Files.createDirectory(folder.resolve("exports"));
        write("exports/a.pdf", "%PDF-1.7");
        write("exports/b.csv", "date,texte\n2026-03-01,Bonjour\n");
        assertThat(run(files("exports"))).isEqualTo(Outcome.DONE_WITH_REJECTS);
        assertThat(desk.told()).anyMatch(line -> line.contains("a.pdf") && line.contains("PDF"));
        assertThat(dossier.archive().mentions()).hasSize(1);
        assertThat(run(files("exports/a.pdf"))).isEqualTo(Outcome.FAILED);
    }

    @Test
    void pseudonymisedNoNameOfAPersonIsKeptAnywhere() throws IOException {
        dossier.publicActors().add(List.of("Mairie"));
        write(
                "un.csv",
                "id,date,auteur,author_name,texte,url\n"
                        + "19,2026-03-01,LucieD,Lucie Dupré,\"@Mairie dites-le à @marcb https://x.com/MarcB/status/3"
                        + " merci\",https://x.com/LucieD/status/19\n"
                        + "20,2026-03-01,Mairie,La mairie,\"@LucieD oui\",https://x.com/Mairie/status/20\n"
                        + ",,marcb,,,\n");
        var parameters = parameters(List.of("un.csv"), Optional.empty(), Optional.empty(), true, false);
        assertThat(run(parameters)).isEqualTo(Outcome.DONE_WITH_REJECTS);
        var lucie = dossier.archive().mention("x:19");
        var mairie = dossier.archive().mention("x:20");
        assertThat(lucie.author().orElseThrow()).matches("auteur-[a-z2-9]{16}");
        assertThat(mairie.author()).contains("Mairie");
        assertThat(mairie.text()).isEqualTo("@" + lucie.author().orElseThrow() + " oui");
        assertThat(mairie.values().strings(CoreFields.MENTIONED))
                .containsExactly(lucie.author().orElseThrow());
        assertThat(lucie.text()).startsWith("@Mairie dites-le à @auteur-").endsWith(" […] merci");
        assertThat(lucie.values().string(CoreFields.URL)).contains("https://x.com/i/status/19");
        assertThat(lucie.values().strings(CoreFields.LINKS)).isEmpty();
        assertThat(lucie.values().string(CoreFields.AUTHOR_NAME)).isEmpty();
        assertThat(mairie.values().string(CoreFields.AUTHOR_NAME)).contains("La mairie");
        assertThat(mairie.values().string(CoreFields.URL)).contains("https://x.com/Mairie/status/20");
        assertThat(lucie.toString() + mairie)
                .doesNotContainIgnoringCase("lucied")
                .doesNotContain("marcb");
        try (var found = Files.walk(folder.resolve("rejects"))) {
            assertThat(Files.readString(
                            found.filter(Files::isRegularFile).findFirst().orElseThrow()))
                    .contains(",4,")
                    .doesNotContain("marcb");
        }
    }

    @Test
    void whoWasErasedStandsNowhereAfterTheSameFileIsImportedAgain() throws IOException {
        dossier.erase("essai", "Zélie Bonvoisin", true, Set.of());
        write(
                "zelie-bonvoisin.csv",
                "date,auteur,texte,url\n"
                        + "2026-03-01,ZÉLIE Bonvoisin,Saperlipopette,https://a.example/1\n"
                        + "2026-03-02,zelie  bonvoisin,,\n");
        for (boolean pseudonyms : List.of(true, false)) {
            run(parameters(
                    List.of("zelie-bonvoisin.csv"), Optional.empty(), Optional.empty(), pseudonyms, !pseudonyms));
        }
        assertThat(dossier.archive().mentions().toString()).doesNotContain("Saperlipopette");
        assertThat(dossier.publicActors().all()).doesNotContain("ZÉLIE Bonvoisin");
        List<String> rejects = new ArrayList<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String kept = folder.relativize(file).toString();
                if (kept.startsWith("rejects")) {
                    assertThat(kept.replace('-', ' ')).doesNotContainIgnoringCase("bonvoisin");
                    rejects.add(Files.readString(file));
                }
            }
        }
        assertThat(rejects)
                .hasSize(2)
                .allSatisfy(rows -> assertThat(rows).doesNotContainIgnoringCase("bonvoisin"))
                .anyMatch(rows -> rows.contains("effacée de ce dossier"));
    }

    /** Exports of comments often have the name that is shown and nothing else; an account of its own is somebody else's. */
    @Test
    void whoWasErasedIsNotLetInUnderTheNameThatIsShown() throws IOException {
        dossier.erase("essai", "Zélie Bonvoisin", true, Set.of());
        write("commentaires.csv", """
                date,auteur,réseau,texte,url
                2026-03-01,Zélie Bonvoisin,Facebook,Saperlipopette,https://a.example/1
                2026-03-02,zelie.bonvoisin,,Nom d’une pipe,https://a.example/2
                2026-03-03,ZELIE BONVOISIN,,Mille sabords,https://a.example/3
                2026-03-04,zelie.bonvoisin,Instagram,Une homonyme,https://a.example/4
                2026-03-05,Zoé Bon,Facebook,Une autre,https://a.example/5
                """);
        run(parameters(List.of("commentaires.csv"), Optional.empty(), Optional.empty(), false, false));
        assertThat(dossier.archive().mentions().toString())
                .contains("Une homonyme", "Une autre")
                .doesNotContain("Saperlipopette", "Nom d’une pipe", "Mille sabords");
    }

    /** Programs write names with escapes: the row that is refused again must not say who she was in them either. */
    @Test
    void whoWasErasedStandsInNoRejectedRowHoweverItsProgramWroteHer() throws IOException {
        dossier.erase("essai", "Zélie Bonvoisin", true, Set.of());
        write(
                "export.ndjson",
                "{\"date\": \"2026-03-01\", \"auteur\": \"Ali\", \"texte\": \"Bonjour\"}\n"
                        + "{\"date\": \"2026-03-02\", \"auteur\": \"Z\\u00e9lie Bonvoisin\", \"texte\": \"\"}\n"
                        + "{\"date\": \"2026-03-02\", \"auteur\": \"Z\\u00e9lie Bonvoisin\", \"texte\n");
        run(parameters(List.of("export.ndjson"), Optional.empty(), Optional.empty(), false, true));
        StringBuilder rejects = new StringBuilder();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(one -> folder.relativize(one).startsWith("rejects"))
                    .toList()) {
                rejects.append(Files.readString(file));
            }
        }
        assertThat(rejects.toString()).contains("effacée de ce dossier").doesNotContainIgnoringCase("bonvoisin");
    }

    @Test
    void publicAuthorsJoinThePublicActors() throws IOException {
        write("un.csv", "date,auteur,texte\n2026-03-01,Mairie,Bonjour\n2026-03-01,Prefet,Bonsoir\n");
        run(parameters(List.of("un.csv"), Optional.empty(), Optional.empty(), false, true));
        assertThat(dossier.publicActors().contains("mairie")).isTrue();
        assertThat(dossier.publicActors().all()).hasSize(2);
    }

    @Test
    void anImportIsUndoneAndBroughtBack() throws IOException {
        write("un.csv", "date,texte\n2026-03-01,Bonjour\n");
        run(files("un.csv"));
        ImportRecord record = imports.register(dossier).getFirst();
        UndoCommand undo = new UndoCommand(imports);
        assertThat(undo.run(new UndoCommand.Parameters(record.batch().value()), desk))
                .isEqualTo(Outcome.DONE);
        assertThat(imports.register(dossier).getFirst().undone()).isTrue();
        Act first = dossier.archive().acts().getFirst();
        assertThat(first.deed()).isEqualTo(new Act.UndoBatch(record.batch()));
        assertThat(first.who()).isEqualTo("Camille");
        undo.run(new UndoCommand.Parameters(record.batch().value()), desk);
        assertThat(imports.register(dossier).getFirst().undone()).isFalse();
        assertThat(dossier.archive().acts().get(1).deed()).isEqualTo(new Act.UndoBatch(first.batch()));
        assertThatThrownBy(() -> undo.run(new UndoCommand.Parameters("import-x"), desk))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence().in(Locale.FRENCH))
                                .contains(record.batch().value()));
    }

    @Test
    void aFileInsideAnArchiveThatHoldsNoMentionsDoesNotStopTheOthers() throws IOException {
        Path zip = folder.resolve("tout.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("attention.csv"));
            out.write("date,count\n2026-01-01,3\n".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("posts.csv"));
            out.write("date,texte\n2026-03-01,Bonjour\n2026-03-01,\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(run(files("tout.zip"))).isEqualTo(Outcome.DONE_WITH_REJECTS);
        assertThat(dossier.archive().mentions()).hasSize(1);
        assertThat(desk.told()).anyMatch(line -> line.contains("attention.csv") && line.contains("Media Cloud"));
        assertThat(desk.told()).anyMatch(line -> line.contains("lues à l’heure du dossier"));
        assertThat(imports.preview(zip, ImportWishes.none(), dossier).entry()).contains("posts.csv");
    }

    @Test
    void undoingOneFileTellsWhichLaterFilesHadItsRowsToo() throws IOException {
        String head = "date,texte,url\n";
        String one = "2026-03-01,Bonjour,https://a.example/1\n";
        write("a.csv", head + one);
        write("b.csv", head + one + "2026-03-01,Bonsoir,https://a.example/2\n");
        write("c.csv", head + "2026-03-01,Salut,https://a.example/3\n");
        run(files("a.csv", "b.csv", "c.csv"));
        List<BatchId> batches =
                imports.register(dossier).stream().map(ImportRecord::batch).toList();
        UndoCommand undo = new UndoCommand(imports);
        undo.run(new UndoCommand.Parameters(batches.get(1).value()), desk);
        undo.run(new UndoCommand.Parameters(batches.get(1).value()), desk);
        assertThat(desk.printed()).doesNotContain("déjà là");
        undo.run(new UndoCommand.Parameters(batches.get(0).value()), desk);
        assertThat(desk.printed())
                .containsOnlyOnce("déjà là")
                .contains("b.csv a été importé ensuite, et une de ses lignes était déjà là")
                .contains("Importez de nouveau b.csv");
    }

    @Test
    void aBatchOfActsIsUndoneLikeAnImport() {
        BatchId batch = new BatchId("annotate-1");
        MentionId mention = new MentionId("x:1");
        dossier.archive()
                .record(List.of(new Act(
                        "a", batch, "Lucie", Act.Hand.HUMAN, Instant.EPOCH, new Act.Add(mention, "tag", "pont"))));
        UndoCommand undo = new UndoCommand(imports);
        undo.run(new UndoCommand.Parameters("annotate-1"), desk);
        assertThat(imports.isUndone(batch, dossier)).isTrue();
        undo.run(new UndoCommand.Parameters("annotate-1"), desk);
        assertThat(imports.isUndone(batch, dossier)).isFalse();
        undo.run(new UndoCommand.Parameters("annotate-1"), desk);
        assertThat(imports.isUndone(batch, dossier)).isTrue();
    }
}
