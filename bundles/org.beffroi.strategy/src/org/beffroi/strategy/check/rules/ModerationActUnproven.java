package org.beffroi.strategy.check.rules;

import java.util.List;
import org.beffroi.core.memory.Erased;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.ModerationDecision;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** Something taken down of which nobody can show what it was or why. */
@Component
@Check.Info(id = "moderation-act-unproven", subject = Subject.RULES)
public final class ModerationActUnproven implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return strategy.getModeration().stream()
                .filter(act -> act.getDecision() != ModerationDecision.LEFT)
                .filter(act -> act.getArticle() == null
                        || Said.isNothing(act.getCapture()) && !Erased.isGone(act.getMention()))
                .map(act -> Issue.alarm(this, act, Said.name(act))
                        .saying(act.getArticle() == null ? "article" : "wrong", Said.name(act)))
                .toList();
    }
}
