package org.beffroi.workbench.listen;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.query.assist.Proposal;
import org.beffroi.workbench.list.FieldList;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** What may be typed next, beneath the caret; the keyboard stays in the field. Belongs to the UI thread. */
final class AssistPopup {

    private static final int WIDTH = 380;
    private static final int LEFT_OF_CARET = 12;
    private static final int BENEATH = 10;

    private final StyledText text;
    private final Ui ui;
    private final FieldList<Proposal> list;

    AssistPopup(StyledText text, Ui ui, Consumer<Proposal> take) {
        this.text = text;
        this.ui = ui;
        list = new FieldList<>(text, ui, take);
    }

    /** The window. */
    Shell shell() {
        return list.shell();
    }

    /** True while it shows. */
    boolean isOpen() {
        return list.isOpen();
    }

    /** Shows proposals; none closes it. */
    void show(List<Proposal> proposals) {
        if (proposals.isEmpty()) {
            list.hide();
            return;
        }
        Point caret =
                text.toDisplay(text.getLocationAtOffset(proposals.getFirst().start()));
        list.show(
                proposals.stream()
                        .map(proposal ->
                                new PickList.Item<>(proposal, proposal.insert().strip(), beside(proposal)))
                        .toList(),
                new Rectangle(caret.x - LEFT_OF_CARET, caret.y, WIDTH, text.getLineHeight() + BENEATH),
                WIDTH);
    }

    /** Closes it. */
    void hide() {
        list.hide();
    }

    /** Takes the keys of the list; true where the field shall not see them. */
    boolean key(Event event) {
        return list.key(event);
    }

    private String beside(Proposal proposal) {
        return Optional.of(proposal.mentions())
                .filter(mentions -> mentions.isPresent())
                .map(mentions -> ui.language().number(mentions.getAsLong()))
                .orElseGet(() -> ui.say(proposal.meaning()));
    }
}
