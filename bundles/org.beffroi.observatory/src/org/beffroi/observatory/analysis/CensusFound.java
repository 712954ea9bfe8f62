package org.beffroi.observatory.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.message.Percent;
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
import org.beffroi.observatory.census.NetworkName;
import org.beffroi.observatory.census.Stratum;
import org.beffroi.observatory.report.CensusLabels;
import org.beffroi.observatory.report.CensusMap;
import org.beffroi.observatory.report.CensusTables;

/**
 * The answer of a census: its sentences, a table or a map of its groups, the shares that an indicator can follow, of all bodies or
 * of those of one size.
 */
final class CensusFound {

    /** The shares that an indicator can follow, the main one first. */
    static final List<CensusMeasure> KEYS = List.of(
            CensusMeasure.PRESENT, CensusMeasure.PRESENT_WITH_WEBSITE, CensusMeasure.WEBSITE, CensusMeasure.SINGLE);

    private final CensusBundle bundle;
    private final CensusCount count;
    private final CensusLabels labels;
    private final Optional<Stratum> size;
    private final Run run;

    /** @param size of the bodies that are followed; empty for all */
    CensusFound(CensusBundle bundle, Territories territories, Optional<Stratum> size, Run run) {
        this.bundle = bundle;
        this.count = new CensusCount(bundle.data());
        this.labels = new CensusLabels(territories);
        this.size = size;
        this.run = run;
    }

    Answer answer(Grouping grouping) {
        CensusFindings findings = new CensusFindings(bundle.document(), count);
        List<Prose.Finding> said = new ArrayList<>();
        findings.found().forEach(sentence -> said.add(Prose.Finding.of(sentence.in(run.locale()))));
        size.flatMap(this::ofSize).ifPresent(said::addFirst);
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
                measures(),
                0,
                findings.limits().stream()
                        .map(sentence -> sentence.in(run.locale()))
                        .toList());
    }

    private List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        KEYS.forEach(measure -> measures.add(measure(measure, Optional.empty())));
        count.networks().forEach(network -> measures.add(measure(CensusMeasure.NETWORK, Optional.of(network))));
        return measures;
    }

    /** The bodies of the size, said first: all that stands behind is of all sizes. */
    private Optional<Prose.Finding> ofSize(Stratum stratum) {
        CensusFigure figure = figure(CensusMeasure.PRESENT, Optional.empty());
        String bodies = DefinitionText.bodies(bundle.document().definition()).in(run.locale());
        String named = CensusLabels.stratum(stratum).in(run.locale());
        return Optional.of(Prose.Finding.of(
                figure.known() == 0
                        ? say(
                                figure.base() == 0 ? "analysis.census.size.nobody" : "analysis.census.size.none",
                                bodies,
                                named)
                        : say(
                                figure.isSayable()
                                        ? figure.unknown() == 0
                                                ? "analysis.census.size"
                                                : "analysis.census.size.bounded"
                                        : "analysis.census.size.few",
                                new Percent(figure.number().orElse(0)),
                                figure.known(),
                                bodies,
                                named,
                                DefinitionText.place(bundle.document().definition()),
                                figure.count(),
                                figure.base(),
                                new Percent(figure.span().low().orElse(0)),
                                new Percent(figure.span().high().orElse(1)))));
    }

    private CensusFigure figure(CensusMeasure measure, Optional<AccountNetwork> network) {
        return size.map(stratum -> count.figure(measure, network, Grouping.STRATUM, stratum.key()))
                .orElseGet(() -> count.figure(measure, network));
    }

    private Measure measure(CensusMeasure measure, Optional<AccountNetwork> network) {
        CensusFigure figure = figure(measure, network);
        Share share = figure.share(counted(figure));
        String key = CensusAnalysis.key(measure, network);
        String label =
                CensusAnalysis.label(measure, network.map(NetworkName::of).orElse(""), run);
        return share.isMeasured() && figure.number().isPresent()
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
