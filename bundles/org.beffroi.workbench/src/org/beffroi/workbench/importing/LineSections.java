package org.beffroi.workbench.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.workbench.theme.Look;
import org.eclipse.swt.widgets.Control;

/**
 * The parts that the lines of an import fall into: columns or values, each under its headings, and the values of one field that
 * follow each other. Belongs to the UI thread.
 */
final class LineSections {

    /**
     * A part.
     *
     * @param keys of its headings
     * @param heading the first of them in the lines, empty for the part at the top, whose headings stand above all lines
     */
    private record Part(List<String> keys, Optional<Control> heading) {}

    /** Values of one field that follow each other. */
    private record Run(Control first, String field) {}

    private final List<Part> parts = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();

    void clear() {
        parts.clear();
        runs.clear();
    }

    /** Whether no part has begun. */
    boolean isEmpty() {
        return parts.isEmpty();
    }

    void begin(List<String> keys, Optional<Control> heading) {
        parts.add(new Part(keys, heading));
    }

    /** The values of a field begin with that cell. */
    void begin(Control first, String field) {
        runs.add(new Run(first, field));
    }

    /**
     * Keys of the headings that are of the line at the top.
     *
     * @param top how much of the lines is above what shows, in points
     */
    List<String> at(int top) {
        return parts.stream()
                .filter(part -> part.heading().isEmpty()
                        || part.heading()
                                .filter(heading ->
                                        !heading.isDisposed() && heading.getLocation().y <= top + Look.MARGIN)
                                .isPresent())
                .reduce((one, later) -> later)
                .map(Part::keys)
                .orElse(StayingHeadings.COLUMNS);
    }

    /** The field of the values at the top, where the line that names it has gone above what shows. */
    Optional<String> fieldAbove(int top) {
        if (at(top) != StayingHeadings.VALUES) {
            return Optional.empty();
        }
        return runs.stream()
                .filter(run -> !run.first().isDisposed() && run.first().getLocation().y <= top + Look.GRID * 2)
                .reduce((one, later) -> later)
                .filter(run -> run.first().getLocation().y < top)
                .map(Run::field);
    }
}
