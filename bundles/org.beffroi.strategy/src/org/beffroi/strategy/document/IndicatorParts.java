package org.beffroi.strategy.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.document.Part;
import org.beffroi.core.message.Wording;
import org.beffroi.strategy.analysis.Track;
import org.beffroi.strategy.analysis.TrackChart;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.Objective;

/** Indicators as they are printed: from where, where now, to where, until when; every figure with its base and its dates. */
final class IndicatorParts {

    private final Material material;

    IndicatorParts(Material material) {
        this.material = material;
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
        Track track = Track.of(indicator, material.zone());
        if (track.taken().size() > 1) {
            new TrackChart(track, material::say)
                    .series(material.name(indicator))
                    .flatMap(material::picture)
                    .ifPresent(picture -> pages.block(
                            Anchors.of(indicator, "chart"),
                            new Part.PicturePart(Optional.of(material.name(indicator)), picture)));
            pages.block(Anchors.of(indicator, "forecast"), Part.Note.of(leads(track)));
        }
    }

    private String leads(Track track) {
        Indicator indicator = track.indicator();
        return track.forecast()
                .map(forecast -> material.say(
                        "indicator.forecast.said",
                        figure(rounded(forecast.value()), indicator),
                        figure(rounded(forecast.low()), indicator),
                        figure(rounded(forecast.high()), indicator),
                        forecast.from()))
                .orElseGet(() -> material.say("indicator.forecast.none"));
    }

    /** No finer than a forecast can be. */
    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }

    private Optional<Measurement> last(Indicator indicator) {
        return Track.of(indicator, material.zone()).last();
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
}
