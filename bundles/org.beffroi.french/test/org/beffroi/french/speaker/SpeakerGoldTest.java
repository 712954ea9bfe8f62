package org.beffroi.french.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.core.archive.Annotation;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.speaker.SpeakerList;
import org.beffroi.core.territory.Territories;
import org.beffroi.french.Read;
import org.beffroi.observatory.territory.FrenchTerritories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How well speakers and imitations are read, on tables written before the rules; what is wrong is written to {@code target/}.
 */
class SpeakerGoldTest {

    private static final Path SPEAKERS = Path.of("target", "speakers-confusion.tsv");
    private static final Path IMITATIONS = Path.of("target", "imitations-confusion.tsv");

    private static final String LIST = """
            # the list of the dossier in which the table is read
            villedesonneval\town\tVille de Sonneval-sur-Lirelle
            ville-sonneval.example\town\tVille de Sonneval-sur-Lirelle
            maire.sonneval\telected\tLa maire de Sonneval-sur-Lirelle
            echodeuxrives\tpress\tL’Écho des deux rives
            ape.jeanmoulin\torganisation\tAPE Jean-Moulin
            sonneval_infos\tperson
            """;

    private final Territories territories = new FrenchTerritories();

    @TempDir
    Path codebook;

    @Test
    @DisplayName("Of 100 authors, 95 are taken for what they are")
    void speakers() throws IOException {
        Files.writeString(codebook.resolve(SpeakerList.NAME), LIST);
        Read read = Read.in(codebook, new SpeakerEnricher(territories));
        assertThat(read.enrichment().refused()).isEmpty();
        List<String> wrong = new ArrayList<>();
        List<String[]> rows = rows("speakers-gold.tsv");
        for (String[] row : rows) {
            Mention mention = mention(row[1], row[2], row[3], row[4], row[5], row[6], row[7]);
            String found = of(read, mention, CoreFields.SPEAKER.name());
            if (!found.equals(row[0])) {
                wrong.add(String.join("\t", found, row[0], row[8], row[3] + " / " + row[4]));
            }
        }
        write(SPEAKERS, "found\texpected\ttrap\taccount / name", wrong);
        assertThat(rows).hasSizeGreaterThanOrEqualTo(150);
        assertThat(1 - wrong.size() / (double) rows.size())
                .as("share of right ones, see %s", SPEAKERS)
                .isGreaterThanOrEqualTo(0.95);
    }

    @Test
    @DisplayName("Of 100 imitations 95 are candidates, of 100 accounts that only resemble 3 at most")
    void imitations() throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows("imitations.tsv")) {
            StringBuilder list = new StringBuilder();
            for (String account : row[2].split(",\\s*")) {
                list.append(String.join("\t", account, row[1], row[3])).append('\n');
            }
            Files.writeString(codebook.resolve(SpeakerList.NAME), list);
            Read read = Read.in(codebook, new SpeakerEnricher(territories));
            String type = row[4].equals("web") || row[4].equals("press") ? "article" : "post";
            Mention mention = mention(row[4], type, row[5], row[6], "", row[7], "");
            String whom = of(read, mention, CoreFields.IMITATES.name());
            boolean found = !whom.isEmpty();
            counts.merge(row[0] + found, 1, Integer::sum);
            if (found) {
                assertThat(whom).isEqualTo(row[3]);
                assertThat(of(read, mention, CoreFields.SPEAKER.name()))
                        .as("never asserted")
                        .isEqualTo("unsure");
            }
            if (found != row[0].equals("yes")) {
                wrong.add(String.join("\t", found ? "candidate" : "nothing", row[8], row[2], row[5] + " / " + row[6]));
            }
        }
        write(IMITATIONS, "found\ttrap\tlisted\taccount / name", wrong);
        int missed = counts.getOrDefault("yesfalse", 0);
        int surplus = counts.getOrDefault("notrue", 0);
        int yes = missed + counts.getOrDefault("yestrue", 0);
        int no = surplus + counts.getOrDefault("nofalse", 0);
        assertThat(yes).isGreaterThanOrEqualTo(60);
        assertThat(no).isGreaterThanOrEqualTo(60);
        assertThat(missed / (double) yes).as("missed, see %s", IMITATIONS).isLessThanOrEqualTo(0.05);
        assertThat(surplus / (double) no).as("in vain, see %s", IMITATIONS).isLessThanOrEqualTo(0.03);
    }

    private static Mention mention(
            String network, String type, String author, String name, String outlet, String url, String text) {
        return Read.mention(values -> values.put(CoreFields.NETWORK, network)
                .put(CoreFields.TYPE, type)
                .put(CoreFields.AUTHOR, author)
                .put(CoreFields.AUTHOR_NAME, name)
                .put(CoreFields.OUTLET, outlet)
                .put(CoreFields.URL, url)
                .put(CoreFields.TEXT_BODY, text));
    }

    private static String of(Read read, Mention mention, String field) {
        return read.annotations(mention).stream()
                .filter(annotation -> annotation.field().equals(field))
                .map(Annotation::values)
                .map(List::getFirst)
                .findFirst()
                .orElse("");
    }

    private static void write(Path file, String header, List<String> wrong) throws IOException {
        List<String> lines = new ArrayList<>(List.of(header));
        lines.addAll(wrong);
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }

    private static List<String[]> rows(String name) throws IOException {
        try (InputStream file = SpeakerGoldTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }
}
