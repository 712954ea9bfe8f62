package org.beffroi.workbench.strategy.evidence;

import org.beffroi.strategy.evidence.Gathering;
import org.beffroi.strategy.model.Element;
import org.beffroi.workbench.carry.Carried;
import org.beffroi.workbench.carry.DropZone;
import org.beffroi.workbench.strategy.page.PageContext;
import org.eclipse.swt.graphics.Point;

/** Takes what is put down beside the element in hand. Belongs to the UI thread. */
record EvidenceDropZone(EvidenceList list, PageContext around) implements DropZone {

    @Override
    public boolean over(Point place) {
        boolean takes = !around.editor().editing().isReadOnly()
                && Gathering.placeIn(around.editor().inHand()).isPresent();
        list.setAwaiting(takes);
        return takes;
    }

    @Override
    public void away() {
        if (!list.isDisposed()) {
            list.setAwaiting(false);
        }
    }

    @Override
    public void land(Point place, Carried carried) {
        if (around.editor().inHand() instanceof Element keeper) {
            around.deeds().support(keeper, carried);
        }
    }
}
