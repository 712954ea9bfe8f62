package org.beffroi.workbench.many;

import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.workbench.bar.BarLayout;
import org.beffroi.workbench.bar.FoldingRow;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PopupMenu;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * The line below the list that says how many mentions are chosen, and does something to all of them; what has no room folds into a
 * menu. Takes no room while one is chosen, or none. Belongs to the UI thread.
 */
public final class ManyBar {

    private final Ui ui;
    private final Composite row;
    private final FoldingRow offers;
    private final Label count;

    /**
     * @param writes false where nothing can be written: it says how many, and no more
     * @param alone called to choose one alone again
     */
    public ManyBar(
            Composite parent,
            Ui ui,
            boolean writes,
            MentionCommands doing,
            MentionMenu menus,
            boolean hasStrategy,
            Runnable alone) {
        this.ui = ui;
        offers = new FoldingRow(parent, ui, 6);
        row = Look.styled(offers.control(), "panel");
        row.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        count = BarLayout.fixed(new Label(row, SWT.NONE));
        count.setFont(ui.look().strong());
        if (writes) {
            offer("detail.tone", true, under -> menu(under, menus::tones));
            offer("detail.follow", true, under -> menu(under, menus::statuses));
            offer("many.tag", false, doing::tag);
            offer("follow.assign", false, under -> doing.assign());
            offer("many.digest", false, under -> doing.digest());
            if (hasStrategy) {
                offer("many.evidence", false, under -> doing.evidence());
            }
        }
        BarLayout.space(new Label(row, SWT.NONE));
        PushButton close = BarLayout.fixed(PushButton.ofIcon(row, ui, Icon.CLOSE, ui.text("many.alone")));
        close.onPress(alone);
        GridCells.show(row, false);
    }

    private void offer(String key, boolean list, Consumer<Control> does) {
        PushButton button = new PushButton(row, ui, Weight.QUIET, Optional.empty(), ui.text(key));
        button.onPress(() -> does.accept(button));
        if (list) {
            button.opensList();
        }
        offers.add(button, button::getText, does);
    }

    private static void menu(Control under, Consumer<PopupMenu> filling) {
        PopupMenu menu = new PopupMenu(under);
        filling.accept(menu);
        menu.openUnder(under);
    }

    /** The control to lay out. */
    public Composite control() {
        return row;
    }

    /** Shows how many are chosen; true where it shows and did not, or the other way round. */
    public boolean show(int chosen) {
        boolean several = chosen > 1;
        boolean shows = !((GridData) row.getLayoutData()).exclude;
        if (several) {
            String words = ui.language().counted("many.chosen", chosen);
            if (!words.equals(count.getText())) {
                count.setText(words);
                row.layout(true);
                row.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
            }
        }
        GridCells.show(row, several);
        return several != shows;
    }
}
