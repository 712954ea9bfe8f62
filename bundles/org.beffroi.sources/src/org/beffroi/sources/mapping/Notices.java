package org.beffroi.sources.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportPreview.ValueUse;

/**
 * What was noticed while rows were read and did not stop them: cells that could not be understood, posts without text. Each
 * kind is told once, with its number and its first place, and each is listed with its row: what is told and what is listed are as
 * many, but for words that say that there is nothing. A row that is refused in the end is neither, since the refusal tells it. For one thread at a time.
 */
public final class Notices {

    /** Fields that the texts have a name for. */
    private static final Set<String> NAMED = Set.of(
            "likes",
            "shares",
            "comments",
            "views",
            "followers",
            "reach",
            "rating",
            "official",
            "text",
            "title",
            "url",
            "author",
            "tone",
            "stance");

    /** Words that are kept apart: a column of free words is no list of values. */
    private static final int WORDS = 100;

    /** Lines that are told of a kind. */
    private static final int LINES = 8;

    private final Map<Kind, Sighting> seen = new LinkedHashMap<>();
    private final Map<Word, Unknown> unknown = new LinkedHashMap<>();
    private final Map<Word, String> unknownOfRow = new LinkedHashMap<>();
    private final List<Seen> ofRow = new ArrayList<>();
    private final Map<String, Nothing> nothing = new LinkedHashMap<>();
    private final Set<Blank> nothingOfRow = new LinkedHashSet<>();

    private record Kind(Notice notice, String column) {}

    private record Sighting(List<Long> lines, String cell, long count) {

        Sighting and(Sighting later) {
            List<Long> all = new ArrayList<>(lines);
            if (all.size() < LINES && !all.contains(later.lines().getFirst())) {
                all.addAll(later.lines());
            }
            return new Sighting(List.copyOf(all), cell, count + 1);
        }

        /** The lines, the first of them where there are many. */
        String places() {
            return lines.stream().map(String::valueOf).collect(Collectors.joining(", "))
                    + (count > lines.size() ? "…" : "");
        }
    }

    /** A word for nothing, as it was written first, and how many cells are it. */
    private record Nothing(String word, long count) {

        Nothing and(Nothing later) {
            return new Nothing(word, count + later.count());
        }
    }

    /** A word that a file writes in a field. */
    private record Word(String field, String written) {}

    /** What was kept of a word that nobody knows, and in how many rows it stands. */
    private record Unknown(String kept, long count) {}

    private record Blank(String field, String word) {}

    private record Seen(Kind kind, long line, String cell) {}

    /** Notes a cell of a column, of the row at hand. */
    void note(Notice notice, String column, long line, String cell) {
        ofRow.add(new Seen(new Kind(notice, column), line, cell));
    }

    /**
     * Notes a cell of the row at hand that says by a usual word that there is nothing, as {@code null} or a dash. Such words are
     * counted and not listed: whole columns are made of them, and no value is lost.
     */
    void noteNothing(String field, String word) {
        nothingOfRow.add(new Blank(field, word));
    }

    /**
     * Notes a word of the row at hand that nobody knows in a field of few values.
     *
     * @param kept what becomes of it, empty where it is left out
     */
    void noteUnknown(String field, String written, String kept) {
        unknownOfRow.put(new Word(field, written), kept);
    }

    /** Begins a row. */
    void begin() {
        ofRow.clear();
        unknownOfRow.clear();
        nothingOfRow.clear();
    }

    /** The row is kept: what was noted of it counts. */
    void keep() {
        ofRow.forEach(one -> seen.merge(one.kind(), new Sighting(List.of(one.line()), one.cell(), 1), Sighting::and));
        nothingOfRow.forEach(
                one -> nothing.merge(one.word().toLowerCase(Locale.ROOT), new Nothing(one.word(), 1), Nothing::and));
        unknownOfRow.forEach((word, kept) -> {
            if (unknown.size() < WORDS || unknown.containsKey(word)) {
                unknown.merge(
                        word,
                        new Unknown(kept, 1),
                        (before, one) -> new Unknown(before.kept(), before.count() + one.count()));
            }
        });
    }

    /** The words that nobody knows in fields of few values, in the order in which they came; the first of them where there are many. */
    public List<ValueUse> unknown() {
        return unknown.entrySet().stream()
                .map(one -> new ValueUse(
                        one.getKey().field(),
                        one.getKey().written(),
                        one.getValue().count(),
                        one.getValue().kept()))
                .toList();
    }

    /** What was noted of the row that was kept last, a sentence a cell. */
    public List<Sentence> ofRow() {
        return ofRow.stream()
                .map(one -> Sentence.of(
                        Notices.class,
                        one.kind().notice().listed(),
                        label(one.kind().column()),
                        one.cell()))
                .toList();
    }

    /**
     * One sentence for each kind: its column, its number, its first line, its first cell, its lines; and one for each word for
     * nothing: its number and itself.
     */
    public List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        seen.forEach((kind, first) -> sentences.add(Sentence.of(
                Notices.class,
                kind.notice().counted(),
                label(kind.column()),
                first.count(),
                first.lines().getFirst(),
                shortened(first.cell()),
                first.places())));
        nothing.values()
                .forEach(one -> sentences.add(Sentence.of(Notices.class, "nothing.said", one.count(), one.word())));
        return sentences;
    }

    private static Object label(String field) {
        return NAMED.contains(field) ? Sentence.of(Notices.class, "field." + field) : field;
    }

    private static String shortened(String cell) {
        return cell.length() <= 40 ? cell : cell.substring(0, 40) + "…";
    }
}
