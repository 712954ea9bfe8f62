package org.beffroi.dossier.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.bad.BadSource;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.guest.Guests;
import org.junit.jupiter.api.Test;

/** Sources of others that break their contract. */
class GuestSourcesTest {

    private final Guests guests = new Guests();
    private final HarvestService harvest = new HarvestService(
            List.of(new BadSource.BringsNothing(), new BadSource.Twin(), new BadSource.Unfit(), new BadSource.NoForm()),
            Optional.empty(),
            Optional.empty(),
            guests,
            Clock.systemUTC());

    @Test
    void a_kind_that_is_there_already_and_one_without_a_form_are_named_and_not_there() {
        assertThat(harvest.kinds()).extracting(Harvest.Kind::id).containsExactly("bad-nothing", "bad-unfit");
        assertThat(guests.told().stream().map(one -> one.in(Locale.FRENCH)))
                .hasSize(2)
                .anyMatch(one -> one.contains("bad-nothing"))
                .anyMatch(one -> one.contains("bad-null-form"));
    }

    @Test
    void texts_that_are_missing_are_ids() {
        assertThat(harvest.kinds().getFirst().label(Locale.FRENCH)).isEqualTo("source.bad-nothing");
    }
}
