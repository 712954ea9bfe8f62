package org.beffroi.analyses.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Residents;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;

/**
 * What three residents or more complain of in the last three days, in words of their own or with words that are new: too few for an
 * alarm, enough for a line in the morning. Some of it is negative, and no more than a third sounds pleased.
 */
final class FreshComplaints {

    private static final int DAYS = 3;
    private static final int PEOPLE = 3;
    private static final int PEOPLE_IN_CRISIS = 8;
    private static final int MOST = 6;
    private static final double PROBABILITY = 1e-5;
    private static final double FULL = 12;
    /** Sentences by which one thing is looked for. */
    private static final int SENTENCES = 8;
    /** How firmly a group of which half is negative hangs together at least; one of which less is, more firmly. */
    private static final double FIRM = 0.2;

    private static final double FIRMER = 0.8;

    private static final Query NOT_PLEASED = Queries.not(Queries.is(CoreFields.TONE, "positive"));

    private final Morning morning;
    private final int people;

    /** @param isCrisis whether something grave stands, of which many talk in many ways */
    FreshComplaints(Morning morning, boolean isCrisis) {
        this.morning = morning;
        this.people = isCrisis ? PEOPLE_IN_CRISIS : PEOPLE;
    }

    /**
     * Some mentions that say one thing.
     *
     * @param sentences of some of them, by which the others are found; none where words do
     * @param words that they share; none where sentences speak
     */
    private record Shared(List<String> sentences, List<String> words, Set<Entry> entries) {

        Query query() {
            List<Query> any = new ArrayList<>();
            sentences.forEach(said -> any.add(new Query.Resembling(said)));
            words.forEach(word -> any.add(new Query.Word(word)));
            return Queries.any(any);
        }

        Shared with(Shared other) {
            Set<Entry> all = new LinkedHashSet<>(entries);
            all.addAll(other.entries);
            return new Shared(
                    Stream.concat(sentences.stream(), other.sentences.stream())
                            .distinct()
                            .toList(),
                    Stream.concat(words.stream(), other.words.stream())
                            .distinct()
                            .toList(),
                    all);
        }

        boolean isOf(Shared other) {
            long common = entries.stream().filter(other.entries::contains).count();
            return 2 * common >= Math.min(entries.size(), other.entries.size());
        }
    }

    List<NotePoint> points() {
        List<Entry> read = morning.entries(Queries.all(Residents.voices(), NOT_PLEASED), DAYS)
                .reversed();
        List<Shared> all = new ArrayList<>(bySentence(read));
        for (SharedWords words : SharedWords.of(morning, read, DAYS, people, PROBABILITY)) {
            all.add(new Shared(List.of(), words.words(), words.entries()));
        }
        return joined(all).stream()
                .map(this::opened)
                .filter(this::isComplaint)
                .filter(shared -> shared.entries().stream().anyMatch(morning::isNew))
                .map(this::point)
                .toList();
    }

    /** Groups of mentions that hang together, the firmest first. */
    private List<Shared> bySentence(List<Entry> read) {
        return MentionGroup.of(morning, read).stream()
                .filter(group -> group.firmness() >= (group.isAngry() ? FIRM : FIRMER))
                .filter(group -> SharedWords.authors(Set.copyOf(group.entries())) >= people)
                .sorted(Comparator.comparingDouble(group -> -group.firmness()))
                .limit(MOST)
                .map(group -> said(group.entries()))
                .toList();
    }

    /** What is negative speaks first, then what is central. */
    private Shared said(List<Entry> group) {
        List<String> sentences = group.stream()
                .sorted(Comparator.comparing(entry -> !MentionTies.isNegative(entry)))
                .flatMap(entry -> morning.excerpt().of(entry).stream())
                .distinct()
                .limit(SENTENCES)
                .toList();
        return new Shared(sentences, List.of(), new LinkedHashSet<>(group));
    }

    /** What is of the same mentions put together, as long as anything is. */
    private static List<Shared> joined(List<Shared> all) {
        List<Shared> joined = new ArrayList<>();
        for (Shared one : all) {
            Optional<Shared> same = joined.stream().filter(one::isOf).findFirst();
            if (same.isPresent()) {
                joined.set(joined.indexOf(same.get()), same.get().with(one));
            } else {
                joined.add(one);
            }
        }
        return joined;
    }

    /** With the mentions that its door opens, which are those that are counted. */
    private Shared opened(Shared shared) {
        Set<Entry> entries = new LinkedHashSet<>(
                morning.entries(Queries.all(Residents.voices(), shared.query(), NOT_PLEASED), DAYS));
        return new Shared(shared.sentences(), shared.words(), entries);
    }

    /** Where some is negative, and no more than a third of all that is said of it sounds pleased. */
    private boolean isComplaint(Shared shared) {
        boolean isNegative = shared.entries().stream().anyMatch(MentionTies::isNegative);
        if (!isNegative || SharedWords.authors(shared.entries()) < people) {
            return false;
        }
        long all = count(shared, new Query.Everything());
        return 3 * (all - count(shared, NOT_PLEASED)) <= all;
    }

    private long count(Shared shared, Query more) {
        return morning.run()
                .snapshot()
                .count(Queries.all(door(shared), more), morning.run().cancel());
    }

    /** What residents said of it in these days, in whatever tone. */
    private Query door(Shared shared) {
        return Queries.all(
                morning.search(),
                Residents.voices(),
                shared.query(),
                new DaySpan(morning.day().minusDays(DAYS), morning.day()).query());
    }

    private NotePoint point(Shared shared) {
        Entry first = shared.entries().stream()
                .min(Comparator.comparing(Morning::time))
                .orElseThrow();
        long people = SharedWords.authors(shared.entries());
        Optional<String> quotation = shared.sentences().stream().findFirst().or(() -> shared.entries().stream()
                .sorted(Comparator.comparing(Morning::time))
                .flatMap(entry -> morning.excerpt().of(entry).stream())
                .findFirst());
        return new NotePoint(
                NotePoint.Kind.GRIEVANCE,
                Math.min(0.5, people / FULL),
                morning.say(
                        MentionGroup.isAngry(shared.entries()) ? "note.complaint" : "note.complaint.spoken",
                        people,
                        morning.when(Morning.time(first)),
                        shared.words().isEmpty() ? "" : morning.say("note.with", morning.quoted(shared.words())),
                        morning.quotation(quotation, shared.entries())),
                false,
                Departments.most(shared.entries()),
                shared.entries().stream()
                        .map(entry -> entry.mention().id().value())
                        .collect(Collectors.toSet()),
                DrillDown.to(Queries.all(door(shared), NOT_PLEASED)));
    }
}
