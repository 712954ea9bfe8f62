package org.beffroi.observatory.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.result.Places;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Series;
import org.beffroi.core.territory.Territories;
import org.beffroi.observatory.census.CensusBundle;
import org.beffroi.observatory.census.CensusData;
import org.beffroi.observatory.census.CensusDefinition;
import org.beffroi.observatory.census.CensusDocument;
import org.beffroi.observatory.demo.DemoObservatory;
import org.beffroi.observatory.kept.ObservatoryFolder;
import org.beffroi.observatory.territory.FrenchOutlines;
import org.beffroi.observatory.territory.FrenchTerritories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report of a census, on the département that does not exist. */
class CensusReportTest {

    @TempDir
    Path folder;

    private final List<Result> drawn = new ArrayList<>();
    private int made;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void it_has_findings_tables_method_and_limits(String language) {
        Document document = report(language);
        List<String> headings = document.flat().stream()
                .filter(Part.Heading.class::isInstance)
                .map(part -> ((Part.Heading) part).text())
                .toList();
        assertThat(headings).hasSizeGreaterThanOrEqualTo(8).doesNotHaveDuplicates();
        List<Part.TablePart> tables = document.flat().stream()
                .filter(Part.TablePart.class::isInstance)
                .map(Part.TablePart.class::cast)
                .toList();
        Part.TablePart strata = tables.getFirst();
        long bodies = strata.rows().stream().mapToLong(row -> (Long) row.get(1)).sum();
        assertThat(bodies).as("every body is in a stratum").isEqualTo(387);
        assertThat(strata.rows())
                .as("a size stands on one line")
                .allSatisfy(row -> assertThat(String.valueOf(row.getFirst())).doesNotContain(" "));
        assertThat(strata.rows()).allSatisfy(row -> {
            if (row.get(3) != null) {
                assertThat((Double) row.get(3)).isBetween((Double) row.get(4), (Double) row.get(5));
            }
        });
        assertThat(drawn)
                .as("a country in which one département has a colour says nothing")
                .noneMatch(Places.class::isInstance);
        assertThat(drawn).filteredOn(Series.class::isInstance).hasSize(2).allSatisfy(result -> bars((Series) result));
    }

    /** Each bar lies between what is certain and what is possible, and its name says of how many it speaks. */
    private static void bars(Series series) {
        List<Series.Point> points = series.lines().getFirst().points();
        assertThat(((Axis.Named) series.across()).names()).hasSameSizeAs(points);
        assertThat(points).allSatisfy(point -> assertThat(point.value()).isBetween(0.0, 1.0));
        assertThat(series.lines()).as("of 16 communes nothing is known").hasSize(2);
        assertThat(series.lines().getLast().points()).isNotEmpty().allSatisfy(point -> assertThat(point.value())
                .isBetween(point.low(), point.high()));
    }

    @Test
    void where_there_is_no_map_the_report_says_why_and_each_table_says_of_how_many_it_speaks() {
        List<Part> parts = report("fr").flat();
        assertThat(parts)
                .filteredOn(Part.Paragraph.class::isInstance)
                .extracting(part -> Run.text(((Part.Paragraph) part).runs()))
                .anyMatch(said -> said.startsWith("Il n’y a pas de carte"));
        assertThat(parts)
                .filteredOn(Part.TablePart.class::isInstance)
                .map(Part.TablePart.class::cast)
                .filteredOn(table -> table.columns().stream()
                        .anyMatch(column ->
                                column.key().equals("present") || column.key().equals("share")))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(table.columns())
                        .extracting(column -> column.key())
                        .contains("bodies", "known", "least", "most"));
        List<String> keys = parts.stream()
                .filter(Part.KeyFigure.class::isInstance)
                .map(part -> Run.text(((Part.KeyFigure) part).meaning()))
                .toList();
        assertThat(keys).as("of 16 communes nothing is known").isNotEmpty().allMatch(key -> key.contains("entre"));
    }

    /** A definition of one network never says “social networks”, and no heading stands over nothing. */
    @Test
    void it_speaks_of_the_networks_that_count_alone_and_each_heading_has_something_under_it() {
        Document all = report("fr");
        List<Part> parts = all.flat();
        assertThat(parts.getLast()).isNotInstanceOf(Part.Heading.class);
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i) instanceof Part.Heading below && parts.get(i - 1) instanceof Part.Heading above) {
                assertThat(below.level()).as(parts.get(i).toString()).isGreaterThan(above.level());
            }
        }
        Document instagram = report("fr", List.of(AccountNetwork.INSTAGRAM));
        assertThat(instagram.title()).isEqualTo("Qui est sur Instagram");
        List<String> keys = instagram.flat().stream()
                .filter(Part.KeyFigure.class::isInstance)
                .map(part -> Run.text(((Part.KeyFigure) part).meaning()))
                .toList();
        assertThat(keys).hasSize(2).allMatch(key -> key.contains("sur Instagram"));
    }

    @Test
    void the_same_census_and_wishes_give_the_same_document() {
        assertThat(report("fr")).isEqualTo(report("fr"));
    }

    private Document report(String language) {
        return report(language, List.of());
    }

    private Document report(String language, List<AccountNetwork> networks) {
        Path place = folder.resolve(language + made++);
        new DemoObservatory().add(place);
        ObservatoryFolder observatory = ObservatoryFolder.of(place);
        Territories territories = observatory.territories(new FrenchTerritories());
        Drawings drawings = (result, wishes) -> {
            drawn.add(result);
            return new Drawings.Drawn(
                    new Picture("une carte", wishes.width(), wishes.height(), List.of()), List.of(), Optional.empty());
        };
        return new CensusReport(
                        on(
                                networks,
                                CensusBundle.read(
                                        observatory.censuses().getLast().folder())),
                        territories,
                        new CensusReport.Ground(drawings, new FrenchOutlines()),
                        new CensusReport.Wishes(
                                Locale.forLanguageTag(language),
                                ZoneId.of("Europe/Paris"),
                                Instant.parse("2025-10-14T16:00:00Z"),
                                "Beffroi"))
                .document();
    }

    private static CensusBundle on(List<AccountNetwork> networks, CensusBundle all) {
        CensusDefinition whole = all.document().definition();
        CensusDefinition some = new CensusDefinition(
                whole.name(),
                whole.counts(),
                whole.days(),
                networks,
                whole.accounts(),
                whole.bodies(),
                whole.departements(),
                whole.parts(),
                whole.sampled(),
                whole.remark());
        CensusData data = all.data();
        return new CensusBundle(
                new CensusDocument(
                        all.document().format(),
                        some,
                        all.document().asOf(),
                        all.document().reference(),
                        all.document().bodies(),
                        all.document().source()),
                new CensusData(some, data.asOf(), data.reference(), data.bodies(), data.sightings()));
    }
}
