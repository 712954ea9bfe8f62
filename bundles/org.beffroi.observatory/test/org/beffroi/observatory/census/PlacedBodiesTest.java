package org.beffroi.observatory.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.beffroi.core.territory.Coordinates;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.body.BodyKey;
import org.junit.jupiter.api.Test;

/** Where bodies lie, in the bundle of a census; one that was made before places were known keeps its bytes. */
class PlacedBodiesTest {

    private static final byte[] NO_ACCOUNTS =
            (String.join(",", BundleTables.ACCOUNTS) + "\n").getBytes(StandardCharsets.UTF_8);

    private static CensusBody body(String code, Optional<Coordinates> place) {
        return new CensusBody(
                new BodyKey(Territory.Kind.COMMUNE, code),
                "Ville " + code,
                Optional.empty(),
                OptionalInt.of(120),
                Optional.of("26"),
                Optional.of("84"),
                Optional.of(1L),
                true,
                Set.of(),
                Optional.empty(),
                List.of(),
                place,
                false);
    }

    private static byte[] written(CensusBody... bodies) {
        return BundleTables.bodies(new CensusData(
                CensusDefinition.declared("places"), LocalDate.of(2026, 11, 1), "2026", List.of(bodies), List.of()));
    }

    private static String head(byte[] bodies) {
        return new String(bodies, StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
    }

    @Test
    void what_is_written_is_read_again_whether_a_place_is_known_or_not() throws IOException {
        CensusBody one = body("26001", Optional.of(new Coordinates(44.7, 5.39231)));
        CensusBody far = body("97411", Optional.of(new Coordinates(-20.88231, 55.4504)));
        CensusBody nowhere = body("26002", Optional.empty());
        byte[] bodies = written(one, far, nowhere);
        assertThat(head(bodies)).endsWith(",website,latitude,longitude");
        assertThat(BundleRows.bodies(bodies, NO_ACCOUNTS)).containsExactlyInAnyOrder(one, far, nowhere);
    }

    @Test
    void where_no_place_is_known_nothing_is_written_of_it() throws IOException {
        CensusBody nowhere = body("26002", Optional.empty());
        byte[] bodies = written(nowhere);
        assertThat(head(bodies)).endsWith(",website");
        assertThat(BundleRows.bodies(bodies, NO_ACCOUNTS)).containsExactly(nowhere);
    }
}
