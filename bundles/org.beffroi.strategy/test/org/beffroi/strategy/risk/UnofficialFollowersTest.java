package org.beffroi.strategy.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.result.Table;
import org.beffroi.strategy.model.ChannelStatus;
import org.beffroi.strategy.model.Medium;
import org.beffroi.strategy.model.Presence;
import org.beffroi.strategy.risk.absence.UnofficialFollowers;
import org.beffroi.strategy.risk.told.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Unofficial accounts that people judged in the Observatory stand beside those that are typed in the census of a strategy. */
class UnofficialFollowersTest extends GaugedTown {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 3);

    /** 2 000 for 1 000 on Facebook, 4 500 for 2 000 on Instagram: 2.25 times. The press and what nobody judged do not count. */
    @Test
    void of_several_networks_the_worst_says_where_it_was_judged() {
        ours(Medium.FACEBOOK, 1_000);
        ours(Medium.INSTAGRAM, 2_000);
        town.presence(Medium.FACEBOOK, ChannelStatus.COMMUNITY, 2_000, Place.TODAY);
        Gauged.Measured measured = measured(
                observatory(
                        row("ville_news", "Instagram", 4_500L, MARCH, true),
                        row("ville_photos", "Instagram", 300L, MARCH, true),
                        row("echo_ville", "Instagram", 90_000L, MARCH, false),
                        row("ville_quoi", "Instagram", 80_000L, MARCH, null),
                        row("ville_video", "TikTok", 70_000L, MARCH, true)),
                new UnofficialFollowers());
        assertThat(figure(measured)).isCloseTo(2.25, within(1e-9));
        assertThat(base(measured)).as("two of ours, one typed, three judged").isEqualTo(6);
        assertThat(measured.confidence()).isCloseTo(Confidence.ofAge(MARCH, Place.TODAY), within(1e-9));
        assertThat(measured.said().in(Locale.FRENCH))
                .startsWith(
                        "«\u202fville_news\u202f» a 4\u202f500 abonnés (jugé dans l’Observatoire, abonnés du 3 mars 2025)")
                .contains("«\u202fPage INSTAGRAM\u202f» en a 2\u202f000 (relevé le 14 octobre 2025)");
        assertThat(measured.said().in(Locale.ENGLISH)).contains("judged in the Observatory, followers of 3 March 2025");
    }

    @Test
    void without_the_observatory_or_any_followers_of_it_the_census_alone_speaks() {
        ours(Medium.FACEBOOK, 1_000);
        assertThat(notMeasured(Place.empty(), new UnofficialFollowers())).contains("Observatoire");
        assertThat(notMeasured(observatory(), new UnofficialFollowers())).contains("recensement");
        Place unknown = observatory(row("ville", "Facebook", null, MARCH, true));
        assertThat(notMeasured(unknown, new UnofficialFollowers()))
                .as("followers that nobody knows are not none")
                .contains("recensement");
        town.presence(Medium.FACEBOOK, ChannelStatus.COMMUNITY, 2_000, Place.TODAY);
        assertThat(figure(measured(unknown, new UnofficialFollowers())))
                .isEqualTo(figure(measured(new UnofficialFollowers())))
                .isCloseTo(2, within(1e-9));
    }

    @Test
    void the_older_its_followers_the_less_sure_it_is() {
        ours(Medium.FACEBOOK, 1_000);
        assertThat(measured(observatory(row("ville", "Facebook", 1_750L, Place.TODAY.minusDays(731), true)), of())
                        .confidence())
                .isCloseTo(0.25, within(0.001));
        Gauged.Measured undated = measured(observatory(row("ville", "Facebook", 1_750L, null, true)), of());
        assertThat(undated.confidence()).isEqualTo(Confidence.UNDATED);
        assertThat(undated.said().in(Locale.FRENCH)).contains("jugé dans l’Observatoire, abonnés d’un jour inconnu");
        assertThat(notMeasured(observatory(row("ville", "Facebook", 1_750L, Place.TODAY.plusDays(1), true)), of()))
                .as("of a day that has not come")
                .contains("recensement");
    }

    @Test
    void an_account_that_is_typed_and_judged_counts_once_by_its_later_figure() {
        ours(Medium.FACEBOOK, 1_000);
        Presence typed = town.presence(Medium.FACEBOOK, ChannelStatus.UNOFFICIAL, 2_000, MARCH.plusDays(1));
        typed.setAddress("facebook.com/ville.nouvelles");
        Place earlier = observatory(row("villenouvelles", "Facebook", 1_500L, MARCH, true));
        assertThat(figure(measured(earlier, of()))).isCloseTo(2, within(1e-9));
        assertThat(base(measured(earlier, of()))).isEqualTo(2);
        Place later = observatory(row("villenouvelles", "Facebook", 1_500L, MARCH.plusDays(2), true));
        assertThat(figure(measured(later, of()))).isCloseTo(1.5, within(1e-9));
        assertThat(base(measured(later, of()))).isEqualTo(2);
        typed.setAddress("@villenouvelles");
        assertThat(base(measured(later, of())))
                .as("by its network and its name")
                .isEqualTo(2);
        typed.setAddress("@autre");
        assertThat(base(measured(later, of()))).isEqualTo(3);
    }

    @Test
    void what_the_strategy_calls_ours_is_ours() {
        ours(Medium.FACEBOOK, 1_000).setAddress("https://www.facebook.com/ville");
        assertThat(notMeasured(observatory(row("ville", "Facebook", 1_500L, MARCH, true)), of()))
                .contains("recensement");
    }

    private static UnofficialFollowers of() {
        return new UnofficialFollowers();
    }

    private Presence ours(Medium medium, int followers) {
        return town.presence(medium, ChannelStatus.OFFICIAL, followers, Place.TODAY);
    }

    private static Place observatory(Table.Row... rows) {
        return Place.empty().with(new Told.Unofficial(List.of(rows)));
    }

    private static Table.Row row(
            String account,
            String network,
            @Nullable Long followers,
            @Nullable LocalDate day,
            @Nullable Boolean unofficial) {
        String address = "https://www." + network.toLowerCase(Locale.ROOT) + ".com/"
                + (network.equals("TikTok") ? "@" : "") + account;
        return Table.Row.of(Arrays.asList(account, network, followers, day, unofficial, address));
    }
}
