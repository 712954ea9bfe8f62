package org.beffroi.sources.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.message.Sentence;

/**
 * What was noticed while rows were read and did not stop them: cells that could not be understood, posts without text. Each
 * kind is told once, with its number and its first place. For one thread at a time.
 */
public final class Notices {

    /** Fields that the texts have a name for. */
    private static final Set<String> NAMED =
            Set.of("likes", "shares", "comments", "views", "followers", "reach", "rating", "official");

    /** Lines that are told of a kind. */
    private static final int LINES = 8;

    private final Map<Kind, Sighting> seen = new LinkedHashMap<>();

    /** Kinds of which each cell is listed, with the text that does, since something of its row is lost. */
    private static final Map<String, String> LISTED = Map.of(
            "notice.date.unreadable", "rejects.kept.undated",
            "notice.number.unreadable", "rejects.kept.without",
            "notice.flag.unreadable", "rejects.kept.without");

    private final List<Sentence> ofRow = new ArrayList<>();

    private record Kind(String key, String column) {}

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

    /** Notes a cell of a column. */
    void note(String key, String column, long line, String cell) {
        seen.merge(new Kind(key, column), new Sighting(List.of(line), cell, 1), Sighting::and);
        if (LISTED.containsKey(key)) {
            ofRow.add(Sentence.of(Notices.class, LISTED.get(key), label(column), cell));
        }
    }

    /** What the rows since the last call lost, a sentence a cell; to be asked after each row. */
    public List<Sentence> ofRow() {
        List<Sentence> lost = List.copyOf(ofRow);
        ofRow.clear();
        return lost;
    }

    /** One sentence for each kind: its column, its number, its first line, its first cell, its lines. */
    public List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        seen.forEach((kind, first) -> sentences.add(Sentence.of(
                Notices.class,
                kind.key(),
                label(kind.column()),
                first.count(),
                first.lines().getFirst(),
                shortened(first.cell()),
                first.places())));
        return sentences;
    }

    private static Object label(String field) {
        return NAMED.contains(field) ? Sentence.of(Notices.class, "field." + field) : field;
    }

    private static String shortened(String cell) {
        return cell.length() <= 40 ? cell : cell.substring(0, 40) + "…";
    }
}
