package org.beffroi.workbench.dossier;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.territory.Territory;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.theme.Icons;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.widget.Sheet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks what a new dossier is called, of which territory it is, and where it lies. Belongs to the UI thread. */
public final class NewDossierSheet {

    private final Sheet sheet;
    private final Look look;
    private final Language language;
    private final Function<String, List<Territory>> territories;
    private final BiConsumer<Path, DossierSettings> create;
    private final FramedText name;
    private final PushButton territory;
    private final FramedText place;
    private Optional<Territory> chosen = Optional.empty();
    private boolean placed;

    /** @param territories the territories whose name begins with what was typed, at once */
    public NewDossierSheet(
            Shell parent,
            Look look,
            Icons icons,
            Language language,
            Function<String, List<Territory>> territories,
            BiConsumer<Path, DossierSettings> create) {
        this.look = look;
        this.language = language;
        this.territories = territories;
        this.create = create;
        sheet = new Sheet(parent, look, icons, language.text("new.heading"));
        name = sheet.field(language.text("new.name"), language.text("new.name.prompt"));
        sheet.caption(sheet.content(), language.text("new.territory"));
        territory = new PushButton(
                        sheet.content(),
                        look,
                        icons,
                        Weight.PLAIN,
                        Optional.empty(),
                        language.text("new.territory.choose"))
                .opensList();
        territory.onPress(this::chooseTerritory);
        territory.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        sheet.caption(sheet.content(), language.text("new.place"));
        Composite line = new Composite(sheet.content(), SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout two = new GridLayout(2, false);
        two.marginWidth = 0;
        two.marginHeight = 0;
        line.setLayout(two);
        place = new FramedText(line, look, SWT.SINGLE, language.text("new.place"), "");
        place.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        place.text().setText(proposed("").toString());
        PushButton.ofIcon(line, look, icons, Icon.FOLDER, language.text("new.place.choose"))
                .onPress(this::choosePlace);
        sheet.hint(sheet.content(), language.text("new.hint"));
        name.text().addListener(SWT.Modify, event -> propose());
        sheet.button(language.text("cancel"), Weight.PLAIN, sheet::close);
        sheet.button(language.text("new.create"), Weight.PRIMARY, this::decide);
    }

    /** Opens it. */
    public void open() {
        sheet.open(520, 360);
        name.text().setFocus();
    }

    /** The window. */
    public Shell shell() {
        return sheet.shell();
    }

    private void chooseTerritory() {
        new Picker<Territory>(
                        territory,
                        look,
                        460,
                        language.text("new.territory.prompt"),
                        typed -> territories.apply(typed).stream()
                                .map(each -> new PickList.Item<>(each, each.name(), beside(each)))
                                .toList(),
                        this::chosen)
                .open();
    }

    private String beside(Territory each) {
        String kind = language.text("territory." + each.kind().name().toLowerCase(Locale.ROOT));
        return each.postalCodes().isEmpty()
                ? kind
                : kind + " · " + each.postalCodes().getFirst();
    }

    private void chosen(Territory picked) {
        chosen = Optional.of(picked);
        territory.setText(picked.name() + " (" + picked.code() + ")");
        if (name.text().getText().isBlank()) {
            name.text().setText(picked.name());
        }
        sheet.fit();
    }

    private void choosePlace() {
        DirectoryDialog dialog = new DirectoryDialog(sheet.shell(), SWT.SAVE);
        dialog.setText(language.text("new.place"));
        String folder = dialog.open();
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

    private void decide() {
        String called = name.text().getText().strip();
        String folder = place.text().getText().strip();
        if (called.isEmpty() || folder.isEmpty()) {
            sheet.setProblem(Optional.of(language.text("new.missing")));
            return;
        }
        ZoneId zone = chosen.map(Territory::zone).orElse(ZoneId.systemDefault());
        sheet.close();
        create.accept(
                Path.of(folder),
                new DossierSettings(called, chosen.map(Territory::code), zone, Optional.empty(), false));
    }
}
