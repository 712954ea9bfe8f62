package org.beffroi.strategy.analysis;

import java.util.List;
import org.beffroi.strategy.check.audience.Reach;
import org.beffroi.strategy.check.channel.ChannelTraits;
import org.beffroi.strategy.model.Audience;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.EditorialLine;
import org.beffroi.strategy.model.Strategy;

/** Which audiences are reached on which channels, and which rubrics speak to them there. */
public final class Coverage {

    private final List<Audience> audiences;
    private final List<Channel> channels;
    private final List<EditorialLine> lines;
    private final Reach reach;

    /** That of a strategy: of its channels, those that speak for the body and go on to. */
    public Coverage(Strategy strategy) {
        this.audiences = List.copyOf(strategy.getAudiences());
        this.channels = strategy.getChannels().stream()
                .filter(ChannelTraits::speaksForUs)
                .toList();
        this.lines = List.copyOf(strategy.getLines());
        this.reach = new Reach(strategy);
    }

    /** All audiences. */
    public List<Audience> audiences() {
        return audiences;
    }

    /** The channels that speak for the body and go on to. */
    public List<Channel> channels() {
        return channels;
    }

    /** All rubrics. */
    public List<EditorialLine> lines() {
        return lines;
    }

    /** Whether an audience is on a channel. */
    public boolean isOn(Audience audience, Channel channel) {
        return reach.of(audience).contains(channel);
    }

    /** How many rubrics speak to an audience on a channel. */
    public long rubrics(Audience audience, Channel channel) {
        return lines.stream()
                .filter(line -> line.getAudiences().contains(audience)
                        && line.getChannels().contains(channel))
                .count();
    }

    /** On how many of an audience's channels a rubric speaks to it; none where it does not speak to it at all. */
    public long channels(Audience audience, EditorialLine line) {
        return line.getAudiences().contains(audience)
                ? line.getChannels().stream()
                        .filter(channel -> isOn(audience, channel))
                        .distinct()
                        .count()
                : 0;
    }

    /** Audiences that are on none of our channels. */
    public List<Audience> unreached() {
        return audiences.stream()
                .filter(audience -> reach.of(audience).isEmpty())
                .toList();
    }

    /** Audiences that no rubric speaks to. */
    public List<Audience> unspoken() {
        return audiences.stream()
                .filter(audience ->
                        lines.stream().noneMatch(line -> line.getAudiences().contains(audience)))
                .toList();
    }

    /** Audiences that rubrics speak to, but on none of the channels where they are. */
    public List<Audience> missed() {
        List<Audience> unspoken = unspoken();
        return audiences.stream()
                .filter(audience ->
                        !unspoken.contains(audience) && lines.stream().allMatch(line -> channels(audience, line) == 0))
                .toList();
    }
}
