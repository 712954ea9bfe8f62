package org.beffroi.workbench.observatory.peer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.observatory.census.NetworkName;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** Chooses a network, or none. Belongs to the UI thread. */
final class NetworkField {

    private static final int PICKER = 260;

    private final Ui ui;
    private final PushButton button;
    private final Runnable changed;
    private Optional<AccountNetwork> chosen;

    NetworkField(Composite in, Ui ui, Optional<AccountNetwork> first, Runnable changed) {
        this.ui = ui;
        this.changed = changed;
        this.chosen = first;
        button = new PushButton(in, ui, Weight.PLAIN, Optional.empty(), name(first))
                .inField()
                .opensList()
                .onPress(this::open);
        button.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    /** The network; empty for none. */
    Optional<AccountNetwork> chosen() {
        return chosen;
    }

    private String name(Optional<AccountNetwork> network) {
        return network.map(NetworkName::of).orElseGet(() -> ui.text("observatory.peers.network.none"));
    }

    private void open() {
        List<Optional<AccountNetwork>> all = new ArrayList<>();
        Arrays.stream(AccountNetwork.values()).map(Optional::of).forEach(all::add);
        all.add(Optional.empty());
        Picker<Optional<AccountNetwork>> picker = new Picker<>(
                button,
                ui.look(),
                PICKER,
                ui.text("observatory.peers.network.choose"),
                typed -> all.stream()
                        .map(one -> new PickList.Item<>(one, name(one), ""))
                        .filter(item -> Language.folded(item.text())
                                .contains(Language.folded(typed).strip()))
                        .toList(),
                one -> {
                    chosen = one;
                    button.setText(name(one));
                    button.getParent().layout(true, true);
                    changed.run();
                });
        picker.list().tick(chosen::equals, ui.text("observatory.filter.chosen"));
        picker.open();
    }
}
