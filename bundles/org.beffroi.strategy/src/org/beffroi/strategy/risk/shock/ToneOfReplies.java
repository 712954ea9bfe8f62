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
 * The negative share, by tone as it was read, of what others write in answer to what the body says: to its publications and its
 * answers of a year, the newest of them. An indication with the limits of every reading by machine, never a verdict on a person.
 */
@Component
@CriterionMeasure.Info(code = "shock.tone-of-replies", unit = FigureUnit.SHARE, none = 0.2, full = 0.7)
public final class ToneOfReplies implements CriterionMeasure {

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
        long negative = situation.count(toned(answers, "negative"));
        long base = negative + situation.count(toned(answers, "neutral")) + situation.count(toned(answers, "positive"));
        if (base < LEAST) {
            return Gauged.tooFew(this, base, LEAST);
        }
        long all = Math.max(base, situation.count(answers));
        Share part = Share.among(Long.toString(base), negative, base, all);
        double share = part.value();
        return Gauged.measured(
                        this,
                        Figure.of(part, year),
                        Confidence.ofShare(part) * situation.observed(year),
                        new Percent(share),
                        base,
                        ours.size(),
                        all)
                .through(Optional.of(DrillDown.to(toned(answers, "negative"))));
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
