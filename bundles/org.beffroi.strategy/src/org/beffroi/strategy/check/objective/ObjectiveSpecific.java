package org.beffroi.strategy.check.objective;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.check.wording.WordList;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** SMART, S: an objective that says too little, or what any body could say. */
@Component
@Check.Info(id = "objective-specific", subject = Subject.OBJECTIVES)
public final class ObjectiveSpecific implements Check {

    /** A verb, a thing, and of whom or where. */
    private static final int FEWEST_WORDS = 5;

    private final WordList vague = WordList.read("vague_fr.txt");

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<Issue> issues = new ArrayList<>();
        for (Objective objective : new Parts(strategy).all(Objective.class)) {
            String statement = objective.getStatement();
            if (Said.isNothing(statement)) {
                issues.add(Issue.warning(this, objective, Said.name(objective)));
            } else if (statement.strip().split("\\s+").length < FEWEST_WORDS) {
                issues.add(Issue.warning(this, objective).saying("short", Said.name(objective), statement.strip()));
            } else {
                vague.marked(statement)
                        .ifPresent(marked -> issues.add(
                                Issue.question(this, objective).saying("vague", Said.name(objective), marked)));
            }
        }
        return issues;
    }
}
