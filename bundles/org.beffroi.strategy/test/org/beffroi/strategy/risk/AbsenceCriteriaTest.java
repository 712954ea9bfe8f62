package org.beffroi.strategy.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.result.DrillDown;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.ChannelDecision;
import org.beffroi.strategy.model.ChannelStatus;
import org.beffroi.strategy.model.Medium;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.Presence;
import org.beffroi.strategy.model.Unit;
import org.beffroi.strategy.risk.absence.AccountsWithoutOurs;
import org.beffroi.strategy.risk.absence.AudiencesUnreached;
import org.beffroi.strategy.risk.absence.GroundElsewhere;
import org.beffroi.strategy.risk.absence.NetworksWithoutAccount;
import org.beffroi.strategy.risk.absence.PeersElsewhere;
import org.beffroi.strategy.risk.absence.UnofficialFollowers;
import org.beffroi.strategy.risk.told.Told;
import org.junit.jupiter.api.Test;

/** The criteria of an absence: where the conversation is held without the body, and who speaks in its place. */
class AbsenceCriteriaTest extends GaugedTown {

    /** 92 of 100 elsewhere: 42 of the 50 points between half and all. */
    @Test
    void the_conversation_is_held_elsewhere() {
        Place place = Place.of(from("2024-01-05"))
                .visited("2024-01-05", "2025-10-14")
                .with(new Told.Ground("share.own", 0.08, 100));
        Gauged.Measured measured = measured(place, new GroundElsewhere());
        assertThat(figure(measured)).isCloseTo(0.92, within(1e-9));
        assertThat(base(measured)).isEqualTo(100);
        assertThat(measured.level()).isCloseTo(0.84, within(1e-9));
        assertThat(measured.figure().orElseThrow().days())
                .contains(new Window(LocalDate.of(2024, 10, 15), Place.TODAY));
        assertThat(measured.confidence()).isCloseTo(Confidence.ofShare(0.92, 100), within(1e-9));
    }

    @Test
    void of_too_few_mentions_nothing_is_said() {
        Place place = Place.empty().with(new Told.Ground("share.own", 0.08, 29));
        assertThat(notMeasured(place, new GroundElsewhere())).contains("29", "30");
        assertThat(notMeasured(Place.empty(), new GroundElsewhere())).contains("ground");
    }

    /** 30 on Facebook, 10 on TikTok where there is nothing, X is being closed: 20 of 50. */
    @Test
    void networks_without_an_account() {
        town.channel(Medium.FACEBOOK, ChannelDecision.KEEP);
        town.channel(Medium.X, ChannelDecision.CLOSE);
        town.channel(Medium.TIKTOK, ChannelDecision.OPEN);
        List<Mention> said = posts("facebook", 30, "2025-09-01");
        said.addAll(posts("tiktok", 10, "2025-09-02"));
        said.addAll(posts("x", 10, "2025-09-03"));
        said.addAll(posts("press", 40, "2025-09-03"));
        said.addAll(posts("tiktok", 15, "2023-09-02"));
        Place place = Place.of(said);
        Gauged.Measured measured = measured(place, new NetworksWithoutAccount());
        assertThat(figure(measured)).isCloseTo(0.4, within(1e-9));
        assertThat(base(measured)).isEqualTo(50);
        assertThat(measured.level()).isOne();
        assertThat(measured.said().in(Locale.FRENCH)).contains("TikTok (10)", "X (10)", "40\u202f%");
        DrillDown.ToMentions drillDown =
                (DrillDown.ToMentions) measured.drillDown().orElseThrow();
        place.visit(ground -> assertThat(ground.run().snapshot().count(drillDown.query(), Cancel.never()))
                .isEqualTo(20));
    }

    @Test
    void without_channels_nobody_knows_where_the_body_has_an_account() {
        assertThat(notMeasured(Place.of(posts("facebook", 40, "2025-09-01")), new NetworksWithoutAccount()))
                .contains("aucun canal");
    }

    /** 30 of 40 known ones of our size are on Instagram, where we have nothing; 35 on Facebook, where we are: 65 of 50 points. */
    @Test
    void bodies_of_our_size_are_where_we_are_not() {
        town.channel(Medium.FACEBOOK, ChannelDecision.KEEP);
        town.strategy.setTerritory(ModelFactory.eINSTANCE.createTerritory());
        town.strategy.getTerritory().setPopulation(14_860);
        Place place = Place.empty()
                .with(new Told.Census(
                        List.of(Told.Census.on("instagram", 100, 1000, 1000)),
                        List.of(
                                Told.Census.on("facebook", 35, 40, 50),
                                Told.Census.on("instagram", 30, 40, 50),
                                Told.Census.on("panneaupocket", 40, 40, 50),
                                Told.Census.on("x", 4, 40, 50))));
        Gauged.Measured measured = measured(place, new PeersElsewhere());
        assertThat(figure(measured)).isCloseTo(0.75, within(1e-9));
        assertThat(base(measured)).isEqualTo(40);
        assertThat(measured.level()).isOne();
        assertThat(measured.levels().low())
                .as("were the ten that are not known on none")
                .isOne();
        assertThat(measured.said().in(Locale.FRENCH))
                .contains("75\u202f% des 40 collectivités de notre taille sont sur Instagram", "3 octobre 2025");
    }

    @Test
    void of_too_few_of_our_size_all_are_taken_and_it_is_said() {
        town.channel(Medium.FACEBOOK, ChannelDecision.KEEP);
        town.strategy.setTerritory(ModelFactory.eINSTANCE.createTerritory());
        town.strategy.getTerritory().setPopulation(14_860);
        Place place = Place.empty()
                .with(new Told.Census(
                        List.of(Told.Census.on("instagram", 350, 1000, 1000)),
                        List.of(Told.Census.on("instagram", 2, 2, 2))));
        Gauged.Measured measured = measured(place, new PeersElsewhere());
        assertThat(measured.level()).isCloseTo(0.5, within(1e-9));
        assertThat(measured.said().in(Locale.FRENCH)).contains("35\u202f%", "1\u202f000", "trop peu de notre taille");
        town.channel(Medium.INSTAGRAM, ChannelDecision.KEEP);
        Gauged.Measured held = measured(place, new PeersElsewhere());
        assertThat(held.level()).isZero();
        assertThat(held.said().in(Locale.FRENCH)).contains("le seul réseau");
    }

    @Test
    void without_a_census_nothing_is_said_of_peers() {
        assertThat(notMeasured(Place.empty(), new PeersElsewhere())).contains("aucun canal");
        town.channel(Medium.FACEBOOK, ChannelDecision.KEEP);
        assertThat(notMeasured(Place.empty(), new PeersElsewhere())).contains("pas disponible");
        assertThat(notMeasured(Place.empty().with(new Told.Census(List.of(), List.of())), new PeersElsewhere()))
                .contains("Observatoire");
    }

    /** 12 640 for 4 180 is 3.02 times: beyond three. On Instagram it is 0.5 times, which is no risk. */
    @Test
    void an_unofficial_page_bigger_than_ours() {
        Channel ours = town.channel(Medium.FACEBOOK, ChannelDecision.KEEP);
        ours.setFollowers(4_180);
        ours.setFollowersAt(Place.TODAY);
        town.presence(Medium.FACEBOOK, ChannelStatus.COMMUNITY, 12_640, Place.TODAY);
        town.presence(Medium.INSTAGRAM, ChannelStatus.OFFICIAL, 1_000, Place.TODAY);
        town.presence(Medium.INSTAGRAM, ChannelStatus.UNOFFICIAL, 500, Place.TODAY);
        town.presence(Medium.TIKTOK, ChannelStatus.UNOFFICIAL, 90_000, Place.TODAY);
        Gauged.Measured measured = measured(new UnofficialFollowers());
        assertThat(figure(measured)).isCloseTo(12_640 / 4_180.0, within(1e-9));
        assertThat(measured.level()).isOne();
        assertThat(measured.confidence()).isOne();
        assertThat(measured.said().in(Locale.FRENCH))
                .contains("12\u202f640", "4\u202f180", "Page FACEBOOK")
                .as("of what its base is a number")
                .endsWith("parmi " + measured.figure().orElseThrow().base() + " comptes aux abonnés relevés.");
    }

    @Test
    void followers_counted_long_ago_or_not_yet() {
        town.presence(Medium.FACEBOOK, ChannelStatus.OFFICIAL, 1_000, Place.TODAY);
        town.presence(Medium.FACEBOOK, ChannelStatus.UNOFFICIAL, 1_750, Place.TODAY.minusDays(365));
        Gauged.Measured measured = measured(new UnofficialFollowers());
        assertThat(measured.level()).isCloseTo(0.5, within(1e-9));
        assertThat(measured.confidence()).isCloseTo(0.5, within(0.001));
        assertThat(measured.said().in(Locale.FRENCH))
                .contains("1\u202f750 abonnés (relevé le 14 octobre 2024)", "1\u202f000 (relevé le 14 octobre 2025)");
        town.strategy.getDiagnosis().getPresences().getLast().setAt(Place.TODAY.plusDays(1));
        assertThat(notMeasured(Place.empty(), new UnofficialFollowers())).contains("recensement");
    }

    /** Of four accounts of others two are where we have none, one of them known by its address alone. */
    @Test
    void accounts_of_the_census_where_we_have_none() {
        town.channel(Medium.FACEBOOK, ChannelDecision.KEEP);
        town.channel(Medium.TELEGRAM, ChannelDecision.OPEN);
        town.presence(Medium.INSTAGRAM, ChannelStatus.OFFICIAL, 10, Place.TODAY);
        town.presence(Medium.FACEBOOK, ChannelStatus.COMMUNITY, 10, Place.TODAY);
        town.presence(Medium.INSTAGRAM, ChannelStatus.UNOFFICIAL, 10, Place.TODAY);
        town.presence(Medium.TELEGRAM, ChannelStatus.UNOFFICIAL, 10, Place.TODAY);
        Presence typed = town.presence(Medium.TIKTOK, ChannelStatus.UNOFFICIAL, 10, null);
        typed.eUnset(ModelPackage.eINSTANCE.getPresence_Medium());
        typed.setAddress("https://www.tiktok.com/@lesvoisins");
        town.presence(Medium.PRESS, ChannelStatus.UNOFFICIAL, 10, Place.TODAY);
        town.presence(Medium.X, ChannelStatus.PERSONAL_OF_ELECTED, 10, Place.TODAY);
        Gauged.Measured measured = measured(new AccountsWithoutOurs());
        assertThat(figure(measured)).isEqualTo(0.5);
        assertThat(base(measured)).isEqualTo(4);
        assertThat(measured.level()).isOne();
        assertThat(measured.confidence()).as("one of four undated").isCloseTo(0.875, within(1e-9));
        assertThat(measured.said().in(Locale.FRENCH))
                .startsWith("2 comptes sur les 4 que le recensement")
                .contains("Page TELEGRAM", "Page TIKTOK");
    }

    @Test
    void a_census_of_ours_alone_says_nothing_of_others() {
        town.presence(Medium.FACEBOOK, ChannelStatus.OFFICIAL, 10, Place.TODAY);
        assertThat(notMeasured(Place.empty(), new AccountsWithoutOurs())).contains("à la main ou par leur adresse");
        town.presence(Medium.FACEBOOK, ChannelStatus.COMMUNITY, 10, Place.TODAY);
        assertThat(measured(new AccountsWithoutOurs()).level()).isZero();
        assertThat(measured(new AccountsWithoutOurs()).said().in(Locale.FRENCH)).startsWith("Le seul compte");
    }

    /** Of five, one has a channel, one a rubric, one a channel that closes: three are unreached in effect. */
    @Test
    void audiences_that_nothing_reaches() {
        town.audience("Familles").getChannels().add(town.channel(Medium.FACEBOOK, ChannelDecision.KEEP));
        town.line("Carte blanche", 1, Unit.WEEK).getAudiences().add(town.audience("Jeunes"));
        town.audience("Presse").getChannels().add(town.channel(Medium.X, ChannelDecision.CLOSE));
        town.audience("Anciens");
        town.audience("Navetteurs");
        Gauged.Measured measured = measured(new AudiencesUnreached());
        assertThat(figure(measured)).isCloseTo(0.6, within(1e-9));
        assertThat(base(measured)).isEqualTo(5);
        assertThat(measured.level()).isOne();
        assertThat(measured.said().in(Locale.FRENCH)).contains("Presse", "Anciens", "Navetteurs");
    }
}
