package org.beffroi.analyses.rising.peak;

import java.util.List;
import org.beffroi.analyses.statistics.Interval;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.watch.Rise;

/**
 * How often what rose was worth telling, as people judged it.
 *
 * @param judgements in force
 * @param query the search that they are about, as typed
 */
record TrackRecord(List<Judgement> judgements, String query) {

    TrackRecord {
        query = query.strip();
        String own = query;
        judgements = judgements.stream()
                .filter(one -> one.rise() == Rise.PEAK && one.query().equals(own))
                .toList();
    }

    private long count(Verdict verdict) {
        return judgements.stream().filter(one -> one.verdict() == verdict).count();
    }

    /** Those that were told and were something: what everybody expected was found rightly too. */
    long right() {
        return count(Verdict.REAL) + count(Verdict.EXPECTED);
    }

    long judged() {
        return right() + count(Verdict.NOISE);
    }

    long missed() {
        return count(Verdict.MISSED);
    }

    /** Precision and recall, each with its interval; of recall that it is unknown as long as nobody entered what was missed. */
    String sentence(Run run) {
        if (judged() == 0 && missed() == 0) {
            return run.say(TrackRecord.class, "peaks.record.none");
        }
        String precision = judged() == 0
                ? run.say(TrackRecord.class, "peaks.record.none")
                : share(run, "peaks.record.precision", right(), judged());
        String recall = missed() == 0
                ? run.say(TrackRecord.class, "peaks.record.recall.unknown")
                : share(run, "peaks.record.recall", right(), right() + missed());
        return precision + " " + recall;
    }

    private static String share(Run run, String key, long part, long whole) {
        Interval interval = Interval.wilson(part, whole, Interval.USUAL);
        return run.say(
                TrackRecord.class,
                key,
                part,
                whole,
                run.wording().percent(interval.low()),
                run.wording().percent(interval.high()));
    }
}
