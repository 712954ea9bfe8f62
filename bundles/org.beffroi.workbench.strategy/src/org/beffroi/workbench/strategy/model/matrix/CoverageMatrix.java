package org.beffroi.workbench.strategy.model.matrix;

import java.util.List;
import java.util.Objects;
import org.beffroi.strategy.model.Audience;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.ChannelDecision;
import org.beffroi.strategy.model.ChannelStatus;
import org.beffroi.strategy.model.EditorialLine;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Strategy;

/**
 * Who is reached by what: audiences and the channels where they are, or the rubriques that are written for them. Reads the strategy
 * each time it is asked; its changes are made within {@link org.beffroi.strategy.edit.Editing#perform}.
 *
 * @param strategy whose
 * @param by channels or rubriques
 */
public record CoverageMatrix(Strategy strategy, By by) {

    /** What reaches. */
    public enum By {
        CHANNELS,
        LINES
    }

    /** Whether something reaches an audience, and on which side it is said. */
    public enum Mark {
        NOT,
        /** The audience is said to be there, or the rubrique to be written for it. */
        SAID,
        /** The channel alone is said to be for the audience. */
        BY_CHANNEL
    }

    public CoverageMatrix {
        Objects.requireNonNull(strategy);
        Objects.requireNonNull(by);
    }

    /** The audiences, in the order of the strategy. */
    public List<Audience> rows() {
        return List.copyOf(strategy.getAudiences());
    }

    /** Channels or rubriques, in the order of the strategy. */
    public List<Element> columns() {
        return by == By.CHANNELS ? List.copyOf(strategy.getChannels()) : List.copyOf(strategy.getLines());
    }

    /** Whether something reaches an audience. */
    public static Mark at(Audience audience, Element column) {
        return switch (column) {
            case Channel channel when audience.getChannels().contains(channel) -> Mark.SAID;
            case Channel channel when channel.getAudiences().contains(audience) -> Mark.BY_CHANNEL;
            case EditorialLine line when line.getAudiences().contains(audience) -> Mark.SAID;
            default -> Mark.NOT;
        };
    }

    /** Says that something reaches an audience, or takes that back on whichever side it is said: a change. */
    public static void set(Audience audience, Element column, boolean reaches) {
        if (reaches && at(audience, column) == Mark.SAID) {
            return;
        }
        switch (column) {
            case Channel channel -> {
                if (reaches) {
                    audience.getChannels().add(channel);
                } else {
                    audience.getChannels().remove(channel);
                    channel.getAudiences().remove(audience);
                }
            }
            case EditorialLine line -> {
                if (reaches) {
                    line.getAudiences().add(audience);
                } else {
                    line.getAudiences().remove(audience);
                }
            }
            default -> throw new IllegalArgumentException("Neither a channel nor a rubrique");
        }
    }

    /** True for a rubrique, and for a channel that speaks for the body and goes on to: others reach nobody on its behalf. */
    public static boolean counts(Element column) {
        return !(column instanceof Channel channel)
                || channel.getStatus() == ChannelStatus.OFFICIAL
                        && channel.getDecision() != ChannelDecision.CLOSE
                        && channel.getDecision() != ChannelDecision.HAND_OVER;
    }

    /** How many things that count reach an audience. */
    public int reaching(Audience audience) {
        return (int) columns().stream()
                .filter(column -> counts(column) && at(audience, column) != Mark.NOT)
                .count();
    }

    /** How many audiences something reaches. */
    public int reached(Element column) {
        return (int) rows().stream().filter(row -> at(row, column) != Mark.NOT).count();
    }

    /** Audiences that nothing reaches. */
    public List<Audience> unreached() {
        return rows().stream().filter(row -> reaching(row) == 0).toList();
    }

    /** What counts and reaches nobody. */
    public List<Element> idle() {
        return columns().stream()
                .filter(column -> counts(column) && reached(column) == 0)
                .toList();
    }
}
