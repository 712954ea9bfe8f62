package org.beffroi.strategy.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.PeakRow;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.Wording;
import org.beffroi.core.query.Query;
import org.beffroi.strategy.measure.Ground;
import org.beffroi.strategy.model.EvidenceState;
import org.beffroi.strategy.model.PeakEvidence;
import org.beffroi.strategy.model.Point;
import org.jspecify.annotations.Nullable;

/**
 * Computes a peak again: looks for it among the peaks of its search as they are told today. A peak that is none any more, since
 * mentions were erased or came late, stays with its count and says so. For one thread at a time: it changes the model.
 */
record PeakRecomputing(Ground ground) {

    private static final String PEAKS = "peaks";

    /** Mentions below which nothing is a peak, as the analysis has it unless it is asked otherwise. */
    private static final int FLOOR = 5;

    /** Days before and after a peak that are kept with it, so that one sees what it stands out of. */
    private static final int BEFORE = 28;

    private static final int AFTER = 14;
    private static final MathContext DIGITS = new MathContext(6);

    /**
     * Computes it again.
     *
     * @return what became of it
     * @throws Refusal if its search is not understood, or if no peak is told at a moment that was never computed
     */
    EvidenceState again(PeakEvidence evidence) {
        Integer before = evidence.getCount();
        Optional<PeakRow> found =
                ground.analyses().flatMap(analyses -> at(evidence, parameters(evidence, ""), analyses));
        if (before == null && found.isEmpty()) {
            throw Refusal.of(PeakRecomputing.class, "evidence.peak.none", day(moment(evidence)));
        }
        found.ifPresent(peak -> put(peak, evidence));
        if (found.isPresent() && !isExplained(evidence)) {
            explain(found.get(), evidence);
        }
        int count = count(evidence);
        Optional<String> unwatched = Recomputing.unwatched(evidence, count, ground);
        evidence.setCount(unwatched.isPresent() ? null : count);
        evidence.getPoints().clear();
        evidence.getPoints().addAll(around(evidence));
        evidence.setAt(ground.at());
        if (before == null) {
            evidence.setChange(unwatched.orElse(null));
            return EvidenceState.FRESH;
        }
        if (unwatched.isPresent()) {
            evidence.setChange(unwatched.get());
            return EvidenceState.CHANGED;
        }
        if (ground.analyses().isPresent() && found.isEmpty()) {
            evidence.setChange(say("evidence.peak.over", count));
            return EvidenceState.CHANGED;
        }
        boolean same = before == count;
        evidence.setChange(same ? null : say("evidence.count", before, count));
        return same ? EvidenceState.SAME : EvidenceState.CHANGED;
    }

    private Optional<PeakRow> at(PeakEvidence evidence, Map<String, List<String>> parameters, Analyses analyses) {
        return PeakRow.at(analyses.report(analyses.named(PEAKS), parameters, ground.run()), moment(evidence));
    }

    /** What is said of it; where the report of all peaks does not say what sets it apart, that of its days alone does. */
    private void explain(PeakRow peak, PeakEvidence evidence) {
        List<String> words = new ArrayList<>(peak.words());
        if (!peak.isSetApart()) {
            String days = evidence.getFrom() + ".." + evidence.getUntil();
            ground.analyses()
                    .flatMap(analyses -> at(evidence, parameters(evidence, days), analyses))
                    .flatMap(PeakRow::why)
                    .ifPresent(words::add);
        }
        evidence.setExplanation(words.isEmpty() ? null : String.join(" ", words));
    }

    /** What a person wrote of it stays. */
    private static boolean isExplained(PeakEvidence evidence) {
        return evidence.getExplanation() != null && !evidence.getExplanation().isBlank();
    }

    private Map<String, List<String>> parameters(PeakEvidence evidence, String period) {
        int floor = evidence.getCount() == null ? FLOOR : Math.clamp(evidence.getCount(), 1, FLOOR);
        Map<String, List<String>> parameters = new HashMap<>();
        parameters.put("query", List.of(Optional.ofNullable(evidence.getQuery()).orElse("")));
        parameters.put("floor", List.of(String.valueOf(floor)));
        if (!period.isEmpty()) {
            parameters.put("period", List.of(period));
        }
        return parameters;
    }

    private Instant moment(PeakEvidence evidence) {
        if (evidence.getStart() != null) {
            return evidence.getStart();
        }
        if (evidence.getFrom() != null) {
            return evidence.getFrom().atStartOfDay(ground.run().zone()).toInstant();
        }
        throw Refusal.of(PeakRecomputing.class, "evidence.peak.undated");
    }

    private void put(PeakRow peak, PeakEvidence evidence) {
        evidence.setStart(peak.start());
        evidence.setEnd(peak.end().orElse(null));
        LocalDate from = peak.days().flatMap(days -> fixed(days.from())).orElseGet(() -> date(peak.start()));
        LocalDate until = peak.days()
                .flatMap(days -> fixed(days.to()))
                .orElseGet(() -> date(peak.end().orElseGet(ground::at)));
        evidence.setFrom(from);
        evidence.setUntil(until);
        evidence.setExpected(BigDecimal.valueOf(peak.expected()).round(DIGITS));
        evidence.setProbability(
                peak.probability().isPresent()
                        ? BigDecimal.valueOf(peak.probability().getAsDouble()).round(DIGITS)
                        : null);
        if (evidence.getName() == null || evidence.getName().isBlank()) {
            String text = Optional.ofNullable(evidence.getQuery()).orElse("").strip();
            evidence.setName(
                    text.isEmpty()
                            ? say("evidence.peak.name", new Wording(ground.locale()).dayOfYear(from))
                            : say("evidence.peak.name.of", new Wording(ground.locale()).dayOfYear(from), text));
        }
    }

    private static Optional<LocalDate> fixed(Query.@Nullable Day day) {
        return day instanceof Query.FixedDay fixed ? Optional.of(fixed.day()) : Optional.empty();
    }

    private int count(PeakEvidence evidence) {
        Query asked = Recomputing.asked(evidence, ground.run().fields());
        return (int) Math.min(
                Integer.MAX_VALUE,
                Recomputing.days(asked, evidence.isWithoutCopies(), ground).total());
    }

    /** The days of the peak with some before and after it, as far as today. */
    private List<Point> around(PeakEvidence evidence) {
        LocalDate today = date(ground.at());
        Optional<LocalDate> from = Optional.ofNullable(evidence.getFrom()).map(day -> day.minusDays(BEFORE));
        Optional<LocalDate> until = Optional.ofNullable(evidence.getUntil())
                .map(day -> day.plusDays(AFTER))
                .map(day -> day.isAfter(today) ? today : day);
        var wide = new Gathering().search(evidence.getQuery(), from, until.orElse(null), evidence.isWithoutCopies());
        return Recomputing.points(
                Recomputing.days(Recomputing.asked(wide, ground.run().fields()), evidence.isWithoutCopies(), ground),
                from,
                until,
                Recomputing.collected(evidence, ground));
    }

    private LocalDate date(Instant moment) {
        return moment.atZone(ground.run().zone()).toLocalDate();
    }

    private String day(Instant moment) {
        return new Wording(ground.locale()).dayOfYear(date(moment));
    }

    private String say(String key, Object... arguments) {
        return Sentence.of(PeakRecomputing.class, key, arguments).in(ground.locale());
    }
}
