package org.beffroi.observatory.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Places;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Share;
import org.beffroi.core.result.Table;
import org.beffroi.core.territory.Territories;
import org.beffroi.observatory.census.CensusBundle;
import org.beffroi.observatory.census.CensusCount;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.observatory.census.CensusFindings;
import org.beffroi.observatory.census.CensusMeasure;
import org.beffroi.observatory.census.DefinitionText;
import org.beffroi.observatory.census.Grouping;
import org.beffroi.observatory.report.CensusLabels;

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
        map(grouping).ifPresent(results::add);
        table(grouping).ifPresent(results::add);
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

    private Map<String, List<CensusFigure>> groups(Grouping grouping) {
        return count.figures().stream()
                .filter(figure -> figure.grouping() == grouping)
                .filter(figure -> figure.network().isEmpty())
                .collect(Collectors.groupingBy(CensusFigure::group, java.util.LinkedHashMap::new, Collectors.toList()));
    }

    private Optional<Result> table(Grouping grouping) {
        List<Table.Row> rows = new ArrayList<>();
        groups(grouping).forEach((group, members) -> {
            CensusFigure present = of(members, CensusMeasure.PRESENT);
            Share share = present.share(counted(present));
            rows.add(Table.Row.of(Arrays.asList(
                    labels.group(grouping, group, run.locale()),
                    present.base(),
                    share.isMeasured() ? (Object) share.value() : null,
                    share.low(),
                    share.high(),
                    number(of(members, CensusMeasure.WEBSITE)),
                    number(of(members, CensusMeasure.SINGLE)))));
        });
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Table(
                say("report.table.caption." + grouping.key()),
                List.of(
                        column("group", CensusLabels.grouping(grouping).in(run.locale()), Column.Kind.TEXT),
                        column("bodies", say("report.table.bodies"), Column.Kind.WHOLE),
                        column("share", say("report.table.present"), Column.Kind.SHARE),
                        column("least", say("report.table.low"), Column.Kind.SHARE),
                        column("most", say("report.table.high"), Column.Kind.SHARE),
                        column("site", say("report.table.site"), Column.Kind.SHARE),
                        column("single", say("report.table.single"), Column.Kind.SHARE)),
                rows));
    }

    private static Object number(CensusFigure figure) {
        return figure.number().isPresent() ? figure.number().getAsDouble() : null;
    }

    private static CensusFigure of(List<CensusFigure> members, CensusMeasure measure) {
        return members.stream()
                .filter(figure -> figure.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    /** The map of départements, where these are the groups and the official geography knows them. */
    private Optional<Result> map(Grouping grouping) {
        if (grouping != Grouping.DEPARTEMENT) {
            return Optional.empty();
        }
        List<Places.Place> places = count.figures().stream()
                .filter(figure -> figure.grouping() == grouping)
                .filter(figure -> figure.measure() == CensusMeasure.PRESENT)
                .filter(figure -> figure.known() > 0)
                .map(figure -> new Places.Place(
                        figure.group(),
                        labels.group(grouping, figure.group(), run.locale()),
                        Places.Level.DEPARTMENT,
                        (double) figure.count() / figure.known(),
                        figure.known(),
                        false,
                        Optional.empty()))
                .sorted(Comparator.comparingDouble(Places.Place::value)
                        .reversed()
                        .thenComparing(Places.Place::code))
                .toList();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new Places(say("report.map.title"), say("report.map.measure"), true, places));
    }

    private static Column column(String key, String label, Column.Kind kind) {
        return Column.of(key, label, kind);
    }

    private String say(String key, Object... arguments) {
        return Sentence.of(CensusFound.class, key, arguments).in(run.locale());
    }
}
