package org.beffroi.documents.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Series.Line;
import org.beffroi.core.result.Series.Point;
import org.beffroi.core.result.text.TerminalText;
import org.beffroi.documents.drawing.Spoken;

/**
 * A series in letters: few places and all names as a bar each, many places as one row of blocks for each line.
 *
 * @param series what is shown
 * @param locale language
 * @param zone time zone where the axis has none
 * @param columns of the terminal
 */
record TextChart(Series series, Locale locale, ZoneId zone, int columns) {

    /** Up to so many places each gets a row of its own. */
    private static final int MOST_BARS = 31;

    private static final String EIGHTHS = " ▏▎▍▌▋▊▉";
    private static final String HEIGHTS = "▁▂▃▄▅▆▇█";
    private static final String GAP = "  ";
    private static final int NARROWEST_BAR = 10;

    String text() {
        List<Line> lines = series.lines().stream()
                .filter(line -> !line.points().isEmpty() && line.style() != Series.Style.BAND)
                .toList();
        if (lines.isEmpty()) {
            return spoken().word("chart.nothing") + "\n";
        }
        if (lines.size() == 1 && lines.getFirst().points().size() <= MOST_BARS) {
            return bars(lines.getFirst());
        }
        // Names have no course that a row of blocks could show.
        return series.across() instanceof Axis.Named named ? groups(named, lines) : blocks(lines);
    }

    /** The lines of each name one below another, all on the same scale. */
    private String groups(Axis.Named named, List<Line> lines) {
        List<Bar> bars = new ArrayList<>();
        for (int place = 0; place < named.names().size(); place++) {
            String name = TerminalText.harmless(named.names().get(place));
            for (Line line : lines) {
                for (Point point : line.points()) {
                    if (Math.rint(point.place()) == place) {
                        bars.add(new Bar(name, TerminalText.harmless(line.label()), said(point), point.value()));
                        name = "";
                    }
                }
            }
        }
        int forName = Math.min(columns / 3, widest(bars, Bar::name));
        int forLine = lines.size() == 1 ? 0 : Math.min(columns / 4, widest(bars, Bar::line));
        int forValue = widest(bars, Bar::said);
        int forBar = columns - forName - forLine - forValue - 3 * GAP.length();
        Scale scale = Scale.of(bars.stream().mapToDouble(Bar::value), forBar);
        StringBuilder text = new StringBuilder();
        for (Bar bar : bars) {
            String row = cell(bar.name(), forName)
                    + cell(bar.line(), forLine)
                    + TerminalText.padLeft(bar.said(), forValue)
                    + (forBar > 0 ? GAP + scale.bar(bar.value()) : "");
            text.append(row.stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** One value of one line at one name, with its name where it is the first there. */
    private record Bar(String name, String line, String said, double value) {}

    private static int widest(List<Bar> bars, Function<Bar, String> text) {
        return bars.stream().map(text).mapToInt(TerminalText::width).max().orElse(0);
    }

    private static String cell(String text, int width) {
        return width == 0 ? "" : TerminalText.padRight(TerminalText.cut(text, width), width) + GAP;
    }

    private Spoken spoken() {
        return new Spoken(locale, zone);
    }

    private String bars(Line line) {
        List<String> labels = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Point point : line.points()) {
            labels.add(TerminalText.harmless(spoken().place(series.across(), point.place())));
            values.add(said(point));
        }
        int forLabel = Math.min(
                columns / 2, labels.stream().mapToInt(TerminalText::width).max().orElse(0));
        int forValue = values.stream().mapToInt(TerminalText::width).max().orElse(0);
        int forBar = Math.max(NARROWEST_BAR, columns - forLabel - forValue - 2 * GAP.length());
        Scale scale = Scale.of(line.points().stream().mapToDouble(Point::value), forBar);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < labels.size(); i++) {
            String row = TerminalText.padRight(TerminalText.cut(labels.get(i), forLabel), forLabel)
                    + GAP
                    + TerminalText.padLeft(values.get(i), forValue)
                    + GAP
                    + scale.bar(line.points().get(i).value());
            text.append(row.stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** A value with its interval where it has one. */
    private String said(Point point) {
        String value = spoken().value(point.value(), series.share());
        return Double.isFinite(point.low()) && Double.isFinite(point.high())
                ? spoken().word(
                                "chart.value.between",
                                value,
                                spoken().value(point.low(), series.share()),
                                spoken().value(point.high(), series.share()))
                : value;
    }

    /**
     * What bars are drawn by.
     *
     * @param least of all values, 0 at most: where it is less, bars go to the left of a line
     * @param most of all values, 0 at least
     */
    private record Scale(double least, double most, int columns) {

        static Scale of(DoubleStream values, int columns) {
            DoubleSummaryStatistics all = values.filter(Double::isFinite).summaryStatistics();
            return all.getCount() == 0
                    ? new Scale(0, 0, columns)
                    : new Scale(Math.min(0, all.getMin()), Math.max(0, all.getMax()), columns);
        }

        String bar(double value) {
            if (least == 0) {
                return TextChart.bar(value, most, columns);
            }
            int left = Math.clamp(Math.round((columns - 1) * -least / (most - least)), 1, Math.max(1, columns - 2));
            String below = value < 0 ? "█".repeat((int) Math.max(1, Math.round(left * value / least))) : "";
            return TerminalText.padLeft(below, left) + "│" + TextChart.bar(value, most, columns - 1 - left);
        }
    }

    /** A bar to an eighth of a letter; what is not nothing is always seen. */
    static String bar(double value, double most, int columns) {
        if (!(value > 0) || !(most > 0) || !Double.isFinite(most)) {
            return "";
        }
        long eighths = Math.max(1, Math.round(8.0 * columns * Math.min(1, value / most)));
        String whole = "█".repeat((int) (eighths / 8));
        return eighths % 8 == 0 ? whole : whole + EIGHTHS.charAt((int) (eighths % 8));
    }

    /** Each line in one row, all on the same scale, with its highest value; then the dates at both ends. */
    private String blocks(List<Line> lines) {
        int forLabel = Math.min(
                columns / 3,
                lines.stream()
                        .mapToInt(line -> TerminalText.width(TerminalText.harmless(line.label())))
                        .max()
                        .orElse(0));
        List<String> tops = lines.stream().map(this::top).toList();
        int forTop = tops.stream().mapToInt(TerminalText::width).max().orElse(0);
        int room = Math.max(NARROWEST_BAR, columns - forLabel - forTop - 2 * GAP.length());
        double most = lines.stream().mapToDouble(TextChart::most).max().orElse(0);
        StringBuilder text = new StringBuilder();
        int used = 0;
        for (int i = 0; i < lines.size(); i++) {
            String row = row(lines.get(i), most, room);
            used = Math.max(used, row.length());
            String label = TerminalText.cut(TerminalText.harmless(lines.get(i).label()), Math.max(1, forLabel));
            text.append(TerminalText.padRight(label, forLabel))
                    .append(GAP)
                    .append(TerminalText.padRight(row, room))
                    .append(GAP)
                    .append(TerminalText.padLeft(tops.get(i), forTop))
                    .append('\n');
        }
        return text + ends(lines.getFirst(), forLabel, used);
    }

    private String top(Line line) {
        return "≤ " + spoken().value(most(line), series.share());
    }

    private static double most(Line line) {
        return line.points().stream()
                .mapToDouble(Point::value)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
    }

    /** As many blocks as there is room for: each the highest of its places, a gap a space. */
    private static String row(Line line, double most, int room) {
        int count = line.points().size();
        int blocks = Math.min(room, count);
        StringBuilder row = new StringBuilder();
        for (int block = 0; block < blocks; block++) {
            int from = (int) ((long) block * count / blocks);
            int to = (int) ((long) (block + 1) * count / blocks);
            double highest = line.points().subList(from, to).stream()
                    .mapToDouble(Point::value)
                    .filter(Double::isFinite)
                    .max()
                    .orElse(Double.NaN);
            row.append(block(highest, most));
        }
        return row.toString();
    }

    private static char block(double value, double most) {
        if (!Double.isFinite(value)) {
            return ' ';
        }
        double share = most > 0 ? Math.clamp(value / most, 0, 1) : 0;
        return HEIGHTS.charAt((int) Math.min(HEIGHTS.length() - 1L, Math.round(share * HEIGHTS.length())));
    }

    private String ends(Line line, int forLabel, int used) {
        String first = spoken().place(series.across(), line.points().getFirst().place());
        String last = spoken().place(series.across(), line.points().getLast().place());
        int between = used - TerminalText.width(first) - TerminalText.width(last);
        String ends = between > 0 ? first + " ".repeat(between) + last : first + " … " + last;
        String row = TerminalText.harmless(ends);
        int indent = Math.clamp(columns - TerminalText.width(row), 0, forLabel + GAP.length());
        return " ".repeat(indent) + TerminalText.cut(row, columns) + "\n";
    }
}
