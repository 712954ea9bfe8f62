package org.beffroi.analyses.consultation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Table;

/** Debates in a chart and in tables, the most debated first. */
final class ConsultationTables {

    /** Bars of a chart that can still be read. */
    private static final int BARS = 12;

    private final Scope scope;
    private final Words words;
    private final Map<Debate, String> names = new HashMap<>();

    ConsultationTables(Scope scope, Words words) {
        this.scope = scope;
        this.words = words;
    }

    private String name(Debate debate) {
        return names.computeIfAbsent(debate, words::name);
    }

    /** Who is against to the left, who is for to the right, where anybody told it. */
    Series chart(List<Debate> shown) {
        List<Debate> told =
                shown.stream().filter(one -> one.stated() > 0).limit(BARS).toList();
        List<Series.Line> lines = new ArrayList<>();
        for (Stance side : Stance.values()) {
            List<Series.Point> points = new ArrayList<>();
            for (Debate debate : told) {
                points.add(Series.Point.of(points.size(), debate.on(side), drillDown(debate, side.query())));
            }
            if (told.stream().anyMatch(debate -> debate.on(side) > 0)) {
                lines.add(side.line(locale(), points));
            }
        }
        return new Series(
                say(
                        told.stream().anyMatch(debate -> debate.on(Stance.MIXED) > 0)
                                ? "consultation.chart.mixed"
                                : "consultation.chart"),
                new Axis.Named(
                        say("consultation.proposal"),
                        told.stream()
                                .map(debate -> say("consultation.row", name(debate), debate.stated(), debate.direct()))
                                .toList()),
                say("consultation.contributions"),
                false,
                lines,
                List.of());
    }

    /** How many contributed on which side. */
    Table debates(List<Debate> shown) {
        return new Table(
                say("consultation.table"),
                Column.labelled(key -> say("consultation." + key))
                        .with(Column.Kind.TEXT, "proposal", "side")
                        .with(Column.Kind.WHOLE, "contributions", "for", "against", "mixed", "unsaid", "replies")
                        .with(Column.Kind.WHOLE, "people", "votes")
                        .all(),
                shown.stream().map(this::row).toList());
    }

    private Table.Row row(Debate debate) {
        return new Table.Row(
                Arrays.asList(
                        name(debate),
                        say(debate.verdict().key()),
                        (long) debate.contributions().size(),
                        debate.on(Stance.FOR),
                        debate.on(Stance.AGAINST),
                        debate.on(Stance.MIXED),
                        debate.direct() - debate.stated(),
                        debate.replies(),
                        debate.people(),
                        votes(debate).orElse(null)),
                Optional.of(scope.drillDown(debate.subject().query())),
                Map.of(
                        "for", drillDown(debate, Stance.FOR.query()),
                        "against", drillDown(debate, Stance.AGAINST.query()),
                        "mixed", drillDown(debate, Stance.MIXED.query()),
                        "unsaid", drillDown(debate, Queries.not(Queries.has(CoreFields.STANCE)))));
    }

    /** What share is for a proposal, of how many, and what chance leaves of it. */
    Table shares(List<Debate> shown) {
        List<Table.Row> rows = new ArrayList<>();
        for (Debate debate : shown) {
            debate.share(Stance.FOR)
                    .ifPresent(share -> rows.add(Table.Row.of(
                            Arrays.asList(
                                    name(debate),
                                    share,
                                    debate.interval(Stance.FOR).low(),
                                    debate.interval(Stance.FOR).high(),
                                    debate.stated(),
                                    debate.direct()),
                            drillDown(debate, Queries.has(CoreFields.STANCE)))));
        }
        return new Table(
                say("consultation.shares"),
                Column.labelled(key -> say("consultation." + key))
                        .with(Column.Kind.TEXT, "proposal")
                        .with(Column.Kind.SHARE, "share", "low", "high")
                        .with(Column.Kind.WHOLE, "stated", "direct")
                        .all(),
                rows);
    }

    private Optional<Long> votes(Debate debate) {
        return debate.subject() instanceof DebateSubject.Proposal(String id)
                ? scope.run().snapshot().entry(new MentionId(id)).flatMap(root -> root.effective()
                        .number(CoreFields.LIKES))
                : Optional.empty();
    }

    private DrillDown drillDown(Debate debate, Query more) {
        return scope.drillDown(Queries.all(debate.subject().direct(), more));
    }

    /** What is said on each side, in the words that most people liked; empty where nothing may be quoted. */
    Optional<Table> quotations(List<Debate> shown) {
        List<Table.Row> rows = new ArrayList<>();
        for (Debate debate : shown) {
            for (Stance side : List.of(Stance.FOR, Stance.AGAINST, Stance.MIXED)) {
                words.quotation(debate, side)
                        .ifPresent(one -> rows.add(Table.Row.of(
                                Arrays.asList(
                                        name(debate),
                                        side.label(locale()),
                                        one.said(),
                                        one.likes().orElse(null)),
                                DrillDown.to(one.id()))));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        say("consultation.quotations"),
                        Column.labelled(key -> say("consultation." + key))
                                .with(Column.Kind.TEXT, "proposal", "side", "quotation")
                                .with(Column.Kind.WHOLE, "likes")
                                .all(),
                        rows));
    }

    /** Proposals that nobody answered. */
    Table undiscussed(List<Contribution> proposals) {
        return new Table(
                say("consultation.undiscussed.table"),
                Column.labelled(key -> say("consultation." + key))
                        .with(Column.Kind.TEXT, "proposal")
                        .with(Column.Kind.WHOLE, "votes")
                        .all(),
                proposals.stream()
                        .map(one -> Table.Row.of(
                                Arrays.asList(words.name(one), one.likes().orElse(null)), DrillDown.to(one.id())))
                        .toList());
    }

    private Locale locale() {
        return scope.run().locale();
    }

    private String say(String key, Object... arguments) {
        return scope.run().say(Consultation.class, key, arguments);
    }
}
