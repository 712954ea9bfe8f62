package org.beffroi.observatory.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Table;
import org.beffroi.observatory.census.BodyProfile;
import org.beffroi.observatory.census.CensusBundle;
import org.beffroi.observatory.census.CensusCount;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.observatory.census.CensusMeasure;
import org.beffroi.observatory.census.Grouping;
import org.beffroi.observatory.demo.DemoObservatory;
import org.beffroi.observatory.kept.ObservatoryFolder;
import org.beffroi.observatory.territory.FrenchTerritories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The spreadsheets of a census. */
class CensusRowsTest {

    @TempDir
    Path folder;

    private CensusCount count() {
        new DemoObservatory().add(folder);
        return new CensusCount(CensusBundle.read(
                        ObservatoryFolder.of(folder).censuses().getLast().folder())
                .data());
    }

    private CensusRows rows() {
        return new CensusRows(
                new CensusLabels(ObservatoryFolder.of(folder).territories(new FrenchTerritories())), Locale.FRENCH);
    }

    @Test
    void bodies_have_a_value_of_the_kind_of_its_column_in_each_cell() {
        List<BodyProfile> profiles = count().profiles();
        Table table = rows().bodies("Collectivités", profiles);
        assertThat(table.rows()).hasSameSizeAs(profiles);
        assertThat(table.columns()).extracting(Column::label).contains("habitants", "comptes déclarés", "présence");
        BodyProfile present = profiles.stream()
                .filter(one -> !one.present().isEmpty())
                .findFirst()
                .orElseThrow();
        List<Object> cells = table.rows().get(profiles.indexOf(present)).cells();
        assertThat(cells).hasSameSizeAs(table.columns());
        assertThat(cells.get(1)).isEqualTo(present.body().key().code());
        assertThat(cells.get(5)).isInstanceOf(Long.class);
        assertThat(cells.get(6)).isEqualTo("présente");
        assertThat((List<?>) cells.get(7)).hasSize(present.present().size());
    }

    @Test
    void figures_keep_what_is_not_known_apart_from_what_is_not() {
        List<CensusFigure> figures = count().figures().stream()
                .filter(one -> one.grouping() == Grouping.STRATUM && one.measure() == CensusMeasure.PRESENT)
                .toList();
        Table table = rows().figures("Présentes", figures);
        assertThat(table.rows()).hasSameSizeAs(figures).allSatisfy(row -> {
            long count = (Long) row.cells().get(6);
            long known = (Long) row.cells().get(7);
            long unknown = (Long) row.cells().get(8);
            assertThat(known + unknown).isEqualTo(row.cells().get(9));
            assertThat(count).isLessThanOrEqualTo(known);
            if (known > 0) {
                assertThat((Double) row.cells().get(3))
                        .isBetween((Double) row.cells().get(4), (Double)
                                row.cells().get(5));
            }
        });
    }
}
