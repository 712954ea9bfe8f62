package org.beffroi.strategy.risk.absence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.model.FigureUnit;
import org.beffroi.strategy.model.Presence;
import org.beffroi.strategy.risk.Confidence;
import org.beffroi.strategy.risk.CriterionMeasure;
import org.beffroi.strategy.risk.Figure;
import org.beffroi.strategy.risk.Gauged;
import org.beffroi.strategy.risk.Situation;
import org.beffroi.strategy.risk.absence.FollowedAccount.Whose;
import org.osgi.service.component.annotations.Component;

/**
 * How many times the followers of ours an unofficial page has, on the network where it is worst: the census and the channels of the
 * strategy, and the accounts that people judged in the Observatory. One that is in both counts once, by the later day of its
 * followers; whose it is, the strategy says.
 */
@Component
@CriterionMeasure.Info(code = "absence.unofficial-bigger", unit = FigureUnit.RATIO, none = 0.5, full = 3)
public final class UnofficialFollowers implements CriterionMeasure {

    private record Pair(FollowedAccount theirs, FollowedAccount ours) {
        double ratio() {
            return (double) followers(theirs) / followers(ours);
        }
    }

    @Override
    public Gauged gauge(Situation situation) {
        List<FollowedAccount> accounts = accounts(situation);
        Optional<Pair> worst = accounts.stream()
                .filter(account -> account.whose() == Whose.UNOFFICIAL)
                .flatMap(theirs -> ours(theirs, accounts).map(ours -> new Pair(theirs, ours)).stream())
                .max(Comparator.comparingDouble(Pair::ratio));
        if (worst.isEmpty()) {
            return Gauged.not(this, "uncounted");
        }
        Pair pair = worst.get();
        return Gauged.measured(
                this,
                Figure.of(pair.ratio(), accounts.size()),
                Math.min(confidence(pair.theirs(), situation), confidence(pair.ours(), situation)),
                pair.theirs().name(),
                followers(pair.theirs()),
                pair.ours().name(),
                followers(pair.ours()),
                pair.theirs().counted(),
                pair.ours().counted(),
                accounts.size());
    }

    private static long followers(FollowedAccount account) {
        return account.followers().orElseThrow();
    }

    private static double confidence(FollowedAccount account, Situation situation) {
        return Confidence.ofAge(account.at().orElse(null), situation.today());
    }

    private static Optional<FollowedAccount> ours(FollowedAccount theirs, List<FollowedAccount> accounts) {
        return accounts.stream()
                .filter(account ->
                        account.whose() == Whose.OURS && account.where().equals(theirs.where()))
                .max(Comparator.comparingLong(UnofficialFollowers::followers));
    }

    /** Ours and unofficial ones whose followers are known today, each once. */
    private static List<FollowedAccount> accounts(Situation situation) {
        List<FollowedAccount> typed = new ArrayList<>();
        situation.strategy().getChannels().forEach(channel -> typed.add(FollowedAccount.of(channel)));
        new Parts(situation.strategy())
                .all(Presence.class)
                .forEach(presence -> typed.add(FollowedAccount.of(presence)));
        List<FollowedAccount> all = new ArrayList<>(typed.stream()
                .filter(account -> account.whose() != Whose.ANYBODY && account.isCounted(situation))
                .toList());
        JudgedAccounts.of(situation).stream()
                .filter(judged -> judged.isCounted(situation))
                .filter(judged ->
                        typed.stream().noneMatch(one -> one.isSameAs(judged) && one.whose() != Whose.UNOFFICIAL))
                .filter(judged -> all.stream().noneMatch(one -> one.isSameAs(judged) && !judged.isLaterThan(one)))
                .forEach(judged -> {
                    all.removeIf(judged::isSameAs);
                    all.add(judged);
                });
        return all;
    }
}
