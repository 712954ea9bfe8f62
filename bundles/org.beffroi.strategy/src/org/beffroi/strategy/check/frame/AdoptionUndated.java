package org.beffroi.strategy.check.frame;

import java.time.LocalDate;
import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Status;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A strategy that was adopted nobody knows when. */
@Component
@Check.Info(id = "adoption-undated", subject = Subject.FRAME)
public final class AdoptionUndated implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        if (strategy.getStatus() != Status.ADOPTED) {
            return List.of();
        }
        LocalDate day = strategy.getAdoptedOn();
        if (day == null) {
            return List.of(Issue.warning(this, strategy, Said.name(strategy)));
        }
        return day.isAfter(setting.today())
                ? List.of(Issue.warning(this, strategy).saying("ahead", Said.name(strategy), Said.day(day)))
                : List.of();
    }
}
