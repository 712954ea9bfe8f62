package org.beffroi.observatory.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.result.Result;
import org.beffroi.core.territory.Territories;
import org.beffroi.observatory.census.CensusBundle;
import org.beffroi.observatory.demo.DemoObservatory;
import org.beffroi.observatory.kept.ObservatoryFolder;
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
        assertThat(strata.rows()).allSatisfy(row -> {
            if (row.get(3) != null) {
                assertThat((Double) row.get(3)).isBetween((Double) row.get(4), (Double) row.get(5));
            }
        });
        assertThat(drawn).as("a map of one département says nothing").isEmpty();
    }

    @Test
    void the_same_census_and_wishes_give_the_same_document() {
        assertThat(report("fr")).isEqualTo(report("fr"));
    }

    private Document report(String language) {
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
                        CensusBundle.read(observatory.censuses().getLast().folder()),
                        territories,
                        drawings,
                        new CensusReport.Wishes(
                                Locale.forLanguageTag(language),
                                ZoneId.of("Europe/Paris"),
                                Instant.parse("2025-10-14T16:00:00Z"),
                                "Beffroi"))
                .document();
    }
}
