package org.beffroi.strategy.check.channel;

import java.util.Set;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.ChannelDecision;
import org.beffroi.strategy.model.ChannelStatus;
import org.beffroi.strategy.model.Medium;

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

    private ChannelTraits() {}

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
