package org.beffroi.workbench.strategy.evidence;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.edit.Additions;
import org.beffroi.strategy.evidence.Gathering;
import org.beffroi.strategy.evidence.Remeasuring;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.workbench.carry.DragAndDrop;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What the element in hand rests on, and what can be done to a piece of it. Belongs to the UI thread. */
public final class EvidencePanel {

    private final PageContext around;
    private final Composite panel;
    private final Label heading;
    private final EvidenceList list;
    private final Composite none;
    private final PushButton behind;
    private final PushButton again;
    private final PushButton remove;

    public EvidencePanel(Composite parent, PageContext around) {
        this.around = around;
        Language language = around.ui().language();
        panel = Look.styled(new Composite(parent, SWT.NONE), "panel");
        GridLayoutFactory.swtDefaults()
                .margins(Look.MARGIN, Look.MARGIN)
                .spacing(5, Look.GRID)
                .applyTo(panel);
        Composite top = Look.styled(new Composite(panel, SWT.NONE), "panel");
        top.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults()
                .numColumns(4)
                .margins(0, 0)
                .spacing(0, 5)
                .applyTo(top);
        heading = new Label(top, SWT.NONE);
        heading.setFont(around.ui().look().smallStrong());
        heading.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        behind = icon(top, Icon.SEARCH, language.text("evidence.behind"), this::behind);
        again = icon(top, Icon.REFRESH, language.text("evidence.again"), this::again);
        remove = icon(top, Icon.CLOSE, language.text("evidence.remove"), this::remove);
        list = new EvidenceList(panel, around);
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        none = nothing();
        list.onSelect(this::enable);
        list.onOpen(this::behind);
        list.onRemove(this::remove);
        DragAndDrop.onto(panel, new EvidenceDropZone(list, around));
        DragAndDrop.onto(none, new EvidenceDropZone(list, around));
        for (Control within : none.getChildren()) {
            DragAndDrop.onto(within, new EvidenceDropZone(list, around));
        }
        DragAndDrop.onto(list, new EvidenceDropZone(list, around));
    }

    /** What it can rest on, and the way there. */
    private Composite nothing() {
        Composite nothing = Look.styled(new Composite(panel, SWT.NONE), "panel");
        nothing.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(5, Look.GRID).applyTo(nothing);
        Label words = Look.styled(new Label(nothing, SWT.WRAP), "secondary");
        words.setText(around.ui().text("evidence.none"));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 160;
        words.setLayoutData(wide);
        PushButton look = new PushButton(
                        nothing,
                        around.ui(),
                        PushButton.Weight.PLAIN,
                        Optional.empty(),
                        around.ui().text("evidence.find"))
                .onPress(() -> around.deeds().find(""));
        look.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        return nothing;
    }

    private PushButton icon(Composite in, Icon icon, String name, Runnable action) {
        PushButton button = PushButton.ofIcon(in, around.ui(), icon, name).onPress(action);
        button.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        return button;
    }

    /** The control to lay out. */
    public Composite control() {
        return panel;
    }

    /** The pieces. */
    public EvidenceList list() {
        return list;
    }

    /** True where the element in hand can rest on evidence. */
    public boolean isPossible() {
        return Gathering.placeIn(around.editor().inHand()).isPresent();
    }

    /** Whether the element in hand rests on any. */
    public boolean holds() {
        return !Gathering.of(around.editor().inHand()).isEmpty();
    }

    /** Shows what the element in hand rests on. */
    public void show() {
        List<Evidence> now = Gathering.of(around.editor().inHand());
        heading.setText(around.ui().text("evidence.heading", now.size()));
        list.show(now);
        GridCells.show(list, !now.isEmpty());
        GridCells.show(none, now.isEmpty());
        for (PushButton act : List.of(behind, again, remove)) {
            GridCells.show(act, !now.isEmpty());
        }
        panel.layout(true, true);
    }

    private void enable() {
        Optional<Evidence> now = list.selected();
        boolean may = !around.editor().editing().isReadOnly();
        boolean rests = now.filter(Remeasuring::canBeDone).isPresent();
        enable(behind, rests);
        enable(again, may && rests);
        enable(remove, may && now.isPresent());
    }

    private static void enable(PushButton button, boolean possible) {
        if (button.getEnabled() != possible) {
            button.setEnabled(possible);
            button.redraw();
        }
    }

    private void behind() {
        list.selected().filter(Remeasuring::canBeDone).ifPresent(around.deeds()::behind);
    }

    private void again() {
        list.selected().ifPresent(one -> around.deeds().measureAgain(List.of(one)));
    }

    private void remove() {
        if (around.editor().editing().isReadOnly()) {
            return;
        }
        list.selected().ifPresent(one -> around.editor()
                .editing()
                .perform(
                        Sentence.of(
                                EvidencePanel.class,
                                "strategy.removed",
                                around.names().title(one)),
                        () -> new Additions(around.editor().strategy(), RandomGenerator.getDefault()).remove(one)));
    }
}
