package org.beffroi.bench.peaks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.analyses.rising.calendar.DayCalendar;
import org.beffroi.analyses.rising.calendar.FrenchCalendar;
import org.beffroi.analyses.rising.detect.Detector;
import org.beffroi.analyses.rising.detect.Observation;
import org.beffroi.analyses.rising.detect.Sensitivity;
import org.beffroi.analyses.rising.detect.Series;
import org.beffroi.bench.measure.Columns;
import org.beffroi.bench.peaks.TownSeries.Rise;
import org.beffroi.core.calendar.SchoolHolidays;
import org.beffroi.core.message.Sentence;

/**
 * {@code beffroi bench peaks}: the detector of peaks on rises put into made series, beside a rival that knows the law they are
 * made by, and on labelled series of the Numenta Anomaly Benchmark, beside a windowed Gaussian. One setting for all.
 *
 * @param locale language of the tables
 * @param out where they are printed
 */
public record PeaksBench(Locale locale, PrintStream out) {

    private static final double[] MEANS = {0.5, 3, 10};
    private static final int DAILY_SERIES = 60;
    private static final int HOURLY_SERIES = 12;
    private static final double GOAL = 0.95;
    /** Deviations of the Gaussian: one value in some 144,000, as seldom as our setting for five minutes. */
    private static final double GAUSSIAN = 4.35;

    /**
     * Prints both tables; without the labelled series a sentence instead of the second.
     *
     * @param labelled folder of the labelled series
     * @throws IOException if it is there and cannot be read
     */
    public void run(Path labelled) throws IOException {
        say("peaks.rises");
        rises(1, List.of(Rise.BY_CHANCE, Rise.FOR_SURE), DAILY_SERIES);
        out.println();
        say("peaks.rises.hourly");
        rises(24, List.of(Rise.BY_CHANCE), HOURLY_SERIES);
        out.println();
        if (!Files.exists(labelled.resolve("windows.json"))) {
            say("peaks.labelled.absent", labelled);
            return;
        }
        say("peaks.labelled");
        List<LabelledSeries> all = LabelledSeries.in(labelled);
        windows(all);
    }

    private void rises(int hours, List<Rise> kinds, int series) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                text("peaks.column.rise"),
                text("peaks.column.found"),
                text("peaks.column.false.alarms"),
                text("peaks.column.month"),
                text("peaks.column.hours"),
                text("peaks.column.at.rate"),
                text("peaks.column.omniscient"),
                "µs"));
        // Java makes code of what runs often: the first series would pay for all.
        new RiseTrial(MEANS[1], 5, Rise.BY_CHANCE, hours).played(3);
        for (Rise kind : kinds) {
            for (double deviations : new double[] {5, 3}) {
                for (double mean : MEANS) {
                    rows.add(row(mean, deviations, kind, hours, series));
                }
            }
        }
        new Columns(rows).lines().forEach(out::println);
        say("peaks.goal", GOAL);
    }

    private List<String> row(double mean, double deviations, Rise kind, int hours, int series) {
        RiseTrial trial = new RiseTrial(mean, deviations, kind, hours).played(series);
        String rival = hours == 1 ? share(trial.sensitivityOfOmniscient(series)) : "";
        return List.of(
                text(kind == Rise.BY_CHANCE ? "peaks.rise.chance" : "peaks.rise.sure", mean, deviations),
                share(trial.sensitivity()),
                number("%.2f", 100 * trial.falseAlarmRate()) + "\u202f%",
                number("%.2f", trial.falseAlarmsAMonth()),
                number("%.0f", trial.hoursToDetection()),
                hours == 1 ? share(trial.sensitivityAtRate()) : "",
                rival,
                number("%.1f", trial.microsecondsAPoint()));
    }

    private void windows(List<LabelledSeries> all) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                text("peaks.column.series"),
                text("peaks.column.seen"),
                "Beffroi",
                text("peaks.column.french"),
                text("peaks.column.windows"),
                text("peaks.column.outside"),
                text("peaks.column.short.probation"),
                text("peaks.column.gaussian")));
        for (LabelledSeries series : all) {
            rows.add(row(series.name(), seen(series.isVolume()), List.of(series)));
        }
        rows.add(together(all, true, "peaks.volumes"));
        rows.add(together(all, false, "peaks.others"));
        new Columns(rows).lines().forEach(out::println);
        say("peaks.probation");
    }

    private List<String> together(List<LabelledSeries> all, boolean volumes, String key) {
        return row(
                text(key),
                seen(volumes),
                all.stream().filter(series -> series.isVolume() == volumes).toList());
    }

    /** The volumes were looked at while the detector was made: their scores flatter it. */
    private String seen(boolean volume) {
        return text(volume ? "peaks.seen" : "peaks.unseen");
    }

    private List<String> row(String name, String seen, List<LabelledSeries> all) {
        WindowScore french = WindowScore.NONE;
        WindowScore ours = WindowScore.NONE;
        WindowScore early = WindowScore.NONE;
        WindowScore gaussian = WindowScore.NONE;
        for (LabelledSeries series : all) {
            boolean[] detected = ours(series, DayCalendar.weekdays());
            int probation = (int) (WindowScore.PROBATION * detected.length);
            ours = ours.plus(WindowScore.of(detected, series.windows(), probation));
            boolean[] withHolidays = ours(series, FrenchCalendar.of(Optional.empty(), SchoolHolidays.shipped()));
            french = french.plus(WindowScore.of(withHolidays, series.windows(), probation));
            early = early.plus(WindowScore.of(detected, series.windows(), Math.min(750, probation)));
            gaussian = gaussian.plus(WindowScore.of(gaussian(series), series.windows(), probation));
        }
        return List.of(
                name,
                seen,
                number("%.1f", ours.normalised()),
                number("%.1f", french.normalised()),
                ours.found() + "/" + ours.windows(),
                Integer.toString(ours.outside()),
                number("%.1f", early.normalised()),
                number("%.1f", gaussian.normalised()));
    }

    /** What our detector flags; a time that is there twice is left out. */
    static boolean[] ours(LabelledSeries series, DayCalendar calendar) {
        Detector detector = new Detector(new Series(Optional.empty(), ZoneOffset.UTC, calendar), Sensitivity.STANDARD);
        boolean[] detected = new boolean[series.values().length];
        int last = -1;
        for (int i = 0; i < detected.length; i++) {
            if (last < 0 || series.times().get(i).isAfter(series.times().get(last))) {
                detected[i] = detector.read(Observation.of(series.times().get(i), series.values()[i]))
                        .flagged();
                last = i;
            }
        }
        return detected;
    }

    private static boolean[] gaussian(LabelledSeries series) {
        WindowedGaussian rival = new WindowedGaussian(GAUSSIAN);
        boolean[] detected = new boolean[series.values().length];
        for (int i = 0; i < detected.length; i++) {
            detected[i] = rival.detects(series.values()[i]);
        }
        return detected;
    }

    private String share(double share) {
        return number("%.3f", share);
    }

    private String number(String shape, double value) {
        return String.format(locale, shape, value);
    }

    private void say(String key, Object... arguments) {
        out.println(text(key, arguments));
    }

    private String text(String key, Object... arguments) {
        return Sentence.of(PeaksBench.class, key, arguments).in(locale);
    }
}
