package org.beffroi.strategy.risk.absence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.account.AccountRecogniser;
import org.beffroi.core.account.RecognisedAccount;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.channel.ChannelTraits;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.ChannelStatus;
import org.beffroi.strategy.model.Medium;
import org.beffroi.strategy.model.Presence;
import org.beffroi.strategy.risk.Situation;
import org.jspecify.annotations.Nullable;

/**
 * An account with the followers that were counted on a day.
 *
 * @param name as a sentence says it
 * @param where the network, or another medium, as {@link #where} names it
 * @param account that its address, or its name on that network, is of; empty where nobody says, or it is no account
 * @param whose it is
 * @param followers empty where nobody knows
 * @param at the day of these; empty where nobody says
 * @param judged whether people judged it in the Observatory, rather than typed it into the strategy
 */
record FollowedAccount(
        Object name,
        String where,
        Optional<RecognisedAccount> account,
        Whose whose,
        OptionalLong followers,
        Optional<LocalDate> at,
        boolean judged) {

    private static final AccountRecogniser RECOGNISER = new AccountRecogniser();

    /** Whose an account is. */
    enum Whose {
        OURS,
        /** It speaks in our place. */
        UNOFFICIAL,
        /** It speaks for itself, or nobody said what it is. */
        ANYBODY;

        static Whose of(@Nullable ChannelStatus status) {
            return status == ChannelStatus.OFFICIAL
                    ? OURS
                    : status == ChannelStatus.UNOFFICIAL || status == ChannelStatus.COMMUNITY ? UNOFFICIAL : ANYBODY;
        }
    }

    static FollowedAccount of(Channel channel) {
        return new FollowedAccount(
                Said.name(channel),
                where(channel.getMedium()),
                typed(channel.getAddress(), channel.getMedium()),
                Whose.of(channel.getStatus()),
                many(channel.getFollowers()),
                Optional.ofNullable(channel.getFollowersAt()),
                false);
    }

    static FollowedAccount of(Presence presence) {
        return new FollowedAccount(
                Said.name(presence),
                where(presence.getMedium()),
                typed(presence.getAddress(), presence.getMedium()),
                Whose.of(presence.getStatus()),
                many(presence.getFollowers()),
                Optional.ofNullable(presence.getAt()),
                false);
    }

    private static OptionalLong many(@Nullable Integer followers) {
        return followers == null ? OptionalLong.empty() : OptionalLong.of(followers);
    }

    /** A medium by its key: of a network, as mentions name it. */
    private static String where(@Nullable Medium medium) {
        return medium == null ? "" : ChannelTraits.network(medium).orElseGet(medium::getName);
    }

    private static Optional<RecognisedAccount> typed(@Nullable String address, @Nullable Medium medium) {
        return Said.isNothing(address) ? Optional.empty() : account(address, where(medium));
    }

    /**
     * The account that an address is of.
     *
     * @param network whose account a mere name is
     */
    static Optional<RecognisedAccount> account(String address, String network) {
        RecognisedAccount read = RECOGNISER.recognise(address);
        return Optional.of(read)
                .filter(RecognisedAccount::isAccount)
                .or(() -> AccountNetwork.ofKey(network).map(there -> RECOGNISER.recognise(address, there)))
                .filter(RecognisedAccount::isAccount);
    }

    boolean isSameAs(FollowedAccount other) {
        return account.filter(one -> other.account.filter(one::isSameAs).isPresent())
                .isPresent();
    }

    /** Whether it has followers on record, today or before. */
    boolean isCounted(Situation situation) {
        return followers.orElse(0) > 0 && at.map(situation::hasCome).orElse(true);
    }

    /** Whether its followers are of a later day than those of another; a day that nobody says is the earliest. */
    boolean isLaterThan(FollowedAccount other) {
        return at.filter(day -> other.at.map(day::isAfter).orElse(true)).isPresent();
    }

    /** When its followers were counted, and where it was judged: accounts grow and wither. */
    Sentence counted() {
        String key = judged ? "criterion.counted.judged" : "criterion.counted";
        return at.map(day -> Sentence.of(FollowedAccount.class, key + ".on", Said.day(day)))
                .orElseGet(() -> Sentence.of(FollowedAccount.class, key + ".undated"));
    }
}
