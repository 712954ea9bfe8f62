package org.beffroi.analyses.who;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.analyses.frame.Nothing;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.who.SameTexts.Together;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.parameter.Asks;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Standard;
import org.beffroi.core.parameter.Within;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Prose.Weight;
import org.beffroi.core.result.Table;
import org.osgi.service.component.annotations.Component;

/**
 * The same text under several accounts within minutes: a fact, and no accusation. A letter to copy, a call to share, a press
 * release or chance make it as well as an intention does.
 */
@Component(service = Analysis.class)
@Analysis.Info(id = "simultaneous", question = Question.WHO_SPEAKS)
public final class Simultaneous implements Analysis<Simultaneous.Parameters> {

    /** Shorter texts are the same by chance: thanks, good luck, well done. */
    private static final int WORDS = 6;

    private static final int CHARACTERS = 120;
    private static final int MOST_NAMES = 12;
    private static final int MOST_SKETCHES = 200;
    private static final int SAID = 3;

    /**
     * What is looked for.
     *
     * @param query as typed, empty for everything
     * @param period as typed, empty for all time
     * @param minutes within how many
     * @param accounts at least how many
     * @param limit how many texts are listed
     */
    public record Parameters(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) Optional<String> period,
            @Standard("10") @Within(least = 1, most = 1440) int minutes,
            @Standard("3") @Within(least = 2, most = 100) int accounts,
            @Standard("20") @Within(least = 1, most = 200) int limit) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        Scope scope = Scope.of(run, parameters.query(), parameters.period());
        long total = scope.count();
        if (total == 0) {
            return Nothing.of(scope);
        }
        List<Told> told = new ArrayList<>();
        for (Together together : SameTexts.of(
                scope,
                parameters.accounts(),
                Duration.ofMinutes(parameters.minutes()).toMillis())) {
            run.cancel().check();
            Told one = new Told(
                    together, scope.snapshot().entryAt(together.places().getFirst()));
            if (one.words() >= WORDS) {
                told.add(one);
            }
        }
        return new Found(scope, parameters, told, total).answer();
    }

    /** A text, and the first mention of it. */
    private record Told(Together together, Entry first) {

        String text() {
            return first.effective()
                    .string(CoreFields.TEXT_BODY)
                    .orElse("")
                    .replaceAll("\\s+", " ")
                    .strip();
        }

        int words() {
            return text().split(" ").length;
        }

        String beginning() {
            String text = text();
            return text.codePointCount(0, text.length()) <= CHARACTERS
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, CHARACTERS - 1))
                                    .strip() + "…";
        }

        /** All that say the same, whenever. */
        Query query() {
            return Queries.any(together.sketches().stream()
                    .limit(MOST_SKETCHES)
                    .map(sketch -> Queries.is(CoreFields.COPIES, sketch))
                    .toList());
        }
    }

    /** What was found. */
    private record Found(Scope scope, Parameters parameters, List<Told> told, long total) {

        Answer answer() {
            List<String> leftOut = new ArrayList<>();
            leftOut.add(say("simultaneous.rule", WORDS));
            if (told.size() > parameters.limit()) {
                leftOut.add(say("simultaneous.more", told.size() - parameters.limit()));
            }
            return new Answer(
                    new Prose(say("analysis.simultaneous"), findings()),
                    told.isEmpty() ? List.of() : List.of(table()),
                    List.of(Measure.figure(
                                    "texts",
                                    say("simultaneous.texts", parameters.accounts(), parameters.minutes()),
                                    told.size(),
                                    "",
                                    total,
                                    scope.drillDown())
                            .on(scope.searched(total))),
                    total,
                    leftOut);
        }

        private List<Finding> findings() {
            List<Finding> findings = new ArrayList<>();
            findings.add(Finding.of(
                    say("simultaneous.first", told.size(), parameters.accounts(), parameters.minutes(), total)));
            for (Told one : told.stream().limit(SAID).toList()) {
                findings.add(Finding.of(
                        say(
                                "simultaneous.one",
                                one.beginning(),
                                one.together().authors(),
                                Clock.moment(one.together().from(), scope.run()),
                                minutes(one.together())),
                        scope.drillDown(one.query())));
            }
            if (!told.isEmpty()) {
                findings.add(new Finding(say("simultaneous.caution"), Weight.CAUTION, Optional.empty()));
            }
            return findings;
        }

        private static long minutes(Together together) {
            return Math.max(1, Math.round((together.to() - together.from()) / 60_000.0));
        }

        private Table table() {
            List<Table.Row> rows = new ArrayList<>();
            for (Told one : told.stream().limit(parameters.limit()).toList()) {
                rows.add(new Table.Row(
                        Arrays.asList(
                                one.beginning(),
                                one.together().authors(),
                                Instant.ofEpochMilli(one.together().from()),
                                minutes(one.together()),
                                kinds(one.together()),
                                names(one.together()),
                                scope.count(scope.and(one.query()))),
                        Optional.of(DrillDown.to(one.first().mention().id())),
                        Map.of("mentions", scope.drillDown(one.query()))));
            }
            return new Table(
                    say("simultaneous.table", parameters.minutes()),
                    List.of(
                            Column.of("text", say("simultaneous.text"), Column.Kind.TEXT),
                            Column.of("accounts", say("speakers.accounts"), Column.Kind.WHOLE),
                            Column.of("from", say("first.when"), Column.Kind.TIME),
                            new Column("within", say("simultaneous.within"), Column.Kind.WHOLE, Optional.of("min")),
                            Column.of(
                                    "kinds",
                                    CoreFields.SPEAKER.label(scope.run().locale()),
                                    Column.Kind.TEXTS),
                            Column.of("names", say("simultaneous.names"), Column.Kind.TEXTS),
                            Column.of("mentions", say("simultaneous.in.all"), Column.Kind.WHOLE)),
                    rows);
        }

        private List<String> kinds(Together together) {
            return together.speakers().stream()
                    .map(kind -> kind.isEmpty()
                            ? say("speakers.unknown")
                            : CoreFields.SPEAKER.valueLabel(kind, scope.run().locale()))
                    .toList();
        }

        /** Accounts as they may show. */
        private List<String> names(Together together) {
            Set<String> names = new LinkedHashSet<>();
            for (int place : together.places()) {
                if (names.size() < MOST_NAMES) {
                    Entry entry = scope.snapshot().entryAt(place);
                    names.addAll(scope.run().names().values(entry.effective(), CoreFields.AUTHOR));
                }
            }
            return List.copyOf(names);
        }

        private String say(String key, Object... arguments) {
            return scope.run().say(Simultaneous.class, key, arguments);
        }
    }
}
