package org.beffroi.workbench.carry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/**
 * Carries things across the window: who offers something to take, who takes it, and who wants to know that something is on its
 * way. One per window. Belongs to the UI thread.
 */
public final class DragAndDrop {

    /** Wants to know what is on its way. */
    public interface Witness {

        /** Something was taken from a control. */
        void began(Carried what, Control from);

        /** It was put down, or let go. */
        void ended();
    }

    private final List<Witness> witnesses = new ArrayList<>();

    /** Tells a witness, until the returned action is run. */
    public Runnable tell(Witness witness) {
        witnesses.add(witness);
        return () -> witnesses.remove(witness);
    }

    /**
     * Lets something be taken from a control.
     *
     * @param at what there is to take at a place of the control, empty where there is nothing; asked when a drag begins
     */
    public void from(Control control, Function<Point, Optional<Carried>> at) {
        DragSource source = new DragSource(control, DND.DROP_COPY);
        source.setTransfer(new CarriedTransfer());
        source.addDragListener(new DragSourceAdapter() {
            private Optional<Carried> taken = Optional.empty();

            @Override
            public void dragStart(DragSourceEvent event) {
                taken = at.apply(new Point(event.x, event.y));
                event.doit = taken.isPresent();
                taken.ifPresent(what -> begin(what, control));
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = taken.orElse(null);
                event.doit = taken.isPresent();
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                taken = Optional.empty();
                end();
            }
        });
    }

    /** Something is taken from a control. */
    public void begin(Carried what, Control from) {
        List.copyOf(witnesses).forEach(witness -> witness.began(what, from));
    }

    /** What was taken is put down, or let go. */
    public void end() {
        List.copyOf(witnesses).forEach(Witness::ended);
    }

    /** Lets things be put down on a control. */
    public static void onto(Control control, DropZone landing) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
        Transfer transfer = new CarriedTransfer();
        target.setTransfer(transfer);
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                answer(event);
            }

            @Override
            public void dragOver(DropTargetEvent event) {
                answer(event);
            }

            @Override
            public void dragOperationChanged(DropTargetEvent event) {
                answer(event);
            }

            @Override
            public void dragLeave(DropTargetEvent event) {
                landing.away();
            }

            @Override
            public void drop(DropTargetEvent event) {
                Point place = control.toControl(event.x, event.y);
                CarriedTransfer.in(event.data).ifPresent(carried -> landing.land(place, carried));
                landing.away();
            }

            private void answer(DropTargetEvent event) {
                boolean known = transfer.isSupportedType(event.currentDataType);
                boolean taken = known && landing.over(control.toControl(event.x, event.y));
                event.detail = taken ? DND.DROP_COPY : DND.DROP_NONE;
                event.feedback = DND.FEEDBACK_NONE;
            }
        });
    }
}
