package org.beffroi.french.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.beffroi.core.enrich.Enricher;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.territory.FrenchTerritories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How well places are read, on sentences with traps written by somebody who had not seen the rules.
 *
 * <p>Of each sentence: the territory of the dossier, the INSEE codes to be found, and what the trap is. A name after {@code ?}
 * may be several communes, and none must be given for sure. Counted code by code, all sentences together.
 */
class PlaceGoldTest {

    private static final Path CONFUSION = Path.of("target", "places-confusion.tsv");

    @TempDir
    Path codebook;

    private record Row(String text, String territory, Set<String> places, String trap) {}

    @Test
    @DisplayName("Of the places given, 95 in 100 are right; of those to be found, 90 in 100 are")
    void gold() throws IOException {
        Territories territories = new FrenchTerritories();
        PlaceEnricher enricher = new PlaceEnricher(territories);
        Map<String, Enricher.Reader> readers = new HashMap<>();
        int right = 0;
        int wrong = 0;
        int missed = 0;
        List<String> confusion = new ArrayList<>(List.of("wrong\tmissed\ttrap\tterritory\ttext"));
        List<Row> rows = rows();
        for (Row row : rows) {
            Enricher.Reader reader = readers.computeIfAbsent(
                    row.territory, code -> enricher.reader(Readings.ground(code.isEmpty() ? null : code, codebook)));
            Set<String> found = new LinkedHashSet<>(Readings.of(reader, row.text));
            Set<String> surplus = new LinkedHashSet<>(found);
            surplus.removeAll(row.places);
            Set<String> absent = new LinkedHashSet<>(row.places);
            absent.removeAll(found);
            right += found.size() - surplus.size();
            wrong += surplus.size();
            missed += absent.size();
            if (!surplus.isEmpty() || !absent.isEmpty()) {
                confusion.add(String.join(
                        "\t",
                        named(surplus, territories),
                        named(absent, territories),
                        row.trap,
                        row.territory,
                        row.text));
            }
        }
        double precision = right / (double) (right + wrong);
        double recall = right / (double) (right + missed);
        confusion.addFirst(String.format(
                Locale.ROOT,
                "# %d sentences, %d right, %d wrong, %d missed: precision %.4f, recall %.4f",
                rows.size(),
                right,
                wrong,
                missed,
                precision,
                recall));
        Files.createDirectories(CONFUSION.getParent());
        Files.write(CONFUSION, confusion);

        assertThat(rows).hasSizeGreaterThanOrEqualTo(300);
        assertThat(precision).as("precision, see %s", CONFUSION).isGreaterThanOrEqualTo(0.95);
        assertThat(recall).as("recall, see %s", CONFUSION).isGreaterThanOrEqualTo(0.90);
    }

    private static String named(Set<String> codes, Territories territories) {
        return String.join(
                " ",
                codes.stream()
                        .map(code -> code + " "
                                + territories
                                        .byCode(Territory.Kind.COMMUNE, code)
                                        .map(Territory::name)
                                        .orElse("?"))
                        .toList());
    }

    private static List<Row> rows() throws IOException {
        try (InputStream file = PlaceGoldTest.class.getResourceAsStream("places-gold.tsv")) {
            List<Row> rows = new ArrayList<>();
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList()) {
                String[] columns = line.split("\t", -1);
                Set<String> places = new LinkedHashSet<>();
                // what follows a ? is a name, possibly of several words, which has no code
                for (String place : columns[2].replaceAll("\\?.*", "").strip().split(" ")) {
                    if (!place.isEmpty()) {
                        places.add(place);
                    }
                }
                rows.add(new Row(columns[0], columns[1], places, columns[3]));
            }
            return rows;
        }
    }
}
