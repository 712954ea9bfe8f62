package org.beffroi.observatory.candidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiPredicate;
import org.beffroi.observatory.candidate.SeenAccount.Origin;
import org.beffroi.observatory.candidate.SeenAccount.Tones;

/** Gathers what is known of accounts from several places, each account once. Not for several threads. */
public final class SeenAccounts {

    private final Map<AccountId, Known> known = new LinkedHashMap<>();

    private final Optional<SeenAccounts> before;

    /** Nothing so far. */
    public SeenAccounts() {
        this.before = Optional.empty();
    }

    /**
     * Those of others that matter, to which more is added: what is learnt of one goes on from what is known there, which stays as it
     * is.
     *
     * @param matters whether an account matters, by itself and the name under which it shows itself
     */
    SeenAccounts(SeenAccounts others, BiPredicate<AccountId, Optional<String>> matters) {
        this.before = Optional.of(others);
        others.known.forEach((account, one) -> {
            if (matters.test(account, one.name)) {
                of(account);
            }
        });
    }

    /** What is known of one so far. */
    private static final class Known {
        private final Set<Origin> origins = EnumSet.noneOf(Origin.class);
        private Optional<String> name = Optional.empty();
        private OptionalLong followers = OptionalLong.empty();
        private Optional<LocalDate> followersOn = Optional.empty();
        private long mentions;
        private Optional<LocalDate> latest = Optional.empty();
        private long positive;
        private long negative;
        private long toned;
        private long linksToUs;
        private long linkedFromUs;
        private Optional<String> imitates = Optional.empty();

        Known() {}

        /** What lists and directories say: what mentions do is learnt of each territory anew. */
        Known(Known before) {
            origins.addAll(before.origins);
            name = before.name;
            followers = before.followers;
            followersOn = before.followersOn;
        }
    }

    /** An account was met. */
    public void met(AccountId account, Origin origin) {
        of(account).origins.add(origin);
    }

    /** It shows itself under a name; the first one that is said counts. */
    public void named(AccountId account, String name) {
        Known one = of(account);
        one.name = one.name.or(() -> Optional.of(name.strip()).filter(said -> !said.isEmpty()));
    }

    /** It had so many followers; the number of the latest day counts, one without a day before none. */
    public void followed(AccountId account, long followers, Optional<LocalDate> day) {
        Known one = of(account);
        boolean later = one.followers.isEmpty()
                || day.isPresent() && one.followersOn.map(day.get()::isAfter).orElse(true);
        if (later) {
            one.followers = OptionalLong.of(followers);
            one.followersOn = day;
        }
    }

    /**
     * It wrote a mention.
     *
     * @param tone {@code positive}, {@code negative} or {@code neutral}; anything else is not known
     * @param toUs whether it leads to us
     */
    void wrote(AccountId account, Optional<LocalDate> day, Optional<String> tone, boolean toUs) {
        Known one = of(account);
        one.mentions++;
        if (day.isPresent() && one.latest.map(day.get()::isAfter).orElse(true)) {
            one.latest = day;
        }
        tone.ifPresent(said -> {
            one.positive += said.equals("positive") ? 1 : 0;
            one.negative += said.equals("negative") ? 1 : 0;
            one.toned += Set.of("positive", "negative", "neutral").contains(said) ? 1 : 0;
        });
        one.linksToUs += toUs ? 1 : 0;
    }

    void linkedFromUs(AccountId account) {
        of(account).linkedFromUs++;
    }

    void imitates(AccountId account, String whom) {
        Known one = of(account);
        one.imitates = one.imitates.or(() -> Optional.of(whom));
    }

    private Known of(AccountId account) {
        return known.computeIfAbsent(
                account, key -> before.flatMap(others -> Optional.ofNullable(others.known.get(key)))
                        .map(Known::new)
                        .orElseGet(Known::new));
    }

    /** All of them, in the order in which they were met first. */
    public List<SeenAccount> all() {
        List<SeenAccount> all = new ArrayList<>();
        known.forEach((account, one) -> all.add(new SeenAccount(
                account,
                one.name,
                one.origins,
                one.followers,
                one.followersOn,
                one.mentions,
                one.latest,
                new Tones(one.positive, one.negative, one.toned),
                one.linksToUs,
                one.linkedFromUs,
                one.imitates)));
        return all;
    }
}
