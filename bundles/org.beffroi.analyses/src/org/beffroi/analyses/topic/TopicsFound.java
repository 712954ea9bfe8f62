package org.beffroi.analyses.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.analyses.about.Sample;
import org.beffroi.analyses.frame.Queries;
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
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Table;

/**
 * Topics in sentences and in a table.
 *
 * @param rising those of which more people speak of late
 * @param others further ones
 * @param read what was read to find these
 */
record TopicsFound(
        Scope scope,
        Topics.Parameters parameters,
        List<TopicCount> rising,
        List<TopicCount> others,
        Sample read,
        long total) {

    private static final int SAID = 3;

    /** The answer where nothing learns what words mean. */
    static Answer withoutMeaning(Scope scope, long total) {
        Finding none = new Finding(
                scope.run().say(Topics.class, "topics.no.meaning"), Weight.CAUTION, Optional.of(scope.drillDown()));
        return new Answer(
                new Prose(scope.run().say(Topics.class, "analysis.topics"), List.of(none)),
                List.of(),
                List.of(Measure.figure(
                                "topics",
                                scope.run().say(Topics.class, "topics.topics"),
                                0,
                                "",
                                total,
                                scope.drillDown())
                        .on(scope.searched(total))),
                total,
                List.of());
    }

    Answer answer() {
        List<TopicCount> all = Stream.concat(rising.stream(), others.stream()).toList();
        List<String> leftOut = new ArrayList<>();
        leftOut.add(say("topics.rule", parameters.people()));
        if (!read.isWhole()) {
            leftOut.add(say("topics.sampled", read.entries().size(), read.of()));
        }
        return new Answer(
                new Prose(say("analysis.topics"), findings(all)),
                all.isEmpty() ? List.of() : results(all),
                List.of(Measure.figure("topics", say("topics.topics"), all.size(), "", total, scope.drillDown())
                        .on(scope.searched(total))),
                total,
                leftOut);
    }

    private List<Result> results(List<TopicCount> all) {
        List<Result> results = new ArrayList<>(List.of(table(all)));
        new TopicMap(scope, all).network().ifPresent(results::add);
        return results;
    }

    private List<Finding> findings(List<TopicCount> all) {
        List<Finding> findings = new ArrayList<>();
        for (TopicCount one : rising.subList(0, Math.min(SAID, rising.size()))) {
            TopicCount.Rise rise = one.rise().orElseThrow();
            findings.add(Finding.of(
                    say(
                            "topics.rising",
                            one.topic().quotation(),
                            rise.people(),
                            scope.run().wording().decimal(rise.expected()),
                            scope.run()
                                    .wording()
                                    .days(rise.days().from(), rise.days().to())),
                    scope.drillDown(one.topic().query())));
        }
        findings.add(all.isEmpty() ? none() : gathered(all));
        for (TopicCount one : others.subList(0, Math.min(SAID, others.size()))) {
            findings.add(Finding.of(
                    one.topic()
                            .name()
                            .map(name ->
                                    say("topics.named", name, one.topic().quotation(), one.mentions(), one.people()))
                            .orElseGet(() -> say("topics.one", one.topic().quotation(), one.mentions(), one.people())),
                    scope.drillDown(one.topic().query())));
        }
        if (!all.isEmpty()) {
            findings.add(new Finding(say("topics.caution"), Weight.CAUTION, Optional.empty()));
        }
        return findings;
    }

    private Finding none() {
        return Finding.of(say("topics.none", parameters.people(), read.entries().size()));
    }

    private Finding gathered(List<TopicCount> all) {
        Query any = Queries.any(all.stream().map(count -> count.topic().query()).toList());
        long mentions = scope.count(scope.and(any));
        return Finding.of(
                say(
                        "topics.first",
                        all.size(),
                        mentions,
                        total,
                        scope.run().wording().percent((double) mentions / total)),
                scope.drillDown(any));
    }

    private Table table(List<TopicCount> all) {
        // Where nobody named one, a column of names would be empty.
        boolean named = all.stream().anyMatch(one -> one.topic().name().isPresent());
        List<Table.Row> rows = new ArrayList<>();
        for (TopicCount one : all) {
            List<Object> cells = new ArrayList<>(Arrays.asList(
                    one.topic().quotation(),
                    one.topic().words(),
                    one.mentions(),
                    one.people(),
                    one.rise().map(TopicCount.Rise::people).orElse(null),
                    one.rise().map(TopicCount.Rise::expected).orElse(null),
                    themes(one.topic())));
            if (named) {
                cells.addFirst(one.topic().name().orElse(null));
            }
            rows.add(
                    new Table.Row(cells, Optional.of(scope.drillDown(one.topic().query())), Map.of()));
        }
        List<Column> columns = new ArrayList<>(columns());
        if (named) {
            columns.addFirst(Column.of("name", say("topics.name"), Column.Kind.TEXT));
        }
        return new Table(say("topics.table"), columns, rows);
    }

    private List<Column> columns() {
        return List.of(
                Column.of("quotation", say("topics.quotation"), Column.Kind.TEXT),
                Column.of("words", say("topics.words"), Column.Kind.TEXTS),
                Column.of("mentions", say("topics.mentions"), Column.Kind.WHOLE),
                Column.of("people", say("topics.people"), Column.Kind.WHOLE),
                Column.of("recent", say("topics.recent"), Column.Kind.WHOLE),
                Column.of("expected", say("topics.expected"), Column.Kind.DECIMAL),
                Column.of("themes", say("topics.themes"), Column.Kind.TEXTS));
    }

    /** The theme that most of its mentions have, and of how many; in words. */
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
