package org.beffroi.dossier.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.document.Part;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Basis;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.result.Group;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Table;
import org.junit.jupiter.api.Test;

class LightReportTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final List<Drawings.Wishes> wishes = new ArrayList<>();
    private final Drawings drawings = (result, wished) -> {
        wishes.add(wished);
        return new Drawings.Drawn(
                new Picture(result.title(), wished.width(), wished.height(), List.of()), List.of(), Optional.empty());
    };

    private static Series weeks(String title, int many) {
        List<Series.Point> points = IntStream.range(0, many)
                .mapToObj(week -> Series.Point.of(week, week))
                .toList();
        return new Series(
                title,
                new Axis.Time("", new TimelineSpan(TimelineSpan.Unit.WEEK, PARIS)),
                "mentions",
                false,
                List.of(new Series.Line("mentions", "mentions", Series.Style.BARS, Ink.ACCENT, points)),
                List.of());
    }

    private static Table table(String title, int rows) {
        return new Table(
                title,
                List.of(Column.of("span", "semaine", Column.Kind.TEXT)),
                IntStream.range(0, rows)
                        .mapToObj(row -> Table.Row.of(List.of("semaine " + row)))
                        .toList());
    }

    private static Report report(Result... results) {
        Basis basis = new Basis(
                "essai",
                1,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                PARIS,
                new Basis.State(Instant.EPOCH, 0, 0),
                Instant.parse("2025-10-14T10:00:00Z"),
                1,
                List.of());
        Prose said = new Prose("Volume", List.of(Prose.Finding.of("66 mentions.")));
        return new Report("Volume", Locale.FRENCH, new Answer(said, List.of(results), List.of(), 1, List.of()), basis);
    }

    private List<String> captions(Report report) {
        return new LightReport(Optional.of(drawings))
                .of(report).stream()
                        .flatMap(part -> switch (part) {
                            case Part.PicturePart picture -> picture.caption().stream();
                            case Part.TablePart table -> java.util.stream.Stream.of(table.caption());
                            default -> java.util.stream.Stream.empty();
                        })
                        .toList();
    }

    @Test
    void oneLowChartStandsForTheOthersAndForTheTableBehindIt() {
        Report volume = report(weeks("Mentions", 66), weeks("Parts", 66), table("Par semaine", 66));
        assertThat(captions(volume)).containsExactly("Mentions");
        assertThat(wishes).singleElement().satisfies(wished -> {
            assertThat(wished.width()).isEqualTo(688);
            assertThat(wished.height()).isLessThan(200);
        });
        assertThat(new LightReport(Optional.of(drawings)).of(volume))
                .as("its sentence, and what it rests on")
                .contains(Part.Paragraph.of("66 mentions."))
                .hasSize(3)
                .last()
                .isInstanceOf(Part.Note.class);
    }

    @Test
    void aTableThatSaysSomethingElseStays() {
        assertThat(captions(report(new Group("Tout", List.of(weeks("Pics", 66), table("Cinq pics", 5))))))
                .containsExactly("Pics", "Cinq pics");
    }

    @Test
    void withoutDrawingsTheTableIsAllThatThereIs() {
        assertThat(new LightReport(Optional.empty()).of(report(weeks("Mentions", 6), table("Par semaine", 6))))
                .anyMatch(Part.TablePart.class::isInstance);
    }
}
