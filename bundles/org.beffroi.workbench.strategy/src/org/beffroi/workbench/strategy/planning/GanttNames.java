package org.beffroi.workbench.strategy.planning;

import java.util.List;
import org.beffroi.workbench.strategy.model.planning.PlanRow;
import org.beffroi.workbench.strategy.model.planning.PlanRows;
import org.beffroi.workbench.strategy.model.planning.PlanRows.Grouping;
import org.beffroi.workbench.strategy.planning.GanttDrawing.Frame;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.GC;

/** Draws the names at the left of a plan. */
record GanttNames(PlanWords words) {

    /** Draws the names of the rows that show. */
    void draw(
            GC gc, Frame frame, List<PlanRow> rows, Grouping grouping, EObject selected, int pointed, boolean focused) {
        Look look = words.around().ui().look();
        Palette palette = look.palette();
        for (int i = frame.first(); i <= frame.last(rows.size()); i++) {
            PlanRow row = rows.get(i);
            int y = frame.y(i);
            boolean is = PlanRows.about(row).filter(each -> each == selected).isPresent();
            if (is || i == pointed) {
                gc.setBackground(Look.colour(
                        is ? palette.selected() : Palette.between(palette.page(), palette.selected(), 0.5)));
                gc.fillRoundRectangle(0, y + 1, frame.names() - 4, GanttDrawing.ROW - 2, 8, 8);
            }
            if (is && focused) {
                gc.setForeground(Look.colour(palette.accent()));
                gc.drawRoundRectangle(0, y + 1, frame.names() - 5, GanttDrawing.ROW - 3, 8, 8);
            }
            int x = 8;
            switch (row) {
                case PlanRow.Heading heading -> {
                    gc.setFont(heading.depth() == 0 ? look.smallStrong() : look.small());
                    gc.setForeground(Look.colour(heading.depth() == 0 ? palette.text() : palette.secondary()));
                    x += heading.depth() * 8;
                }
                case PlanRow.Undated undated -> {
                    gc.setFont(look.smallStrong());
                    gc.setForeground(Look.colour(palette.secondary()));
                }
                case PlanRow.Bar bar -> {
                    gc.setFont(look.normal());
                    gc.setForeground(Look.colour(palette.text()));
                    x += grouping == Grouping.OBJECTIVE ? 16 : 8;
                }
            }
            String text = TextFit.cut(words.name(row, grouping), frame.names() - x - 8, part -> gc.textExtent(part).x);
            gc.drawText(text, x, y + (GanttDrawing.ROW - gc.getFontMetrics().getHeight()) / 2, true);
        }
    }
}
