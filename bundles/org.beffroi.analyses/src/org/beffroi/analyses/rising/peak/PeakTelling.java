package org.beffroi.analyses.rising.peak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.rising.Excerpt;
import org.beffroi.analyses.rising.detect.Peak;
import org.beffroi.core.analysis.RiseCard;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.watch.Episode.Stage;
import org.beffroi.core.watch.Rise;

/**
 * Peaks as people are told of them, with rounded figures: nobody expects two thirds of a mention.
 *
 * @param past whether what was under way at the end of what was read is not said to be so now
 * @param search as typed
 * @param query what was searched
 */
record PeakTelling(Run run, PeakCounts counts, boolean past, String search, Query query) {

    /** Cards beyond which a table says more. */
    private static final int MOST = 20;

    /** A peak in one sentence. */
    String sentence(Peak peak) {
        PeakCounts.Told told = counts.told(peak, run);
        return say(
                !peak.isOngoing() ? "peaks.over" : past ? "peaks.then" : "peaks.ongoing",
                told.mentions(),
                run.wording().days(told.days().from(), told.days().to()),
                expected(told.expected()));
    }

    /** Whether it goes on as somebody reads of it. */
    boolean isOngoing(Peak peak) {
        return peak.isOngoing() && !past;
    }

    /** So many mentions, and how many were expected. */
    String amount(PeakCounts.Told told) {
        return say("peaks.told", told.mentions(), expected(told.expected()));
    }

    /** How many were expected instead, as one would say it: {@code au lieu de 3 attendues}. */
    String expected(double expected) {
        return say("peaks.told.expected", expected < 1 ? 0 : Math.round(expected));
    }

    /** A card for each, the latest first; what sets them apart is known of some. */
    List<RiseCard> cards(List<Peak> latestFirst, Map<Peak, Reasons> explained) {
        Excerpt excerpt = new Excerpt(run);
        List<RiseCard> cards = new ArrayList<>();
        for (Peak peak : latestFirst.subList(0, Math.min(MOST, latestFirst.size()))) {
            cards.add(card(cards.size() + 1, peak, Optional.ofNullable(explained.get(peak)), excerpt));
        }
        return cards;
    }

    private RiseCard card(int number, Peak peak, Optional<Reasons> reasons, Excerpt excerpt) {
        PeakCounts.Told told = counts.told(peak, run);
        Query here = Queries.all(query, told.days().query());
        return new RiseCard(
                number,
                Rise.PEAK,
                search,
                run.wording().days(told.days().from(), told.days().to()),
                isOngoing(peak) ? Stage.RISING : Stage.OVER,
                isOngoing(peak),
                amount(told),
                reasons.map(why -> words(why, here)).orElse(List.of()),
                reasons.flatMap(why -> why.why().spark().or(() -> why.why().first()))
                        .flatMap(entry -> excerpt.of(entry)
                                .map(said -> new RiseCard.Link(
                                        said, DrillDown.to(entry.mention().id())))),
                reasons.map(this::facts).orElse(List.of()),
                told.days().from(),
                peak.start(),
                DrillDown.to(here),
                List.of());
    }

    private static List<RiseCard.Link> words(Reasons reasons, Query here) {
        return reasons.why().words().stream()
                .map(term -> new RiseCard.Link(term.label(), DrillDown.to(Queries.all(here, term.query()))))
                .toList();
    }

    private List<String> facts(Reasons reasons) {
        List<String> facts = new ArrayList<>();
        Explanation why = reasons.why();
        if (why.newPeople() > 0) {
            facts.add(say("peaks.fact.people", why.newPeople()));
        }
        if (why.copies() > 0) {
            facts.add(say("peaks.fact.copies", run.wording().percent(why.copies())));
        }
        if (!why.actors().isEmpty()) {
            facts.add(say("peaks.fact.actors", String.join(", ", why.actors())));
        }
        return facts;
    }

    private String say(String key, Object... arguments) {
        return run.say(Peaks.class, key, arguments);
    }
}
