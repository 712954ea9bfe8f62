package org.beffroi.strategy.check.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Election;
import org.beffroi.strategy.model.LegalPeriod;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** An election whose legal period is not said. */
@Component
@Check.Info(id = "election-without-period", subject = Subject.ELECTIONS)
public final class ElectionWithoutPeriod implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<Issue> issues = new ArrayList<>();
        for (Election election : new Parts(strategy).all(Election.class)) {
            boolean dated = election.getPeriods().stream()
                    .anyMatch(period -> period.getFrom() != null && period.getUntil() != null);
            if (!dated) {
                Issue issue = Issue.warning(this, election, Said.name(election));
                LocalDate round = election.getFirstRound();
                issues.add(
                        round == null
                                ? issue
                                : issue.with(
                                        "six",
                                        fixed -> add(election, round),
                                        Said.day(sixMonths(round)),
                                        Said.day(round)));
            }
        }
        return issues;
    }

    /** The first day of the sixth month before the month of the vote (French Electoral Code, art. L. 52-1). */
    private static LocalDate sixMonths(LocalDate round) {
        return round.withDayOfMonth(1).minusMonths(6);
    }

    private static void add(Election election, LocalDate round) {
        LegalPeriod period = ModelFactory.eINSTANCE.createLegalPeriod();
        period.setKey(election.getKey() + "-l-52-1");
        period.setFrom(sixMonths(round));
        period.setUntil(round);
        period.setRestsOn("Code électoral, art. L. 52-1");
        election.getPeriods().add(period);
    }
}
