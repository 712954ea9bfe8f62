package org.beffroi.workbench.privacy;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.dossier.privacy.Whom;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.Proposals;
import org.beffroi.workbench.listen.model.code.CodedField;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Asks about whom, or about which address. Belongs to the UI thread. */
final class WhomFields {

    private enum Kind {
        PERSON,
        ADDRESS
    }

    private static final int NETWORK_WIDTH = 190;

    private final Language language;
    private final Field network;
    private final ChoiceBar<Kind> kind;
    private final Composite person;
    private final Composite address;
    private final FramedText name;
    private final FramedText where;
    private final FramedText url;
    private final PushButton look;

    /** @param ask called when somebody is to be looked for */
    WhomFields(Composite parent, PrivacyServices services, Runnable ask) {
        this.language = services.ui().language();
        this.network = services.session()
                .dossier()
                .archive()
                .fields()
                .byKey(CoreFields.NETWORK.name())
                .orElse(CoreFields.NETWORK);
        kind = new ChoiceBar<>(
                        parent,
                        services.ui().look(),
                        List.of(Kind.PERSON, Kind.ADDRESS),
                        one -> language.text(one == Kind.PERSON ? "privacy.whom.person" : "privacy.whom.address"))
                .choose(Kind.PERSON)
                .onChoice(this::show);
        Composite line = grid(parent, 2);
        Composite fields = grid(line, 1);
        person = grid(fields, 2);
        name = field(person, services, "privacy.whom.name", "privacy.whom.name.prompt", SWT.DEFAULT);
        where = field(person, services, "privacy.whom.network", "privacy.whom.network.prompt", NETWORK_WIDTH);
        new Proposals(where, services.ui())
                .offer(network.vocabulary().stream()
                        .map(term -> Language.capital(term.label(language.locale())))
                        .toList());
        address = grid(fields, 1);
        url = field(address, services, "privacy.whom.url", "privacy.whom.url.prompt", SWT.DEFAULT);
        look = new PushButton(
                        line, services.ui(), Weight.PLAIN, Optional.of(Icon.SEARCH), language.text("privacy.look"))
                .onPress(ask);
        look.setLayoutData(new GridData(SWT.END, SWT.BOTTOM, false, false));
        List.of(name, where, url).forEach(field -> field.onEnter(ask));
        show();
    }

    /** Of whom one has typed the name, empty where nothing is typed. */
    Optional<Whom> whom() {
        if (kind.chosen().orElse(Kind.PERSON) == Kind.ADDRESS) {
            return typed(url).map(Whom.Page::new);
        }
        CodedField known = new CodedField(network, List.of(), List.of());
        return typed(name)
                .map(typed ->
                        new Whom.Author(typed, typed(where).map(label -> known.stored(label, language.locale()))));
    }

    /** The field to type in first. */
    Control first() {
        return kind.chosen().orElse(Kind.PERSON) == Kind.PERSON ? name.text() : url.text();
    }

    /** Lets somebody be looked for, or not while one is. */
    void setEnabled(boolean is) {
        look.setEnabled(is);
        look.redraw();
    }

    private void show() {
        boolean isPerson = kind.chosen().orElse(Kind.PERSON) == Kind.PERSON;
        GridCells.show(person, isPerson);
        GridCells.show(address, !isPerson);
        person.getParent().getParent().layout(true, true);
    }

    private static Optional<String> typed(FramedText field) {
        return Optional.of(field.text().getText().strip()).filter(text -> !text.isEmpty());
    }

    private FramedText field(Composite in, PrivacyServices services, String caption, String prompt, int width) {
        Composite one = grid(in, 1);
        if (width != SWT.DEFAULT) {
            GridData narrow = new GridData(SWT.FILL, SWT.TOP, false, false);
            narrow.widthHint = width;
            one.setLayoutData(narrow);
        }
        Label label = new Label(one, SWT.NONE);
        label.setFont(services.ui().look().smallStrong());
        label.setText(language.text(caption));
        FramedText field =
                new FramedText(one, services.ui().look(), SWT.SINGLE, language.text(caption), language.text(prompt));
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return field;
    }

    private static Composite grid(Composite in, int columns) {
        Composite composite = new Composite(in, SWT.NONE);
        composite.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults()
                .numColumns(columns)
                .margins(0, 0)
                .spacing(Look.GRID, 4)
                .applyTo(composite);
        return composite;
    }
}
