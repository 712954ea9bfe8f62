package org.beffroi.strategy.check.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.model.EditorialItem;
import org.beffroi.strategy.model.EditorialLine;
import org.beffroi.strategy.model.ElectoralAnswer;
import org.beffroi.strategy.model.ElectoralCriterion;
import org.beffroi.strategy.model.ItemState;
import org.beffroi.strategy.model.LegalPeriod;
import org.beffroi.strategy.model.Strategy;

/** What is planned within the legal periods of elections, and what its editorial line did before. */
record Ahead(Strategy strategy) {

    /** Something planned, and the period it falls into. */
    record Planned(EditorialItem item, LegalPeriod period) {}

    /** What is still to come out within a period, in the order of the strategy. */
    List<Planned> planned() {
        List<LegalPeriod> periods = new Parts(strategy).all(LegalPeriod.class);
        List<Planned> planned = new ArrayList<>();
        for (EditorialItem item : strategy.getItems()) {
            if (item.getOn() != null
                    && item.getState() != ItemState.PUBLISHED
                    && item.getState() != ItemState.DROPPED) {
                periods.stream()
                        .filter(period -> holds(period, item.getOn()))
                        .findFirst()
                        .ifPresent(period -> planned.add(new Planned(item, period)));
            }
        }
        return planned;
    }

    static boolean holds(LegalPeriod period, LocalDate day) {
        return period.getFrom() != null
                && period.getUntil() != null
                && !day.isBefore(period.getFrom())
                && !day.isAfter(period.getUntil());
    }

    /** Items by editorial line that were there before a day, dropped ones left aside. */
    Map<EditorialLine, List<EditorialItem>> before(LocalDate day) {
        return strategy.getItems().stream()
                .filter(item -> item.getLine() != null && item.getOn() != null && item.getState() != ItemState.DROPPED)
                .filter(item -> item.getOn().isBefore(day))
                .collect(Collectors.groupingBy(EditorialItem::getLine));
    }

    /**
     * The question about an item, unless somebody answered it and has no doubt left.
     *
     * @param issue the question
     */
    static Optional<Issue> asked(Issue issue, EditorialItem item, ElectoralCriterion criterion) {
        Optional<ElectoralAnswer> answer = item.getElectoral().stream()
                .filter(one -> one.getCriterion() == criterion && !Said.isNothing(one.getAnswer()))
                .findFirst();
        if (answer.isEmpty()) {
            return Optional.of(issue);
        }
        return answer.get().isDoubtful()
                ? Optional.of(issue.saying(
                        "doubtful", Said.name(item), answer.get().getAnswer().strip()))
                : Optional.empty();
    }
}
