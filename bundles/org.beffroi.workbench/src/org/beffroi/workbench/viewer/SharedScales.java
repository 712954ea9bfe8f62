package org.beffroi.workbench.viewer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.result.Series;

/** Series that stand beside one another are drawn to one scale, so that the eye compares what is there. */
public final class SharedScales {

    private SharedScales() {}

    /**
     * Pairs the series of two lists in reading order; those that count something else keep their own scale, as do all where
     * there is nothing beside. Called on the UI thread.
     */
    public static void pair(List<Viewer> left, List<Viewer> right) {
        List<PictureViewer> one = series(left);
        List<PictureViewer> other = series(right);
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            Optional<PictureViewer> here = at(one, i);
            Optional<PictureViewer> there = at(other, i);
            boolean same = here.isPresent() && there.isPresent() && isSame(here.get(), there.get());
            here.ifPresent(viewer -> viewer.levelWith(same ? there : Optional.empty()));
            there.ifPresent(viewer -> viewer.levelWith(same ? here : Optional.empty()));
        }
    }

    private static List<PictureViewer> series(List<Viewer> viewers) {
        return viewers.stream()
                .flatMap(viewer -> viewer instanceof PictureViewer picture && picture.result() instanceof Series
                        ? Stream.of(picture)
                        : Stream.empty())
                .toList();
    }

    private static Optional<PictureViewer> at(List<PictureViewer> viewers, int index) {
        return index < viewers.size() ? Optional.of(viewers.get(index)) : Optional.empty();
    }

    private static boolean isSame(PictureViewer one, PictureViewer other) {
        Series here = (Series) one.result();
        Series there = (Series) other.result();
        return here.up().equals(there.up()) && here.share() == there.share();
    }
}
