package org.beffroi.workbench.strategy.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.beffroi.strategy.document.Chapters;

/**
 * The chapters of a document in the order in which somebody puts them, each in it or not. Immutable.
 *
 * @param offered all that there are, in their own order
 * @param lines all of them in the order of the document; those that are not in it keep their place
 */
record ChapterOrder(List<Chapters.Offered> offered, List<Line> lines) {

    /**
     * A chapter.
     *
     * @param title as it stands over it
     * @param isIn whether the document has it
     */
    record Line(String id, String title, boolean isIn) {
        Line {
            Objects.requireNonNull(id);
            Objects.requireNonNull(title);
        }
    }

    ChapterOrder {
        offered = List.copyOf(offered);
        lines = List.copyOf(lines);
    }

    /** Those that were chosen first, in their order, then the others; chapters that are not offered any more are left out. */
    static ChapterOrder of(List<Chapters.Offered> offered, Chapters chosen, Locale locale) {
        List<Chapters.Offered> first = chosen.ids().stream()
                .flatMap(id -> offered.stream().filter(one -> one.id().equals(id)))
                .toList();
        boolean isAll = first.isEmpty();
        List<Line> lines = Stream.concat(first.stream(), offered.stream().filter(one -> !first.contains(one)))
                .map(one -> new Line(one.id(), one.title().in(locale), isAll || first.contains(one)))
                .toList();
        return new ChapterOrder(offered, lines);
    }

    /** With a chapter taken in or left out. */
    ChapterOrder turned(int row) {
        List<Line> changed = new ArrayList<>(lines);
        Line line = lines.get(row);
        changed.set(row, new Line(line.id(), line.title(), !line.isIn()));
        return new ChapterOrder(offered, changed);
    }

    /** With a chapter further up or down, as far as there is room. */
    ChapterOrder moved(int row, int by) {
        int to = Math.clamp((long) row + by, 0, lines.size() - 1);
        List<Line> changed = new ArrayList<>(lines);
        changed.add(to, changed.remove(row));
        return new ChapterOrder(offered, changed);
    }

    /** All of them in their own order. */
    ChapterOrder whole(Locale locale) {
        return of(offered, Chapters.all(), locale);
    }

    /** Titles of the chapters that the document has, in its order. */
    List<String> titles() {
        return lines.stream().filter(Line::isIn).map(Line::title).toList();
    }

    /** Whether the document has all of them in their own order. */
    boolean isWhole() {
        return lines.stream()
                .filter(Line::isIn)
                .map(Line::id)
                .toList()
                .equals(offered.stream().map(Chapters.Offered::id).toList());
    }

    /** What is chosen; all where all are there in their own order, so that chapters that come later are in it. Empty where none is. */
    Chapters chosen() {
        return isWhole()
                ? Chapters.all()
                : new Chapters(lines.stream().filter(Line::isIn).map(Line::id).toList());
    }
}
