package org.beffroi.analyses.replay;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Outages;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.replay.Milestone.Kind;
import org.beffroi.analyses.rising.Excerpt;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Prose.Weight;
import org.beffroi.core.result.Table;

/** What is said of when one would have known, where at least one mention has a date. */
final class ReplayFound {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final double HOUR = 3_600_000;

    /** Those that say that a discontent would have been told, the first one first. */
    private static final List<Kind> STAGES = List.of(Kind.WEAK_SIGNAL, Kind.RISING, Kind.CRISIS);

    private final Scope scope;
    private final Run run;
    private final DaySpan days;
    private final SubjectMentions subject;
    private final List<Milestone> reached;
    private final Milestone first;
    private final int floor;
    private final Excerpt excerpt;
    private final long mentions;

    /** @param reached in any order, the first mention among them */
    ReplayFound(Scope scope, DaySpan days, SubjectMentions subject, List<Milestone> reached, int floor) {
        this.scope = scope;
        this.run = scope.run();
        this.days = days;
        this.subject = subject;
        this.reached = reached.stream()
                .sorted(Comparator.comparing(Milestone::when).thenComparing(Milestone::kind))
                .toList();
        this.first = at(Kind.FIRST).orElseThrow();
        this.floor = floor;
        this.excerpt = new Excerpt(run);
        this.mentions = scope.count(scope.and(Queries.has(CoreFields.PUBLISHED)));
    }

    Answer answer() {
        return new Answer(
                new Prose(say("analysis.crisis-replay"), findings()),
                List.of(new ReplayChart(scope, reached, this::label, this::door).series(), table()),
                measures(),
                mentions,
                leftOut());
    }

    private Optional<Milestone> at(Kind kind) {
        return reached.stream().filter(one -> one.kind() == kind).findFirst();
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(headline());
        together().forEach(same -> findings.add(new Finding(sentence(same), Weight.PLAIN, door(same.getFirst()))));
        missing().ifPresent(said -> findings.add(Finding.of(said)));
        if (subject.late() > 0) {
            findings.add(
                    new Finding(say("replay.late", subject.late(), subject.size()), Weight.CAUTION, Optional.empty()));
        }
        Outages.caution(run, days).ifPresent(findings::add);
        return findings;
    }

    private Finding headline() {
        Optional<Milestone> told = at(Kind.WEAK_SIGNAL);
        if (told.isEmpty()) {
            return Finding.of(say("replay.never", floor), scope.drillDown());
        }
        Milestone signal = told.get();
        Kind gravest = STAGES.stream()
                .filter(kind ->
                        at(kind).filter(one -> one.when().equals(signal.when())).isPresent())
                .reduce((one, graver) -> graver)
                .orElseThrow();
        return new Finding(
                say(
                        at(Kind.PRESS).isEmpty() ? "replay.told.no.press" : "replay.told",
                        moment(signal),
                        label(gravest),
                        compared(signal, Kind.PRESS),
                        at(Kind.OWN).isEmpty() ? say("replay.no.own") : compared(signal, Kind.OWN)),
                Weight.PLAIN,
                door(signal));
    }

    /** {@code 13 h avant le premier article de presse}; blank where there is nothing to compare with. */
    private String compared(Milestone one, Kind other) {
        return at(other)
                .map(second -> {
                    double hours = hours(one, second);
                    String key = "replay." + (hours < 0 ? "after." : "before.") + other.key();
                    return say(key, run.wording().hours(Math.abs(hours)));
                })
                .orElse("");
    }

    private static double hours(Milestone from, Milestone to) {
        return Duration.between(from.when(), to.when()).toMillis() / HOUR;
    }

    /** What one mention is at once, such as the first mention and the first complaint, is said once. */
    private List<List<Milestone>> together() {
        Map<String, List<Milestone>> together = new LinkedHashMap<>();
        for (Milestone one : reached) {
            String key = one.mention()
                    .filter(entry -> one.told().isEmpty())
                    .map(entry -> entry.mention().id().value())
                    .orElse(one.kind().key());
            together.computeIfAbsent(key, first -> new ArrayList<>()).add(one);
        }
        return List.copyOf(together.values());
    }

    private String sentence(List<Milestone> same) {
        Milestone one = same.getFirst();
        boolean isPress = same.stream().anyMatch(other -> other.kind() == Kind.PRESS);
        return say(
                "replay.milestone",
                capital(same.stream()
                        .map(other -> label(other.kind()))
                        .collect(Collectors.joining(say("replay.also")))),
                moment(one),
                Stream.of(who(one), isPress ? "" : compared(one, Kind.PRESS))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")),
                said(one).map(text -> say("replay.quotation", text)).orElse("."));
    }

    private Optional<String> said(Milestone one) {
        return one.mention().flatMap(excerpt::of);
    }

    /** Of what would have been told, how many complain; of a mention its network and kind of speaker: nobody is named but the press. */
    private String who(Milestone one) {
        return one.told()
                .map(told -> say("replay.people", told.people(), told.name().orElseGet(() -> say("replay.all"))))
                .or(() -> one.mention().map(this::who))
                .orElseGet(() -> say("replay.unknown"));
    }

    private String who(Entry entry) {
        Optional<String> speaker = entry.effective().string(CoreFields.SPEAKER);
        Optional<String> outlet = speaker.filter("press"::equals)
                .flatMap(press -> entry.effective().string(CoreFields.OUTLET));
        String said = Stream.of(
                        entry.effective()
                                .string(CoreFields.NETWORK)
                                .map(network -> CoreFields.NETWORK.valueLabel(network, run.locale())),
                        outlet.or(() -> speaker.map(kind -> CoreFields.SPEAKER.valueLabel(kind, run.locale()))))
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? say("replay.unknown") : said;
    }

    /** What did not happen on these days. */
    private Optional<String> missing() {
        String missing = Arrays.stream(Kind.values())
                .filter(kind -> at(kind).isEmpty())
                .map(this::label)
                .collect(Collectors.joining(say("replay.and")));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(say("replay.missing", run.wording().days(days.from(), days.to()), missing));
    }

    private Optional<DrillDown> door(Milestone one) {
        return one.mention().map(entry -> DrillDown.to(entry.mention().id())).or(() -> one.told()
                .map(told -> DrillDown.to(told.complaints())));
    }

    private Table table() {
        List<Table.Row> rows = new ArrayList<>();
        for (Milestone one : reached) {
            Optional<Milestone> press = at(Kind.PRESS).filter(other -> one.kind() != Kind.PRESS);
            rows.add(new Table.Row(
                    Arrays.asList(
                            label(one.kind()),
                            one.when(),
                            one.held().orElse(null),
                            press.map(other -> hours(one, other)).orElse(null),
                            who(one),
                            said(one).orElse(null)),
                    door(one),
                    Map.of()));
        }
        return new Table(
                say("replay.table"),
                List.of(
                        Column.of("step", say("replay.step"), Column.Kind.TEXT),
                        Column.of("when", say("replay.when"), Column.Kind.TIME),
                        Column.of("held", say("replay.held"), Column.Kind.TIME),
                        new Column("lead", say("replay.lead"), Column.Kind.DECIMAL, Optional.of("h")),
                        Column.of("who", say("replay.who"), Column.Kind.TEXT),
                        Column.of("said", say("replay.said"), Column.Kind.TEXT)),
                rows);
    }

    private List<Measure> measures() {
        return List.of(
                between("lead.press", Kind.WEAK_SIGNAL, Kind.PRESS),
                between("hours.to.signal", Kind.FIRST, Kind.WEAK_SIGNAL),
                between("hours.to.own", Kind.FIRST, Kind.OWN));
    }

    private Measure between(String key, Kind from, Kind to) {
        double hours =
                at(from).flatMap(one -> at(to).map(other -> hours(one, other))).orElse(Double.NaN);
        String missing = Stream.of(from, to)
                .filter(kind -> at(kind).isEmpty())
                .map(this::label)
                .collect(Collectors.joining(say("replay.and")));
        return Measure.figure(
                        key,
                        say("replay.measure." + key),
                        hours,
                        "h",
                        mentions,
                        scope.drillDown(Queries.has(CoreFields.PUBLISHED)))
                .because(say("replay.missing", run.wording().days(days.from(), days.to()), missing))
                .on(scope.searched(mentions));
    }

    private List<String> leftOut() {
        return List.of(
                say("replay.words"),
                say("replay.limit.known"),
                say("replay.limit.about"),
                say("replay.limit.meaning"),
                say("discontent.limit.voices"));
    }

    private String label(Kind kind) {
        return say("replay.kind." + kind.key());
    }

    private String capital(String said) {
        return said.substring(0, 1).toUpperCase(run.locale()) + said.substring(1);
    }

    /** What would have been told before the first mention of these days is not the work of that hour. */
    private String moment(Milestone one) {
        ZonedDateTime time = one.when().atZone(run.zone());
        String said = say("clock.moment", run.wording().dayOfYear(time.toLocalDate()), TIME.format(time));
        boolean isBefore = one.told().isPresent() && !one.when().isAfter(first.when());
        return isBefore ? say("replay.already", said) : said;
    }

    private String say(String key, Object... arguments) {
        return run.say(ReplayFound.class, key, arguments);
    }
}
