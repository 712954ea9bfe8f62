package org.beffroi.workbench.observatory.peer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.body.BodyKey;
import org.beffroi.observatory.census.NetworkName;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.observatory.model.peer.PeerSheet;
import org.beffroi.workbench.observatory.model.peer.PeerState;
import org.beffroi.workbench.observatory.model.peer.PeerWish;
import org.beffroi.workbench.observatory.model.peer.PeerWish.Choice;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** Which body, among which peers, on which network; and how what is known comes in. Belongs to the UI thread. */
final class PeerHead {

    private static final int PICKER = 360;
    private static final int MOST = 200;

    private final Ui ui;
    private final PeerPage.Actions actions;
    private final Composite whole;
    private final PushButton body;
    private final PushButton peers;
    private final PushButton network;
    private final Composite tools;
    private Optional<PeerState> state = Optional.empty();
    private Optional<Territories> territories = Optional.empty();

    PeerHead(Composite parent, Ui ui, boolean writes, PeerPage.Actions actions) {
        this.ui = ui;
        this.actions = actions;
        whole = new Composite(parent, SWT.NONE);
        whole.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        whole.setLayout(GridCells.grid(4, Look.GRID, Look.GRID, 0));
        body = list("observatory.peers.body").onPress(this::chooseBody);
        peers = list("observatory.peers.choice").onPress(this::choosePeers);
        network = list("observatory.peers.network.all").onPress(this::chooseNetwork);
        tools = new Composite(whole, SWT.NONE);
        tools.setLayout(GridCells.grid(3, 0, Look.GRID, 0));
        tools.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        if (writes) {
            new PushButton(tools, ui, Weight.PLAIN, Optional.of(Icon.PEN), ui.text("observatory.peers.type"))
                    .onPress(actions::type);
            new PushButton(tools, ui, Weight.PLAIN, Optional.of(Icon.NOTE), ui.text("observatory.peers.paste"))
                    .onPress(actions::paste);
            PushButton.ofIcon(tools, ui, Icon.IMPORT, ui.text("observatory.peers.import"))
                    .onPress(actions::chooseFile);
        }
    }

    private PushButton list(String key) {
        return new PushButton(whole, ui, Weight.PLAIN, Optional.empty(), ui.text(key)).opensList();
    }

    /** Offers the territories of a reference. */
    void in(Territories reference) {
        territories = Optional.of(reference);
    }

    /** Takes the keyboard. */
    void focus() {
        body.setFocus();
    }

    /** Says what is shown. */
    void show(PeerState now) {
        state = Optional.of(now);
        Optional<PeerSheet> sheet = now.sheet();
        body.setText(sheet.map(one -> one.group().body().name()).orElseGet(() -> ui.text("observatory.peers.body")));
        peers.setText(sheet.map(PeerSheet::choice)
                .or(() -> now.wish().choice())
                .map(one -> ui.text(one.key()))
                .orElseGet(() -> ui.text("observatory.peers.choice")));
        network.setText(
                now.wish().network().map(NetworkName::of).orElseGet(() -> ui.text("observatory.peers.network.all")));
        boolean known = sheet.isPresent();
        GridCells.show(tools, known && !sheet.get().isEmpty());
        network.setVisible(known);
        whole.layout(true, true);
    }

    private PeerWish wish() {
        return state.map(PeerState::wish).orElse(PeerWish.USUAL);
    }

    private void chooseBody() {
        Picker<Territory> picker = new Picker<>(
                body,
                ui.look(),
                PICKER,
                ui.text("observatory.peers.body.choose"),
                this::bodies,
                one -> actions.wish(wish().of(BodyKey.of(one))));
        picker.list()
                .tick(
                        one -> state.flatMap(PeerState::sheet)
                                .filter(sheet -> sheet.group().body().equals(one))
                                .isPresent(),
                        ui.text("observatory.filter.chosen"));
        picker.openEnded().open();
    }

    private List<PickList.Item<Territory>> bodies(String typed) {
        List<Territory> found = new ArrayList<>();
        if (typed.isBlank()) {
            state.flatMap(PeerState::sheet).ifPresent(sheet -> {
                found.add(sheet.group().body());
                sheet.group().peers().stream().limit(MOST).forEach(found::add);
            });
        } else {
            territories.ifPresent(in -> found.addAll(in.complete(typed, MOST)));
        }
        return found.stream()
                .map(one -> new PickList.Item<>(
                        one,
                        one.name(),
                        ui.text("territory." + one.kind().name().toLowerCase(Locale.ROOT)) + " · " + one.code()))
                .toList();
    }

    private void choosePeers() {
        Picker<Choice> picker = new Picker<>(
                peers,
                ui.look(),
                PICKER,
                ui.text("observatory.peers.choice.choose"),
                typed -> Arrays.stream(Choice.values())
                        .map(one -> new PickList.Item<>(one, ui.text(one.key()), ""))
                        .filter(item -> fits(item.text(), typed))
                        .toList(),
                one -> {
                    if (one == Choice.HAND) {
                        actions.chooseByHand();
                    } else {
                        actions.wish(wish().among(one));
                    }
                });
        Optional<Choice> now = state.flatMap(PeerState::sheet).map(PeerSheet::choice);
        picker.list().tick(one -> now.filter(one::equals).isPresent(), ui.text("observatory.filter.chosen"));
        picker.open();
    }

    private void chooseNetwork() {
        List<Optional<AccountNetwork>> all = new ArrayList<>();
        all.add(Optional.empty());
        state.flatMap(PeerState::sheet)
                .ifPresent(sheet -> sheet.networks().stream().sorted().forEach(one -> all.add(Optional.of(one))));
        Picker<Optional<AccountNetwork>> picker = new Picker<>(
                network,
                ui.look(),
                PICKER,
                ui.text("observatory.peers.network.choose"),
                typed -> all.stream()
                        .map(one -> new PickList.Item<>(
                                one,
                                one.map(NetworkName::of).orElseGet(() -> ui.text("observatory.peers.network.all")),
                                ""))
                        .filter(item -> fits(item.text(), typed))
                        .toList(),
                one -> actions.wish(wish().on(one)));
        picker.list().tick(one -> one.equals(wish().network()), ui.text("observatory.filter.chosen"));
        picker.open();
    }

    private static boolean fits(String text, String typed) {
        return Language.folded(text).contains(Language.folded(typed).strip());
    }
}
