package org.beffroi.strategy.check.election;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.element.Keys;
import org.beffroi.strategy.library.Entry;
import org.beffroi.strategy.library.Library;
import org.beffroi.strategy.library.Making;
import org.beffroi.strategy.model.Election;
import org.beffroi.strategy.model.LegalCalendar;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/**
 * A strategy that knows of no election. Those of the calendar that ships are offered, where the months before them fall within the
 * strategy and are not over; they have their names in French, which is the language of the texts that they rest on.
 */
@Component
@Check.Info(id = "elections-unknown", subject = Subject.ELECTIONS)
public final class ElectionsUnknown implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        if (!new Parts(strategy).all(Election.class).isEmpty()) {
            return List.of();
        }
        Library library = Library.shipped();
        Issue issue = Issue.question(this, strategy);
        for (Entry ballot : library.of("Election")) {
            if (concerns(made(library, ballot, strategy), strategy, setting.today())) {
                issue = issue.with(
                        "add",
                        fixed -> calendar(fixed).getElections().add(made(library, ballot, fixed)),
                        ballot.text("name").orElseThrow().in(Locale.FRENCH));
            }
        }
        return List.of(issue);
    }

    /** Whether what the law asks before it is still ahead, and falls within the strategy. Without days of its own, any does. */
    private static boolean concerns(Election election, Strategy strategy, LocalDate today) {
        return election.getPeriods().stream()
                .filter(period -> !period.getUntil().isBefore(today))
                .anyMatch(period -> Optional.ofNullable(strategy.getFrom())
                                .map(from -> !period.getUntil().isBefore(from))
                                .orElse(true)
                        && Optional.ofNullable(strategy.getUntil())
                                .map(until -> !period.getFrom().isAfter(until))
                                .orElse(true));
    }

    private static Election made(Library library, Entry ballot, Strategy strategy) {
        Keys keys = new Keys(strategy, new SplittableRandom(ballot.id().hashCode()));
        return (Election)
                new Making(library, Locale.FRENCH, keys).make(List.of(ballot)).getFirst();
    }

    private static LegalCalendar calendar(Strategy strategy) {
        if (strategy.getCalendar() == null) {
            strategy.setCalendar(ModelFactory.eINSTANCE.createLegalCalendar());
        }
        return strategy.getCalendar();
    }
}
