package org.beffroi.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.core.message.Wording;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Basis;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Table;
import org.junit.jupiter.api.Test;

/** What of a report stands in a document, and the line that says on what it rests. */
class ReportPartsTest {

    private static final Wording FRENCH = new Wording(Locale.FRENCH);

    private static String said(Optional<String> query, long mentions) {
        return ReportParts.basis(basis(query, mentions), FRENCH);
    }

    private static Basis basis(Optional<String> query, long mentions) {
        return new Basis(
                "essai",
                1,
                Map.of(),
                query,
                Optional.empty(),
                ZoneId.of("Europe/Paris"),
                new Basis.State(Instant.EPOCH, 0, 0),
                Instant.parse("2025-10-14T10:00:00Z"),
                mentions,
                List.of());
    }

    @Test
    void whatWasAskedOfMentionsSaysHowManyOfWhichDays() {
        assertThat(said(Optional.of("cantine"), 0))
                .isEqualTo("cantine · toutes les dates · aucune mention · calculé le 14 octobre 2025");
        assertThat(said(Optional.empty(), 3)).startsWith("toutes les dates · 3 mentions · ");
    }

    /** Such as a strategy: its risks may rest on mentions of a year, which the line would deny. */
    @Test
    void whatWasAskedOfNoMentionsSaysNothingOfThem() {
        assertThat(said(Optional.empty(), 0)).isEqualTo("calculé le 14 octobre 2025");
    }

    @Test
    void aTableThatGoesOnInTimeShowsItsLastRowsTheOldestFirstAndSaysOfWhichDays() {
        List<Part> parts = parts(weeks(40));

        assertThat(names(parts)).hasSize(12).startsWith("semaine 29").endsWith("semaine 40");
        assertThat(Run.text(((Part.Note) parts.get(1)).runs()))
                .isEqualTo("Les 12 dernières lignes sur 40, du 15 juillet au 6 octobre 2024.");
    }

    @Test
    void aTableInAnotherOrderShowsItsFirstRows() {
        List<Table.Row> reversed = new ArrayList<>(weeks(40));
        Collections.reverse(reversed);
        List<Table.Row> leadingNowhere = new ArrayList<>(weeks(40));
        leadingNowhere.set(7, Table.Row.of(leadingNowhere.get(7).cells()));

        assertThat(names(parts(reversed))).hasSize(12).startsWith("semaine 40");
        assertThat(names(parts(leadingNowhere))).hasSize(12).startsWith("semaine 1");
        assertThat(Run.text(((Part.Note) parts(reversed).get(1)).runs())).isEqualTo("Les 12 premières lignes sur 40.");
    }

    @Test
    void aShortTableIsWhole() {
        List<Part> parts = parts(weeks(12));
        assertThat(names(parts)).hasSize(12).startsWith("semaine 1");
        assertThat(parts).hasSize(2);
    }

    /** Weeks of 2024 within a search of the whole year. */
    private static List<Table.Row> weeks(int many) {
        List<Table.Row> rows = new ArrayList<>();
        for (int week = 1; week <= many; week++) {
            LocalDate monday = LocalDate.of(2024, 1, 1).plusWeeks(week - 1);
            Query within = new Query.And(List.of(
                    days(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)), days(monday, monday.plusDays(6))));
            rows.add(Table.Row.of(List.of("semaine " + week), DrillDown.to(within)));
        }
        return rows;
    }

    private static Query.Period days(LocalDate from, LocalDate to) {
        return new Query.Period("published", new Query.FixedDay(from), new Query.FixedDay(to));
    }

    private static List<Object> names(List<Part> parts) {
        return ((Part.TablePart) parts.getFirst())
                .rows().stream().map(List::getFirst).toList();
    }

    private static List<Part> parts(List<Table.Row> rows) {
        Table table = new Table("Par semaine", List.of(Column.of("span", "semaine", Column.Kind.TEXT)), rows);
        Answer answer = new Answer(new Prose("Volume", List.of()), List.of(table), List.of(), 1, List.of());
        return new ReportParts(Optional.empty())
                .of(new Report("Volume", Locale.FRENCH, answer, basis(Optional.empty(), 1)));
    }
}
