package org.beffroi.analyses.rising;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.analyses.rising.calendar.Calendar;
import org.beffroi.analyses.rising.calendar.DayCalendar;
import org.beffroi.analyses.rising.calendar.FrenchCalendar;
import org.beffroi.analyses.rising.detect.Detector;
import org.beffroi.analyses.rising.detect.Observation;
import org.beffroi.analyses.rising.detect.Peak;
import org.beffroi.analyses.rising.detect.Reading;
import org.beffroi.analyses.rising.detect.Sensitivity;
import org.beffroi.analyses.rising.detect.Series;
import org.beffroi.core.calendar.SchoolHolidays;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code beffroi peaks FILE}: the peaks of any series of numbers, each found with what was known when it came.
 *
 * <p>As CSV it prints one line for each row of the file, in its order: {@code timestamp,value,expected,score,flagged}. Rows that
 * cannot be read, or do not come after the one before, have no expectation and are told; the exit code is 1 then.
 */
@Component(service = Command.class)
@Command.Info(id = "peaks")
public final class PeaksCommand implements Command<PeaksCommand.Parameters> {

    private static final int MOST_TOLD = 5;

    /** How it is told. */
    public enum Format {
        /** The peaks, for people. */
        TABLE,
        /** Every point, for programs. */
        CSV
    }

    /**
     * What is read and how.
     *
     * @param file a CSV file with a time and a value on each line, oldest first
     * @param format how it is told
     * @param falseAlarms probability of a false alarm in a day, or in a longer step
     * @param place INSEE code of a commune or département, whose holidays count; without one the holidays that all share
     * @param calendar plain for weekdays alone, which no place goes with
     */
    public record Parameters(
            @Argument Path file,
            @Default("table") Format format,
            @Default("0.005") String falseAlarms,
            Optional<String> place,
            @Default("french") Calendar calendar) {}

    private final Optional<TableWriter> table;

    @Activate
    public PeaksCommand(@Reference List<TableWriter> writers) {
        table = writers.stream()
                .filter(writer -> TableWriter.info(writer).id().equals("table"))
                .findFirst();
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Series series = new Series(Optional.empty(), ZoneOffset.UTC, calendar(parameters));
        Run run = new Run(new Detector(series, sensitivity(parameters)), workplace);
        boolean csv = parameters.format() == Format.CSV;
        if (csv) {
            workplace.out().print("timestamp,value,expected,score,flagged\n");
        }
        Path file = workplace.currentFolder().resolve(parameters.file());
        new SeriesFile(file).read(row -> {
            Optional<Reading> reading = run.read(row);
            if (csv) {
                print(row, reading, workplace.out());
            }
        });
        if (run.understood == 0) {
            throw Refusal.of(PeaksCommand.class, "peaks.nothing", parameters.file());
        }
        if (!csv) {
            printPeaks(run, parameters.file(), workplace);
        }
        return run.tellRejected();
    }

    private static DayCalendar calendar(Parameters parameters) {
        if (parameters.calendar() == Calendar.FRENCH) {
            return FrenchCalendar.of(parameters.place(), SchoolHolidays.shipped());
        }
        parameters.place().ifPresent(place -> {
            throw Refusal.of(PeaksCommand.class, "peaks.plain.place", place);
        });
        return DayCalendar.weekdays();
    }

    private static Sensitivity sensitivity(Parameters parameters) {
        try {
            return new Sensitivity(
                    Double.parseDouble(parameters.falseAlarms().strip().replace(',', '.')));
        } catch (IllegalArgumentException e) {
            throw new Refusal(Sentence.of(PeaksCommand.class, "peaks.false.alarms", parameters.falseAlarms()), e);
        }
    }

    /** A file on its way through the detector. */
    private static final class Run {

        private final Detector detector;
        private final Workplace workplace;
        private final List<Peak> peaks = new ArrayList<>();
        private Optional<Instant> last = Optional.empty();
        private long understood;
        private long rejected;

        private Run(Detector detector, Workplace workplace) {
            this.detector = detector;
            this.workplace = workplace;
        }

        private Optional<Reading> read(SeriesRow row) {
            if (!row.isUnderstood()) {
                return row.broken()
                        .map(why -> reject(Sentence.of(PeaksCommand.class, "peaks.row.broken", row.line(), why)))
                        .orElseGet(() -> reject(row, "peaks.row.rejected"));
            }
            Instant time = row.time().orElseThrow();
            if (last.isPresent() && !time.isAfter(last.get())) {
                return reject(row, "peaks.row.unordered");
            }
            last = row.time();
            understood++;
            Reading reading = detector.read(new Observation(time, row.number()));
            reading.peak().ifPresent(this::keep);
            return Optional.of(reading);
        }

        private Optional<Reading> reject(SeriesRow row, String key) {
            return reject(Sentence.of(PeaksCommand.class, key, row.line(), row.timestamp(), row.value()));
        }

        private Optional<Reading> reject(Sentence why) {
            rejected++;
            if (rejected <= MOST_TOLD) {
                workplace.tell(why);
            }
            return Optional.empty();
        }

        private void keep(Peak peak) {
            if (!peaks.isEmpty() && peaks.getLast().found().equals(peak.found())) {
                peaks.removeLast();
            }
            peaks.add(peak);
        }

        private Outcome tellRejected() {
            if (rejected == 0) {
                return Outcome.DONE;
            }
            workplace.tell(Sentence.of(PeaksCommand.class, "peaks.rows.rejected", rejected, rejected + understood));
            return Outcome.DONE_WITH_REJECTS;
        }
    }

    private static void print(SeriesRow row, Optional<Reading> reading, PrintWriter out) {
        out.print(harmless(row.timestamp()) + "," + harmless(row.value()) + ",");
        out.print(reading.map(read -> String.format(
                                Locale.ROOT, "%.3f,%.6f,%d", read.expected(), read.score(), read.flagged() ? 1 : 0))
                        .orElse(",0,0")
                + "\n");
    }

    /** A cell as it stands in the file, if a spreadsheet can only take it for a time or a number; else nothing. */
    private static String harmless(String cell) {
        return cell.matches("-?\\+?\\.?[0-9][0-9A-Za-z:.+\\- ]*|NaN|NA|null") ? cell : "";
    }

    private void printPeaks(Run run, Path file, Workplace workplace) {
        List<Peak> peaks = run.peaks;
        if (peaks.isEmpty()) {
            workplace.tell(Sentence.of(PeaksCommand.class, run.detector.isReady() ? "peaks.none" : "peaks.short"));
            return;
        }
        TableWriter.Sheet sheet = new TableWriter.Sheet(
                say("peaks.title", workplace, file.getFileName()),
                Column.labelled(name -> say("peaks.column." + name, workplace))
                        .with(Column.Kind.TIME, "found", "start", "top")
                        .with(Column.Kind.DECIMAL, "height", "count", "expected")
                        .with(Column.Kind.TIME, "end")
                        .with(Column.Kind.TEXT, "what")
                        .all(),
                ZoneOffset.UTC,
                workplace.locale(),
                workplace.width());
        try {
            table.orElseThrow()
                    .write(
                            sheet,
                            peaks.stream().map(peak -> cells(peak, workplace)).iterator(),
                            workplace.bytes());
        } catch (IOException e) {
            throw new Refusal(Sentence.of(PeaksCommand.class, "peaks.not.written", String.valueOf(e.getMessage())), e);
        }
    }

    private static List<Object> cells(Peak peak, Workplace workplace) {
        return Arrays.asList(
                peak.found(),
                peak.start(),
                peak.top(),
                peak.height(),
                peak.count(),
                Math.round(peak.expected() * 10) / 10.0,
                peak.end().orElse(null),
                say(peak.isShift() ? "peaks.is.level" : "peaks.is.peak", workplace));
    }

    private static String say(String key, Workplace workplace, Object... arguments) {
        return Sentence.of(PeaksCommand.class, key, arguments).in(workplace.locale());
    }
}
