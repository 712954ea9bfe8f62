package org.beffroi.analyses.rising.discontent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.rising.Excerpt;
import org.beffroi.analyses.rising.discontent.Course.Moment;
import org.beffroi.analyses.rising.discontent.Wave.Member;
import org.beffroi.analyses.rising.peak.Explanation;
import org.beffroi.core.analysis.RiseCard;
import org.beffroi.core.analysis.RiseCard.Link;
import org.beffroi.core.analysis.RiseCard.Phase;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.watch.Episode.Stage;
import org.beffroi.core.watch.Rise;

/**
 * Discontents as cards, each told as it was at its worst.
 *
 * @param search as typed
 * @param query what was searched, without a period
 */
record WaveCards(Run run, Telling telling, String search, Query query) {

    /** Cards beyond which a table says more. */
    private static final int MOST = 20;

    /** Cards whose words are looked for, which takes a while each. */
    private static final int EXPLAINED = 5;

    /** A card for each, in that order. */
    List<RiseCard> of(List<Wave> waves) {
        Excerpt excerpt = new Excerpt(run);
        List<RiseCard> cards = new ArrayList<>();
        for (Wave wave : waves.subList(0, Math.min(MOST, waves.size()))) {
            cards.add(card(cards.size() + 1, wave, excerpt));
        }
        return cards;
    }

    private RiseCard card(int number, Wave wave, Excerpt excerpt) {
        Member speaker = wave.speaker();
        Signs worst = worst(speaker).signs();
        Query complaints = Complaints.of(query, speaker, run);
        boolean explained = number <= EXPLAINED;
        return new RiseCard(
                number,
                Rise.DISCONTENT,
                search,
                telling.beginning(wave.name().label(run)),
                isOngoing(wave) ? wave.stage() : wave.highest(),
                isOngoing(wave),
                told(wave, worst),
                explained ? words(speaker, complaints) : List.of(),
                (explained ? Explanation.spark(run, complaints) : Optional.<Entry>empty()).flatMap(entry -> excerpt.of(
                                entry)
                        .map(said -> new Link(said, DrillDown.to(entry.mention().id())))),
                facts(wave, worst),
                Following.day(wave.start() + 1, run),
                Instant.ofEpochMilli(wave.start()),
                DrillDown.to(complaints),
                phases(speaker));
    }

    private boolean isOngoing(Wave wave) {
        return wave.end().isEmpty() && telling.past().isEmpty();
    }

    /** What sets its complaints apart from all that was said in the weeks before. */
    private List<Link> words(Member member, Query complaints) {
        return Explanation.words(
                        run, query, complaints, Following.day(member.spell().start() + 1, run))
                .stream()
                .map(term -> new Link(term.label(), DrillDown.to(Queries.all(complaints, term.query()))))
                .toList();
    }

    /** Where it stood gravest, of equals where most complained. */
    static Moment worst(Member member) {
        return member.course().moments().stream()
                .filter(moment -> moment.time() >= member.spell().found()
                        && moment.time() <= member.spell().until())
                .max(Comparator.<Moment>comparingInt(moment -> Wave.gravity(moment.stage()))
                        .thenComparingLong(moment -> moment.signs().people()))
                .orElse(member.spell().last());
    }

    private String told(Wave wave, Signs worst) {
        String from = telling.day(wave.start() + 1);
        if (wave.end().isPresent()) {
            return run.say(
                    WaveCards.class,
                    worst.areUnnamed() ? "discontent.card.over.saying" : "discontent.card.over",
                    from,
                    telling.day(wave.end().get()),
                    worst.people(),
                    worst.newcomers());
        }
        String until = telling.past().map(run.wording()::dayOfYear).orElse(from);
        return telling.said(
                worst.areUnnamed() ? "discontent.card.stands.saying" : "discontent.card.stands",
                from,
                until,
                worst.people(),
                worst.newcomers());
    }

    private List<String> facts(Wave wave, Signs worst) {
        List<String> facts = new ArrayList<>();
        if (worst.same() > 0 && !worst.areUnnamed()) {
            facts.add(run.say(WaveCards.class, "discontent.fact.same", worst.same()));
        }
        telling.said(wave, query).ifPresent(said -> facts.add(said.sentence()));
        List<String> others = telling.others(wave);
        if (!others.isEmpty()) {
            facts.add(run.say(WaveCards.class, "discontent.fact.others", String.join(", ", others)));
        }
        return facts;
    }

    /** The stages through which it went. */
    private static List<Phase> phases(Member member) {
        List<Phase> phases = new ArrayList<>();
        Optional<Moment> begun = Optional.empty();
        long last = 0;
        for (Moment moment : member.course().moments()) {
            if (moment.time() < member.spell().found()
                    || moment.time() > member.spell().until()) {
                continue;
            }
            if (begun.filter(before -> before.stage() != moment.stage()).isPresent()) {
                add(begun.get(), moment.time(), phases);
                begun = Optional.of(moment);
            }
            begun = begun.or(() -> Optional.of(moment));
            last = moment.time();
        }
        long end = last;
        begun.ifPresent(moment -> add(moment, Math.max(end, moment.time() + 1), phases));
        return phases;
    }

    private static void add(Moment from, long until, List<Phase> phases) {
        if (from.stage() != Stage.OVER) {
            phases.add(new Phase(from.stage(), Instant.ofEpochMilli(from.time()), Instant.ofEpochMilli(until)));
        }
    }
}
