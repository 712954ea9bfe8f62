package org.beffroi.strategy.risk.absence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.ChannelStatus;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.FigureUnit;
import org.beffroi.strategy.model.Medium;
import org.beffroi.strategy.model.Presence;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.risk.Confidence;
import org.beffroi.strategy.risk.CriterionMeasure;
import org.beffroi.strategy.risk.Figure;
import org.beffroi.strategy.risk.Gauged;
import org.beffroi.strategy.risk.Situation;
import org.osgi.service.component.annotations.Component;

/** How many times the followers of ours an unofficial page has, on the network where it is worst: the census and the channels. */
@Component
@CriterionMeasure.Info(code = "absence.unofficial-bigger", unit = FigureUnit.RATIO, none = 0.5, full = 3)
public final class UnofficialFollowers implements CriterionMeasure {

    /** An account with the followers that were counted on a day. */
    private record Account(Element element, Medium medium, boolean ours, int followers, LocalDate at) {}

    private record Pair(Account theirs, Account ours) {
        double ratio() {
            return (double) theirs.followers() / ours.followers();
        }
    }

    @Override
    public Gauged gauge(Situation situation) {
        List<Account> accounts = accounts(situation);
        Optional<Pair> worst = accounts.stream()
                .filter(account -> !account.ours())
                .flatMap(theirs -> ours(theirs, accounts).map(ours -> new Pair(theirs, ours)).stream())
                .max(Comparator.comparingDouble(Pair::ratio));
        if (worst.isEmpty()) {
            return Gauged.not(this, "uncounted");
        }
        Pair pair = worst.get();
        double confidence = Math.min(
                Confidence.ofAge(pair.theirs().at(), situation.today()),
                Confidence.ofAge(pair.ours().at(), situation.today()));
        return Gauged.measured(
                this,
                Figure.of(pair.ratio(), accounts.size()),
                confidence,
                Said.name(pair.theirs().element()),
                pair.theirs().followers(),
                Said.name(pair.ours().element()),
                pair.ours().followers(),
                counted(pair.theirs()),
                counted(pair.ours()),
                accounts.size());
    }

    /** When its followers were counted: accounts grow and wither. */
    private static Sentence counted(Account account) {
        return account.at() == null
                ? Sentence.of(UnofficialFollowers.class, "criterion.counted.undated")
                : Sentence.of(UnofficialFollowers.class, "criterion.counted.on", Said.day(account.at()));
    }

    private static Optional<Account> ours(Account theirs, List<Account> accounts) {
        return accounts.stream()
                .filter(account -> account.ours() && account.medium() == theirs.medium())
                .max(Comparator.comparingInt(Account::followers));
    }

    /** Those whose followers are known today. */
    private static List<Account> accounts(Situation situation) {
        Strategy strategy = situation.strategy();
        List<Account> all = new ArrayList<>();
        for (Channel channel : strategy.getChannels()) {
            add(
                    all,
                    channel,
                    channel.getMedium(),
                    channel.getStatus(),
                    channel.getFollowers(),
                    channel.getFollowersAt());
        }
        for (Presence presence : new Parts(strategy).all(Presence.class)) {
            add(all, presence, presence.getMedium(), presence.getStatus(), presence.getFollowers(), presence.getAt());
        }
        return all.stream()
                .filter(account -> account.at() == null || situation.hasCome(account.at()))
                .toList();
    }

    private static void add(
            List<Account> all, Element element, Medium medium, ChannelStatus status, Integer followers, LocalDate at) {
        boolean others = status == ChannelStatus.UNOFFICIAL || status == ChannelStatus.COMMUNITY;
        if (followers != null && followers > 0 && (others || status == ChannelStatus.OFFICIAL)) {
            all.add(new Account(element, medium, !others, followers, at));
        }
    }
}
