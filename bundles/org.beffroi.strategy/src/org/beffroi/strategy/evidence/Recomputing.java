package org.beffroi.strategy.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.CollectedDays;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.archive.Timeline;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.copy.Copies;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.StandingQueries;
import org.beffroi.core.result.Prose;
import org.beffroi.strategy.measure.Ground;
import org.beffroi.strategy.measure.Meter;
import org.beffroi.strategy.model.AnalysisEvidence;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.EvidenceState;
import org.beffroi.strategy.model.MentionEvidence;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.PeakEvidence;
import org.beffroi.strategy.model.Point;
import org.beffroi.strategy.model.QueryEvidence;
import org.jspecify.annotations.Nullable;

/**
 * Computes a piece of evidence again, and writes beside it what became of it: the same, changed by how much, or gone. Where a
 * mention was erased its quotation goes too. For one thread at a time: it changes the model.
 */
public final class Recomputing {

    private final Ground ground;

    /** A recomputing on that ground. */
    public Recomputing(Ground ground) {
        this.ground = ground;
    }

    /**
     * Computes it again; evidence that rests on no archive is left as it is.
     *
     * @return what became of it
     * @throws org.beffroi.core.message.Refusal if its query or analysis is not understood
     */
    public EvidenceState again(Evidence evidence) {
        EvidenceState state =
                switch (evidence) {
                    case MentionEvidence mention -> mention(mention);
                    case PeakEvidence peak -> new PeakRecomputing(ground).again(peak);
                    case QueryEvidence query -> query(query);
                    case AnalysisEvidence analysis -> analysis(analysis);
                    default -> evidence.getState();
                };
        if (evidence instanceof MentionEvidence
                || evidence instanceof QueryEvidence
                || evidence instanceof AnalysisEvidence) {
            evidence.setState(state);
            evidence.setCheckedAt(ground.at());
            if (evidence.getAt() == null) {
                evidence.setAt(ground.at());
            }
        }
        return state;
    }

    private EvidenceState mention(MentionEvidence evidence) {
        Optional<MentionId> id = Optional.ofNullable(evidence.getMention())
                .filter(text -> !text.isBlank())
                .map(MentionId::new);
        if (id.flatMap(ground.run().snapshot()::entry).isPresent()) {
            evidence.setChange(null);
            return EvidenceState.SAME;
        }
        evidence.setQuotation(null);
        evidence.setAuthor(null);
        evidence.setAddress(null);
        evidence.setName(null);
        evidence.setChange(say("evidence.gone"));
        return EvidenceState.GONE;
    }

    private EvidenceState query(QueryEvidence evidence) {
        Timeline days = days(asked(evidence, ground.run().fields()), evidence.isWithoutCopies(), ground);
        int count = (int) Math.min(Integer.MAX_VALUE, days.total());
        Optional<String> unwatched = unwatched(evidence, count, ground);
        Integer before = evidence.getCount();
        boolean first = before == null;
        boolean same = first || unwatched.isEmpty() && before == count;
        evidence.setCount(unwatched.isPresent() ? null : count);
        evidence.getPoints().clear();
        evidence.getPoints()
                .addAll(points(
                        days,
                        Optional.ofNullable(evidence.getFrom()),
                        Optional.ofNullable(evidence.getUntil()),
                        collected(evidence, ground)));
        evidence.setChange(unwatched.orElseGet(() -> same ? null : say("evidence.count", before, count)));
        evidence.setAt(ground.at());
        return first ? EvidenceState.FRESH : same ? EvidenceState.SAME : EvidenceState.CHANGED;
    }

    /** The days on which somebody watched what a piece of evidence looks for. */
    static CollectedDays collected(QueryEvidence evidence, Ground ground) {
        return CollectedDays.of(
                ground.run(),
                new StandingQueries(ground.run().fields())
                        .read(Optional.ofNullable(evidence.getQuery()).orElse(""), Optional.empty()));
    }

    /** Why no mention was counted, where nobody watched on any of its days: that is no zero. Empty of any other count. */
    static Optional<String> unwatched(QueryEvidence evidence, int count, Ground ground) {
        if (count > 0) {
            return Optional.empty();
        }
        CollectedDays collected = collected(evidence, ground);
        LocalDate today = ground.run().days().today();
        LocalDate until = Optional.ofNullable(evidence.getUntil())
                .filter(day -> !day.isAfter(today))
                .orElse(today);
        LocalDate from = Optional.ofNullable(evidence.getFrom())
                .or(collected::first)
                .filter(day -> !day.isAfter(until))
                .orElse(until);
        return collected.nothing(from, until);
    }

    /**
     * What a piece of evidence looks for, its period included.
     *
     * @throws org.beffroi.core.message.Refusal if it is not understood
     */
    public static Query asked(QueryEvidence evidence, Fields fields) {
        Query asked = new StandingQueries(fields)
                .read(Optional.ofNullable(evidence.getQuery()).orElse(""), Optional.empty());
        if (evidence.getFrom() == null && evidence.getUntil() == null) {
            return asked;
        }
        Query.Period period =
                new Query.Period(CoreFields.PUBLISHED.name(), day(evidence.getFrom()), day(evidence.getUntil()));
        return asked instanceof Query.Everything ? period : new Query.And(List.of(asked, period));
    }

    private static Query.@Nullable Day day(@Nullable LocalDate day) {
        return day == null ? null : new Query.FixedDay(day);
    }

    /** How many mentions a query finds on each day. */
    static Timeline days(Query query, boolean withoutCopies, Ground ground) {
        Snapshot all = ground.run().snapshot();
        return (withoutCopies ? all.onePerGroup(Copies.GROUPING) : all)
                .timeline(
                        query,
                        new TimelineSpan(TimelineSpan.Unit.DAY, ground.run().zone()),
                        ground.run().cancel());
    }

    /**
     * Days as the model keeps them: each of the period has its own, silence too; one that nobody watched has no value.
     *
     * @param from first day, empty for that of the first mention
     * @param until last day, empty for that of the last mention
     * @param collected those on which somebody watched
     */
    static List<Point> points(
            Timeline days, Optional<LocalDate> from, Optional<LocalDate> until, CollectedDays collected) {
        NavigableMap<LocalDate, Long> counted = new TreeMap<>();
        days.buckets().forEach(bucket -> counted.merge(bucket.start().toLocalDate(), bucket.mentions(), Long::sum));
        if (counted.isEmpty()) {
            return List.of();
        }
        LocalDate first = from.orElseGet(counted::firstKey);
        LocalDate last = until.orElseGet(counted::lastKey);
        List<Point> points = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            Point point = ModelFactory.eINSTANCE.createPoint();
            point.setOn(day);
            long mentions = counted.getOrDefault(day, 0L);
            if (mentions > 0 || collected.holds(day)) {
                point.setValue(BigDecimal.valueOf(mentions));
            }
            points.add(point);
        }
        return points;
    }

    private EvidenceState analysis(AnalysisEvidence evidence) {
        Analyses analyses = ground.analyses().orElse(null);
        if (analyses == null) {
            return evidence.getState();
        }
        Report report = analyses.report(
                analyses.named(String.valueOf(evidence.getAnalysis())),
                Meter.parameters(evidence.getParameters()),
                ground.run());
        String finding = report.answer().findings().findings().stream()
                .findFirst()
                .map(Prose.Finding::sentence)
                .orElse("");
        String before = evidence.getFinding();
        evidence.setFinding(finding);
        evidence.setBase((int) Math.min(Integer.MAX_VALUE, report.basis().mentions()));
        evidence.setAt(ground.at());
        boolean first = before == null || before.isBlank();
        // A sentence of before may be of an earlier program, which worded the same facts in another way.
        boolean same = first || FindingFacts.of(before).isSameAs(FindingFacts.of(finding));
        evidence.setChange(same ? null : say("evidence.finding", before));
        return first ? EvidenceState.FRESH : same ? EvidenceState.SAME : EvidenceState.CHANGED;
    }

    private String say(String key, Object... arguments) {
        return Sentence.of(Recomputing.class, key, arguments).in(ground.locale());
    }
}
