package org.beffroi.strategy.check.rules;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.check.channel.ChannelTraits;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.Territory;
import org.beffroi.strategy.model.TerritoryKind;
import org.osgi.service.component.annotations.Component;

/** A channel that informs on the management of the body, without a space for the opposition. */
@Component
@Check.Info(id = "opposition-space-missing", subject = Subject.RULES)
public final class OppositionSpaceMissing implements Check {

    /** From which communes are bound. */
    private static final int INHABITANTS = 1000;

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        Territory territory = strategy.getTerritory();
        Integer population = territory == null ? null : territory.getPopulation();
        boolean small = territory != null
                && territory.getKind() == TerritoryKind.COMMUNE
                && population != null
                && population < INHABITANTS;
        if (small) {
            return List.of();
        }
        return strategy.getChannels().stream()
                .filter(ChannelTraits::speaksForUs)
                .filter(channel -> channel.isGeneralInformation() && !channel.isOppositionSpace())
                .map(channel -> Issue.alarm(this, channel, Said.name(channel)))
                .toList();
    }
}
