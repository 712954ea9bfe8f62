package org.beffroi.analyses.rising.peak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.beffroi.analyses.about.Contrast;
import org.beffroi.analyses.about.Distinctive;
import org.beffroi.analyses.about.Term;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.words.BodyWords;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.archive.Order;
import org.beffroi.core.copy.Copies;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Reactions;
import org.beffroi.core.query.Query;
import org.beffroi.core.text.Tokens;

/**
 * What sets the mentions of a peak apart from the four weeks before it.
 *
 * @param mentions how many there are on its days
 * @param words words and expressions that it has more, the most telling first
 * @param places most named, in the reader's language; so are themes and networks
 * @param actors public actors who spoke, by name
 * @param newPeople how many authors had not spoken of it in the weeks before
 * @param first its first mention
 * @param spark the early mention that most people reacted to
 * @param copies the share of mentions that repeat another one
 */
public record Explanation(
        long mentions,
        List<Term> words,
        List<String> places,
        List<String> themes,
        List<String> networks,
        List<String> actors,
        long newPeople,
        Optional<Entry> first,
        Optional<Entry> spark,
        double copies) {

    private static final int BEFORE_DAYS = 28;
    private static final int WORDS = 5;
    private static final int FEWEST = 3;
    private static final double RATE = 0.05;
    private static final int NAMED = 3;
    private static final int EARLY = 200;

    public Explanation {
        words = List.copyOf(words);
        places = List.copyOf(places);
        themes = List.copyOf(themes);
        networks = List.copyOf(networks);
        actors = List.copyOf(actors);
    }

    /** Explains the mentions of a search on some days. */
    public static Explanation of(Run run, Query query, DaySpan days) {
        Query here = Queries.all(query, days.query());
        DaySpan past =
                new DaySpan(days.from().minusDays(BEFORE_DAYS), days.from().minusDays(1));
        Query there = Queries.all(query, past.query());
        long mentions = run.snapshot().count(here, run.cancel());
        Set<String> actors = new TreeSet<>();
        Set<String> before = authors(run, there);
        long newPeople = 0;
        for (String author : authors(run, here)) {
            if (isPublic(author, run)) {
                actors.add(author);
            } else if (!before.contains(author)) {
                newPeople++;
            }
        }
        List<Entry> early = early(run, here);
        long once = run.snapshot().onePerGroup(Copies.GROUPING).count(here, run.cancel());
        return new Explanation(
                mentions,
                words(run, query, here, there),
                most(run, here, CoreFields.PLACE),
                most(run, here, CoreFields.THEME),
                most(run, here, CoreFields.NETWORK),
                actors.stream().limit(NAMED).toList(),
                newPeople,
                early.stream().findFirst(),
                spark(early),
                mentions == 0 ? 0 : 1 - (double) once / mentions);
    }

    /**
     * The words that set some mentions apart from all that a search found in the weeks before a day.
     *
     * @param here the mentions
     */
    public static List<Term> words(Run run, Query search, Query here, LocalDate day) {
        DaySpan past = new DaySpan(day.minusDays(BEFORE_DAYS), day.minusDays(1));
        return words(run, search, here, Queries.all(search, past.query()));
    }

    private static List<Term> words(Run run, Query query, Query here, Query there) {
        BodyWords body = BodyWords.shipped(new Tokens());
        Contrast contrast =
                new Contrast(run, run.snapshot(), here, there, query, new Contrast.Rules(FEWEST, RATE, WORDS, false));
        return Distinctive.heads(contrast.distinctive(true)).stream()
                .map(one -> one.term())
                .filter(Term::isSaid)
                // Whom people speak to is no reason for speaking.
                .filter(term -> !body.areAll(term.stems()))
                .toList();
    }

    private static Set<String> authors(Run run, Query query) {
        Set<Integer> codes = new HashSet<>();
        var columns = run.snapshot().scan(query, List.of(CoreFields.AUTHOR), run.cancel(), row -> {
            if (row.has(0)) {
                codes.add(row.code(0));
            }
        });
        Set<String> authors = new HashSet<>();
        codes.forEach(code -> authors.add(columns.value(0, code)));
        return authors;
    }

    /** Even where all names may show, only who speaks in public is named as the cause of something. */
    private static boolean isPublic(String author, Run run) {
        return !run.names().all() && run.names().shown(author).equals(author);
    }

    private static List<String> most(Run run, Query query, Field field) {
        Field known = run.fields().byKey(field.name()).orElse(field);
        List<String> names = new ArrayList<>();
        for (FacetCounts.Count count :
                run.snapshot().facet(query, known, NAMED, run.cancel()).counts()) {
            names.add(run.say(
                    Explanation.class,
                    "peaks.why.counted",
                    known.valueLabel(count.value(), run.locale()),
                    run.wording().number(count.mentions())));
        }
        return names;
    }

    private static List<Entry> early(Run run, Query query) {
        return run.snapshot()
                .page(query, Order.OLDEST, Optional.empty(), EARLY, run.cancel())
                .rows();
    }

    /** The early mention of some that most people reacted to, else the first of them; empty where there is none. */
    public static Optional<Entry> spark(Run run, Query query) {
        List<Entry> early = early(run, query);
        return spark(early).or(() -> early.stream().findFirst());
    }

    /** Reactions of all kinds together, those to the earliest of equals. */
    private static Optional<Entry> spark(List<Entry> early) {
        Optional<Entry> spark = Optional.empty();
        long most = 0;
        for (Entry entry : early) {
            long reactions = reactions(entry);
            if (reactions > most) {
                most = reactions;
                spark = Optional.of(entry);
            }
        }
        return spark;
    }

    /** Likes, shares and comments, those that are known. */
    static long reactions(Entry entry) {
        return Reactions.of(entry.effective()).orElse(0);
    }
}
