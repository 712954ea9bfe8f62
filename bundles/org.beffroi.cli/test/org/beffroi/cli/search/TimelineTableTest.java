package org.beffroi.cli.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.analysis.CollectedDays;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.ShownNames;
import org.beffroi.testing.archive.NaiveArchive;
import org.junit.jupiter.api.Test;

/** A day that nobody watched is told from a silent one, to eyes and to programs. */
class TimelineTableTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.parse("2024-03-10");

    private final NaiveArchive archive = new NaiveArchive(Fields.core(), PARIS, TODAY);

    private void add(String source, String day) {
        archive.add(List.of(new Mention(
                new MentionId("test:" + day),
                new Origin(source, new BatchId(source), Instant.parse("2024-03-09T12:00:00Z")),
                FieldValues.builder()
                        .put(CoreFields.TEXT_BODY, "cantine")
                        .put(CoreFields.PUBLISHED, Instant.parse(day + "T10:00:00Z"))
                        .build())));
    }

    private TimelineTable table() {
        return table(TimelineSpan.Unit.DAY);
    }

    private TimelineTable table(TimelineSpan.Unit unit) {
        Run run = Run.on(
                archive.snapshot(),
                archive.fields(),
                new DayResolution(TODAY, PARIS),
                Locale.ENGLISH,
                new ShownNames(name -> name, false),
                Path.of("none"));
        return new TimelineTable(
                run.snapshot().timeline(new Query.Everything(), new TimelineSpan(unit, PARIS), Cancel.never()),
                CollectedDays.of(run, new Query.Everything()),
                TODAY,
                Locale.ENGLISH);
    }

    @Test
    void aDayBetweenTwoImportsIsAnEmptyCellAndASilentDayIsZero() {
        add("first", "2024-03-01");
        add("first", "2024-03-03");
        add("second", "2024-03-05");
        List<Object> counts = new ArrayList<>();
        table().rows().forEachRemaining(row -> counts.add(row.getLast()));
        assertThat(counts).containsExactly(1L, 0L, 1L, null, 1L);
        StringWriter out = new StringWriter();
        table().print(new PrintWriter(out, true), 80);
        assertThat(out.toString().lines().toList().get(3)).endsWith("  –  not watched");
        assertThat(out.toString().lines().toList().get(1)).endsWith("  0");
    }

    @Test
    void aMonthThatWasWatchedInPartSaysOnHowManyOfItsDays() {
        add("first", "2024-01-31");
        add("first", "2024-02-01");
        for (int day = 2; day <= 29; day++) {
            add("first", LocalDate.of(2024, 2, day).toString());
        }
        for (int day = 1; day <= 9; day++) {
            add("first", LocalDate.of(2024, 3, day).toString());
        }
        TimelineTable table = table(TimelineSpan.Unit.MONTH);
        assertThat(table.sheet().columns())
                .extracting(Column::key)
                .containsExactly("span", "start", "mentions", "watched", "days");
        List<List<Object>> days = new ArrayList<>();
        table.rows().forEachRemaining(row -> days.add(row.subList(2, 5)));
        // Today is not over, and the days after it are not missed.
        assertThat(days).containsExactly(List.of(1L, 1L, 31L), List.of(29L, 29L, 29L), List.of(9L, 9L, 10L));
        StringWriter out = new StringWriter();
        table.print(new PrintWriter(out, true), 80);
        List<String> lines = out.toString().lines().toList();
        assertThat(lines.getFirst()).endsWith("on 1 day of 31");
        assertThat(lines.get(1)).doesNotContain("of 29");
        assertThat(lines.getLast()).doesNotContain("of 10");
        assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void aMonthOfDaysToComeIsNeitherWatchedNorMissed() {
        add("first", "2024-03-09");
        add("first", "2024-05-02");
        List<List<Object>> days = new ArrayList<>();
        table(TimelineSpan.Unit.MONTH).rows().forEachRemaining(row -> days.add(row.subList(2, 5)));
        assertThat(days.getFirst()).containsExactly(1L, 1L, 10L);
        assertThat(days.getLast()).containsExactly(1L, null, null);
        assertThat(days.get(1)).containsExactly(null, null, null);
    }
}
