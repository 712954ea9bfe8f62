package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beffroi.core.mention.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that lost or changed some bytes is still read as what it is, and the damage is told by its line. */
class DamagedTextTest {

    private static final int ROWS = 50;

    @TempDir
    Path folder;

    private static String csv() {
        return "id,date,texte\n"
                + IntStream.rangeClosed(1, ROWS)
                        .mapToObj(n -> n + ",2026-03-01,\"L’été, la médiathèque ferme trop tôt, n° " + n + "\"\n")
                        .collect(Collectors.joining());
    }

    private static String ndjson() {
        return IntStream.rangeClosed(1, ROWS)
                .mapToObj(n ->
                        "{\"id\":\"" + n + "\",\"date\":\"2026-03-01\",\"text\":\"À l’école, ça gèle " + n + "\"}\n")
                .collect(Collectors.joining());
    }

    /** Overwrites one byte after the first place of a text behind some row. */
    private static byte[] damaged(String text, String near, int with) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int at = text.substring(0, text.indexOf(near)).getBytes(StandardCharsets.UTF_8).length;
        bytes[at] = (byte) with;
        return bytes;
    }

    private static List<String> texts(Trial trial) {
        return trial.mentions().stream().map(Mention::text).toList();
    }

    @Test
    void oneBadByteInACsvCostsOneSignAndIsTold() {
        Trial trial = Trial.of(folder, "a.csv", damaged(csv(), "trop tôt, n° 20", 0xFF));
        assertThat(trial.read()).isEqualTo(ROWS);
        assertThat(trial.mentions()).hasSize(ROWS);
        assertThat(texts(trial))
                .filteredOn(text -> text.contains("médiathèque"))
                .hasSize(ROWS);
        assertThat(texts(trial))
                .filteredOn(text -> text.contains("\uFFFD"))
                .singleElement()
                .asString()
                .endsWith("20");
        assertThat(trial.warnings()).contains("encoding.damaged");
        assertThat(trial.told()).anySatisfy(told -> assertThat(told).contains("ligne 21"));
    }

    @Test
    void anAccentCutInTwoIsOneSign() {
        byte[] bytes = damaged(csv(), "é, la médiathèque ferme trop tôt, n° 7\"", 0xE9);
        Trial trial = Trial.of(folder, "a.csv", bytes);
        assertThat(trial.read()).isEqualTo(ROWS);
        assertThat(texts(trial)).filteredOn(text -> text.contains("\uFFFD")).hasSize(1);
    }

    @Test
    void oneBadByteInNdjsonCostsOneSignAndIsTold() {
        Trial trial = Trial.of(folder, "a.ndjson", damaged(ndjson(), "gèle 33", 0xC0));
        assertThat(trial.read()).isEqualTo(ROWS);
        assertThat(texts(trial))
                .filteredOn(text -> text.startsWith("À l’école"))
                .hasSize(ROWS);
        assertThat(trial.told()).anySatisfy(told -> assertThat(told).contains("ligne 33"));
    }

    @Test
    void oneBadByteInAJsonDocumentDoesNotEndIt() {
        String document = "[" + ndjson().strip().replace("\n", ",\n") + "]";
        Trial trial = Trial.of(folder, "a.json", damaged(document, "gèle 10\"", 0xFE));
        assertThat(trial.read()).isEqualTo(ROWS);
        assertThat(trial.rejected()).isZero();
        assertThat(texts(trial))
                .filteredOn(text -> text.startsWith("À l’école"))
                .hasSize(ROWS);
        assertThat(trial.warnings()).contains("encoding.damaged");
    }

    @Test
    void aDownloadCutInsideASignIsStillUtf8() {
        byte[] whole = csv().getBytes(StandardCharsets.UTF_8);
        int last = csv().lastIndexOf("tôt");
        int at = csv().substring(0, last + 2).getBytes(StandardCharsets.UTF_8).length - 1;
        Trial trial = Trial.of(folder, "cut.csv", Arrays.copyOf(whole, at));
        assertThat(trial.read()).isEqualTo(ROWS);
        assertThat(texts(trial)).hasSize(ROWS - 1).allSatisfy(text -> assertThat(text)
                .contains("L’été"));
        assertThat(trial.warnings()).contains("encoding.cut");
        // the last row ends inside its quotation marks: it is named, and kept with the rejected ones
        assertThat(trial.rejected()).isEqualTo(1);
        assertThat(trial.rejects()).contains("" + (ROWS + 1)).contains("guillemets");
    }

    @Test
    void aFileCutInsideAQuotationNamesTheRow() {
        String whole = csv();
        Trial trial = Trial.of(folder, "cut.csv", whole.substring(0, whole.lastIndexOf("trop")));
        assertThat(trial.read()).isEqualTo(ROWS);
        assertThat(trial.mentions()).hasSize(ROWS - 1);
        assertThat(trial.rejects()).contains("," + (ROWS + 1) + ",");
    }

    @Test
    void quotesInsideAPlainCellDoNotMakeTheLastRowACutOne() {
        Trial trial = Trial.of(
                folder, "inch.csv", "id;date;texte\n1;2026-03-01;un tuyau de 5\" fuit\n2;2026-03-02;le 2\" aussi");
        assertThat(trial.read()).isEqualTo(2);
        assertThat(trial.rejected()).isZero();
    }

    @Test
    void aNulByteIsNamedAndLeftOut() {
        Trial trial = Trial.of(folder, "nul.csv", damaged(csv(), " ferme trop tôt, n° 12\"", 0));
        assertThat(trial.read()).isEqualTo(ROWS);
        assertThat(trial.rejected()).isZero();
        assertThat(texts(trial)).noneMatch(text -> text.indexOf('\0') >= 0);
        assertThat(trial.warnings()).contains("encoding.nul");
        assertThat(trial.told()).anySatisfy(told -> assertThat(told).contains("ligne 13"));
    }

    @Test
    void aNulByteInNdjsonIsNamedAndLeftOut() {
        Trial trial = Trial.of(folder, "nul.ndjson", damaged(ndjson(), " gèle 4\"", 0));
        assertThat(trial.read()).isEqualTo(ROWS);
        assertThat(trial.rejected()).isZero();
        assertThat(trial.told()).anySatisfy(told -> assertThat(told).contains("ligne 4"));
    }

    @Test
    void macRomanIsGuessedAndTold() {
        Trial trial = Trial.of(folder, "mac.csv", csv().getBytes(Charset.forName("x-MacRoman")));
        assertThat(trial.read()).isEqualTo(ROWS);
        assertThat(texts(trial))
                .allSatisfy(text -> assertThat(text).startsWith("L’été, la médiathèque ferme trop tôt"));
        assertThat(trial.warnings()).contains("encoding.guessed");
    }

    @Test
    void windowsStaysWindows() {
        for (String name : List.of("windows-1252", "ISO-8859-15")) {
            String text = csv().replace('’', '\'');
            Trial trial = Trial.of(folder, name + ".csv", text.getBytes(Charset.forName(name)));
            assertThat(trial.read()).isEqualTo(ROWS);
            assertThat(texts(trial)).allSatisfy(one -> assertThat(one).startsWith("L'été, la médiathèque"));
            assertThat(trial.warnings()).noneMatch(key -> key.startsWith("encoding."));
        }
    }

    @Test
    void anUndamagedTextIsToldNothingOf() {
        Trial trial = Trial.of(folder, "good.csv", csv());
        assertThat(trial.read()).isEqualTo(ROWS);
        assertThat(trial.warnings()).noneMatch(key -> key.startsWith("encoding."));
    }

    private static byte[] mixed(List<String> lines, int... western) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < lines.size(); i++) {
            int line = i + 1;
            boolean old = Arrays.stream(western).anyMatch(one -> one == line);
            out.writeBytes(
                    (lines.get(i) + "\n").getBytes(old ? Charset.forName("windows-1252") : StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void aLineOfWindowsBetweenLinesOfUtf8CostsItsOwnAccentsOnly() {
        List<String> lines = List.of(
                "id;date;texte",
                "1;2026-03-01;École fermée",
                "2;2026-03-02;Été à l'hôpital, évidemment très éprouvé, là-bas",
                "3;2026-03-03;École rouverte");
        Trial trial = Trial.of(folder, "mixed.csv", mixed(lines, 3));
        assertThat(texts(trial)).contains("École fermée", "École rouverte");
        assertThat(trial.warnings()).contains("encoding.damaged");
        assertThat(trial.told()).anySatisfy(told -> assertThat(told).contains("ligne 3"));
    }

    @Test
    void theOnlyLineOfUtf8BehindThousandsWithoutAccentsIsReadAsSuch() {
        List<String> lines = new ArrayList<>(List.of("id;date;texte"));
        IntStream.rangeClosed(1, 3000).forEach(n -> lines.add(n + ";2026-03-01;La piscine ferme, avis " + n));
        lines.add("3001;2026-03-02;Été à l'hôpital, évidemment très éprouvé");
        lines.add("3002;2026-03-03;École");
        Trial trial = Trial.of(folder, "mixed.csv", mixed(lines, 3002));
        assertThat(texts(trial)).contains("École");
        assertThat(trial.told()).anySatisfy(told -> assertThat(told).contains("ligne 3\u202F002"));
    }

    @Test
    void aTextOfWindowsInWhichOneLineIsUtf8KeepsItsAccentsAndIsTold() {
        List<String> lines = new ArrayList<>(List.of("id;date;texte", "1;2026-03-01;École"));
        IntStream.rangeClosed(2, 60).forEach(n -> lines.add(n + ";2026-03-01;Hôpital fermé, avis " + n));
        Trial trial = Trial.of(
                folder, "mixed.csv", mixed(lines, IntStream.rangeClosed(3, 61).toArray()));
        assertThat(texts(trial))
                .filteredOn(text -> text.startsWith("Hôpital fermé"))
                .hasSize(59);
        assertThat(trial.warnings()).contains("encoding.mixed");
        assertThat(trial.told()).anySatisfy(told -> assertThat(told).contains("ligne 2,"));
    }

    @Test
    void capitalsBeforeQuotationMarksOfWindowsAreNoUtf8() {
        List<String> lines = List.of("id;date;texte", "1;2026-03-01;Le «CAFÉ» fermé");
        Trial trial = Trial.of(folder, "old.csv", mixed(lines, 2));
        assertThat(texts(trial)).containsExactly("Le «CAFÉ» fermé");
        assertThat(trial.warnings()).noneMatch(key -> key.startsWith("encoding."));
    }
}
