package org.beffroi.workbench.observatory.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.PictureWriter;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.result.TableWriter;
import org.beffroi.observatory.census.Grouping;
import org.beffroi.testing.territory.FewTerritories;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.observatory.model.FigureTable;
import org.beffroi.workbench.observatory.model.MeasureChoice;
import org.beffroi.workbench.observatory.model.OpenCensus;
import org.beffroi.workbench.observatory.model.RowSort;
import org.beffroi.workbench.observatory.model.SmallCensus;
import org.beffroi.workbench.observatory.model.body.BodyFacet;
import org.beffroi.workbench.observatory.model.body.BodyFilter;
import org.beffroi.workbench.observatory.model.map.MapScale;
import org.beffroi.workbench.observatory.model.map.TwoSquares;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leaves the window is what it shows, written whole or not at all. */
class CensusFileTest {

    private static final Language FRENCH = new Language(Locale.FRENCH).with(CensusFileTest.class);

    @TempDir
    Path folder;

    private final OpenCensus census = new SmallCensus()
            .with("38544", "Vienne", 30_000, 1, AccountNetwork.FACEBOOK)
            .with("38001", "Les Abrets", 3_000, 3)
            .with("69123", "Lyon", 500_000, 4, AccountNetwork.FACEBOOK, AccountNetwork.INSTAGRAM)
            .with("97411", "Saint-Denis", 150_000, 0)
            .counted();

    /** Rows as lines, their cells one beside the other. */
    @TableWriter.Info(id = "csv")
    private record Lines() implements TableWriter {
        @Override
        public void write(Sheet sheet, Iterator<List<Object>> rows, OutputStream out) throws IOException {
            StringBuilder all = new StringBuilder(sheet.title()).append('\n');
            rows.forEachRemaining(row -> all.append(row).append('\n'));
            out.write(all.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The words of a picture, a line each. */
    @PictureWriter.Info(id = "svg")
    private record Words() implements PictureWriter {
        @Override
        public void write(Picture picture, OutputStream out) throws IOException {
            StringBuilder all = new StringBuilder();
            picture.shapes().forEach(shape -> {
                if (shape instanceof Shape.Label label) {
                    all.append(label.text()).append('\n');
                }
            });
            out.write(all.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static CensusFile.Making making() {
        ExportWriters writers = new ExportWriters();
        writers.formats(List.of(), List.of(new Lines()), List.of(new Words()));
        writers.makers(null, new TwoSquares(), null);
        return new CensusFile.Making(
                writers, FRENCH, new CensusExports.Ground(() -> new FewTerritories(List.of()), ZoneOffset.UTC));
    }

    private CensusFile file(ExportSubject subject, String format, BodyFilter filter, Optional<RowSort> sort) {
        return new CensusFile(
                census,
                subject,
                format,
                new CensusFile.Shown(
                        filter,
                        sort,
                        new FigureTable(MeasureChoice.USUAL, Grouping.DEPARTEMENT, Optional.empty()),
                        MapScale.AMOUNT),
                folder.resolve("out." + format));
    }

    private String written(CensusFile file) throws IOException {
        file.write(making(), Progress.silent());
        return Files.readString(file.to());
    }

    @Test
    void bodies_leave_as_they_are_filtered_and_sorted() throws IOException {
        BodyFilter present = new BodyFilter("", Map.of(BodyFacet.PRESENCE, "PRESENT"), Optional.empty());
        String text = written(file(ExportSubject.BODIES, "csv", present, Optional.of(new RowSort(2, true))));
        assertThat(text.lines().skip(1)).hasSize(2);
        assertThat(text.lines().skip(1).findFirst().orElseThrow()).contains("69123", "Lyon", "[Facebook, Instagram]");
    }

    @Test
    void figures_leave_as_they_show_those_known_first() throws IOException {
        String text = written(file(ExportSubject.FIGURES, "csv", BodyFilter.NONE, Optional.empty()));
        assertThat(text.lines().findFirst()).hasValue("Présentes sur les réseaux");
        assertThat(text.lines().skip(2).map(line -> line.substring(1, 3))).containsExactly("38", "69", "97");
    }

    @Test
    void the_map_has_its_title_its_legend_and_its_source_or_is_data() throws IOException {
        assertThat(written(file(ExportSubject.MAP, "svg", BodyFilter.NONE, Optional.empty())))
                .contains("Présentes sur les réseaux", "Inconnu", "Non compté", "a.json", "CC BY 4.0");
        assertThat(written(file(ExportSubject.MAP, "geojson", BodyFilter.NONE, Optional.empty())))
                .contains("\"FeatureCollection\"", "\"id\":\"38\"", "\"figure\":0.5000", "[10.0000,10.0000]");
    }

    @Test
    void a_map_of_distances_says_from_what() throws IOException {
        CensusFile amounts = file(ExportSubject.MAP, "svg", BodyFilter.NONE, Optional.empty());
        CensusFile distances = new CensusFile(
                census,
                ExportSubject.MAP,
                "svg",
                new CensusFile.Shown(
                        BodyFilter.NONE, Optional.empty(), amounts.shown().figures(), MapScale.AGAINST),
                amounts.to());
        assertThat(written(amounts)).doesNotContain("Écart");
        assertThat(written(distances)).contains("Écart au chiffre de l’ensemble\u00a0: 67\u202f%", "points");
    }

    @Test
    void what_is_stopped_or_refused_leaves_nothing() {
        CensusFile file = file(ExportSubject.BODIES, "csv", BodyFilter.NONE, Optional.empty());
        Progress stopped = new Progress() {
            @Override
            public void at(long done, long total) {
                // Nobody looks.
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> file.write(making(), stopped)).isInstanceOf(Cancelled.class);
        assertThat(file.to()).doesNotExist();
        CensusFile nowhere = new CensusFile(
                census,
                ExportSubject.MAP,
                "geojson",
                file.shown(),
                folder.resolve("none").resolve("a.geojson"));
        assertThatThrownBy(() -> nowhere.write(making(), Progress.silent()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence().in(Locale.FRENCH))
                                .contains("a.geojson"));
    }

    @Test
    void formats_are_those_at_hand_in_the_order_of_the_subject() {
        ExportWriters writers = making().writers();
        assertThat(writers.formats(ExportSubject.BODIES)).containsExactly("csv");
        assertThat(writers.formats(ExportSubject.MAP)).containsExactly("svg", "geojson");
        assertThat(writers.formats(ExportSubject.REPORT)).isEmpty();
        assertThat(writers.formats(ExportSubject.CENSUS)).isEmpty();
    }
}
