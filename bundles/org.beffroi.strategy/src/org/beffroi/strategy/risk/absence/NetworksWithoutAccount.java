package org.beffroi.strategy.risk.absence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Percent;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Share;
import org.beffroi.strategy.check.channel.ChannelTraits;
import org.beffroi.strategy.model.FigureUnit;
import org.beffroi.strategy.risk.Confidence;
import org.beffroi.strategy.risk.CriterionMeasure;
import org.beffroi.strategy.risk.Figure;
import org.beffroi.strategy.risk.Gauged;
import org.beffroi.strategy.risk.Situation;
import org.beffroi.strategy.risk.Window;
import org.osgi.service.component.annotations.Component;

/** The share of the mentions on social networks of a year that stands on networks where the body holds no account. */
@Component
@CriterionMeasure.Info(code = "absence.networks-without-account", unit = FigureUnit.SHARE, none = 0, full = 0.3)
public final class NetworksWithoutAccount implements CriterionMeasure {

    private static final int DAYS = 365;
    private static final long LEAST = 30;

    @Override
    public Gauged gauge(Situation situation) {
        if (situation.strategy().getChannels().isEmpty()) {
            return Gauged.not(this, "unknown");
        }
        Window year = situation.last(DAYS);
        List<String> networks = ChannelTraits.networks();
        FacetCounts counts = situation
                .snapshot()
                .facet(
                        new Query.And(List.of(any(networks), year.query())),
                        CoreFields.NETWORK,
                        networks.size(),
                        situation.ground().run().cancel());
        Set<String> held = ChannelTraits.heldNetworks(situation.strategy());
        List<FacetCounts.Count> without = counts.counts().stream()
                .filter(count -> !held.contains(count.value()))
                .toList();
        long base = sum(counts.counts());
        if (base < LEAST) {
            return Gauged.tooFew(this, base, LEAST);
        }
        Share part = Share.of(Long.toString(base), sum(without), base);
        double share = part.value();
        Gauged.Measured measured = Gauged.measured(
                this,
                Figure.of(part, year),
                Confidence.ofShare(share, base) * situation.observed(year),
                new Percent(share),
                base,
                without.stream().map(this::named).collect(Collectors.joining(", ")));
        return without.isEmpty()
                ? measured.saying(this, "none", base)
                : measured.through(Optional.of(DrillDown.to(new Query.And(List.of(
                        any(without.stream().map(FacetCounts.Count::value).toList()), year.query())))));
    }

    /** Networks bear their own names in either language; so many mentions after each. */
    private String named(FacetCounts.Count network) {
        String name = CoreFields.NETWORK.valueLabel(network.value(), Locale.ENGLISH);
        return name + " (" + network.mentions() + ")";
    }

    private static Query any(List<String> networks) {
        List<Query> any = new ArrayList<>();
        networks.forEach(network -> any.add(new Query.FieldIs(CoreFields.NETWORK.name(), network)));
        return any.size() == 1 ? any.getFirst() : new Query.Or(any);
    }

    private static long sum(List<FacetCounts.Count> counts) {
        return counts.stream().mapToLong(FacetCounts.Count::mentions).sum();
    }
}
