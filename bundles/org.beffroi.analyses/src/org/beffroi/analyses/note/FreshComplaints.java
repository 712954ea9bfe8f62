package org.beffroi.analyses.note;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.analyses.about.Sample;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.OwnVoice;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.topic.TopicSearch;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.meaning.Meaning;
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
    private static final Set<String> PUBLIC = Set.of("press", "elected", "organisation", "bot", "own");

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
     * @param sentence of one of them that speaks for the others; empty where words do
     * @param words that they share; none where a sentence speaks
     */
    private record Shared(Optional<String> sentence, List<String> words, Set<Entry> entries) {

        Query query() {
            List<Query> any = new ArrayList<>();
            sentence.ifPresent(said -> any.add(new Query.Resembling(said)));
            words.forEach(word -> any.add(new Query.Word(word)));
            return Queries.any(any);
        }

        Shared with(Shared other) {
            Set<Entry> all = new LinkedHashSet<>(entries);
            all.addAll(other.entries);
            List<String> both = new ArrayList<>(words);
            other.words.stream().filter(word -> !both.contains(word)).forEach(both::add);
            return new Shared(sentence.or(other::sentence), both, all);
        }

        boolean isOf(Shared other) {
            long common = entries.stream().filter(other.entries::contains).count();
            return 2 * common >= Math.min(entries.size(), other.entries.size());
        }
    }

    List<NotePoint> points() {
        List<Entry> read = morning.entries(OwnVoice.others(), DAYS).reversed().stream()
                .filter(entry -> entry.effective()
                        .string(CoreFields.SPEAKER)
                        .filter(PUBLIC::contains)
                        .isEmpty())
                .toList();
        List<Shared> all = new ArrayList<>(bySentence(read));
        for (SharedWords words : SharedWords.of(morning, read, DAYS, people, PROBABILITY)) {
            all.add(new Shared(Optional.empty(), words.words(), words.entries()));
        }
        return joined(all).stream()
                .filter(this::isComplaint)
                .filter(shared -> shared.entries().stream().anyMatch(morning::isNew))
                .map(this::point)
                .toList();
    }

    private List<Shared> bySentence(List<Entry> read) {
        Optional<Meaning> meaning =
                morning.run().snapshot().meaning(morning.run().cancel());
        if (meaning.isEmpty() || read.isEmpty()) {
            return List.of();
        }
        TopicSearch search = new TopicSearch(morning.run(), meaning.get().embedding(), new Sample(read, read.size()));
        BitSet among = new BitSet();
        for (int i = 0; i < read.size(); i++) {
            among.set(i, !tone(read.get(i)).equals("positive"));
        }
        return search.topics(people, MOST, among).stream()
                .map(found -> new Shared(
                        Optional.of(found.topic().quotation()),
                        List.of(),
                        found.mentions().stream().mapToObj(read::get).collect(Collectors.toSet())))
                .toList();
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

    private static String tone(Entry entry) {
        return entry.effective().string(CoreFields.TONE).orElse("");
    }

    private boolean isComplaint(Shared shared) {
        Map<String, Long> tones =
                shared.entries().stream().collect(Collectors.groupingBy(FreshComplaints::tone, Collectors.counting()));
        return SharedWords.authors(shared.entries()) >= people
                && tones.getOrDefault("negative", 0L) > 0
                && 3 * tones.getOrDefault("positive", 0L) <= shared.entries().size();
    }

    /** Whether half of it or more is negative: else it is said that people speak of it, and no more. */
    private static boolean isAngry(Shared shared) {
        long negative = shared.entries().stream()
                .filter(entry -> tone(entry).equals("negative"))
                .count();
        return 2 * negative >= shared.entries().size();
    }

    private NotePoint point(Shared shared) {
        Entry first = shared.entries().stream()
                .min(Comparator.comparing(Morning::time))
                .orElseThrow();
        long people = SharedWords.authors(shared.entries());
        Optional<String> quotation = shared.sentence().or(() -> shared.entries().stream()
                .sorted(Comparator.comparing(Morning::time))
                .flatMap(entry -> morning.excerpt().of(entry).stream())
                .findFirst());
        return new NotePoint(
                NotePoint.Kind.GRIEVANCE,
                Math.min(0.5, people / FULL),
                morning.say(
                        isAngry(shared) ? "note.complaint" : "note.complaint.spoken",
                        people,
                        morning.when(Morning.time(first)),
                        shared.words().isEmpty() ? "" : morning.say("note.with", morning.quoted(shared.words())),
                        morning.quotation(quotation)),
                false,
                Departments.most(shared.entries()),
                shared.entries().stream()
                        .map(entry -> entry.mention().id().value())
                        .collect(Collectors.toSet()),
                DrillDown.to(Queries.all(
                        morning.search(),
                        OwnVoice.others(),
                        shared.query(),
                        new DaySpan(morning.day().minusDays(DAYS), morning.day()).query())));
    }
}
