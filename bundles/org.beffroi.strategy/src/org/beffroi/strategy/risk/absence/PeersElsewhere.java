package org.beffroi.strategy.risk.absence;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Percent;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Share;
import org.beffroi.strategy.check.channel.ChannelTraits;
import org.beffroi.strategy.model.FigureUnit;
import org.beffroi.strategy.model.Territory;
import org.beffroi.strategy.risk.Confidence;
import org.beffroi.strategy.risk.CriterionMeasure;
import org.beffroi.strategy.risk.Figure;
import org.beffroi.strategy.risk.Gauged;
import org.beffroi.strategy.risk.Situation;
import org.osgi.service.component.annotations.Component;

/**
 * The share of the bodies of our size that are on a network where we hold no account, on the network where they are most: the
 * dossier's latest census, by the analysis {@code census}. Where it knows of fewer than ten bodies of our size, all that it counts
 * are taken. Present ones whose networks are not known make it as unsure as they leave it open.
 */
@Component
@CriterionMeasure.Info(code = "absence.peers-elsewhere", unit = FigureUnit.SHARE, none = 0.1, full = 0.6)
public final class PeersElsewhere implements CriterionMeasure {

    private static final String NETWORK = "share.network.";
    private static final long LEAST = 10;

    /** The bodies of a census that are on one network. */
    private record OnNetwork(String network, Share part) {

        String named() {
            return CoreFields.NETWORK.valueLabel(network, Locale.ENGLISH);
        }
    }

    /** What a census counts of networks that we can hold an account on. */
    private record Counted(String title, boolean ofOurSize, List<OnNetwork> networks) {

        static Counted of(Report report, boolean ofOurSize) {
            Set<String> ours = Set.copyOf(ChannelTraits.networks());
            return new Counted(
                    report.answer().findings().title(),
                    ofOurSize,
                    report.answer().measures().stream()
                            .filter(measure -> measure.key().startsWith(NETWORK))
                            .filter(measure -> ours.contains(network(measure)))
                            .flatMap(measure -> measure
                                    .part()
                                    .filter(part -> part.known() >= LEAST)
                                    .map(part -> new OnNetwork(network(measure), part))
                                    .stream())
                            .toList());
        }

        private static String network(Measure measure) {
            return measure.key().substring(NETWORK.length());
        }
    }

    @Override
    public Gauged gauge(Situation situation) {
        if (situation.strategy().getChannels().isEmpty()) {
            return Gauged.not(this, "unknown");
        }
        Optional<Report> all = situation.report("census", Map.of());
        if (all.isEmpty()) {
            return Gauged.not(this, "alone");
        }
        Counted counted = population(situation)
                .flatMap(people -> situation.report("census", Map.of("inhabitants", List.of(Integer.toString(people)))))
                .map(report -> Counted.of(report, true))
                .filter(ofOurSize -> !ofOurSize.networks().isEmpty())
                .orElseGet(() -> Counted.of(all.get(), false));
        if (counted.networks().isEmpty()) {
            return Gauged.not(this, "uncounted");
        }
        Set<String> held = ChannelTraits.heldNetworks(situation.strategy());
        return counted.networks().stream()
                .filter(one -> !held.contains(one.network()))
                .max(Comparator.comparingDouble(one -> one.part().value()))
                .map(one -> measured(one, counted))
                .orElseGet(() -> Gauged.measured(
                                this,
                                Figure.of(
                                        0, counted.networks().getFirst().part().known()),
                                Confidence.WHOLE,
                                "",
                                0,
                                "",
                                "")
                        .saying(this, "none", counted.networks().size(), counted.title()));
    }

    private Gauged.Measured measured(OnNetwork one, Counted counted) {
        Share part = one.part();
        return Gauged.measured(
                        this,
                        new Figure(part.value(), part.known(), Optional.empty(), Optional.of(part.asRate())),
                        Confidence.ofShare(part))
                .saying(
                        this,
                        counted.ofOurSize() ? "seen.size" : "seen",
                        new Percent(part.value()),
                        part.known(),
                        one.named(),
                        counted.title());
    }

    private static Optional<Integer> population(Situation situation) {
        return Optional.ofNullable(situation.strategy().getTerritory())
                .map(Territory::getPopulation)
                .filter(people -> people > 0);
    }
}
