package org.beffroi.strategy.document.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Series;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.measure.Noted;
import org.beffroi.strategy.model.Assessment;
import org.beffroi.strategy.model.Criterion;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Reading;
import org.beffroi.strategy.model.Risk;
import org.beffroi.strategy.risk.ReadingText;
import org.jspecify.annotations.Nullable;

/**
 * A risk as it is printed: its score, its criteria as they were last read, how it went since, and what would lower it.
 *
 * <p>What was seen names channels and audiences, which may not be for every reader: it is printed for the inside alone, the
 * figures with their bases for all.
 */
final class RiskParts {

    /** Two points make no trend. */
    private static final int FEWEST = 3;

    private final Material material;
    private final ReadingText text;

    RiskParts(Material material) {
        this.material = material;
        this.text = new ReadingText(material.locale());
    }

    /** Assessments with their date, the oldest first. */
    private static List<Assessment> dated(Risk risk) {
        return risk.getAssessments().stream()
                .filter(one -> one.getAt() != null)
                .sorted(Comparator.comparing(Assessment::getAt))
                .toList();
    }

    /** The score of the newest assessment in words; empty where there is none. */
    String score(Risk risk) {
        List<Assessment> all = dated(risk);
        if (all.isEmpty()) {
            return "";
        }
        Assessment last = all.getLast();
        if (last.getScore() == null) {
            return material.say("risk.unscored", material.day(last.getAt()));
        }
        String score = material.number(last.getScore());
        // The reason says on how much it rests and between what it lies.
        return material.isPublic()
                        || last.getReason() == null
                        || last.getReason().isBlank()
                ? material.say("risk.score", score, material.day(last.getAt()))
                : material.say("risk.score.reason", score, material.day(last.getAt()), reason(last));
    }

    /** Why an assessment came out so: its readings tell in which language that was said. */
    private String reason(Assessment assessed) {
        String language = assessed.getReadings().stream()
                .map(Reading::getLanguage)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Noted(material.locale()).in(assessed.getReason(), language);
    }

    void criteria(Risk risk, Pages pages) {
        Optional<Assessment> last =
                dated(risk).stream().filter(one -> !one.getReadings().isEmpty()).reduce((one, other) -> other);
        if (last.isEmpty()) {
            unread(risk, pages);
            return;
        }
        List<Reading> readings = last.get().getReadings().stream()
                .filter(reading -> isShown(reading, risk))
                .toList();
        read(risk, readings, material.day(last.get().getAt()), pages);
        lowering(risk, readings, pages);
        if (material.audience() == Diffusion.INTERNAL) {
            rules(risk, readings, pages);
        }
    }

    /** The table of criteria as they were read that day. */
    private void read(Risk risk, List<Reading> readings, String day, Pages pages) {
        List<List<Object>> rows = new ArrayList<>();
        readings.forEach(reading -> rows.add(Pages.row(
                String.valueOf(reading.getName()),
                found(reading),
                text.weight(reading),
                text.level(reading),
                text.confidence(reading))));
        pages.table(
                Anchors.of(risk, "criteria"),
                material.say("table.criteria.at", material.name(risk), day),
                List.of(
                        pages.words("criterion"),
                        pages.words("found"),
                        pages.figures("weight"),
                        pages.figures("level"),
                        pages.figures("confidence")),
                rows);
    }

    private void rules(Risk risk, List<Reading> readings, Pages pages) {
        list(
                Anchors.of(risk, "rules"),
                material.say("risk.rules"),
                readings.stream()
                        .filter(reading -> reading.getLevel() != null && !reading.isJudged())
                        .map(reading -> said(reading, noted(reading, reading.getRule())))
                        .toList(),
                pages);
    }

    /** A criterion that is gone is shown as the risk is. */
    private boolean isShown(Reading reading, Risk risk) {
        return risk.getCriteria().stream()
                .filter(criterion ->
                        criterion.getKey() != null && criterion.getKey().equals(reading.getCriterion()))
                .findFirst()
                .map(material::shows)
                .orElse(true);
    }

    private String found(Reading reading) {
        boolean inside = material.audience() == Diffusion.INTERNAL;
        if (inside && reading.getSeen() != null) {
            return text.seen(reading).orElseThrow();
        }
        if (reading.isJudged()) {
            return material.say("risk.judged");
        }
        return text.figured(reading)
                .orElseGet(() -> material.say(reading.getLevel() == null ? "risk.not.measured" : "risk.fact"));
    }

    private void lowering(Risk risk, List<Reading> readings, Pages pages) {
        list(
                Anchors.of(risk, "lowers"),
                material.say("risk.lowers"),
                readings.stream()
                        .filter(reading ->
                                reading.getLevel() == null || reading.getLevel().signum() > 0)
                        .filter(reading -> reading.getLowers() != null
                                && !reading.getLowers().isBlank())
                        .map(reading -> said(reading, reading.getLowers()))
                        .toList(),
                pages);
    }

    private String noted(Reading reading, @Nullable String text) {
        return new Noted(material.locale()).in(String.valueOf(text), reading.getLanguage());
    }

    private String said(Reading reading, String what) {
        return material.say("risk.said", String.valueOf(reading.getName()), String.valueOf(what));
    }

    private static void list(String anchor, String head, List<String> items, Pages pages) {
        if (!items.isEmpty()) {
            pages.block(
                    anchor,
                    List.of(
                            Part.Paragraph.of(head),
                            new Part.ItemList(
                                    false, items.stream().map(Run::words).collect(Collectors.toList()))));
        }
    }

    /** Criteria that nobody has read yet: what was judged of them, if anything. */
    private void unread(Risk risk, Pages pages) {
        List<List<Object>> rows = new ArrayList<>();
        for (Criterion criterion : material.shown(risk.getCriteria())) {
            rows.add(Pages.row(
                    material.name(criterion),
                    material.say(criterion.getJudged() == null ? "risk.not.measured" : "risk.judged"),
                    String.valueOf(criterion.getLowers() == null ? "" : criterion.getLowers()),
                    pages.figure(criterion.getWeight()),
                    criterion.getJudged() == null ? "" : level(criterion)));
        }
        pages.table(
                Anchors.of(risk, "criteria"),
                material.say("table.criteria", material.name(risk)),
                List.of(
                        pages.words("criterion"),
                        pages.words("found"),
                        pages.words("lowers"),
                        pages.figures("weight"),
                        pages.figures("level")),
                rows);
    }

    private String level(Criterion criterion) {
        return material.number(Math.round(Math.clamp(criterion.getJudged().doubleValue(), 0, 100)));
    }

    /** How the score went, where it was assessed more than once. */
    void history(Risk risk, Pages pages) {
        List<Assessment> all = dated(risk);
        if (all.size() < 2) {
            return;
        }
        Assessment last = all.getLast();
        List<Assessment> scored = all.stream()
                .filter(one -> one.getScore() != null && isComparable(one, last))
                .toList();
        if (scored.size() >= FEWEST) {
            material.picture(series(risk, scored))
                    .ifPresent(picture -> pages.block(
                            Anchors.of(risk, "chart"),
                            new Part.PicturePart(
                                    Optional.of(material.say("risk.history", material.name(risk))), picture)));
        }
        List<List<Object>> rows = new ArrayList<>();
        all.forEach(one -> rows.add(Pages.row(
                material.day(one.getAt()),
                because(one, last),
                one.getScore() == null ? material.say("risk.not.measured") : material.number(one.getScore()))));
        pages.table(
                Anchors.of(risk, "history"),
                material.say("table.assessments", material.name(risk)),
                List.of(pages.words("assessed"), pages.words("reason"), pages.figures("score")),
                rows);
    }

    /** Why it was so where the reader may know, and that it was read otherwise than the last. */
    private String because(Assessment one, Assessment last) {
        String reason = material.isPublic() || one.getReason() == null ? "" : reason(one);
        return isComparable(one, last) ? reason : (reason + " " + material.say("risk.history.otherwise")).strip();
    }

    /** Whether two were read by the same criteria of the same weights: what was read otherwise makes no trend. */
    private static boolean isComparable(Assessment one, Assessment other) {
        return weights(one).equals(weights(other));
    }

    private static Map<String, String> weights(Assessment assessment) {
        Map<String, String> weights = new TreeMap<>();
        assessment
                .getReadings()
                .forEach(reading -> weights.put(
                        String.valueOf(reading.getCriterion()),
                        reading.getWeight() == null
                                ? ""
                                : reading.getWeight().stripTrailingZeros().toPlainString()));
        return weights;
    }

    private Series series(Risk risk, List<Assessment> scored) {
        return new Series(
                material.name(risk).isEmpty() ? material.say("risk.score.axis") : material.name(risk),
                new Axis.Time("", new TimelineSpan(TimelineSpan.Unit.DAY, material.zone())),
                material.say("risk.score.axis"),
                false,
                List.of(new Series.Line(
                        "score",
                        material.say("risk.score.axis"),
                        Series.Style.LINE,
                        Ink.ACCENT,
                        scored.stream()
                                .map(one -> Series.Point.of(
                                        one.getAt().toEpochMilli(),
                                        one.getScore().doubleValue()))
                                .toList())),
                List.of());
    }
}
