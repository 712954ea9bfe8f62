package org.beffroi.documents.drawing;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.result.Figure;
import org.beffroi.core.result.Matrix;
import org.beffroi.core.result.Network;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Scores;
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
            case Matrix matrix -> new MatrixDrawing(matrix, wishes).drawn();
            case Network network -> new NetworkDrawing(network, wishes).drawn();
            case Scores scores -> new ScoresDrawing(scores, wishes).drawn();
            case Figure figure -> new Drawn(figure.picture(), List.of(), Optional.empty());
            default -> throw new IllegalArgumentException("There is no picture of " + result.getClass());
        };
    }
}
