package org.beffroi.workbench.dossier;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.territory.Territory;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * What a dossier says of itself: its name, its territory, the clock by which its days are counted; and what changes where one of
 * them does. Belongs to the UI thread.
 */
public final class DossierDialog extends DialogWindow {

    private static final int WIDTH = 520;
    private static final int HEIGHT = 400;
    private static final int LIST = 460;

    /**
     * What is at hand.
     *
     * @param territories the territories whose name begins with what was typed, at once
     * @param words how they are told apart
     * @param keeps told what is wanted; not called where nothing changes
     * @param hindered why nothing can be changed now, empty where it can
     */
    public record Around(
            Function<String, List<Territory>> territories,
            TerritoryWords words,
            Consumer<DossierSettings> keeps,
            Optional<String> hindered) {}

    private final Ui ui;
    private final DossierSettings before;
    private final Around around;
    private final ZoneWords zones;
    private final FramedText name;
    private final PushButton place;
    private final PushButton clock;
    private final Label changes;
    private final PushButton save;
    private Optional<String> territory;
    private ZoneId zone;

    /**
     * @param before what it says now
     * @param own its territory, where that is known
     */
    public DossierDialog(Shell parent, Ui ui, DossierSettings before, Optional<Territory> own, Around around) {
        super(parent, ui, ui.text("dossier.properties"));
        this.ui = ui;
        this.before = before;
        this.around = around;
        zones = new ZoneWords(ui.language());
        territory = before.territory();
        zone = before.zone();
        name = dialog.field(ui.text("new.name"), ui.text("new.name.prompt"));
        name.text().setText(before.name());
        dialog.caption(dialog.content(), ui.text("new.territory"));
        place = chooser(
                own.map(around.words()::whole).or(before::territory).orElseGet(() -> ui.text("new.territory.choose")));
        place.onPress(this::chooseTerritory);
        dialog.hint(dialog.content(), ui.text("dossier.territory.hint"));
        dialog.caption(dialog.content(), ui.text("dossier.zone"));
        clock = chooser(zones.whole(zone));
        clock.onPress(this::chooseZone);
        dialog.hint(dialog.content(), ui.text("dossier.zone.hint"));
        changes = GridCells.words(dialog.content(), ui.look().normal());
        dialog.button(ui.text("cancel"), Weight.PLAIN, dialog::close);
        save = dialog.button(ui.text("dossier.properties.save"), Weight.PRIMARY, this::decide);
        name.text().addListener(SWT.Modify, event -> tell());
        tell();
    }

    private PushButton chooser(String words) {
        PushButton button = new PushButton(dialog.content(), ui, Weight.PLAIN, Optional.empty(), words)
                .opensList()
                .inField();
        button.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return button;
    }

    @Override
    public void open() {
        dialog.open(WIDTH, HEIGHT);
        name.text().setFocus();
        name.text().selectAll();
    }

    private void chooseTerritory() {
        new Picker<Optional<Territory>>(
                        place,
                        ui.look(),
                        LIST,
                        ui.text("new.territory.prompt"),
                        this::fitting,
                        picked -> picked.ifPresentOrElse(this::take, this::takeNone))
                .openEnded()
                .open();
    }

    /** Where nothing is typed, none is offered. */
    private List<PickList.Item<Optional<Territory>>> fitting(String typed) {
        if (typed.isBlank()) {
            return List.of(new PickList.Item<>(Optional.empty(), ui.text("dossier.territory.none"), ""));
        }
        return around.territories().apply(typed).stream()
                .map(around.words()::item)
                .map(item -> new PickList.Item<>(Optional.of(item.value()), item.text(), item.beside()))
                .toList();
    }

    /** Of no territory: its clock stays. */
    private void takeNone() {
        territory = Optional.empty();
        place.setText(ui.text("new.territory.choose"));
        tell();
    }

    /** Takes a territory, and its clock with it. */
    public void take(Territory picked) {
        territory = Optional.of(picked.code());
        place.setText(around.words().whole(picked));
        take(picked.zone());
    }

    private void chooseZone() {
        new Picker<ZoneId>(clock, ui.look(), LIST, ui.text("dossier.zone.prompt"), zones::fitting, this::take)
                .openEnded()
                .open();
    }

    /** Takes a clock. */
    public void take(ZoneId picked) {
        zone = picked;
        clock.setText(zones.whole(picked));
        tell();
    }

    private DossierSettings wanted() {
        return new DossierSettings(
                name.text().getText().strip(),
                territory,
                zone,
                before.today(),
                before.fictional(),
                before.retentionDays());
    }

    /** Says what changes before it does; nothing where nothing does. */
    private void tell() {
        List<String> said = new ArrayList<>();
        if (!Objects.equals(zone, before.zone())) {
            said.add(ui.text("dossier.zone.changes", zones.whole(zone)));
        }
        if (!territory.equals(before.territory())) {
            said.add(ui.text("dossier.territory.changes"));
        }
        GridCells.say(changes, String.join("\n", said));
        save.setEnabled(!wanted().equals(before));
        dialog.fit();
    }

    private void decide() {
        if (dialog.isWrong(() ->
                name.text().getText().isBlank() ? Optional.of(ui.text("dossier.name.missing")) : around.hindered())) {
            name.text().setFocus();
            return;
        }
        DossierSettings wanted = wanted();
        dialog.close();
        if (!wanted.equals(before)) {
            around.keeps().accept(wanted);
        }
    }
}
