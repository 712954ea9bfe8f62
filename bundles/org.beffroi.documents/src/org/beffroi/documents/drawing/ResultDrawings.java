package org.beffroi.documents.drawing;

import org.beffroi.core.result.Drawings;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Series;
import org.osgi.service.component.annotations.Component;

/** Draws every shape of result that has a picture. */
@Component
public final class ResultDrawings implements Drawings {

    @Override
    public Drawn draw(Result result, Wishes wishes) {
        return switch (result) {
            case Series series when BarsAside.suits(series, wishes) -> new BarsAside(series, wishes).drawn();
            case Series series -> new SeriesDrawing(series, wishes).drawn();
            default -> throw new IllegalArgumentException("There is no picture of " + result.getClass());
        };
    }
}
