package org.beffroi.workbench.analysis.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What a person keeps at hand of the analyses of a dossier. Immutable.
 *
 * @param favourites ids of the analyses with a star, the first one first
 * @param history what was run lately, newest first, each once
 * @param pins what was pinned, oldest first
 */
public record Shelf(List<String> favourites, List<AnalysisRequest> history, List<AnalysisRequest> pins) {

    private static final int REMEMBERED = 20;

    public Shelf {
        favourites = List.copyOf(favourites);
        history = List.copyOf(history);
        pins = List.copyOf(pins);
    }

    /** Nothing kept yet. */
    public static Shelf empty() {
        return new Shelf(List.of(), List.of(), List.of());
    }

    /** Gives an analysis its star, or takes it back. */
    public Shelf starred(String analysis) {
        return new Shelf(toggled(favourites, analysis), history, pins);
    }

    /** Remembers that something was run. */
    public Shelf ran(AnalysisRequest asked) {
        List<AnalysisRequest> newest = new ArrayList<>(history);
        newest.remove(asked);
        newest.addFirst(asked);
        return new Shelf(favourites, newest.subList(0, Math.min(newest.size(), REMEMBERED)), pins);
    }

    /** Pins something, or takes the pin out. */
    public Shelf pinned(AnalysisRequest asked) {
        return new Shelf(favourites, history, toggled(pins, asked));
    }

    private static <T> List<T> toggled(List<T> all, T one) {
        List<T> changed = new ArrayList<>(all);
        if (!changed.remove(one)) {
            changed.add(one);
        }
        return changed;
    }
}
