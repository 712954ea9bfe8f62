package org.beffroi.observatory.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Share;
import org.beffroi.core.territory.Territories;
import org.beffroi.observatory.census.CensusBundle;
import org.beffroi.observatory.census.CensusCount;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.observatory.census.CensusFindings;
import org.beffroi.observatory.census.CensusMeasure;
import org.beffroi.observatory.census.DefinitionText;
import org.beffroi.observatory.census.Grouping;
import org.beffroi.observatory.report.CensusLabels;
import org.beffroi.observatory.report.CensusMap;
import org.beffroi.observatory.report.CensusTables;

/** The answer of a census: its sentences, a table or a map of its groups, the shares that an indicator can follow. */
final class CensusFound {

    /** The shares that an indicator can follow, the main one first. */
    static final List<CensusMeasure> KEYS = List.of(
            CensusMeasure.PRESENT, CensusMeasure.PRESENT_WITH_WEBSITE, CensusMeasure.WEBSITE, CensusMeasure.SINGLE);

    private final CensusBundle bundle;
    private final CensusCount count;
    private final CensusLabels labels;
    private final Run run;

    CensusFound(CensusBundle bundle, Territories territories, Run run) {
        this.bundle = bundle;
        this.count = new CensusCount(bundle.data());
        this.labels = new CensusLabels(territories);
        this.run = run;
    }

    Answer answer(Grouping grouping) {
        CensusFindings findings = new CensusFindings(bundle.document(), count);
        List<Prose.Finding> said = new ArrayList<>();
        findings.found().forEach(sentence -> said.add(Prose.Finding.of(sentence.in(run.locale()))));
        List<Result> results = new ArrayList<>();
        List<CensusFigure> figures = count.figures();
        if (grouping == Grouping.DEPARTEMENT) {
            new CensusMap(figures, labels, run.locale()).places(1).ifPresent(results::add);
        }
        new CensusTables(figures, labels, run.locale()).by(grouping).ifPresent(results::add);
        return new Answer(
                new Prose(
                        say(
                                "analysis.census.of",
                                DefinitionText.bodies(bundle.document().definition()),
                                bundle.document().asOf()),
                        said),
                results,
                KEYS.stream().map(this::measure).toList(),
                0,
                findings.limits().stream()
                        .map(sentence -> sentence.in(run.locale()))
                        .toList());
    }

    private Measure measure(CensusMeasure measure) {
        CensusFigure figure = count.figure(measure, Optional.empty());
        Share share = figure.share(counted(figure));
        String key = CensusAnalysis.key(measure);
        String label = CensusAnalysis.label(measure, run);
        return share.isMeasured()
                ? Measure.share(key, label, share, Optional.empty())
                : Measure.unmeasured(key, label, say("analysis.census.unknown"));
    }

    private String counted(CensusFigure figure) {
        return say(
                "analysis.census.counted",
                figure.base(),
                DefinitionText.bodies(bundle.document().definition()));
    }

    private String say(String key, Object... arguments) {
        return Sentence.of(CensusFound.class, key, arguments).in(run.locale());
    }
}
