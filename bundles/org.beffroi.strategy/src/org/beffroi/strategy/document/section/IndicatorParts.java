package org.beffroi.strategy.document.section;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.strategy.analysis.Track;
import org.beffroi.strategy.analysis.TrackChart;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.measure.FigureBasis;
import org.beffroi.strategy.measure.FigureWords;
import org.beffroi.strategy.measure.Noted;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.TypedMeasure;

/** Indicators as they are printed: from where, where now, to where, until when; every figure with its base and its dates. */
record IndicatorParts(Material material) {

    /** The indicators of an objective, one a row. */
    void table(Objective objective, Pages pages) {
        List<List<Object>> rows = new ArrayList<>();
        for (Indicator indicator : material.shown(objective.getIndicators())) {
            rows.add(Pages.row(
                    material.name(indicator),
                    figure(indicator.getBaseline(), indicator),
                    last(indicator)
                            .map(taken -> figure(taken.getValue(), indicator))
                            .orElseGet(() -> material.say("risk.not.measured")),
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
        if (!rows.isEmpty()) {
            pages.block(Anchors.of(objective, "indicators_basis"), Part.Note.of(material.say("indicator.basis.where")));
        }
    }

    private String figure(BigDecimal value, Indicator indicator) {
        return material.figures().figure(indicator, value);
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
        material.figures()
                .unmeasured(indicator)
                .ifPresent(why -> pages.block(Anchors.of(indicator, "unmeasured"), missing(indicator, why)));
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
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.KeyFigure(figure(taken.getValue(), indicator), Run.words(material.say("indicator.now"))));
        parts.add(Part.Note.of(String.join(" · ", new FigureBasis(material.figures()).of(indicator, taken)) + "."));
        remark(indicator, taken).map(Part.Note::of).ifPresent(parts::add);
        return parts;
    }

    /** What was typed beside a figure, often what its base counts; nobody looked whether it may be read by anybody. */
    private Optional<String> remark(Indicator indicator, Measurement taken) {
        return material.isPublic() || !(indicator.getMeasure() instanceof TypedMeasure)
                ? Optional.empty()
                : new Noted(material.locale()).of(taken);
    }

    /** Why there is no figure, and what was tried. */
    private List<Part> missing(Indicator indicator, String why) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Paragraph.of(why));
        FigureWords.newest(indicator).filter(taken -> taken.getAt() != null).ifPresent(taken -> {
            List<String> tried = new ArrayList<>();
            new FigureBasis(material.figures()).period(indicator, taken).ifPresent(tried::add);
            tried.add(material.say("figure.tried", material.day(taken.getAt())));
            parts.add(Part.Note.of(String.join(" · ", tried) + "."));
        });
        return parts;
    }
}
