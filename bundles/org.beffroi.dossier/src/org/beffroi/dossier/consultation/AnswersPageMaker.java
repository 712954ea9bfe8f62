package org.beffroi.dossier.consultation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.document.Document;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Measure;
import org.beffroi.dossier.folder.DossierRuns;

/** Makes the page of a dossier from its consultation and its answers. Safe for several threads. */
public final class AnswersPageMaker {

    private static final int ORIGINS = 6;

    private final Analyses analyses;
    private final String maker;

    /** @param maker the program, with its version */
    public AnswersPageMaker(Analyses analyses, String maker) {
        this.analyses = analyses;
        this.maker = maker;
    }

    /**
     * The page as it would be published now.
     *
     * @param parameters of the analysis, by the name of the component
     * @throws Refusal if nobody contributed, no point was made by several people, or an answer cannot be read
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    public Document page(
            Dossier dossier, Map<String, List<String>> parameters, Locale language, Instant made, Cancel cancel) {
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            Answer answer = analyses.report(
                            analyses.named(Point.ANALYSIS),
                            parameters,
                            DossierRuns.of(dossier, snapshot, language, cancel, Progress.silent()))
                    .answer();
            List<Point> points = Point.in(answer);
            if (points.isEmpty()) {
                throw Refusal.of(Refusal.Kind.NOT_FOUND, AnswersPageMaker.class, "consultation.page.none");
            }
            return new AnswersPage(
                            contributed(answer, snapshot, language, cancel),
                            AnsweredPoints.of(points, new PointAnswers(dossier.codebook()).all(), snapshot, cancel),
                            new AnswersPage.Wishes(
                                    dossier.settings().name(),
                                    language,
                                    dossier.settings().zone(),
                                    dossier.today(),
                                    made,
                                    maker))
                    .document();
        }
    }

    private static AnswersPage.Contributed contributed(
            Answer answer, Snapshot snapshot, Locale language, Cancel cancel) {
        Optional<Measure> contributions = measure(answer, Point.CONTRIBUTIONS);
        List<AnswersPage.Contributed.Origin> origins = contributions
                .flatMap(Measure::drillDown)
                .filter(DrillDown.ToMentions.class::isInstance)
                .map(door -> origins(((DrillDown.ToMentions) door).query(), snapshot, language, cancel))
                .orElse(List.of());
        return new AnswersPage.Contributed(
                contributions.map(one -> Math.round(one.value())).orElse(0L),
                measure(answer, Point.PEOPLE)
                        .map(one -> Math.round(one.value()))
                        .orElse(0L),
                origins);
    }

    private static Optional<Measure> measure(Answer answer, String key) {
        return answer.measures().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** By platform; what has none, by the source that it came from. */
    private static List<AnswersPage.Contributed.Origin> origins(
            Query query, Snapshot snapshot, Locale language, Cancel cancel) {
        List<AnswersPage.Contributed.Origin> origins = new ArrayList<>();
        for (Field field : List.of(CoreFields.NETWORK, CoreFields.SOURCE)) {
            FacetCounts counts = snapshot.facet(query, field, ORIGINS, cancel);
            if (origins.isEmpty()) {
                counts.counts()
                        .forEach(count -> origins.add(new AnswersPage.Contributed.Origin(
                                field.valueLabel(count.value(), language), count.mentions())));
            }
        }
        return origins;
    }
}
