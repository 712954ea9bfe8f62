package org.beffroi.strategy.risk.improvisation;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;
import org.beffroi.core.speaker.AccountAddress;
import org.beffroi.strategy.check.channel.ChannelTraits;
import org.beffroi.strategy.model.Channel;
import org.jspecify.annotations.Nullable;

/**
 * An account on which a rubric is published: one on a network that the body holds today.
 *
 * @param channel of the strategy, one {@linkplain #isOne of them}
 */
record RubricAccount(Channel channel) {

    RubricAccount {
        Objects.requireNonNull(channel);
    }

    /** Whether a channel is such an account: paper is none, and one that is yet to be opened is nobody's. */
    static boolean isOne(Channel channel) {
        return ChannelTraits.isHeld(channel)
                && ChannelTraits.network(channel.getMedium()).isPresent();
    }

    /** What is published there, answers and comments apart; where its address names no account, what the body says on its network. */
    Query posts() {
        String network = ChannelTraits.network(channel.getMedium()).orElseThrow();
        Query whose = handle(channel.getAddress(), network)
                .map(handle -> is(CoreFields.AUTHOR.name(), handle))
                .orElseGet(() -> is(CoreFields.SPEAKER.name(), "own"));
        return new Query.And(List.of(
                is(CoreFields.NETWORK.name(), network), whose, new Query.Not(is(CoreFields.TYPE.name(), "comment"))));
    }

    /** The account of an address, also on a host that is not known to be of that network. */
    private static Optional<String> handle(@Nullable String address, String network) {
        if (address == null || address.isBlank()) {
            return Optional.empty();
        }
        String direct = AccountAddress.of(address).handle();
        return Optional.of(direct.isEmpty() && AccountAddress.knows(network) ? onPath(address, network) : direct)
                .filter(handle -> !handle.isBlank());
    }

    private static String onPath(String address, String network) {
        try {
            String path = URI.create(address.strip()).getPath();
            return path == null ? "" : AccountAddress.on(network, path).handle();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static Query is(String field, String value) {
        return new Query.FieldIs(field, value);
    }
}
