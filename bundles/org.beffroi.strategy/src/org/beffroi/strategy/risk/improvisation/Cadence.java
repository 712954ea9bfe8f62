package org.beffroi.strategy.risk.improvisation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.copy.Copies;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.EditorialLine;
import org.beffroi.strategy.model.FigureUnit;
import org.beffroi.strategy.model.Status;
import org.beffroi.strategy.model.Unit;
import org.beffroi.strategy.risk.Confidence;
import org.beffroi.strategy.risk.CriterionMeasure;
import org.beffroi.strategy.risk.Figure;
import org.beffroi.strategy.risk.Gauged;
import org.beffroi.strategy.risk.Situation;
import org.beffroi.strategy.risk.Window;
import org.osgi.service.component.annotations.Component;

/**
 * How far the posts of the last 90 days, or since the strategy began, are from those that the rubrics foresee: |made − foreseen| ÷
 * foreseen, on the accounts that the rubrics name and nowhere else, and for an adopted strategy alone. A post that stands on several
 * of them counts once, as it does in a rubric.
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
        if (situation.strategy().getStatus() != Status.ADOPTED) {
            return Gauged.not(this, "not.adopted");
        }
        Window window = situation.last(DAYS);
        if (begun != null && begun.isAfter(window.from())) {
            window = new Window(begun, window.until());
        }
        List<EditorialLine> asking = situation.strategy().getLines().stream()
                .filter(line -> line.getTimes() != null && line.getTimes() > 0)
                .filter(line -> line.getChannels().stream().anyMatch(RubricAccount::isOne))
                .toList();
        return asking.isEmpty() ? Gauged.not(this, "unknown") : gauge(asking, window, situation);
    }

    private Gauged gauge(List<EditorialLine> asking, Window window, Situation situation) {
        Map<Channel, Query> accounts = new LinkedHashMap<>();
        asking.stream()
                .flatMap(line -> line.getChannels().stream())
                .filter(RubricAccount::isOne)
                .distinct()
                .forEach(channel -> accounts.put(channel, new RubricAccount(channel).posts()));
        // Of an account of which the archive never had a post, it cannot say that it was silent.
        accounts.values().removeIf(posts -> situation.count(posts) == 0);
        List<EditorialLine> seen = asking.stream()
                .filter(line -> line.getChannels().stream().anyMatch(accounts::containsKey))
                .toList();
        if (seen.isEmpty()) {
            return Gauged.not(this, "unseen");
        }
        double perDay = seen.stream()
                .mapToDouble(line -> line.getTimes() / days(line.getEvery()))
                .sum();
        return gauge(posts(List.copyOf(accounts.values()), window), perDay, window, situation);
    }

    private Gauged gauge(Query query, double perDay, Window window, Situation situation) {
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

    private static double days(Unit unit) {
        return switch (unit) {
            case DAY -> 1;
            case WEEK -> 7;
            case MONTH -> 365.25 / 12;
            case YEAR -> 365.25;
        };
    }

    private static Query posts(List<Query> accounts, Window window) {
        return new Query.And(
                List.of(accounts.size() == 1 ? accounts.getFirst() : new Query.Or(accounts), window.query()));
    }
}
