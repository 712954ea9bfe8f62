package org.beffroi.strategy.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.document.Part;
import org.beffroi.core.message.Wording;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Series;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.Objective;

/** Indicators as they are printed: from where, where now, to where, until when; every figure with its base and its dates. */
final class IndicatorParts {

    private final Material material;

    IndicatorParts(Material material) {
        this.material = material;
    }

    /** The newest measurement that has a value. */
    static Optional<Measurement> last(Indicator indicator) {
        return indicator.getMeasurements().stream()
                .filter(taken -> taken.getValue() != null && taken.getAt() != null)
                .max(Comparator.comparing(Measurement::getAt));
    }

    /** The indicators of an objective, one a row. */
    void table(Objective objective, Pages pages) {
        List<List<Object>> rows = new ArrayList<>();
        for (Indicator indicator : material.shown(objective.getIndicators())) {
            rows.add(Pages.row(
                    material.name(indicator),
                    figure(indicator.getBaseline(), indicator),
                    last(indicator)
                            .map(taken -> figure(taken.getValue(), indicator))
                            .orElseGet(() -> material.say("indicator.not.yet")),
                    figure(indicator.getTarget(), indicator),
                    indicator.getDue() == null ? "" : material.day(indicator.getDue())));
        }
        pages.table(
                Anchors.of(objective, "indicators"),
                material.say("table.indicators", ObjectivesSection.title(objective, material)),
                List.of(
                        pages.words("indicator"),
                        pages.figures("baseline"),
                        pages.figures("today"),
                        pages.figures("target"),
                        pages.words("due")),
                rows);
    }

    private String figure(BigDecimal value, Indicator indicator) {
        if (value == null) {
            return "";
        }
        String unit = indicator.getUnit() == null ? "" : indicator.getUnit().strip();
        String number = material.number(value);
        return unit.isEmpty()
                ? number
                : material.say("indicator.figure", number, Units.of(value, unit, material.locale()));
    }

    /** All that is known of an indicator. */
    void whole(Indicator indicator, Objective objective, Pages pages) {
        pages.facts(
                Anchors.of(indicator, "facts"),
                List.of(
                        pages.fact("objective", ObjectivesSection.title(objective, material)),
                        pages.fact("baseline", dated(indicator)),
                        pages.fact("target", figure(indicator.getTarget(), indicator)),
                        pages.fact("due", indicator.getDue() == null ? "" : material.day(indicator.getDue()))));
        Optional<Measurement> last = last(indicator);
        last.ifPresent(taken -> pages.block(Anchors.of(indicator, "last"), now(indicator, taken)));
        List<Measurement> all = indicator.getMeasurements().stream()
                .filter(taken -> taken.getValue() != null && taken.getAt() != null)
                .sorted(Comparator.comparing(Measurement::getAt))
                .toList();
        if (all.size() > 1) {
            material.picture(series(indicator, all))
                    .ifPresent(picture -> pages.block(
                            Anchors.of(indicator, "chart"),
                            new Part.PicturePart(Optional.of(material.name(indicator)), picture)));
        }
    }

    private String dated(Indicator indicator) {
        String figure = figure(indicator.getBaseline(), indicator);
        return figure.isEmpty() || indicator.getBaselineAt() == null
                ? figure
                : material.say("indicator.dated", figure, material.day(indicator.getBaselineAt()));
    }

    private List<Part> now(Indicator indicator, Measurement taken) {
        List<String> basis = new ArrayList<>();
        if (taken.getBase() != null && taken.getBase() > 0) {
            basis.add(material.say("evidence.base", taken.getBase()));
        }
        if (taken.getFrom() != null && taken.getUntil() != null) {
            basis.add(new Wording(material.locale()).days(taken.getFrom(), taken.getUntil()));
        }
        basis.add(material.say("evidence.computed", material.day(taken.getAt())));
        return List.of(
                new Part.KeyFigure(
                        figure(taken.getValue(), indicator),
                        org.beffroi.core.document.Run.words(material.say("indicator.now"))),
                Part.Note.of(String.join(" · ", basis) + "."));
    }

    private Series series(Indicator indicator, List<Measurement> all) {
        List<Series.Line> lines = new ArrayList<>();
        lines.add(new Series.Line(
                "measured",
                material.say("indicator.measured"),
                Series.Style.LINE,
                Ink.ACCENT,
                all.stream()
                        .map(taken -> Series.Point.of(
                                taken.getAt().toEpochMilli(), taken.getValue().doubleValue()))
                        .toList()));
        if (indicator.getTarget() != null && indicator.getDue() != null) {
            Measurement last = all.getLast();
            lines.add(new Series.Line(
                    "trajectory",
                    material.say("indicator.trajectory"),
                    Series.Style.DASHED,
                    Ink.SECONDARY,
                    List.of(
                            Series.Point.of(
                                    last.getAt().toEpochMilli(), last.getValue().doubleValue()),
                            Series.Point.of(
                                    indicator
                                            .getDue()
                                            .atStartOfDay(material.zone())
                                            .toInstant()
                                            .toEpochMilli(),
                                    indicator.getTarget().doubleValue()))));
        }
        return new Series(
                material.name(indicator),
                new Axis.Time("", new TimelineSpan(TimelineSpan.Unit.DAY, material.zone())),
                indicator.getUnit() == null ? "" : indicator.getUnit(),
                false,
                lines,
                List.of());
    }
}
