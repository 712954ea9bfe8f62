package org.beffroi.observatory.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.body.BodyKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of an earlier format were counted by its rules: its data are whole all the same. */
class EarlierCensusTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @TempDir
    Path folder;

    private Path place;

    @BeforeEach
    void hand_over() throws IOException {
        CensusDefinition definition = CensusDefinition.declared("earlier");
        CensusBody body = new CensusBody(
                new BodyKey(Territory.Kind.COMMUNE, "38544"),
                "Vienne",
                Optional.empty(),
                OptionalInt.of(30_000),
                Optional.of("38"),
                Optional.of("84"),
                Optional.of(1L),
                true,
                Set.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false);
        CensusSource source = new CensusSource(
                "a", "a.json", 1, "00", DAY, Optional.empty(), true, 1, Optional.empty(), Map.of("used", 1L));
        place = folder.resolve("earlier");
        new CensusBundle(
                        new CensusDocument(1, definition, DAY, "2026", 1, source),
                        new CensusData(definition, DAY, "2026", List.of(body), List.of()))
                .write(place);
    }

    @Test
    void what_was_counted_by_earlier_rules_is_told_from_what_was_touched() throws IOException {
        Path figures = place.resolve("figures.csv");
        String before = sha256(figures);
        Files.writeString(figures, Files.readString(figures) + "other,rules,,,,1,1,1,,,,,\n");
        assertThat(CensusBundle.verify(place)).isInstanceOf(CensusBundle.Verdict.Differs.class);
        Path sums = place.resolve("SHA256SUMS");
        Files.writeString(sums, Files.readString(sums).replace(before, sha256(figures)));
        assertThat(CensusBundle.verify(place))
                .isEqualTo(new CensusBundle.Verdict.Earlier(List.of("figures.csv", "SHA256SUMS")));
    }

    @Test
    void what_the_rules_of_today_count_likewise_is_the_same() {
        assertThat(CensusBundle.verify(place)).isInstanceOf(CensusBundle.Verdict.Same.class);
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
