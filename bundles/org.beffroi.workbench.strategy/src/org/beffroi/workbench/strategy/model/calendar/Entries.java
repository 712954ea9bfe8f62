package org.beffroi.workbench.strategy.model.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beffroi.strategy.election.SecondRound;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.ActionState;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.EditorialItem;
import org.beffroi.strategy.model.EditorialLine;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.strategy.model.calendar.Entry.Kind;
import org.eclipse.emf.ecore.EObject;

/**
 * What a calendar shows of a strategy.
 *
 * @param dated by day, then as a day shows them
 * @param undated items that wait for a day, in the order of the strategy
 */
public record Entries(List<Entry> dated, List<Entry> undated) {

    private static final Comparator<Entry> ORDER = Comparator.<Entry, LocalDate>comparing(
                    entry -> entry.days().orElseThrow().from())
            .thenComparing(Entry::kind)
            .thenComparing(entry -> entry.time().orElse(LocalTime.MIN));

    public Entries {
        dated = List.copyOf(dated);
        undated = List.copyOf(undated);
    }

    /**
     * What is to show.
     *
     * @param line items of that one alone; empty for all
     * @param channel items of that one alone; empty for all
     * @param around whether what happens around the items shows: actions, participations, campaigns; what the law sets always does
     */
    public record Wish(Optional<EditorialLine> line, Optional<Channel> channel, boolean around) {

        /** Everything. */
        public static final Wish ALL = new Wish(Optional.empty(), Optional.empty(), true);

        boolean takes(EditorialItem item) {
            return line.map(wanted -> item.getLine() == wanted).orElse(true)
                    && channel.map(item.getChannels()::contains).orElse(true);
        }
    }

    /** The entries of a strategy. */
    public static Entries of(Strategy strategy, Wish wish) {
        List<Entry> dated = new ArrayList<>();
        List<Entry> undated = new ArrayList<>();
        for (EditorialItem item : strategy.getItems()) {
            if (wish.takes(item)) {
                Entry entry = new Entry(Kind.ITEM, item, Span.of(item.getOn(), null), Hours.read(item.getTime()));
                (item.getOn() == null ? undated : dated).add(entry);
            }
        }
        legal(strategy, dated);
        if (wish.around()) {
            around(strategy, dated);
        }
        dated.sort(ORDER);
        return new Entries(dated, undated);
    }

    private static void legal(Strategy strategy, List<Entry> into) {
        if (strategy.getCalendar() == null) {
            return;
        }
        strategy.getCalendar().getElections().forEach(election -> {
            add(into, Kind.ELECTION, election, election.getFirstRound(), null);
            SecondRound.of(election).ifPresent(day -> add(into, Kind.SECOND_ROUND, election, day, null));
            election.getPeriods().forEach(period -> add(into, Kind.LEGAL, period, period.getFrom(), period.getUntil()));
        });
    }

    private static void around(Strategy strategy, List<Entry> into) {
        for (Action action : strategy.getActions()) {
            if (action.getState() != ActionState.DROPPED) {
                add(into, Kind.STARTS, action, action.getFrom(), null);
                if (action.getUntil() != null && !action.getUntil().equals(action.getFrom())) {
                    add(into, Kind.ENDS, action, action.getUntil(), null);
                }
            }
        }
        strategy.getParticipations().forEach(one -> add(into, Kind.PARTICIPATION, one, one.getFrom(), one.getUntil()));
        strategy.getAdvocacy().forEach(programme -> programme
                .getCampaigns()
                .forEach(one -> add(into, Kind.CAMPAIGN, one, one.getFrom(), one.getUntil())));
    }

    private static void add(List<Entry> into, Kind kind, EObject about, LocalDate from, LocalDate until) {
        Span.of(from, until).ifPresent(days -> into.add(new Entry(kind, about, Optional.of(days), Optional.empty())));
    }

    /** Those of a span that do not last longer than a day, in the order of a day. */
    public List<Entry> of(LocalDate day) {
        return dated.stream()
                .filter(entry -> !entry.lasts() && entry.days().orElseThrow().holds(day))
                .toList();
    }

    /** Those that last and have a day within a span. */
    public List<Entry> lasting(Span span) {
        return dated.stream()
                .filter(entry -> entry.lasts() && entry.days().orElseThrow().meets(span))
                .toList();
    }

    /** The first item on a day or after it. */
    public Optional<Entry> next(LocalDate day) {
        return dated.stream()
                .filter(entry ->
                        entry.isItem() && !entry.days().orElseThrow().from().isBefore(day))
                .findFirst();
    }
}
