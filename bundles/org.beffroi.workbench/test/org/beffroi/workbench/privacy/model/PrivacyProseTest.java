package org.beffroi.workbench.privacy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.dossier.Erasures;
import org.beffroi.core.dossier.Proof;
import org.beffroi.core.memory.Kept;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.erasure.Admission;
import org.beffroi.dossier.folder.AccessLine;
import org.beffroi.dossier.folder.AccessLog;
import org.beffroi.dossier.privacy.Erasure;
import org.beffroi.dossier.privacy.Findings;
import org.beffroi.dossier.privacy.Findings.Namesake;
import org.beffroi.dossier.privacy.HeldData.Item;
import org.beffroi.dossier.privacy.HeldData.Kind;
import org.beffroi.dossier.privacy.Paper;
import org.beffroi.dossier.privacy.Place;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.privacy.model.Prose.Line;
import org.junit.jupiter.api.Test;

class PrivacyProseTest {

    private static final Instant MARCH = Instant.parse("2026-03-04T07:12:00Z");

    private final Language language = new Language(Locale.FRENCH);
    private final Days days = new Days(language, ZoneId.of("Europe/Paris"), LocalDate.of(2026, 3, 5));

    @Test
    void what_is_held_is_counted_then_told_mention_by_mention_what_was_said_first() {
        Prose prose = new HeldProse(Fields.core(), language, days)
                .of(List.of(
                        item(Kind.MENTION, "a:1", "published", "2026-03-04T07:12:00Z", ""),
                        item(Kind.MENTION, "a:1", "text", "Encore du poulet", ""),
                        item(Kind.MENTION, "a:2", "text", "Merci", ""),
                        item(Kind.HUMAN, "a:1", "note", "+ à rappeler", "Lou")));
        assertThat(prose.lines())
                .containsSubsequence(
                        new Line.Count("2", "mentions de cette personne"),
                        new Line.Count("1", "mention annotée ou codée par un agent"),
                        new Line.Name("Mastodon · gazette · collectée le 4 mars 2026 · conservée jusqu’au 4 mars 2026"),
                        new Line.Fact("Texte", "Encore du poulet"),
                        new Line.Fact("Date", "4 mars 2026 à 08:12"),
                        new Line.Fact("Texte", "Merci"),
                        new Line.Fact("Note", "+ à rappeler (par Lou)"));
    }

    @Test
    void nothing_held_is_said_in_a_sentence() {
        assertThat(new HeldProse(Fields.core(), language, days).of(List.of()).lines())
                .singleElement()
                .isInstanceOf(Line.Words.class);
    }

    @Test
    void nothing_is_said_only_where_nothing_is() {
        Findings nobody = new Findings(0, List.of(), Map.of(), List.of(), List.of(), List.of(), Map.of(), List.of());
        assertThat(new ErasureProse(language, days).of(nobody).lines())
                .containsExactly(new Line.Words(language.text("privacy.erase.nothing")));
        Findings nearly = new Findings(
                0,
                List.of(),
                Map.of(),
                List.of(),
                List.of("documents/bilan.pdf"),
                List.of(),
                Map.of(),
                List.of(),
                new Findings.Beside(
                        Map.of("x marie_d (D. Marie)", 2L),
                        List.of(Sentence.of(Erasure.class, "privacy.doubt.damaged", 1))));
        assertThat(new ErasureProse(language, days).of(nearly).lines())
                .contains(
                        new Line.Words(language.text("privacy.erase.nothing.but.spellings")),
                        new Line.Fact("X · marie_d (D. Marie)", "2 mentions"),
                        new Line.Words("documents/bilan.pdf"))
                .anyMatch(line ->
                        line instanceof Line.Words words && words.toString().contains("abîmé"))
                .doesNotContain(new Line.Words(language.text("privacy.erase.nothing")));
        Findings kept = new Findings(
                0, List.of(), Map.of(), List.of("documents/bilan.odt"), List.of(), List.of(), Map.of(), List.of());
        assertThat(new ErasureProse(language, days).of(kept).lines())
                .contains(new Line.Words(language.text("privacy.erase.nothing.goes")));
    }

    @Test
    void what_was_let_in_and_would_be_taken_is_told_apart() {
        Findings found = new Findings(
                2,
                List.of(),
                Map.of(Place.MENTIONS, 2L),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                new Findings.Beside(Map.of(), List.of(), List.of("courrier:7")));
        List<Line> lines = new ErasureProse(language, days).of(found).lines();
        int at = lines.indexOf(new Line.Words("courrier:7"));
        assertThat(at).isPositive();
        assertThat(lines.get(at - 1).toString()).contains("Admises comme venant d’une autre personne");
    }

    @Test
    void what_is_kept_out_says_when_where_it_stands_and_whether_it_is_let_in() {
        List<KeptOutLines.Line> lines = new KeptOutLines(language, days)
                .of(List.of(
                        new Admission.Candidate(
                                new Erasures.Absence("0123456789abcdef", MARCH, 1_248, "import-7"), false),
                        new Admission.Candidate(new Erasures.Absence("fedcba9876543210", MARCH, 0, ""), true)));
        assertThat(lines.getFirst().above()).startsWith("Tenue à l’écart · ").contains("mars");
        assertThat(lines.getFirst().text()).isEqualTo("Ligne 1\u202f248, import-7 (référence 0123456789abcdef)");
        assertThat(lines.getLast().above()).startsWith("Admise · ");
        assertThat(lines.getLast().text()).isEqualTo("Apportée par une source (référence fedcba9876543210)");
    }

    @Test
    void what_goes_and_what_stays_without_her_are_told_apart() {
        Findings found = new Findings(
                1_248,
                List.of("mastodon marie (Marie D.)"),
                Map.of(Place.MENTIONS, 1_300L, Place.ACTS, 7L, Place.REFERENCES, 2L, Place.TEXTS, 3L),
                List.of("documents/bilan.odt"),
                List.of("documents/bilan.pdf"),
                List.of(new Kept("strategies/captures/ab.txt", Sentence.of(Place.class, "privacy.place.mentions"))),
                Map.of(new Namesake(Optional.of("x"), Optional.of("marie_d"), Optional.of("Marie D.")), 4L),
                List.of());
        List<Line> lines = new ErasureProse(language, days).of(found).lines();
        assertThat(lines).as("who bears the same name").contains(new Line.Fact("X · marie_d (Marie D.)", "4 mentions"));
        assertThat(lines)
                .contains(new Line.Words("Mastodon · marie (Marie D.)"), new Line.Words("documents/bilan.odt"))
                .as("what is kept, with the reason")
                .contains(new Line.Fact("strategies/captures/ab.txt", "versions des mentions de cette personne"));
        assertThat(under("Sera effacé", lines))
                .containsExactly(
                        new Line.Count("1\u202f248", "mentions de cette personne, dans toutes leurs versions"),
                        new Line.Count("\u2007\u202f\u2007\u20077", "notes, étiquettes et autres actes"));
        assertThat(under("Restera, sans cette personne", lines)).hasSize(1);
        assertThat(under("Restera, à vérifier", lines)).hasSize(1);
        assertThat(lines.indexOf(new Line.Words("documents/bilan.pdf")))
                .isGreaterThan(lines.indexOf(new Line.Words("documents/bilan.odt")));
    }

    @Test
    void a_proof_says_when_by_whom_where_it_lies_and_what_it_does_not_reach() {
        Proof proof = new Proof(
                "2026-03-04T07-12-00Z-ab",
                Proof.Kind.ERASURE,
                MARCH,
                Optional.of(MARCH),
                "Lou",
                "Demande",
                false,
                Set.of(),
                Set.of(),
                Map.of("mentions", 2L, "logs", 1L, Erasure.NAMESAKES, 4L),
                Proof.Traces.NONE);
        List<Line> lines = new ErasureProse(language, days)
                .of(proof, List.of(), List.of("exports/a.xlsx"))
                .lines();
        assertThat(lines.getFirst()).isEqualTo(new Line.Words("Effacé le 4 mars 2026 à 08:12 par Lou."));
        assertThat(lines)
                .contains(new Line.Words("exports/a.xlsx"))
                .anyMatch(line -> line instanceof Line.Words said && said.text().contains("4 mentions de personnes"))
                .anyMatch(line ->
                        line instanceof Line.Fact fact && fact.value().endsWith("2026-03-04T07-12-00Z-ab.json"));
        assertThat(under("Ce qui n’est plus là", lines)).hasSize(1);
        assertThat(under("Ce qui reste, sans cette personne", lines)).hasSize(1);
    }

    @Test
    void accesses_are_told_day_by_day_and_damaged_lines_are_counted() {
        Prose prose = new AccessProse(language, days)
                .of(new AccessLog.Content(
                        List.of(
                                new AccessLine(MARCH, "Lou", "export", "cantine", "", 1_248),
                                new AccessLine(MARCH.minusSeconds(86_400), "Camille", "privacy erase", "", "x-1", 3)),
                        1));
        assertThat(prose.lines())
                .containsExactly(
                        new Line.Heading("4 mars 2026"),
                        new Line.Row(List.of("08:12", "Lou", "Export avec les noms", "1\u202f248 mentions · cantine")),
                        new Line.Heading("3 mars 2026"),
                        new Line.Row(List.of("08:12", "Camille", "Effacement", "3 mentions · x-1")),
                        new Line.Warning("Une ligne du journal est illisible, coupée ou modifiée."));
    }

    @Test
    void a_wide_table_of_a_paper_becomes_names_with_facts() {
        Paper paper = new Paper(
                "T",
                Locale.FRENCH,
                List.of(new Paper.Rows(
                        List.of("source", "finalité", "depuis"), List.of(List.of("gazette", "Suivre la presse", "")))));
        assertThat(PaperProse.of(paper).lines())
                .containsExactly(new Line.Name("gazette"), new Line.Fact("Finalité", "Suivre la presse"));
    }

    private static List<Line> under(String heading, List<Line> lines) {
        return lines.stream()
                .dropWhile(line -> !line.equals(new Line.Heading(heading)))
                .skip(1)
                .takeWhile(line -> line instanceof Line.Count)
                .toList();
    }

    private static Item item(Kind kind, String mention, String field, String content, String by) {
        return new Item(
                kind, mention, Optional.of(MARCH), "mastodon", "gazette", field, content, by, Optional.of(MARCH));
    }
}
