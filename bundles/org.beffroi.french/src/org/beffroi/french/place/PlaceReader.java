package org.beffroi.french.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.beffroi.core.enrich.Enricher.Clue;
import org.beffroi.core.enrich.Enricher.Findings;
import org.beffroi.core.enrich.Enricher.Reader;
import org.beffroi.core.enrich.Subject;
import org.beffroi.core.mention.Field;

/** Reads the places of mentions for one dossier. Immutable; safe for several threads. */
final class PlaceReader implements Reader {

    /** Confidence of what is just enough, and what each point above adds. */
    private static final double LEAST = 0.7;

    private static final double PER_POINT = 0.05;
    private static final double MOST = 0.98;
    private static final int TIMES = 3;
    private static final Set<String> LINKS = Set.of("de", "du", "des", "a", "au", "aux");
    private static final double DOSSIER_LIST = 0.95;

    /** A name found, decided: a commune's code or a value of the dossier's list. */
    private record Reading(int start, int first, int last, String value, double confidence) {

        Reading(Hit hit, String value, double confidence) {
            this(hit.setting().start(), hit.first(), hit.last(), value, confidence);
        }
    }

    /** A name taken for a commune, the hit of that index; which one is to be told. */
    private record Taken(int index, Hit hit, Pinned pinned, int points) {}

    private final NameFinder finder;
    private final Judge judge;
    private final Homonyms homonyms;
    private final WordLists lists;
    private final Districts districts;
    private final Field field;
    private final String version;

    PlaceReader(
            Lexicon lexicon,
            NameTree own,
            WordLists lists,
            Surroundings surroundings,
            Districts districts,
            Field field,
            String version) {
        this.districts = districts;
        this.finder = new NameFinder(lexicon, own, lists);
        this.judge = new Judge(lists, surroundings);
        this.homonyms = new Homonyms(surroundings);
        this.lists = lists;
        this.field = field;
        this.version = version;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public void read(Subject subject, Findings findings) {
        List<Reading> readings = readings(subject);
        if (readings.isEmpty()) {
            return;
        }
        Set<String> values = new LinkedHashSet<>();
        double confidence = 1;
        for (Reading reading : readings) {
            values.add(reading.value);
            confidence = Math.min(confidence, reading.confidence);
        }
        findings.found(field, List.copyOf(values), confidence);
    }

    @Override
    public List<Clue> clues(Subject subject, Field asked) {
        if (!asked.name().equals(field.name())) {
            return List.of();
        }
        Passage passage = new Passage(subject.whole(), subject.tokens());
        return readings(subject).stream()
                .map(reading -> new Clue(
                        passage.token(reading.first).start(),
                        passage.token(reading.last).end(),
                        reading.confidence))
                .toList();
    }

    private List<Reading> readings(Subject subject) {
        Passage passage = new Passage(subject.whole(), subject.tokens());
        List<Hit> hits = finder.hits(passage);
        if (hits.isEmpty()) {
            return districts.isHome() ? withDistricts(passage, List.of(), false) : List.of();
        }
        Evidence evidence = new Evidence(passage, hits, lists);
        return withDistricts(passage, decided(passage, hits, evidence), evidence.isSport());
    }

    /** What is in an arrondissement is in its city too, and is found under both. */
    private List<Reading> withDistricts(Passage passage, List<Reading> readings, boolean sport) {
        List<Districts.Read> cities = readings.stream()
                .filter(one -> districts.isCity(one.value))
                .map(one -> new Districts.Read(one.start, one.last, one.value))
                .toList();
        List<Districts.Named> named =
                cities.isEmpty() && !districts.isHome() ? List.of() : districts.named(passage, cities, sport);
        if (named.isEmpty()) {
            return readings;
        }
        List<Reading> all = new ArrayList<>(readings);
        for (Districts.Named one : named) {
            all.add(new Reading(one.first(), one.first(), one.last(), one.city(), MOST));
            all.add(new Reading(one.first(), one.first(), one.last(), one.code(), MOST));
        }
        return all;
    }

    private List<Reading> decided(Passage passage, List<Hit> hits, Evidence evidence) {
        HitsByToken byToken = new HitsByToken(hits);
        Reading[] readings = new Reading[hits.size()];
        List<Taken> taken = new ArrayList<>(hits.size());
        Hit listed = null;
        Hit refused = null;
        for (int i = 0; i < readings.length; i++) {
            Hit hit = hits.get(i);
            boolean follows = listed != null && isListed(passage, listed, hit);
            boolean refusedToo = refused != null && isCoupled(passage, refused, hit);
            boolean leads = i + 1 < readings.length && !evidence.isSport() && isListed(passage, hit, hits.get(i + 1));
            listed = null;
            refused = null;
            if (hit.own() != null) {
                if (isOwn(passage, hit)) {
                    readings[i] = new Reading(hit, hit.own(), DOSSIER_LIST);
                    listed = hit;
                }
            } else if (!hit.isGround()) {
                Pinned pinned = Pinned.of(passage, hit, byToken, lists);
                int points = refusedToo && !pinned.isSaid()
                        ? Judge.NEVER
                        : judge.points(passage, hit, pinned, evidence, byToken, new Judge.InList(follows, leads));
                refused = points < Judge.NEVER / 2 ? hit : null;
                if (points >= Judge.ENOUGH) {
                    taken.add(new Taken(i, hit, pinned, points));
                    listed = hit;
                }
            }
        }
        // names of one bearer first: they help to tell the others, and those told help once more
        Set<Commune> certain = new LinkedHashSet<>();
        for (int time = 0; time < TIMES && !taken.isEmpty(); time++) {
            settle(taken, time > 0, evidence, certain, readings);
        }
        return Arrays.stream(readings).filter(Objects::nonNull).toList();
    }

    private void settle(List<Taken> taken, boolean all, Evidence evidence, Set<Commune> certain, Reading[] readings) {
        List<Commune> known = List.copyOf(certain);
        for (Taken one : taken) {
            boolean alone = one.hit.communes().size() == 1 || one.pinned.isSaid();
            Homonyms.Choice choice = readings[one.index] != null || !all && !alone
                    ? null
                    : homonyms.choose(one.hit, one.pinned, evidence, known);
            if (choice != null && choice.isSure()) {
                double confidence = Math.min(MOST, LEAST + PER_POINT * (one.points - Judge.ENOUGH));
                readings[one.index] = new Reading(one.hit, choice.commune().code(), confidence);
                certain.add(choice.commune());
            }
        }
    }

    /** Whether a name follows another in a list: {@code Nantes, Rezé et Bouguenais}. */
    private boolean isListed(Passage passage, Hit previous, Hit hit) {
        int start = hit.setting().start();
        int between = start - previous.last() - 1;
        if (between == 0) {
            String gap = passage.gapBefore(start).strip();
            return gap.equals(",") || gap.equals("/") || gap.equals("-") || gap.equals("–");
        }
        return isCoupled(passage, previous, hit);
    }

    /** Whether only {@code et} or {@code ou} parts two names, perhaps with {@code de} or {@code à}. */
    private boolean isCoupled(Passage passage, Hit previous, Hit hit) {
        int start = hit.setting().start();
        int and = previous.last() + 1;
        boolean linked = start - and == 2 && LINKS.contains(passage.word(and + 1));
        return (start - and == 1 || linked)
                && lists.is(Cue.AND, passage.word(and))
                && passage.gapAfter(previous.last()).isBlank();
    }

    /** Names of the dossier's own list want a capital, or several words. */
    private static boolean isOwn(Passage passage, Hit hit) {
        return hit.name().words() > 1 || passage.isCapital(hit.first());
    }
}
