package org.beffroi.strategy.check.editorial;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** An editorial line nobody keeps. */
@Component
@Check.Info(id = "line-without-owner", subject = Subject.EDITORIAL)
public final class LineWithoutOwner implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return strategy.getLines().stream()
                .filter(line -> line.getOwner() == null)
                .map(line -> Issue.warning(this, line, Said.name(line)))
                .toList();
    }
}
