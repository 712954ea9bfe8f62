package com.example.kiosque;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.archive.Timeline;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.parameter.Asks;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Standard;
import org.beffroi.core.parameter.Within;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.Wildcards;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Figure;
import org.beffroi.core.result.Matrix;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Share;
import org.beffroi.core.result.Table;
import org.osgi.service.component.annotations.Component;

/** By which titles, and on which day of the week: what a kiosk puts in front. */
@Component(service = Analysis.class)
@Analysis.Info(id = "kiosque-weekdays", question = Question.WHO_SPEAKS)
public final class Weekdays implements Analysis<Weekdays.Parameters> {

    /** A drill-down with more days than that could no longer be read as a query. */
    private static final int MOST_DAYS = 90;

    /**
     * Which articles.
     *
     * @param query as typed, empty for all articles
     * @param period as typed, empty for all time
     * @param titles how many titles are shown, those with most articles
     */
    public record Parameters(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) Optional<String> period,
            @Standard("8") @Within(least = 1, most = 30) int titles) {}

    /** The articles of a title, or of all. */
    private record Week(String title, long[] mentions, List<List<Query>> days, Query asked) {

        long total() {
            return Arrays.stream(mentions).sum();
        }

        Optional<DrillDown> drillDown(int weekday) {
            List<Query> dates = days.get(weekday);
            if (dates.isEmpty() || dates.size() > MOST_DAYS) {
                return Optional.empty();
            }
            Query any = dates.size() == 1 ? dates.getFirst() : new Query.Or(dates);
            return Optional.of(DrillDown.to(new Query.And(List.of(asked, any))));
        }
    }

    @Override
    public Answer answer(Parameters parameters, Run run) {
        Query asked = run.query(parameters.query(), parameters.period());
        Query article = new Query.FieldIs(CoreFields.TYPE.name(), "article");
        Query articles = asked instanceof Query.Everything ? article : new Query.And(List.of(asked, article));
        Week all = week(run.say(Weekdays.class, "kiosque.all"), articles, run);
        List<Week> titles = new ArrayList<>();
        FacetCounts outlets = run.snapshot().facet(articles, CoreFields.OUTLET, parameters.titles(), run.cancel());
        for (FacetCounts.Count outlet : outlets.counts()) {
            run.at(titles.size(), outlets.counts().size());
            Query own = new Query.FieldIs(CoreFields.OUTLET.name(), Wildcards.literally(outlet.value()));
            titles.add(week(outlet.value(), new Query.And(List.of(articles, own)), run));
        }
        long undated = run.snapshot().count(articles, run.cancel()) - all.total();
        String name = run.say(Weekdays.class, "analysis.kiosque-weekdays");
        int busiest = busiest(all);
        return new Answer(
                new Prose(name, List.of(finding(all, busiest, run))),
                all.total() == 0 ? List.of() : List.of(figure(all, name, run), matrix(titles, run)),
                measures(all, busiest, run),
                all.total(),
                undated == 0 ? List.of() : List.of(run.say(Weekdays.class, "kiosque.undated", undated)));
    }

    private static Week week(String title, Query asked, Run run) {
        long[] mentions = new long[DayOfWeek.values().length];
        List<List<Query>> days = new ArrayList<>();
        Arrays.stream(DayOfWeek.values()).forEach(day -> days.add(new ArrayList<>()));
        TimelineSpan daily = new TimelineSpan(TimelineSpan.Unit.DAY, run.zone());
        for (Timeline.Bucket bucket :
                run.snapshot().timeline(asked, daily, run.cancel()).buckets()) {
            if (bucket.mentions() > 0) {
                LocalDate date = bucket.start().toLocalDate();
                int weekday = date.getDayOfWeek().ordinal();
                mentions[weekday] += bucket.mentions();
                Query.Day day = new Query.FixedDay(date);
                days.get(weekday).add(new Query.Period(CoreFields.PUBLISHED.name(), day, day));
            }
        }
        return new Week(title, mentions, days, asked);
    }

    private static int busiest(Week week) {
        int busiest = 0;
        for (int day = 1; day < week.mentions().length; day++) {
            busiest = week.mentions()[day] > week.mentions()[busiest] ? day : busiest;
        }
        return busiest;
    }

    private static String name(int weekday, Locale locale) {
        return DayOfWeek.of(weekday + 1).getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    private static Prose.Finding finding(Week all, int busiest, Run run) {
        if (all.total() == 0) {
            return Prose.Finding.of(run.say(Weekdays.class, "kiosque.none"));
        }
        String sentence = run.say(
                Weekdays.class,
                "kiosque.busiest",
                name(busiest, run.locale()),
                all.mentions()[busiest],
                run.wording().number(all.total()));
        return new Prose.Finding(sentence, Prose.Weight.PLAIN, all.drillDown(busiest));
    }

    private static Figure figure(Week all, String title, Run run) {
        List<Table.Row> rows = new ArrayList<>();
        List<WeekPicture.Bar> bars = new ArrayList<>();
        for (int day = 0; day < all.mentions().length; day++) {
            String weekday = name(day, run.locale());
            rows.add(new Table.Row(List.of(weekday, all.mentions()[day]), all.drillDown(day), Map.of()));
            bars.add(new WeekPicture.Bar(weekday, all.mentions()[day]));
        }
        Table behind = new Table(
                title,
                List.of(
                        Column.of("weekday", run.say(Weekdays.class, "kiosque.weekday"), Column.Kind.TEXT),
                        Column.of("mentions", run.say(Weekdays.class, "kiosque.mentions"), Column.Kind.WHOLE)),
                rows);
        return new Figure(title, new WeekPicture(bars).drawn(), behind);
    }

    private static Matrix matrix(List<Week> titles, Run run) {
        List<String> days = new ArrayList<>();
        for (int day = 0; day < DayOfWeek.values().length; day++) {
            days.add(name(day, run.locale()));
        }
        List<List<Matrix.Cell>> cells = new ArrayList<>();
        for (Week title : titles) {
            List<Matrix.Cell> row = new ArrayList<>();
            for (int day = 0; day < days.size(); day++) {
                row.add(new Matrix.Cell(title.mentions()[day], title.drillDown(day)));
            }
            cells.add(row);
        }
        return new Matrix(
                run.say(Weekdays.class, "kiosque.matrix"),
                run.say(Weekdays.class, "kiosque.title"),
                titles.stream().map(Week::title).toList(),
                run.say(Weekdays.class, "kiosque.weekday"),
                days,
                run.say(Weekdays.class, "kiosque.mentions"),
                Matrix.Scale.AMOUNT,
                cells);
    }

    private static List<Measure> measures(Week all, int busiest, Run run) {
        Query dated = new Query.And(List.of(all.asked(), new Query.FieldIs(CoreFields.PUBLISHED.name(), "*")));
        Measure count = Measure.count(
                "mentions", run.say(Weekdays.class, "kiosque.mentions"), all.total(), DrillDown.to(dated));
        if (all.total() == 0) {
            return List.of(count);
        }
        Share share =
                Share.of(run.say(Weekdays.class, "kiosque.counted", all.total()), all.mentions()[busiest], all.total());
        String label = run.say(Weekdays.class, "kiosque.busiest.share");
        return List.of(count, Measure.share("busiest", label, share, DrillDown.to(dated)));
    }
}
