package org.beffroi.workbench.dossier;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.territory.Territory;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks what a new dossier is called, of which territory it is, and where it lies. Belongs to the UI thread. */
public final class NewDossierDialog extends DialogWindow {

    /** With room between what is asked and the buttons, in points. */
    private static final int LEAST = 436;

    private final Ui ui;
    private final Function<String, List<Territory>> territories;
    private final TerritoryWords words;
    private final BiConsumer<Path, DossierSettings> create;
    private final FramedText name;
    private final PushButton territory;
    private final Label clock;
    private final FramedText place;
    private Optional<Territory> chosen = Optional.empty();
    private boolean placed;
    private String named = "";

    /**
     * @param territories the territories whose name begins with what was typed, at once
     * @param words how they are told apart
     */
    public NewDossierDialog(
            Shell parent,
            Ui ui,
            Function<String, List<Territory>> territories,
            TerritoryWords words,
            BiConsumer<Path, DossierSettings> create) {
        super(parent, ui, ui.text("new.heading"));
        this.ui = ui;
        this.territories = territories;
        this.words = words;
        this.create = create;
        GridCells.words(dialog.content(), ui.look().normal(), "secondary").setText(ui.text("new.lead"));
        caption("new.name");
        name = new FramedText(dialog.content(), ui.look(), SWT.SINGLE, ui.text("new.name"), ui.text("new.name.prompt"));
        name.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        caption("new.territory");
        territory = new PushButton(
                        dialog.content(), ui, Weight.PLAIN, Optional.empty(), ui.text("new.territory.choose"))
                .opensList()
                .prompts(ui.text("new.territory.choose"))
                .inField();
        territory.onPress(this::chooseTerritory);
        territory.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        dialog.hint(dialog.content(), ui.text("new.territory.hint"));
        clock = dialog.hint(dialog.content(), "");
        sayZone();
        caption("new.place");
        place = placeLine();
        dialog.hint(dialog.content(), ui.text("new.hint"));
        name.text().addListener(SWT.Modify, event -> propose());
        name.text().addListener(SWT.FocusIn, event -> selectProposed());
        dialog.button(ui.text("cancel"), Weight.PLAIN, dialog::close);
        dialog.button(ui.text("new.create"), Weight.PRIMARY, this::decide);
    }

    /** What belongs together stands close, and apart from what comes before it. */
    private void caption(String key) {
        Label caption = dialog.caption(dialog.content(), ui.text(key));
        ((GridData) caption.getLayoutData()).verticalIndent = Look.MARGIN - Look.GRID / 2;
    }

    private FramedText placeLine() {
        Composite line = new Composite(dialog.content(), SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(0, 0)
                .spacing(Look.GRID, 0)
                .applyTo(line);
        FramedText field = new FramedText(line, ui.look(), SWT.SINGLE, ui.text("new.place"), "");
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        field.text().setText(proposed("").toString());
        field.cutInMiddle();
        PushButton choose =
                new PushButton(line, ui, Weight.PLAIN, Optional.of(Icon.FOLDER), ui.text("new.place.choose"));
        choose.onPress(this::choosePlace);
        choose.setToolTipText(ui.text("new.place.other"));
        return field;
    }

    @Override
    public void open() {
        dialog.open(540, LEAST);
        name.text().setFocus();
        name.text().selectAll();
    }

    private void chooseTerritory() {
        new Picker<Territory>(
                        territory,
                        ui.look(),
                        460,
                        ui.text("new.territory.prompt"),
                        typed -> territories.apply(typed).stream()
                                .map(words::item)
                                .toList(),
                        this::chosen)
                .openEnded()
                .open();
    }

    private void chosen(Territory picked) {
        chosen = Optional.of(picked);
        territory.setText(words.whole(picked));
        sayZone();
        if (called().isEmpty() || called().equals(named)) {
            named = picked.name();
            name.text().setText(named);
        }
        dialog.fit();
    }

    /** The hour is said only where it is not the one that the computer shows. */
    private void sayZone() {
        boolean own = zone().getRules().equals(ZoneId.systemDefault().getRules());
        GridCells.say(clock, own ? "" : ui.text("new.zone", new ZoneWords(ui.language()).whole(zone())));
    }

    /** A name that was proposed is replaced by what is typed. */
    private void selectProposed() {
        if (!named.isEmpty() && called().equals(named)) {
            name.text().selectAll();
        }
    }

    private void choosePlace() {
        DirectoryDialog chooser = new DirectoryDialog(dialog.shell(), SWT.SAVE);
        chooser.setText(ui.text("new.place"));
        String folder = chooser.open();
        if (folder != null) {
            placed = true;
            place.text().setText(folder);
        }
    }

    private void propose() {
        if (!placed) {
            place.text().setText(proposed(name.text().getText()).toString());
        }
    }

    private static Path proposed(String name) {
        String plain = Language.folded(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return Path.of(System.getProperty("user.home"), "Beffroi", plain.isEmpty() ? "dossier" : plain);
    }

    private String called() {
        return name.text().getText().strip();
    }

    private String folder() {
        return place.text().getText().strip();
    }

    private Optional<String> missing() {
        return called().isEmpty() || folder().isEmpty() ? Optional.of(ui.text("new.missing")) : Optional.empty();
    }

    /** That of its territory, or of this computer where it has none. */
    private ZoneId zone() {
        return chosen.map(Territory::zone).orElseGet(() -> DefaultZone.of(ZoneId.systemDefault()));
    }

    private void decide() {
        if (dialog.isWrong(this::missing)) {
            (called().isEmpty() ? name : place).text().setFocus();
            return;
        }
        Path folder = Path.of(folder());
        DossierSettings wanted =
                new DossierSettings(called(), chosen.map(Territory::code), zone(), Optional.empty(), false);
        dialog.close();
        create.accept(folder, wanted);
    }
}
