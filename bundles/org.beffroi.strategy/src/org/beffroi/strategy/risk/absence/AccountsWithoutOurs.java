package org.beffroi.strategy.risk.absence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.speaker.AccountAddress;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.channel.ChannelTraits;
import org.beffroi.strategy.model.ChannelStatus;
import org.beffroi.strategy.model.FigureUnit;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.Presence;
import org.beffroi.strategy.risk.Confidence;
import org.beffroi.strategy.risk.CriterionMeasure;
import org.beffroi.strategy.risk.Figure;
import org.beffroi.strategy.risk.Gauged;
import org.beffroi.strategy.risk.Situation;
import org.osgi.service.component.annotations.Component;

/**
 * The share of the accounts of others in the census, typed by hand or by their addresses, that are on networks where the body holds
 * no account: what nothing was collected from weighs too.
 *
 * <p>The network of an account is its medium; where nobody chose one, it is read from the address. Each account counts once, however
 * many follow it: {@link UnofficialFollowers} weighs those. As sure as the census is recent.
 */
@Component
@CriterionMeasure.Info(code = "absence.accounts-without-ours", unit = FigureUnit.SHARE, none = 0, full = 0.5)
public final class AccountsWithoutOurs implements CriterionMeasure {

    /** An account of the census on a network. */
    private record Account(Presence presence, String network) {}

    @Override
    public Gauged gauge(Situation situation) {
        List<Account> accounts = new Parts(situation.strategy())
                .all(Presence.class).stream()
                        .filter(presence -> presence.getAt() == null || situation.hasCome(presence.getAt()))
                        .flatMap(presence -> network(presence).map(network -> new Account(presence, network)).stream())
                        .toList();
        List<Account> others = accounts.stream()
                .filter(account -> isOfOthers(account.presence()))
                .toList();
        if (others.isEmpty()) {
            return Gauged.not(this, "unknown");
        }
        Set<String> held = held(situation, accounts);
        List<Account> without = others.stream()
                .filter(account -> !held.contains(account.network()))
                .toList();
        Figure share = Figure.share(without.size(), others.size());
        Gauged.Measured measured = Gauged.measured(
                this,
                share,
                confidence(others, situation.today()),
                without.size(),
                share.base(),
                Said.names(without.stream().map(Account::presence).toList()));
        return without.isEmpty() ? measured.saying(this, "none", share.base()) : measured;
    }

    private static boolean isOfOthers(Presence presence) {
        return presence.getStatus() == ChannelStatus.UNOFFICIAL || presence.getStatus() == ChannelStatus.COMMUNITY;
    }

    /** A medium that nobody chose is the first of the list. */
    private static Optional<String> network(Presence presence) {
        if (presence.eIsSet(ModelPackage.eINSTANCE.getPresence_Medium())) {
            return ChannelTraits.network(presence.getMedium());
        }
        return Optional.ofNullable(presence.getAddress())
                .filter(address -> !address.isBlank())
                .map(address -> AccountAddress.of(address).network())
                .filter(ChannelTraits.networks()::contains);
    }

    private static Set<String> held(Situation situation, List<Account> accounts) {
        return Stream.concat(
                        ChannelTraits.heldNetworks(situation.strategy()).stream(),
                        accounts.stream()
                                .filter(account -> account.presence().getStatus() == ChannelStatus.OFFICIAL)
                                .filter(account -> account.presence().getChannel() == null
                                        || ChannelTraits.isHeld(
                                                account.presence().getChannel()))
                                .map(Account::network))
                .collect(Collectors.toSet());
    }

    private static double confidence(List<Account> others, LocalDate today) {
        return others.stream()
                .mapToDouble(account -> Confidence.ofAge(account.presence().getAt(), today))
                .average()
                .orElse(Confidence.UNDATED);
    }
}
