package org.beffroi.strategy.document.council;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beffroi.core.document.Part;
import org.beffroi.core.result.Column;
import org.beffroi.strategy.analysis.Loads;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.StrategySection;
import org.osgi.service.component.annotations.Component;

/** The money by year and by kind, the largest lines; the time that actions ask of each role against what it has. */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "council.means", place = StrategySection.Place.COUNCIL, rank = 5)
public final class MeansChapter extends CouncilChapter {

    private static final int ROLES = 6;

    @Override
    void write(Material material, Pages pages) {
        new MoneyPages(material).write(pages);
        load(material, pages);
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
        int roles = (int) loads.stream().map(Loads.Load::role).distinct().count();
        more(pages, material, "roles", roles, Math.min(ROLES, roles));
    }

    private static List<Column> columns(Pages pages, Iterable<Integer> years) {
        List<Column> columns = new ArrayList<>();
        columns.add(pages.words("role"));
        years.forEach(year -> columns.add(Column.of("year" + year, String.valueOf(year), Column.Kind.TEXT_BEFORE)));
        columns.add(pages.figures("has"));
        return columns;
    }

    /** Of what it has in its fullest year how much is asked of a role; of one that says nothing of it, all. */
    private static double share(List<Loads.Load> own) {
        return own.stream()
                .mapToDouble(load -> load.now()
                        .filter(now -> now.signum() > 0)
                        .map(now -> load.asked().doubleValue() / now.doubleValue())
                        .orElse(1.0))
                .max()
                .orElse(0);
    }

    /** A role a row, the fullest first: what is asked of it in each year, with a mark where that is more than it has, and what it has. */
    private static List<List<Object>> rows(Material material, List<Loads.Load> loads, List<Integer> years) {
        Map<String, List<Loads.Load>> roles = new LinkedHashMap<>();
        loads.forEach(load -> roles.computeIfAbsent(material.heading(load.role()), any -> new ArrayList<>())
                .add(load));
        List<List<Object>> rows = new ArrayList<>();
        List<Map.Entry<String, List<Loads.Load>>> fullest = roles.entrySet().stream()
                .sorted(Comparator.comparingDouble(role -> -share(role.getValue())))
                .limit(ROLES)
                .toList();
        fullest.forEach(role -> {
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
