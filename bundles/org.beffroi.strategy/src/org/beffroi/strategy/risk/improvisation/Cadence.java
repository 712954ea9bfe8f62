package org.beffroi.strategy.risk.improvisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.beffroi.core.copy.Copies;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.strategy.check.channel.ChannelTraits;
import org.beffroi.strategy.model.EditorialLine;
import org.beffroi.strategy.model.FigureUnit;
import org.beffroi.strategy.model.Unit;
import org.beffroi.strategy.risk.Confidence;
import org.beffroi.strategy.risk.CriterionMeasure;
import org.beffroi.strategy.risk.Figure;
import org.beffroi.strategy.risk.Gauged;
import org.beffroi.strategy.risk.Situation;
import org.beffroi.strategy.risk.Window;
import org.osgi.service.component.annotations.Component;

/**
 * How far the posts of the last 90 days, or since the strategy began, are from those that the rubrics foresee on the networks:
 * |made − foreseen| ÷ foreseen. A post that stands on several networks counts once, as it does in a rubric.
 */
@Component
@CriterionMeasure.Info(code = "improvisation.cadence", unit = FigureUnit.SHARE, none = 0.1, full = 0.6)
public final class Cadence implements CriterionMeasure {

    private static final int DAYS = 90;

    /** Fewer foreseen posts are kept or missed by chance. */
    private static final long LEAST = 5;

    @Override
    public Gauged gauge(Situation situation) {
        LocalDate begun = situation.strategy().getFrom();
        if (begun != null && begun.isAfter(situation.today())) {
            return Gauged.not(this, "not.begun");
        }
        Window window = situation.last(DAYS);
        if (begun != null && begun.isAfter(window.from())) {
            window = new Window(begun, window.until());
        }
        Set<String> networks = new TreeSet<>();
        double perDay = 0;
        for (EditorialLine line : situation.strategy().getLines()) {
            List<String> on = networks(line);
            if (!on.isEmpty() && line.getTimes() != null && line.getTimes() > 0) {
                networks.addAll(on);
                perDay += line.getTimes() / days(line.getEvery());
            }
        }
        return networks.isEmpty() ? Gauged.not(this, "unknown") : gauge(networks, perDay, window, situation);
    }

    private Gauged gauge(Set<String> networks, double perDay, Window window, Situation situation) {
        Query query = posts(networks, window);
        Optional<String> unwatched = situation.unwatched(query, window);
        if (unwatched.isPresent()) {
            return Gauged.not(this, Sentence.of(Cadence.class, "criterion.why", unwatched.get()));
        }
        // What came on days that nobody watched is not known, so nothing is foreseen of them either.
        double observed = situation.observed(window);
        long seen = Math.round(observed * window.days());
        long foreseen = Math.round(perDay * seen);
        if (foreseen < LEAST) {
            return Gauged.tooFew(this, foreseen, LEAST);
        }
        long made = situation
                .snapshot()
                .onePerGroup(Copies.GROUPING)
                .count(query, situation.ground().run().cancel());
        return Gauged.measured(
                        this,
                        Figure.of((double) Math.abs(made - foreseen) / foreseen, foreseen, window),
                        Confidence.ofMedian(foreseen) * observed,
                        made,
                        foreseen,
                        seen)
                .through(Optional.of(DrillDown.to(query)));
    }

    private static List<String> networks(EditorialLine line) {
        return line.getChannels().stream()
                .flatMap(channel -> ChannelTraits.network(channel.getMedium()).stream())
                .toList();
    }

    private static double days(Unit unit) {
        return switch (unit) {
            case DAY -> 1;
            case WEEK -> 7;
            case MONTH -> 365.25 / 12;
            case YEAR -> 365.25;
        };
    }

    /** What the body publishes there, answers and comments apart. */
    private static Query posts(Set<String> networks, Window window) {
        List<Query> on = new ArrayList<>();
        networks.forEach(network -> on.add(is(CoreFields.NETWORK.name(), network)));
        return new Query.And(List.of(
                new Query.Or(List.of(is(CoreFields.SPEAKER.name(), "own"), is(CoreFields.OFFICIAL.name(), "true"))),
                new Query.Not(is(CoreFields.TYPE.name(), "comment")),
                on.size() == 1 ? on.getFirst() : new Query.Or(on),
                window.query()));
    }

    private static Query is(String field, String value) {
        return new Query.FieldIs(field, value);
    }
}
