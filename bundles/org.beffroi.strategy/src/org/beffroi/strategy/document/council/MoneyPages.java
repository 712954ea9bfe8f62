package org.beffroi.strategy.document.council;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beffroi.core.document.Part;
import org.beffroi.core.result.Column;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.MeansSums;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.model.BudgetKind;
import org.beffroi.strategy.model.BudgetLine;

/**
 * The money in sentences and in one table: what each action costs in each year of the strategy, years of which nothing is said among
 * them, then the posts that are asked for beside what of them is paid.
 *
 * @param material the strategy and its reader
 */
record MoneyPages(Material material) {

    /** Rows that the table has room for, its sum not among them. */
    private static final int ROWS = 6;

    private static final String NOTHING = "–";

    /** Lines of the budget of one action and one kind. */
    private record Row(String name, BudgetKind kind, TreeMap<Integer, BigDecimal> years) {
        BigDecimal sum() {
            return years.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    MoneyPages {
        Objects.requireNonNull(material);
    }

    void write(Pages pages) {
        MeansSums sums = new MeansSums(material);
        Optional<BigDecimal> whole = sums.whole();
        if (whole.isEmpty()) {
            pages.block(Anchors.of("council_money_none"), Part.Paragraph.of(material.say("council.money.unsaid")));
        } else {
            pages.block(Anchors.of("council_money"), Part.Paragraph.of(said(whole.get())));
            List<Row> rows = rows();
            table(pages, rows);
            CouncilChapter.more(pages, material, "money", rows.size(), Math.min(ROWS, rows.size()));
        }
        new PostsAsked(material)
                .said()
                .ifPresent(said -> pages.block(Anchors.of("council_posts_asked"), Part.Paragraph.of(said)));
    }

    /** The years of the strategy, and those of lines outside of them. */
    List<Integer> years() {
        TreeSet<Integer> years = new MeansSums(material)
                .lines().stream().map(BudgetLine::getYear).collect(Collectors.toCollection(TreeSet::new));
        if (material.strategy().getFrom() != null && material.strategy().getUntil() != null) {
            IntStream.rangeClosed(
                            material.strategy().getFrom().getYear(),
                            material.strategy().getUntil().getYear())
                    .forEach(years::add);
        }
        return List.copyOf(years);
    }

    /** Years of the strategy without any line. */
    List<Integer> without() {
        Map<Integer, BigDecimal> sums = byYear();
        return years().stream().filter(year -> !sums.containsKey(year)).toList();
    }

    /** The first and the last year with a line, as they are said; empty without any. */
    String span() {
        TreeMap<Integer, BigDecimal> years = byYear();
        if (years.isEmpty()) {
            return "";
        }
        String from = String.valueOf(years.firstKey());
        return years.size() == 1 ? from : material.say("document.years", from, String.valueOf(years.lastKey()));
    }

    private TreeMap<Integer, BigDecimal> byYear() {
        TreeMap<Integer, BigDecimal> sums = new TreeMap<>();
        new MeansSums(material).lines().forEach(line -> sums.merge(line.getYear(), line.getAmount(), BigDecimal::add));
        return sums;
    }

    private String said(BigDecimal whole) {
        String kinds = Listing.of(
                new MeansSums(material)
                        .byKind().entrySet().stream()
                                .map(kind -> material.say(
                                        "council.money." + kind.getKey().getName(), material.money(kind.getValue())))
                                .toList(),
                material);
        List<String> said = new ArrayList<>();
        said.add(material.say("council.money.said", material.money(whole), kinds));
        Map<Integer, BigDecimal> sums = byYear();
        if (sums.size() > 1) {
            Map.Entry<Integer, BigDecimal> dearest =
                    sums.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
            said.add(material.say(
                    "council.money.dearest", String.valueOf(dearest.getKey()), material.money(dearest.getValue())));
        }
        List<String> without = without().stream().map(String::valueOf).toList();
        if (!without.isEmpty()) {
            said.add(material.say("council.money.without", Listing.of(without, material)));
        }
        return String.join(" ", said);
    }

    private List<Row> rows() {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (BudgetLine line : new MeansSums(material).lines()) {
            String action = material.name(line.getAction());
            String name = action.isEmpty() ? material.heading(line) : action;
            rows.computeIfAbsent(name + "\n" + line.getKind(), any -> new Row(name, line.getKind(), new TreeMap<>()))
                    .years()
                    .merge(line.getYear(), line.getAmount(), BigDecimal::add);
        }
        return rows.values().stream()
                .sorted(Comparator.comparing(Row::sum).reversed())
                .toList();
    }

    private void table(Pages pages, List<Row> rows) {
        List<Column> columns = new ArrayList<>();
        columns.add(pages.words("action"));
        columns.add(pages.words("kind"));
        List<Integer> years = years();
        years.forEach(year -> columns.add(Column.of("year" + year, String.valueOf(year), Column.Kind.TEXT_BEFORE)));
        columns.add(pages.figures("amount"));
        List<List<Object>> cells = new ArrayList<>();
        rows.stream()
                .limit(ROWS)
                .forEach(row -> cells.add(cells(row.name(), material.say(row.kind()), years, row.years())));
        cells.add(cells(material.say("council.money.all"), "", years, byYear()));
        pages.table(Anchors.of("council_money_table"), material.say("council.money.table"), columns, cells);
    }

    private List<Object> cells(String name, String kind, List<Integer> years, Map<Integer, BigDecimal> sums) {
        List<Object> cells = new ArrayList<>(List.of(name, kind));
        years.forEach(year -> cells.add(sums.containsKey(year) ? material.money(sums.get(year)) : NOTHING));
        cells.add(material.money(sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
        return cells;
    }
}
