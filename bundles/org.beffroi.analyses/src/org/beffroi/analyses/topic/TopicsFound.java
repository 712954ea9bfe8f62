package org.beffroi.analyses.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.analyses.about.Sample;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Prose.Weight;
import org.beffroi.core.result.Table;

/** Topics in sentences and in a table; counted anew over all that is looked at, copies included. */
record TopicsFound(Scope scope, Topics.Parameters parameters, List<Topic> topics, Read read, long total) {

    private static final int SAID = 3;

    /**
     * What was read to find them.
     *
     * @param covered how many of it some topic has
     */
    record Read(int covered, Sample sample) {}

    /** A topic, how many mentions are near to it, and how many people wrote these. */
    private record Counted(Topic topic, long mentions, long people) {}

    Answer answer() {
        List<Counted> counted = topics.stream().map(this::counted).toList();
        List<String> leftOut = new ArrayList<>();
        leftOut.add(say("topics.rule", parameters.people()));
        if (!read.sample().isWhole()) {
            leftOut.add(say(
                    "topics.sampled",
                    read.sample().entries().size(),
                    read.sample().of()));
        }
        return new Answer(
                new Prose(say("analysis.topics"), findings(counted)),
                counted.isEmpty() ? List.of() : List.of(table(counted)),
                List.of(Measure.figure("topics", say("topics.topics"), topics.size(), "", total, scope.drillDown())
                        .on(scope.searched(total))),
                total,
                leftOut);
    }

    private Counted counted(Topic topic) {
        scope.run().cancel().check();
        Query all = scope.and(topic.query());
        Set<Integer> people = new HashSet<>();
        scope.snapshot().scan(all, List.of(CoreFields.AUTHOR), scope.run().cancel(), row -> {
            if (row.code(0) >= 0) {
                people.add(row.code(0));
            }
        });
        return new Counted(topic, scope.count(all), people.size());
    }

    private List<Finding> findings(List<Counted> counted) {
        List<Finding> findings = new ArrayList<>();
        int texts = read.sample().entries().size();
        findings.add(Finding.of(
                topics.isEmpty()
                        ? say("topics.none", parameters.people(), texts)
                        : say(
                                "topics.first",
                                topics.size(),
                                read.covered(),
                                texts,
                                scope.run().wording().percent((double) read.covered() / texts))));
        for (Counted one : counted.subList(0, Math.min(SAID, counted.size()))) {
            findings.add(Finding.of(
                    say("topics.one", one.topic().quotation(), one.mentions(), one.people()),
                    scope.drillDown(one.topic().query())));
        }
        if (!topics.isEmpty()) {
            findings.add(new Finding(say("topics.caution"), Weight.CAUTION, Optional.empty()));
        }
        return findings;
    }

    private Table table(List<Counted> counted) {
        List<Table.Row> rows = new ArrayList<>();
        for (Counted one : counted) {
            rows.add(new Table.Row(
                    Arrays.asList(
                            one.topic().quotation(),
                            one.topic().words(),
                            one.mentions(),
                            one.people(),
                            themes(one.topic())),
                    Optional.of(scope.drillDown(one.topic().query())),
                    Map.of()));
        }
        return new Table(
                say("topics.table"),
                List.of(
                        Column.of("quotation", say("topics.quotation"), Column.Kind.TEXT),
                        Column.of("words", say("topics.words"), Column.Kind.TEXTS),
                        Column.of("mentions", say("topics.mentions"), Column.Kind.WHOLE),
                        Column.of("people", say("topics.people"), Column.Kind.WHOLE),
                        Column.of("themes", say("topics.themes"), Column.Kind.TEXTS)),
                rows);
    }

    /** The theme that most of its mentions have, and those without any; in words. */
    private List<String> themes(Topic topic) {
        Field theme = scope.run().fields().byKey(CoreFields.THEME.name()).orElse(CoreFields.THEME);
        FacetCounts themes = scope.snapshot()
                .facet(scope.and(topic.query()), theme, 1, scope.run().cancel());
        return themes.counts().isEmpty()
                ? List.of(say("topics.unnamed"))
                : List.of(say(
                        "topics.theme",
                        theme.valueLabel(
                                themes.counts().getFirst().value(), scope.run().locale()),
                        themes.counts().getFirst().mentions()));
    }

    private String say(String key, Object... arguments) {
        return scope.run().say(Topics.class, key, arguments);
    }
}
