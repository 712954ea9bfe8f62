package org.beffroi.workbench.viewer;

import java.util.List;
import java.util.stream.Stream;
import org.beffroi.core.result.Figure;
import org.beffroi.core.result.Group;
import org.beffroi.core.result.Matrix;
import org.beffroi.core.result.Network;
import org.beffroi.core.result.Places;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Scores;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Table;
import org.eclipse.swt.widgets.Composite;

/** The viewer of each shape. */
public final class Viewers {

    private Viewers() {}

    /** The viewers of a result, several for a group, in reading order. */
    public static List<Viewer> of(Composite parent, Result result, ViewerContext around) {
        return switch (result) {
            case Prose prose -> List.of(new ProseViewer(parent, prose, true, around));
            case Table table -> List.of(new TableViewer(parent, table, around));
            case Series series -> List.of(new PictureViewer(parent, series, PictureCanvas.Way.ALONG, around));
            case Network network -> List.of(new PictureViewer(parent, network, PictureCanvas.Way.AROUND, around));
            case Places places -> List.of(new PictureViewer(parent, places, PictureCanvas.Way.AROUND, around));
            case Matrix matrix -> List.of(new PictureViewer(parent, matrix, PictureCanvas.Way.STILL, around));
            case Scores scores -> List.of(new PictureViewer(parent, scores, PictureCanvas.Way.STILL, around));
            case Figure figure ->
                List.of(
                        new PictureViewer(parent, figure, PictureCanvas.Way.STILL, around),
                        new TableViewer(parent, figure.behind(), around));
            case Group group ->
                group.members().stream()
                        .flatMap(member -> of(parent, member, around).stream())
                        .toList();
        };
    }

    /** The viewer of sentences that follow a finding, none of them larger than the others. */
    public static Viewer more(Composite parent, Prose prose, ViewerContext around) {
        return new ProseViewer(parent, prose, false, around);
    }

    /** The results of a list, in reading order, groups opened. */
    public static Stream<Result> flat(Result result) {
        return result instanceof Group group ? group.members().stream().flatMap(Viewers::flat) : Stream.of(result);
    }
}
