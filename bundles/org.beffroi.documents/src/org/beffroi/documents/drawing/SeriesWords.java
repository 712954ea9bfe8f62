package org.beffroi.documents.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Series.Line;
import org.beffroi.core.result.Series.Mark;
import org.beffroi.core.result.Series.Style;
import org.beffroi.documents.drawing.Strand.Item;

/**
 * A series in words: each value, and the whole for whoever does not see it.
 *
 * @param series what is drawn
 * @param strands its lines, placed
 * @param spoken the language
 */
record SeriesWords(Series series, List<Strand> strands, Spoken spoken) {

    /** More lines than that are not listened to. */
    private static final int MOST = 5;

    /** One value: {@code négatives, lundi 4 mars 2024 : 12}. */
    String point(Line line, Item item) {
        String place = spoken.place(series.across(), item.point().place());
        String value = value(line, item);
        return series.lines().size() > 1
                ? spoken.word("chart.point.of", line.label(), place, value)
                : spoken.word("chart.point", place, value);
    }

    private String value(Line line, Item item) {
        double value = item.point().value();
        boolean between = Double.isFinite(item.point().low())
                && Double.isFinite(item.point().high());
        String low = spoken.value(item.point().low(), series.share());
        String high = spoken.value(item.point().high(), series.share());
        if (line.style() == Style.BAND && !Double.isFinite(value)) {
            return spoken.word("chart.between", low, high);
        }
        String said = spoken.value(value, series.share());
        return between ? spoken.word("chart.value.between", said, low, high) : said;
    }

    /** The finding, what is measured, the extremes of each line, what is pointed out. */
    String alternative() {
        List<String> sentences = new ArrayList<>();
        sentences.add(sentence(series.title()));
        List<Strand> told = strands.stream()
                .filter(strand -> !strand.items().isEmpty() && strand.line().style() != Style.BAND)
                .toList();
        for (Strand strand : told.subList(0, Math.min(MOST, told.size()))) {
            sentences.add(extremes(strand));
        }
        if (told.size() > MOST) {
            sentences.add(spoken.word("chart.more.lines", told.size() - MOST));
        }
        if (told.isEmpty()) {
            sentences.add(spoken.word("chart.nothing"));
        }
        series.marks().stream()
                .limit(MOST)
                .forEach(mark -> sentences.add(
                        spoken.word("chart.marked", mark.label(), places(series.across(), mark, spoken))));
        return String.join(" ", sentences);
    }

    /** A text that ends like a sentence. */
    static String sentence(String text) {
        String said = text.strip();
        return said.matches("(?s).*[.!?…»]") ? said : said + ".";
    }

    private String extremes(Strand strand) {
        List<Item> items = strand.items();
        Comparator<Item> byValue =
                Comparator.comparingDouble(item -> item.point().value());
        Item most = items.stream()
                .max(byValue.thenComparing(Item::from, Comparator.reverseOrder()))
                .orElseThrow();
        Item least = items.stream().min(byValue.thenComparing(Item::from)).orElseThrow();
        String what = series.lines().size() > 1 || series.up().isBlank()
                ? strand.line().label()
                : series.up();
        return most.point().value() == least.point().value()
                ? spoken.word("chart.constant", what, said(most), items.size())
                : spoken.word("chart.extremes", what, said(most), place(most), said(least), place(least));
    }

    private String said(Item item) {
        return spoken.value(item.point().value(), series.share());
    }

    private String place(Item item) {
        return spoken.place(series.across(), item.point().place());
    }

    /** From where to where a mark reaches; its end is the place after it. */
    static String places(Axis across, Mark mark, Spoken spoken) {
        String from = spoken.place(across, mark.from());
        double last =
                switch (across) {
                    case Axis.Time time -> Math.max(mark.from(), mark.to() - 1);
                    case Axis.Named named -> Math.max(mark.from(), mark.to() - 1);
                    case Axis.Measured measured -> mark.to();
                };
        String to = across instanceof Axis.Time time
                ? spoken.place(
                        across,
                        time.span()
                                .startOf(Spoken.at(time.span(), last))
                                .toInstant()
                                .toEpochMilli())
                : spoken.place(across, last);
        return from.equals(to) ? from : spoken.word("chart.from.to", from, to);
    }
}
