package org.beffroi.strategy.document.council;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beffroi.core.document.Part;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Series;
import org.beffroi.strategy.analysis.Loads;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.MeansSums;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.element.ShortText;
import org.beffroi.strategy.model.BudgetKind;
import org.beffroi.strategy.model.BudgetLine;

/** The money by year and by kind, the largest lines; the time that actions ask of each role against what it has. */
final class MeansChapter extends CouncilChapter {

    private static final int LINES = 5;
    private static final int ROLES = 14;
    private static final double HEIGHT = 130;
    private static final int LONGEST = 60;

    MeansChapter() {
        super("means");
    }

    @Override
    void write(Material material, Pages pages) {
        money(material, pages);
        load(material, pages);
    }

    private static void money(Material material, Pages pages) {
        MeansSums sums = new MeansSums(material);
        Optional<BigDecimal> whole = sums.whole();
        if (whole.isEmpty()) {
            pages.block(Anchors.of("council_money_none"), Part.Paragraph.of(material.say("council.money.unsaid")));
            return;
        }
        Map<Integer, Map<BudgetKind, BigDecimal>> years = new TreeMap<>();
        sums.lines().forEach(line -> years.computeIfAbsent(line.getYear(), any -> new TreeMap<>())
                .merge(line.getKind(), line.getAmount(), BigDecimal::add));
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Paragraph.of(material.say(
                "council.money.said",
                material.money(whole.get()),
                years.size(),
                sums.lines().size())));
        if (years.size() > 1) {
            parts.add(chart(years, material));
        }
        pages.block(Anchors.of("council_money"), parts);
        List<BudgetLine> largest = sums.lines().stream()
                .sorted((one, other) -> other.getAmount().compareTo(one.getAmount()))
                .limit(LINES)
                .toList();
        pages.table(
                Anchors.of("council_money_table"),
                material.say("council.money.table"),
                List.of(pages.words("budget.line"), pages.words("year"), pages.words("kind"), pages.figures("amount")),
                largest.stream()
                        .map(line -> Pages.row(
                                ShortText.cut(material.heading(line), LONGEST),
                                String.valueOf(line.getYear()),
                                material.say(line.getKind()),
                                material.money(line.getAmount())))
                        .toList());
        more(pages, material, "money", sums.lines().size(), largest.size());
    }

    private static Part chart(Map<Integer, Map<BudgetKind, BigDecimal>> years, Material material) {
        List<Series.Line> lines = new ArrayList<>();
        for (BudgetKind kind : BudgetKind.values()) {
            List<Series.Point> points = new ArrayList<>();
            int place = 0;
            for (Map<BudgetKind, BigDecimal> year : years.values()) {
                points.add(Series.Point.of(
                        place++, year.getOrDefault(kind, BigDecimal.ZERO).doubleValue()));
            }
            if (points.stream().anyMatch(point -> point.value() != 0)) {
                Ink ink = kind == BudgetKind.OPERATING ? Ink.ACCENT : Ink.CATEGORY_2;
                lines.add(new Series.Line(kind.getName(), material.say(kind), Series.Style.STACKED, ink, points));
            }
        }
        Map.Entry<Integer, Map<BudgetKind, BigDecimal>> dearest = years.entrySet().stream()
                .max(Comparator.comparing(year -> sum(year.getValue())))
                .orElseThrow();
        String title = material.say(
                "council.money.chart", String.valueOf(dearest.getKey()), material.money(sum(dearest.getValue())));
        Series series = new Series(
                title,
                new Axis.Named("", years.keySet().stream().map(String::valueOf).toList()),
                material.say("council.money.unit"),
                false,
                lines,
                List.of());
        return new Part.PicturePart(
                Optional.of(title), material.picture(series, HEIGHT).orElseThrow());
    }

    private static BigDecimal sum(Map<BudgetKind, BigDecimal> year) {
        return year.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void load(Material material, Pages pages) {
        List<Loads.Load> loads = new Loads(material.strategy(), Setting.FULL_TIME)
                .all().stream().filter(load -> material.shows(load.role())).toList();
        if (loads.isEmpty()) {
            return;
        }
        heading(pages, material, "load");
        Map<Integer, BigDecimal> asked = new TreeMap<>();
        loads.forEach(load -> asked.merge(load.year(), load.asked(), BigDecimal::add));
        Map.Entry<Integer, BigDecimal> fullest =
                asked.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        long beyond = loads.stream().filter(Loads.Load::isBeyondNow).count();
        pages.block(
                Anchors.of("council_load"),
                Part.Paragraph.of(material.say(
                        "council.load.said",
                        String.valueOf(fullest.getKey()),
                        material.number(posts(fullest.getValue())),
                        material.number(fullest.getValue()),
                        beyond)));
        pages.table(
                Anchors.of("council_load_table"),
                material.say("table.load"),
                columns(pages, asked.keySet()),
                rows(material, loads, asked.keySet().stream().toList()));
    }

    private static List<Column> columns(Pages pages, Iterable<Integer> years) {
        List<Column> columns = new ArrayList<>();
        columns.add(pages.words("role"));
        years.forEach(year -> columns.add(Column.of("year" + year, String.valueOf(year), Column.Kind.TEXT_BEFORE)));
        columns.add(pages.figures("has"));
        return columns;
    }

    /** A role a row: what is asked of it in each year, with a mark where that is more than it has, and what it has. */
    private static List<List<Object>> rows(Material material, List<Loads.Load> loads, List<Integer> years) {
        Map<String, List<Loads.Load>> roles = new LinkedHashMap<>();
        loads.forEach(load -> roles.computeIfAbsent(material.heading(load.role()), any -> new ArrayList<>())
                .add(load));
        List<List<Object>> rows = new ArrayList<>();
        roles.entrySet().stream().limit(ROLES).forEach(role -> {
            List<Object> cells = new ArrayList<>();
            cells.add(role.getKey());
            for (int year : years) {
                cells.add(role.getValue().stream()
                        .filter(load -> load.year() == year)
                        .findFirst()
                        .map(load -> load.isBeyondNow()
                                ? material.say("council.load.beyond", material.number(load.asked()))
                                : material.number(load.asked()))
                        .orElse(""));
            }
            cells.add(role.getValue().getFirst().now().map(material::number).orElse("?"));
            rows.add(cells);
        });
        return rows;
    }

    private static BigDecimal posts(BigDecimal days) {
        return days.divide(BigDecimal.valueOf(Setting.FULL_TIME), 1, RoundingMode.HALF_EVEN);
    }
}
