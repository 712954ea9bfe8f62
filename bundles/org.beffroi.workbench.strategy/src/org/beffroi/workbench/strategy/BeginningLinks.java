package org.beffroi.workbench.strategy;

import java.util.List;
import java.util.stream.Stream;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.evidence.Gathering;
import org.beffroi.workbench.list.WrappedLink;
import org.beffroi.workbench.strategy.model.FirstSteps;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.GridCells;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The few things that a new strategy is begun with, each a way to its element. Takes no room where there is none. UI thread. */
final class BeginningLinks {

    /** Width that words ask for; they have what there is. */
    private static final int NARROWEST = 160;

    private final PageContext around;
    private final Composite whole;
    private final Composite ground;
    private List<String> told = List.of();

    BeginningLinks(Composite in, PageContext around) {
        this.around = around;
        whole = new Composite(in, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .margins(0, 0)
                .extendedMargins(0, 0, 0, Look.GRID)
                .applyTo(whole);
        // On a ground of its own: it is what a new strategy is gone on with.
        ground = Look.styled(new Composite(whole, SWT.NONE), "selected");
        GridLayoutFactory.swtDefaults()
                .margins(Look.GRID, Look.GRID)
                .spacing(5, 4)
                .applyTo(ground);
        ground.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        whole.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridCells.show(whole, false);
    }

    /** Shows what the last checks say; what shows already stays as it is. */
    void show() {
        List<Issue> steps = steps();
        List<String> words = steps.stream()
                .map(step -> FirstSteps.words(step, around.ui().language()))
                .toList();
        if (words.equals(told)) {
            return;
        }
        told = words;
        Stream.of(ground.getChildren()).forEach(Control::dispose);
        GridCells.show(whole, !steps.isEmpty());
        if (!steps.isEmpty()) {
            Label heading = new Label(ground, SWT.NONE);
            heading.setFont(around.ui().look().strong());
            heading.setText(around.ui().text("strategy.first"));
        }
        for (int i = 0; i < steps.size(); i++) {
            Issue step = steps.get(i);
            WrappedLink link = new WrappedLink(ground, around.ui().look(), words.get(i), () -> go(step));
            GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
            place.widthHint = NARROWEST;
            link.setLayoutData(place);
        }
    }

    /** Whether there is something to begin with. */
    boolean isShown() {
        return !told.isEmpty();
    }

    /** Where an element's evidence stands beneath, the room is its own. */
    private List<Issue> steps() {
        return Gathering.placeIn(around.editor().inHand()).isPresent()
                ? List.of()
                : FirstSteps.of(
                        around.editor().strategy(),
                        around.editor().checks(),
                        around.editor().issues());
    }

    /** The issue as it is said by now may be another one: its element is what counts. */
    private void go(Issue step) {
        around.editor().target(step).ifPresent(around.deeds()::open);
    }
}
