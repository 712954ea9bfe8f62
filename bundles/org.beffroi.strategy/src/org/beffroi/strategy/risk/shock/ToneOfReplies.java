package org.beffroi.strategy.risk.shock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Percent;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Measure.Range;
import org.beffroi.core.result.Share;
import org.beffroi.strategy.measure.Margin;
import org.beffroi.strategy.model.FigureUnit;
import org.beffroi.strategy.risk.Confidence;
import org.beffroi.strategy.risk.CriterionMeasure;
import org.beffroi.strategy.risk.Figure;
import org.beffroi.strategy.risk.Gauged;
import org.beffroi.strategy.risk.Situation;
import org.beffroi.strategy.risk.Window;
import org.osgi.service.component.annotations.Component;

/**
 * By how many points more negative, by tone as it was read, is what others write in answer to what the body says than what they comment
 * elsewhere: under its publications and answers of a year, the newest of them, beside all other comments of the archive in that year.
 * People's anger is not the body's conduct; what they say to it beyond what they say to anybody may be. An indication with the limits of
 * every reading by machine, never a verdict on a person.
 */
@Component
@CriterionMeasure.Info(code = "shock.tone-of-replies", unit = FigureUnit.NUMBER, none = 0, full = 40)
public final class ToneOfReplies implements CriterionMeasure {

    /** Percentage points of a share of one. */
    private static final double POINTS = 100;

    private static final int DAYS = 365;

    /** Terms that one query can hold beside others. */
    private static final int MOST = 300;

    private static final long LEAST = Margin.LEAST_CASES;

    @Override
    public Gauged gauge(Situation situation) {
        Window year = situation.last(DAYS);
        List<Query> ours = situation
                .snapshot()
                .page(
                        new Query.And(List.of(own(), year.query())),
                        Order.NEWEST,
                        Optional.empty(),
                        MOST,
                        situation.ground().run().cancel())
                .rows()
                .stream()
                .map(Entry::mention)
                .map(mention -> is(CoreFields.REPLY_TO.name(), mention.id().value()))
                .toList();
        if (ours.isEmpty()) {
            return Gauged.not(this, "nothing");
        }
        Query answers = new Query.And(
                List.of(ours.size() == 1 ? ours.getFirst() : new Query.Or(ours), new Query.Not(own()), year.query()));
        Share here = negative(answers, situation);
        if (here.known() < LEAST) {
            return Gauged.tooFew(this, here.known(), LEAST);
        }
        Query elsewhere = new Query.And(List.of(
                is(CoreFields.TYPE.name(), "comment"),
                new Query.Not(own()),
                new Query.Not(ours.size() == 1 ? ours.getFirst() : new Query.Or(ours)),
                year.query()));
        Share beside = negative(elsewhere, situation);
        return beside.known() < LEAST
                ? Gauged.not(this, "nothing.beside", beside.known(), LEAST)
                : compared(here, beside, ours.size(), situation)
                        .through(Optional.of(DrillDown.to(toned(answers, "negative"))));
    }

    private Gauged.Measured compared(Share here, Share elsewhere, int texts, Situation situation) {
        Window year = situation.last(DAYS);
        return Gauged.between(
                this,
                Figure.of(POINTS * (here.value() - elsewhere.value()), here.known(), year),
                new Range(POINTS * (here.low() - elsewhere.high()), POINTS * (here.high() - elsewhere.low())),
                Confidence.ofShare(here) * situation.observed(year),
                new Percent(here.value()),
                here.known(),
                texts,
                here.base(),
                new Percent(elsewhere.value()),
                elsewhere.known());
    }

    /** The negative share of what is found, among what has a tone that was read for sure. */
    private static Share negative(Query found, Situation situation) {
        long negative = situation.count(toned(found, "negative"));
        long known = negative + situation.count(toned(found, "neutral")) + situation.count(toned(found, "positive"));
        return Share.among(Long.toString(known), negative, known, Math.max(known, situation.count(found)));
    }

    /** What the body says. */
    private static Query own() {
        return new Query.Or(List.of(is(CoreFields.SPEAKER.name(), "own"), is(CoreFields.OFFICIAL.name(), "true")));
    }

    private static Query toned(Query query, String tone) {
        List<Query> all = new ArrayList<>(((Query.And) query).all());
        all.add(is(CoreFields.TONE.name(), tone));
        return new Query.And(all);
    }

    private static Query is(String field, String value) {
        return new Query.FieldIs(field, value);
    }
}
