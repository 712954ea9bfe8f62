package org.beffroi.analyses.rising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.analyses.rising.PeaksCommand.Format;
import org.beffroi.analyses.rising.PeaksCommand.Parameters;
import org.beffroi.analyses.rising.calendar.Calendar;
import org.beffroi.core.command.Command.Outcome;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeaksCommandTest {

    private static final String HEADER = "timestamp,value,expected,score,flagged";

    @TempDir
    private Path folder;

    private final StringWriter printed = new StringWriter();
    private final PrintWriter out = new PrintWriter(printed);
    private final List<String> told = new ArrayList<>();
    private final Written table = new Written();
    private Calendar calendar = Calendar.FRENCH;

    /** What would be printed as a table. */
    @TableWriter.Info(id = "table")
    private static final class Written implements TableWriter {
        private final List<List<Object>> rows = new ArrayList<>();

        @Override
        public void write(Sheet sheet, Iterator<List<Object>> from, OutputStream to) {
            assertThat(sheet.columns()).hasSize(8);
            from.forEachRemaining(rows::add);
        }
    }

    /** The parts of a workplace that the verb asks for. */
    private Workplace workplace() {
        return (Workplace) Proxy.newProxyInstance(
                Workplace.class.getClassLoader(),
                new Class<?>[] {Workplace.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "out" -> out;
                    case "currentFolder" -> folder;
                    case "locale" -> Locale.ENGLISH;
                    case "width" -> 80;
                    case "bytes" -> OutputStream.nullOutputStream();
                    case "tell" -> told.add(((Sentence) arguments[0]).in(Locale.ENGLISH));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private Outcome run(String text, Format format) throws IOException {
        Files.writeString(folder.resolve("series.csv"), text);
        return new PeaksCommand(List.of(table))
                .run(new Parameters(Path.of("series.csv"), format, "0.005", Optional.empty(), calendar), workplace());
    }

    private List<String> lines(String text) throws IOException {
        run(text, Format.CSV);
        return printed.toString().lines().toList();
    }

    private static String series(int days) {
        StringBuilder text = new StringBuilder("timestamp,value\n");
        for (int i = 0; i < days; i++) {
            text.append(LocalDate.of(2026, 1, 1).plusDays(i))
                    .append(',')
                    .append(i == 80 ? 30 : 2 + i % 3)
                    .append('\n');
        }
        return text.toString();
    }

    @Test
    void prints_a_line_for_each_row_as_it_stands() throws IOException {
        List<String> lines = lines(series(90));
        assertThat(lines).hasSize(91).first().isEqualTo(HEADER);
        assertThat(lines.get(1)).startsWith("2026-01-01,2,").endsWith(",0");
        assertThat(lines.get(81)).matches("2026-03-22,30,[23]\\.\\d{3},0\\.[5-9]\\d{5},1");
        assertThat(lines).filteredOn(line -> line.endsWith(",1")).hasSize(1);
        assertThat(told).isEmpty();
    }

    @Test
    void prints_the_peaks_for_people() throws IOException {
        assertThat(run(series(90), Format.TABLE)).isEqualTo(Outcome.DONE);
        assertThat(table.rows).hasSize(1);
        assertThat(table.rows.getFirst()).contains(30.0);
        assertThat(printed.toString()).isEmpty();
    }

    @Test
    void a_plain_calendar_knows_no_holidays() throws IOException {
        // A series that goes by the week alone: what falls on a French holiday is expected of its weekday.
        StringBuilder text = new StringBuilder("timestamp,value\n");
        for (int i = 0; i < 800; i++) {
            LocalDate day = LocalDate.of(2023, 1, 2).plusDays(i);
            text.append(day)
                    .append(',')
                    .append(day.getDayOfWeek().getValue() < 6 ? 40 : 4)
                    .append('\n');
        }
        String monday = "2024-11-11,";
        double french = expected(lines(text.toString()), monday);
        calendar = Calendar.PLAIN;
        printed.getBuffer().setLength(0);
        double plain = expected(lines(text.toString()), monday);
        assertThat(plain).isBetween(38.0, 42.0);
        assertThat(french).isLessThan(plain);
    }

    private static double expected(List<String> lines, String start) {
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .mapToDouble(line -> Double.parseDouble(line.split(",")[2]))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_plain_calendar_goes_with_no_place() throws IOException {
        Files.writeString(folder.resolve("series.csv"), series(20));
        assertThatThrownBy(() -> new PeaksCommand(List.of(table))
                        .run(
                                new Parameters(
                                        Path.of("series.csv"),
                                        Format.CSV,
                                        "0.005",
                                        Optional.of("75056"),
                                        Calendar.PLAIN),
                                workplace()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo("peaks.plain.place"));
    }

    @Test
    void a_partial_first_day_is_no_peak_and_another_level_is_said_so() throws IOException {
        StringBuilder text = new StringBuilder("timestamp,value\n");
        for (int i = 0; i < 120; i++) {
            text.append(LocalDate.of(2026, 1, 1).plusDays(i))
                    .append(',')
                    .append(i == 0 ? 10 : (i < 60 ? 1_000 : 5_000) + 40 * (i * 7 % 5))
                    .append('\n');
        }
        run(text.toString(), Format.TABLE);
        assertThat(table.rows).singleElement().satisfies(row -> assertThat(row).endsWith("another level"));
    }

    @Test
    void few_points_say_that_nothing_can_be_said() throws IOException {
        run(series(9), Format.TABLE);
        assertThat(told).singleElement().asString().startsWith("Not yet measurable");
    }

    @Test
    void says_that_there_is_none() throws IOException {
        run(series(60), Format.TABLE);
        assertThat(told).containsExactly("No peak.");
    }

    @Test
    void needs_no_header_and_takes_many_shapes_of_time() throws IOException {
        List<String> lines =
                lines("2015-02-26 21:42:53;104\n2015-02-26T21:47:53Z;1,5\n2015-02-26 21:52:53.5+01:00;3\n");
        assertThat(lines).hasSize(4);
        assertThat(lines.get(1)).startsWith("2015-02-26 21:42:53,104,");
        // The third is an hour earlier than it looks.
        assertThat(told).anySatisfy(sentence -> assertThat(sentence).contains("Line 3", "does not come after"));
    }

    @Test
    void finds_its_columns_by_name() throws IOException {
        assertThat(lines("\uFEFFid,value,timestamp\n7,12,2026-01-01\n8,13,2026-01-02\n")
                        .get(2))
                .startsWith("2026-01-02,13,");
    }

    @Test
    void a_missing_value_is_none_and_no_mistake() throws IOException {
        assertThat(run("2026-01-01,1\n2026-01-02,\n2026-01-03,NaN\n2026-01-04,2\n", Format.CSV))
                .isEqualTo(Outcome.DONE);
        assertThat(printed.toString().lines()).hasSize(5).anyMatch(line -> line.startsWith("2026-01-02,,"));
    }

    @Test
    void a_quotation_mark_too_many_costs_no_other_row() throws IOException {
        String text = "timestamp,value,note\n"
                + "2026-01-01,1,a\n"
                + "2026-01-02,2,\"b\n"
                + "2026-01-03,3,c\n"
                + "2026-01-04,4,d\n";
        assertThat(run(text, Format.CSV)).isEqualTo(Outcome.DONE);
        assertThat(printed.toString().lines()).hasSize(5);
    }

    @Test
    void rows_that_make_no_sense_are_told_and_counted() throws IOException {
        String text = "timestamp,value\n"
                + "2026-01-01,1\n"
                + "yesterday,2\n"
                + "2026-01-03,many\n"
                + "2026-01-04,=1+1\n"
                + "2026-01-02,3\n"
                + "2026-01-01,4\n";
        assertThat(run(text, Format.CSV)).isEqualTo(Outcome.DONE_WITH_REJECTS);
        assertThat(told).hasSize(5).last().isEqualTo("4 of 6 rows were left out.");
        assertThat(told.getFirst()).startsWith("Line 3").contains("yesterday");
        assertThat(printed.toString().lines())
                .hasSize(7)
                .contains(",2,,0,0", "2026-01-04,,,0,0")
                .noneMatch(line -> line.contains("="));
    }

    @Test
    void a_file_without_a_series_is_refused() {
        assertThatThrownBy(() -> run("a,b\nc,d\n", Format.CSV))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("No row");
        assertThatThrownBy(() -> run("", Format.CSV)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> new PeaksCommand(List.of(table))
                        .run(
                                new Parameters(Path.of("none.csv"), Format.CSV, "0.005", Optional.empty(), calendar),
                                workplace()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("none.csv");
    }

    @Test
    void a_rate_that_is_none_is_refused() {
        assertThatThrownBy(() -> new PeaksCommand(List.of(table))
                        .run(
                                new Parameters(Path.of("none.csv"), Format.CSV, "2", Optional.empty(), calendar),
                                workplace()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("0.005");
    }

    @Test
    void five_minutes_are_a_step_too() throws IOException {
        StringBuilder text = new StringBuilder();
        LocalDateTime time = LocalDateTime.of(2026, 1, 1, 0, 0);
        for (int i = 0; i < 4_000; i++) {
            text.append(time.plusMinutes(5L * i))
                    .append(',')
                    .append(i == 3_000 ? 900 : 40 + i * 7 % 20)
                    .append('\n');
        }
        List<String> lines = lines(text.toString());
        assertThat(lines.get(3_001)).endsWith(",1");
        assertThat(lines).filteredOn(line -> line.endsWith(",1")).hasSize(1);
    }
}
