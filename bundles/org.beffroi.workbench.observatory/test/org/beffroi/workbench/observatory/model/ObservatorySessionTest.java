package org.beffroi.workbench.observatory.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.body.BodyKey;
import org.beffroi.observatory.census.CensusBody;
import org.beffroi.observatory.census.CensusBundle;
import org.beffroi.observatory.census.CensusData;
import org.beffroi.observatory.census.CensusDefinition;
import org.beffroi.observatory.census.CensusDocument;
import org.beffroi.observatory.census.CensusSource;
import org.beffroi.observatory.kept.KeptCensus;
import org.beffroi.observatory.kept.KeptDirectory;
import org.beffroi.observatory.kept.ObservatoryFolder;
import org.beffroi.testing.territory.FewTerritories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a dossier's observatory holds, read again as it changes. */
class ObservatorySessionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private static final Territories FEW = new FewTerritories(List.of());

    @TempDir
    Path dossier;

    private final List<Sentence> refused = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();

    private ObservatorySession session() {
        return new ObservatorySession(ObservatoryFolder.of(dossier), FEW, Runnable::run, Runnable::run, refused::add);
    }

    private static CensusBundle bundle(String name) {
        CensusDefinition definition = CensusDefinition.declared(name);
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
        return new CensusBundle(
                new CensusDocument(CensusDocument.FORMAT, definition, DAY, "2026", 1, source()),
                new CensusData(definition, DAY, "2026", List.of(body), List.of()));
    }

    private static CensusSource source() {
        return new CensusSource(
                "a", "a.json", 1, "00", DAY, Optional.empty(), true, 1, Optional.empty(), Map.of("used", 1L));
    }

    @Test
    void a_dossier_with_a_reference_of_its_own_calls_places_by_it() throws IOException {
        Path folder = Files.createDirectories(dossier.resolve("observatory"));
        Files.writeString(folder.resolve("reference.csv"), """
                kind,code,name,siren,population,postal_codes,departement,region,epci
                departement,38,Lirelle,,,,,84,
                """);
        ObservatorySession session = session();
        session.folder().keep(bundle("own"));
        session.refresh();
        OpenCensus open = session.state().flatMap(ObservatoryState::open).orElseThrow();
        assertThat(open.names().departements()).containsEntry("38", "Lirelle");
        assertThat(refused).isEmpty();
    }

    @Test
    void nothing_is_nothing_and_the_latest_census_is_in_hand_once_there_is_one() {
        ObservatorySession session = session();
        List<ObservatoryState> told = new ArrayList<>();
        session.onChange(told::add);
        session.refresh();
        assertThat(told.getLast().open()).isEmpty();
        KeptCensus first = session.folder().keep(bundle("first"));
        KeptCensus second = session.folder().keep(bundle("second"));
        session.refresh();
        assertThat(told.getLast().open().orElseThrow().kept()).isEqualTo(second);
        session.open(first.name());
        assertThat(told.getLast().open().orElseThrow().kept()).isEqualTo(first);
        assertThat(told.getLast().censuses()).hasSize(2);
    }

    @Test
    void what_is_put_aside_is_gone_until_it_is_brought_back() {
        ObservatorySession session = session();
        KeptDirectory directory = new KeptDirectory(source(), "2026", 1, Instant.EPOCH, "marie", List.of());
        session.folder().keep(directory, List.of());
        KeptCensus census = session.folder().keep(bundle("first"));
        session.folder().putAside(census);
        session.folder().putAside(directory);
        session.refresh();
        assertThat(session.state().orElseThrow().censuses()).isEmpty();
        assertThat(session.state().orElseThrow().directories()).isEmpty();
        session.folder().bringBack(directory);
        session.folder().bringBack(census);
        session.refresh();
        assertThat(session.state().orElseThrow().censuses()).containsExactly(census);
        assertThat(session.state().orElseThrow().directories()).containsExactly(directory);
        // Once more: what was put aside before under that name gives way.
        session.folder().putAside(census);
        session.folder().keep(bundle("first"));
        session.folder().putAside(census);
        session.folder().bringBack(census);
        assertThat(session.folder().censuses()).containsExactly(census);
    }

    @Test
    void a_census_that_cannot_be_read_is_said_and_nothing_else_changes() throws IOException {
        ObservatorySession session = session();
        KeptCensus census = session.folder().keep(bundle("first"));
        Files.delete(census.folder().resolve("bodies.csv"));
        session.refresh();
        assertThat(refused).hasSize(1);
        assertThat(session.state()).isEmpty();
    }

    @Test
    void an_answer_that_is_overtaken_is_dropped() {
        ObservatorySession session =
                new ObservatorySession(ObservatoryFolder.of(dossier), FEW, waiting::add, Runnable::run, refused::add);
        session.folder().keep(bundle("first"));
        session.folder().keep(bundle("second"));
        List<String> told = new ArrayList<>();
        session.onChange(state -> told.add(state.open().orElseThrow().name()));
        session.open("first-2026-11-01");
        session.open("second-2026-11-01");
        waiting.get(1).run();
        waiting.get(0).run();
        assertThat(told).containsExactly("second-2026-11-01");
    }
}
