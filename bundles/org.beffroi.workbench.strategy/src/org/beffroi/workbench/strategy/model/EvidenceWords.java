package org.beffroi.workbench.strategy.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.model.AnalysisEvidence;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.EvidenceState;
import org.beffroi.strategy.model.MentionEvidence;
import org.beffroi.strategy.model.Point;
import org.beffroi.strategy.model.QueryEvidence;
import org.beffroi.strategy.model.SurveyEvidence;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;

/** What is said of a piece of evidence. Immutable. */
public record EvidenceWords(Language language, Days days, Names names) {

    /** What it is called: its name, else what it says. */
    public String title(Evidence evidence) {
        return names.title(evidence);
    }

    /** What it says, where its name does not say it already; empty else. */
    public String says(Evidence evidence) {
        String words =
                switch (evidence) {
                    case MentionEvidence mention
                    when mention.getQuotation() != null ->
                        language.text("evidence.quoted", mention.getQuotation().strip());
                    case AnalysisEvidence analysis when analysis.getFinding() != null -> analysis.getFinding();
                    case SurveyEvidence survey when survey.getFinding() != null -> survey.getFinding();
                    default -> "";
                };
        return evidence.getName() == null || evidence.getName().isBlank() ? "" : words;
    }

    /** What kind it is, on what it rests, and when it was computed. */
    public String basis(Evidence evidence) {
        List<String> said = new ArrayList<>();
        switch (evidence) {
            case QueryEvidence query
            when query.getCount() != null -> said.add(language.counted("evidence.mentions", query.getCount()));
            case AnalysisEvidence analysis
            when analysis.getBase() != null -> said.add(language.counted("evidence.base", analysis.getBase()));
            default -> said.add(names.of(evidence.eClass()));
        }
        Instant seen = evidence.getCheckedAt() == null ? evidence.getAt() : evidence.getCheckedAt();
        if (seen != null) {
            said.add(language.text("evidence.seen", days.day(days.dayOf(seen))));
        }
        if (evidence.getState() == EvidenceState.SAME && evidence.getChange() == null) {
            said.add(language.text("evidence.same"));
        }
        return String.join(" · ", said);
    }

    /** What became of it, where a person should know; empty else. */
    public Optional<String> warning(Evidence evidence) {
        return switch (evidence.getState()) {
            case GONE -> Optional.of(language.text("evidence.gone"));
            case CHANGED ->
                Optional.of(
                        evidence.getChange() == null
                                ? language.text("evidence.changed")
                                : language.text("evidence.changed.how", evidence.getChange()));
            default -> Optional.empty();
        };
    }

    /**
     * The days of a search as so many bars side by side, each the sum of its days; empty where there is too little to draw.
     *
     * @param bars how many at most
     * @return heights from 0 to 1
     */
    public static List<Double> bars(QueryEvidence query, int bars) {
        List<Point> points = query.getPoints().stream()
                .filter(point -> point.getOn() != null && point.getValue() != null)
                .toList();
        if (points.size() < 2) {
            return List.of();
        }
        LocalDate first =
                points.stream().map(Point::getOn).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                points.stream().map(Point::getOn).max(LocalDate::compareTo).orElseThrow();
        long length = ChronoUnit.DAYS.between(first, last) + 1;
        int count = (int) Math.min(bars, length);
        double[] sums = new double[count];
        for (Point point : points) {
            long at = ChronoUnit.DAYS.between(first, point.getOn()) * count / length;
            sums[(int) at] += point.getValue().doubleValue();
        }
        double most = java.util.Arrays.stream(sums).max().orElse(0);
        return java.util.Arrays.stream(sums)
                .mapToObj(sum -> most <= 0 ? 0.0 : sum / most)
                .toList();
    }
}
