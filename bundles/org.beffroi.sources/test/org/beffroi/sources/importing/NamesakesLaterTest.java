package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beffroi.core.dossier.Erasures;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.importing.ImportWishes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A letter of somebody who is called as a person that was erased, and comes after: kept out with a word, and let in. */
class NamesakesLaterTest extends ImportSetting {

    private static final String LETTERS = """
            id,date,auteur,texte
            courrier:1,2026-03-01,Ali,Bonjour
            courrier:2,2026-03-02,Zélie Bonvoisin,Le banc du parc est cassé
            zelie-bonvoisin:3,2026-03-03,Zélie Bonvoisin,Il est réparé
            courrier:4,2026-03-04,Zoé,Bonsoir
            """;

    @BeforeEach
    void sitDown() throws IOException {
        dossier.archive().refuse(mention -> dossier.erasures().test(mention));
        erased("premier", Set.of());
        write("lettres.csv", LETTERS);
    }

    private void erased(String proof, Set<String> references) {
        dossier.erase(proof, "Zélie Bonvoisin", true, references);
    }

    private void runImport() {
        run("lettres.csv", Map.of());
    }

    private List<String> ids() {
        return dossier.archive().mentions().stream()
                .map(mention -> mention.id().value())
                .toList();
    }

    private String id(String text) {
        return dossier.archive().mentions().stream()
                .filter(mention -> mention.text().contains(text))
                .map(mention -> mention.id().value())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anImportListsWhatIsKeptOutWithLineIdentityAndReason() throws IOException {
        runImport();
        assertThat(dossier.archive().mentions()).hasSize(2);
        String rows = rejects(folder.resolve("rejects"));
        assertThat(rows.lines().toList())
                .hasSize(3)
                .satisfies(all -> assertThat(all.get(1)).contains(",3,", "courrier:2", "effacement antérieur"))
                .satisfies(all -> assertThat(all.get(2)).contains(",4,", "effacement antérieur"));
        assertThat(rows).doesNotContainIgnoringCase("bonvoisin").doesNotContain("Le banc");
        assertThat(desk.told())
                .anyMatch(
                        said -> said.contains("2 mentions n’ont pas été reprises") && said.contains("lignes rejetées"))
                .anyMatch(said -> said.contains("rejects"));
    }

    @Test
    void whatIsListedIsLetInAndTheNextErasureCountsForItAgain() throws IOException {
        runImport();
        Matcher said = Pattern.compile("\\(mention ([^)]*)\\)").matcher(rejects(folder.resolve("rejects")));
        List<String> told = said.results().map(found -> found.group(1)).toList();
        assertThat(told).hasSize(2);
        assertThat(dossier.erasures().letIn(told)).isEqualTo(2);
        assertThat(dossier.erasures().letIn(told)).isZero();
        assertThat(rejects(folder.resolve("erasures"))).doesNotContainIgnoringCase("bonvoisin");
        runImport();
        assertThat(dossier.archive().mentions()).hasSize(4);
        Mention letter = dossier.archive().mention(id("Le banc"));
        assertThat(dossier.erasures().without(letter, dossier.archive().fields()))
                .as("nothing of a namesake is taken away")
                .isEqualTo(letter);
        erased("second", Set.of());
        assertThat(dossier.erasures().test(letter))
                .as("who is erased later is kept out, whoever was let in before")
                .isTrue();
    }

    @Test
    void whatNoErasureKeptOutIsRefusedInWords() throws IOException {
        assertThatThrownBy(() -> dossier.erasures().letIn(List.of("courrier:2")))
                .as("nothing was imported yet")
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
                    assertThat(refusal.sentence().in(Locale.FRENCH))
                            .contains(
                                    "Aucun effacement n’a tenu la mention courrier:2 à l’écart", "Rien n’a été admis");
                });
        runImport();
        List<String> told = told();
        assertThatThrownBy(() -> dossier.erasures().letIn(List.of(told.getFirst(), "courrier:1", "0123456789abcdef")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence().in(Locale.FRENCH))
                                .contains("courrier:1, 0123456789abcdef")
                                .doesNotContain(told.getFirst()));
        assertThat(folder.resolve("erasures/let-in.txt")).doesNotExist();
        assertThat(dossier.erasures().letIn(told)).isEqualTo(2);
    }

    @Test
    void whatWasLetInIsKeptOutAgain() throws IOException {
        runImport();
        List<String> told = told();
        dossier.erasures().letIn(told);
        assertThat(dossier.erasures().keepOut(List.of(told.getFirst()))).isEqualTo(1);
        runImport();
        assertThat(dossier.archive().mentions()).hasSize(3);
        assertThatThrownBy(() -> dossier.erasures().keepOut(List.of(told.getFirst())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence().in(Locale.FRENCH))
                                .contains("n’avait pas été admise"));
        assertThat(dossier.erasures().letIn(told)).as("the way is open again").isEqualTo(1);
    }

    @Test
    void ofWhatIsKeptOutHashesAloneAreKeptWithTheLineAndTheImport() throws IOException {
        runImport();
        runImport();
        assertThat(dossier.erasures().absences())
                .extracting(Erasures.Absence::line)
                .containsExactly(3L, 4L);
        assertThat(dossier.erasures().absences())
                .allSatisfy(one -> assertThat(one.batch()).startsWith("import-"));
        assertThat(Files.readString(folder.resolve("erasures/kept-out.txt")))
                .doesNotContain("courrier")
                .doesNotContainIgnoringCase("bonvoisin");
        String hers = dossier.erasures().absences().getFirst().reference();
        assertThat(dossier.erasures().isLetIn(hers)).isFalse();
        dossier.erasures().letIn(List.of(hers));
        assertThat(dossier.erasures().isLetIn(hers)).isTrue();
    }

    private List<String> told() throws IOException {
        Matcher said = Pattern.compile("\\(mention ([^)]*)\\)").matcher(rejects(folder.resolve("rejects")));
        return said.results().map(found -> found.group(1)).distinct().toList();
    }

    @Test
    void whatWasErasedItselfIsToldByItsReferenceAlone() throws IOException {
        dossier.archive().refuse(mention -> false);
        String hers = dossier.erasures().ofReference(wouldBe("Le banc"));
        erased("troisième", Set.of(hers));
        runImport();
        assertThat(rejects(folder.resolve("rejects")))
                .contains("cette mention a été effacée de ce dossier (référence " + hers + ")")
                .doesNotContain("courrier:2");
        assertThatThrownBy(() -> dossier.erasures().letIn(List.of(hers)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_ALLOWED));
    }

    private String wouldBe(String text) {
        return imports.preview(folder.resolve("lettres.csv"), ImportWishes.none(), dossier).mentions().stream()
                .filter(mention -> mention.text().contains(text))
                .map(Mention::id)
                .map(MentionId::value)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePreviewTellsBeforeAnythingIsKept() {
        String warnings =
                imports.preview(folder.resolve("lettres.csv"), ImportWishes.none(), dossier).warnings().stream()
                        .map(said -> said.in(Locale.FRENCH))
                        .collect(Collectors.joining("\n"));
        assertThat(warnings).contains("Ligne 3\u00A0: Non reprise", "courrier:2", "Ligne 4\u00A0: Non reprise");
    }

    @Test
    void aFolderListsThemAmongItsRejectedRows() throws IOException {
        Harvest.Report report = visited("lettres.csv", LETTERS);
        assertThat(report.failure()).isEmpty();
        assertThat(ids()).hasSize(2);
        assertThat(rejects(folder.resolve("depot/rejects"))).contains(",3,", "courrier:2", ",4,");
        assertThat(report.remarks()).extracting(Sentence::key).contains("folder.rejected");
        assertThat(dossier.erasures().absences()).as("they can be let in").hasSize(2);
    }
}
