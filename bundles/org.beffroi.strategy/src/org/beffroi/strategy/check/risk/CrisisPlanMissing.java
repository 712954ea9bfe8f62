package org.beffroi.strategy.check.risk;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.check.channel.ChannelTraits;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** Channels that speak, and no plan for the day it goes wrong. */
@Component
@Check.Info(id = "crisis-plan-missing", subject = Subject.CRISIS)
public final class CrisisPlanMissing implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        boolean speaks = strategy.getChannels().stream().anyMatch(ChannelTraits::takesComments);
        boolean there = strategy.getCrisis() != null
                && !strategy.getCrisis().getScenarios().isEmpty();
        return speaks && !there ? List.of(Issue.warning(this, strategy, Said.name(strategy))) : List.of();
    }
}
