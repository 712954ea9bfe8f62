package org.beffroi.workbench.observatory.model.map;

import java.util.List;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.territory.Outlines;
import org.beffroi.observatory.report.PresenceMap;

/**
 * The map of the bodies of one département, as the report of a census draws it, for the table beside it. Immutable.
 *
 * @param drawn the picture, with a region for each body that lies somewhere
 * @param rows these bodies, in the order of the regions
 */
public record DepartementDrawing(Drawings.Drawn drawn, List<DepartementBodies.Row> rows) {

    public DepartementDrawing {
        rows = List.copyOf(rows);
    }

    /**
     * Draws it in a size.
     *
     * @param title what it shows
     */
    public static DepartementDrawing of(
            DepartementBodies bodies, String title, Outlines outlines, int width, int height) {
        List<PresenceMap.Body> all = bodies.rows().stream()
                .map(row -> new PresenceMap.Body(row.name(), row.state(), row.place(), row.says()))
                .toList();
        PresenceMap map = PresenceMap.of(all, bodies.figure().group(), title, outlines, width, height);
        return new DepartementDrawing(
                map.drawn(), map.bodies().stream().map(bodies.rows()::get).toList());
    }
}
