package org.beffroi.strategy.check.channel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.ChannelDecision;
import org.beffroi.strategy.model.ChannelStatus;
import org.beffroi.strategy.model.Medium;
import org.beffroi.strategy.model.Strategy;

/** What follows from the medium of a channel and from whose it is. */
public final class ChannelTraits {

    private static final Set<Medium> WITH_COMMENTS = Set.of(
            Medium.FACEBOOK,
            Medium.INSTAGRAM,
            Medium.X,
            Medium.LINKEDIN,
            Medium.YOUTUBE,
            Medium.TIKTOK,
            Medium.THREADS,
            Medium.MASTODON,
            Medium.BLUESKY);

    /** Those whose mentions name them as their network, in small letters. */
    private static final Set<Medium> NETWORKS = Stream.concat(
                    WITH_COMMENTS.stream(), Stream.of(Medium.WHATSAPP, Medium.TELEGRAM))
            .collect(Collectors.toUnmodifiableSet());

    private ChannelTraits() {}

    /** The networks on which people speak with one another, as mentions name them, in the order of the model. */
    public static List<String> networks() {
        return NETWORKS.stream().sorted().map(ChannelTraits::named).toList();
    }

    /** The network of a channel as mentions name it; empty for what is none, such as paper. */
    public static Optional<String> network(Medium medium) {
        return Optional.ofNullable(medium).filter(NETWORKS::contains).map(ChannelTraits::named);
    }

    private static String named(Medium medium) {
        return medium.getName().toLowerCase(Locale.ROOT);
    }

    /** True for an account that the body has today and does not give up: to be opened is not yet there. */
    public static boolean isHeld(Channel channel) {
        return channel.getStatus() == ChannelStatus.OFFICIAL
                && channel.getDecision() != ChannelDecision.CLOSE
                && channel.getDecision() != ChannelDecision.OPEN;
    }

    /** The networks on which a strategy's body holds an account today, as mentions name them. */
    public static Set<String> heldNetworks(Strategy strategy) {
        return strategy.getChannels().stream()
                .filter(ChannelTraits::isHeld)
                .flatMap(channel -> network(channel.getMedium()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** True for what takes a screen of one's own and a connection. */
    public static boolean isDigital(Medium medium) {
        return medium != null && medium.compareTo(Medium.NEWSLETTER) <= 0 || medium == Medium.INTRANET;
    }

    /** True for a channel that speaks for the body, and goes on to. */
    public static boolean speaksForUs(Channel channel) {
        return channel.getStatus() == ChannelStatus.OFFICIAL
                && channel.getDecision() != ChannelDecision.CLOSE
                && channel.getDecision() != ChannelDecision.HAND_OVER;
    }

    /** True where anybody can write under what the body publishes. */
    public static boolean takesComments(Channel channel) {
        return speaksForUs(channel) && WITH_COMMENTS.contains(channel.getMedium());
    }
}
