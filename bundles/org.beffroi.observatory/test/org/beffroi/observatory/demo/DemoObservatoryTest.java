package org.beffroi.observatory.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.territory.Territories;
import org.beffroi.observatory.benchmark.MetricFile;
import org.beffroi.observatory.body.KeptRecord;
import org.beffroi.observatory.body.RecordFate;
import org.beffroi.observatory.candidate.SeenLists;
import org.beffroi.observatory.census.CensusBundle;
import org.beffroi.observatory.census.CensusComparison;
import org.beffroi.observatory.census.CensusCount;
import org.beffroi.observatory.census.CensusFindings;
import org.beffroi.observatory.kept.KeptCensus;
import org.beffroi.observatory.kept.ObservatoryFolder;
import org.beffroi.observatory.territory.FrenchTerritories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The département that does not exist: its traps are met, its censuses differ, none of its names is anybody’s. */
class DemoObservatoryTest {

    @TempDir
    Path folder;

    @Test
    void four_hundred_bodies_with_every_trap_and_two_censuses() throws IOException {
        new DemoObservatory().add(folder);
        ObservatoryFolder observatory = ObservatoryFolder.of(folder);
        assertThat(observatory.directories()).hasSize(2);
        List<KeptRecord> records = observatory.records(observatory.directories().getLast());
        assertThat(records)
                .extracting(KeptRecord::fate)
                .contains(
                        RecordFate.USED,
                        RecordFate.ANNEX,
                        RecordFate.DEPUTY,
                        RecordFate.SAME_RECORD,
                        RecordFate.NOT_PUBLISHED,
                        RecordFate.OTHER_SERVICE,
                        RecordFate.UNREADABLE);
        assertThat(records.stream()
                        .filter(record -> record.fate() == RecordFate.USED)
                        .count())
                .isBetween(370L, 400L);
        List<KeptCensus> censuses = observatory.censuses();
        assertThat(censuses).extracting(KeptCensus::name).containsExactly("communes-2025-04-04", "communes-2025-10-03");
        CensusComparison comparison = CensusComparison.of(
                CensusBundle.read(censuses.getFirst().folder()),
                CensusBundle.read(censuses.getLast().folder()));
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.counts())
                .containsKeys(
                        CensusComparison.Turn.APPEARED, CensusComparison.Turn.VANISHED, CensusComparison.Turn.MOVED);
        CensusBundle autumn = CensusBundle.read(censuses.getLast().folder());
        assertThat(new CensusFindings(autumn.document(), new CensusCount(autumn.data()))
                        .found()
                        .getFirst()
                        .in(Locale.FRENCH))
                .contains("sont sur les réseaux sociaux");
        assertThat(CensusBundle.verify(censuses.getLast().folder())).isInstanceOf(CensusBundle.Verdict.Same.class);
    }

    @Test
    void the_town_stands_among_twelve_peers_and_every_figure_is_read() {
        new DemoObservatory().add(folder);
        ObservatoryFolder observatory = ObservatoryFolder.of(folder);
        MetricFile.Read metrics = new MetricFile(
                        observatory.folder().resolve(MetricFile.NAME), observatory.territories(new FrenchTerritories()))
                .read();
        assertThat(metrics.refused()).isEmpty();
        assertThat(metrics.table().values())
                .extracting(value -> value.body().code())
                .contains(DemoCounty.TOWN);
        assertThat(metrics.table().values().stream()
                        .map(value -> value.body().code())
                        .distinct())
                .hasSize(13);
        assertThat(folder.resolve("imports/comptes-vus.csv")).isRegularFile();
        assertThat(new SeenLists(observatory.folder()).files()).singleElement().satisfies(list -> assertThat(list)
                .hasSameBinaryContentAs(folder.resolve("imports/comptes-vus.csv")));
    }

    @Test
    void no_name_of_it_is_a_communes() {
        Territories france = new FrenchTerritories();
        DemoCounty county = new DemoCounty();
        assertThat(county.communes()).hasSize(387);
        assertThat(county.communes().stream().map(DemoCounty.Commune::name).filter(name -> !france.byName(name)
                        .isEmpty()))
                .isEmpty();
        assertThat(france.byCode(DemoCounty.CODE)).isEmpty();
    }
}
