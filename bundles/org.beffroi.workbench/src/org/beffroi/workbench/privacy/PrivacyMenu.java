package org.beffroi.workbench.privacy;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Popup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What can be done for the people who are spoken of, each with the article that asks for it. Belongs to the UI thread. */
public final class PrivacyMenu {

    /** In the order in which people need them. */
    private static final List<String> COMMANDS =
            List.of("access", "erase", "keptout", "purge", "register", "notice", "accesses");

    private static final int WIDTH = 400;

    private PrivacyMenu() {}

    /**
     * Opens it.
     *
     * @param under the control under which it stands
     * @param possible whether a command can be run now
     * @param run runs one
     */
    public static void open(Control under, Ui ui, Predicate<String> possible, Consumer<String> run) {
        Popup popup = new Popup(under, ui.look(), WIDTH);
        Label heading = new Label(popup.content(), SWT.NONE);
        heading.setFont(ui.look().smallStrong());
        heading.setText(ui.text("command.privacy"));
        PickList<String> list = new PickList<>(popup.content(), ui.look(), ui.text("command.privacy"), COMMANDS.size());
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list.show(COMMANDS.stream()
                .filter(possible)
                .map(command -> new PickList.Item<>(
                        command, ui.text("command." + command), ui.text("privacy.article." + command)))
                .toList());
        list.onPick(command -> {
            popup.close();
            run.accept(command);
        });
        popup.open();
        list.setFocus();
    }
}
