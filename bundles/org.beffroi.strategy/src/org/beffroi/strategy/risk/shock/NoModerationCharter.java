package org.beffroi.strategy.risk.shock;

import java.util.List;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.channel.ChannelTraits;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.CharterKind;
import org.beffroi.strategy.model.FigureUnit;
import org.beffroi.strategy.risk.Confidence;
import org.beffroi.strategy.risk.CriterionMeasure;
import org.beffroi.strategy.risk.Figure;
import org.beffroi.strategy.risk.Gauged;
import org.beffroi.strategy.risk.Situation;
import org.osgi.service.component.annotations.Component;

/** The share of our channels with comments that do not show a moderation charter; without an adopted one, all of the risk. */
@Component
@CriterionMeasure.Info(
        code = "shock.no-moderation-charter",
        unit = FigureUnit.SHARE,
        nature = CriterionMeasure.Nature.FILE)
public final class NoModerationCharter implements CriterionMeasure {

    @Override
    public Gauged gauge(Situation situation) {
        boolean adopted = situation.strategy().getCharters().stream()
                .anyMatch(charter ->
                        charter.getKind() == CharterKind.MODERATION && situation.hasCome(charter.getAdoptedOn()));
        if (!adopted) {
            return Gauged.full(this, "not.adopted");
        }
        List<Channel> commented = situation.strategy().getChannels().stream()
                .filter(ChannelTraits::takesComments)
                .toList();
        List<Channel> bare = commented.stream()
                .filter(channel -> !channel.isShowsModerationCharter())
                .toList();
        Figure share = Figure.share(bare.size(), commented.size());
        Gauged.Measured measured =
                Gauged.measured(this, share, Confidence.WHOLE, bare.size(), share.base(), Said.names(bare));
        return bare.isEmpty() ? measured.saying(this, "none", share.base()) : measured;
    }
}
