package org.beffroi.workbench.strategy;

import org.beffroi.workbench.carry.Carried;
import org.beffroi.workbench.carry.DropZone;
import org.beffroi.workbench.strategy.page.PageContext;
import org.eclipse.swt.graphics.Point;

/** Takes what is put down on an objective, a finding, a risk of the outline. Belongs to the UI thread. */
record OutlineDropZone(OutlineTree outline, PageContext around) implements DropZone {

    @Override
    public boolean over(Point place) {
        outline.hover(place.y);
        return !around.editor().editing().isReadOnly()
                && outline.keeperAt(place.y).isPresent();
    }

    @Override
    public void away() {
        if (!outline.isDisposed()) {
            outline.hover(-1);
        }
    }

    @Override
    public void land(Point place, Carried carried) {
        outline.keeperAt(place.y).ifPresent(keeper -> around.deeds().support(keeper, carried));
    }
}
