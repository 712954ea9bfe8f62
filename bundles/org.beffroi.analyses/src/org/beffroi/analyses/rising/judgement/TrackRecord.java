package org.beffroi.analyses.rising.judgement;

import java.util.List;
import org.beffroi.analyses.statistics.Interval;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.watch.Rise;

/**
 * How often what rose was worth telling, as people judged it.
 *
 * @param judgements in force
 * @param rise what kind of rise
 * @param query the search that they are about, as typed
 */
public record TrackRecord(List<Judgement> judgements, Rise rise, String query) {

    /** An interval that is wider says nothing. */
    private static final double TELLING = 0.5;

    public TrackRecord {
        query = query.strip();
        String own = query;
        judgements = judgements.stream()
                .filter(one -> one.rise() == rise && one.query().equals(own))
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

    /** Precision and recall, each with its interval once that says something; of recall that it is unknown as long as nobody entered what was missed. */
    public String sentence(Run run) {
        if (judged() == 0 && missed() == 0) {
            return run.say(TrackRecord.class, key("none"));
        }
        String precision = judged() == 0
                ? run.say(TrackRecord.class, key("none"))
                : share(run, key("precision"), right(), judged());
        String recall = missed() == 0
                ? run.say(TrackRecord.class, key("recall.unknown"))
                : share(run, key("recall"), right(), right() + missed());
        return precision + " " + recall;
    }

    private String key(String what) {
        return (rise == Rise.PEAK ? "peaks" : "discontent") + ".record." + what;
    }

    private static String share(Run run, String key, long part, long whole) {
        Interval interval = Interval.wilson(part, whole, Interval.USUAL);
        if (interval.high() - interval.low() > TELLING) {
            return run.say(TrackRecord.class, key + ".few", part, whole);
        }
        return run.say(
                TrackRecord.class,
                key,
                part,
                whole,
                run.wording().percent(interval.low()),
                run.wording().percent(interval.high()));
    }
}
