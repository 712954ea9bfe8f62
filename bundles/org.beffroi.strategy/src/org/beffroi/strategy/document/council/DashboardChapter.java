package org.beffroi.strategy.document.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.beffroi.core.document.Part;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.element.ShortText;
import org.beffroi.strategy.measure.Margin;
import org.beffroi.strategy.measure.Tracking;
import org.beffroi.strategy.model.Indicator;
import org.osgi.service.component.annotations.Component;

/** All indicators in one table: from where, where now and between what, to where, until when, and how that is judged. */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "council.dashboard", place = StrategySection.Place.COUNCIL, rank = 8)
public final class DashboardChapter extends CouncilChapter {

    private static final int ROWS = 14;
    private static final int LONGEST = 60;

    @Override
    void write(Material material, Pages pages) {
        LocalDate day = day(material);
        List<Indicator> all = material.shown(material.strategy().getObjectives()).stream()
                .flatMap(objective -> material.shown(objective.getIndicators()).stream())
                .filter(indicator -> !material.name(indicator).isEmpty())
                .sorted(Tracking.byUrgency(day, material.zone()))
                .toList();
        if (all.isEmpty()) {
            return;
        }
        Map<Tracking.State, Integer> states = new EnumMap<>(Tracking.State.class);
        all.forEach(one -> states.merge(Tracking.of(one, day, material.zone()).state(), 1, Integer::sum));
        String said = states.entrySet().stream()
                .map(state ->
                        material.say("council.dashboard.count." + state.getKey().name(), state.getValue()))
                .collect(Collectors.joining(", "));
        pages.block(
                Anchors.of("council_dashboard_said"),
                Part.Paragraph.of(material.say("council.dashboard.said", material.day(day), all.size(), said)));
        List<List<Object>> rows = new ArrayList<>();
        all.stream().limit(ROWS).forEach(one -> rows.add(row(one, day, material)));
        pages.table(
                Anchors.of("council_dashboard"),
                material.say("council.dashboard.table"),
                List.of(
                        pages.words("indicator"),
                        pages.figures("baseline"),
                        pages.figures("today"),
                        pages.figures("margin"),
                        pages.figures("target"),
                        pages.words("due"),
                        pages.words("state")),
                rows);
        pages.block(Anchors.of("council_dashboard_note"), Part.Note.of(material.say("council.dashboard.note")));
        more(pages, material, "indicators", all.size(), rows.size());
    }

    private List<Object> row(Indicator indicator, LocalDate day, Material material) {
        Tracking tracking = Tracking.of(indicator, day, material.zone());
        return Pages.row(
                ShortText.cut(material.name(indicator), LONGEST),
                material.figures().figure(indicator, indicator.getBaseline()),
                tracking.last()
                        .map(taken -> material.figures().based(indicator, taken))
                        .orElseGet(() -> material.say("council.dashboard.unmeasured")),
                margin(indicator, tracking, material),
                material.figures().figure(indicator, indicator.getTarget()),
                new Months(material).of(indicator.getDue()),
                States.said(tracking.state(), material));
    }

    /** Between what the truth behind the figure lies; empty of what is no sample. */
    private static String margin(Indicator indicator, Tracking tracking, Material material) {
        return tracking.margin()
                .map(margin -> material.say(
                        "council.between",
                        material.number(Margin.rounded(margin.low())),
                        isPercent(indicator)
                                ? material.figures().figure(indicator, Margin.rounded(margin.high()))
                                : material.number(Margin.rounded(margin.high()))))
                .orElse("");
    }

    /** Other units stand beside in the figure itself, and have no room twice. */
    private static boolean isPercent(Indicator indicator) {
        return indicator.getUnit() != null && indicator.getUnit().strip().equals("%");
    }
}
