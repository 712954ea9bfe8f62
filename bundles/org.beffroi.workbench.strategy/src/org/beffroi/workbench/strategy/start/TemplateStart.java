package org.beffroi.workbench.strategy.start;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.territory.Territory;
import org.beffroi.strategy.library.Library;
import org.beffroi.strategy.library.Template;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.list.WrappedLink;
import org.beffroi.workbench.strategy.model.ProposedTemplate;
import org.beffroi.workbench.strategy.model.TemplateContent;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * The other way to begin, from a template that is full: behind a link, since answering is what most should do. What is meant for
 * the body is proposed, with its reason. Belongs to the UI thread.
 */
final class TemplateStart {

    private static final int KINDS = 480;

    private final Ui ui;
    private final Composite whole;
    private final Composite folded;
    private final WrappedLink link;
    private final PushButton kind;
    private final Label why;
    private final Label described;
    private final Label gets;
    private final PushButton begin;
    private final Label lacking;
    private Library library = Library.shipped();
    private Optional<Template> template = Optional.empty();
    private Optional<Territory> body = Optional.empty();
    private boolean isChosen;
    private boolean canWrite = true;

    /** @param action begins with the template */
    TemplateStart(Composite in, Ui ui, Runnable action) {
        this.ui = ui;
        whole = column(in);
        link = new WrappedLink(whole, ui.look(), ui.text("strategy.start.kind"), this::unfold);
        GridData apart = new GridData(SWT.FILL, SWT.TOP, true, false);
        // Another way to begin, not one more field of the form above.
        apart.verticalIndent = 3 * Look.GRID;
        link.setLayoutData(apart);
        folded = column(whole);
        StartColumn column = new StartColumn(folded, ui);
        column.field("strategy.start.kind.field");
        kind = column.chooser("strategy.start.kind.choose").onPress(this::chooseKind);
        why = column.quiet();
        described = column.quiet();
        gets = column.quiet();
        begin = column.button(Weight.PLAIN, "strategy.start.begin", action);
        lacking = column.quiet();
        GridCells.show(folded, false);
        ready();
    }

    private static Composite column(Composite in) {
        Composite column = new Composite(in, SWT.NONE);
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        column.setLayout(GridCells.grid(1, 0, 0, Look.GRID));
        return column;
    }

    /** Shows what the link leads to, in its place. */
    void unfold() {
        if (!folded.getVisible()) {
            GridCells.show(link, false);
            GridCells.show(folded, true);
            layout();
            kind.setFocus();
        }
    }

    /** Says that nothing can be made here. */
    void readOnly() {
        canWrite = false;
        ready();
    }

    /** Takes what the dossier adds to what is shipped. */
    void setLibrary(Library more) {
        library = more;
        propose();
    }

    /** Says whose strategy it is to be. */
    void setBody(Territory chosen) {
        body = Optional.of(chosen);
        propose();
        ready();
    }

    /** What can be chosen. */
    List<Template> choices() {
        return library.choices();
    }

    /** Where it is taken from. */
    Library library() {
        return library;
    }

    /** The one to begin with, empty before one is proposed or chosen. */
    Optional<Template> template() {
        return template;
    }

    /** Chooses a kind of body: from then on none is proposed. */
    void take(Template chosen) {
        isChosen = true;
        show(chosen);
    }

    /** What is meant for the body stands there until somebody chooses otherwise. */
    private void propose() {
        if (!isChosen) {
            proposed().template().ifPresent(this::show);
        }
        sayWhy();
    }

    private ProposedTemplate proposed() {
        return new ProposedTemplate(library, body);
    }

    private void sayWhy() {
        if (!whole.isDisposed()) {
            GridCells.say(why, proposed().why(template, ui.language()));
            layout();
        }
    }

    private void show(Template chosen) {
        if (whole.isDisposed()) {
            return;
        }
        template = Optional.of(chosen);
        kind.setText(chosen.name().in(ui.language().locale()));
        GridCells.say(described, chosen.description().in(ui.language().locale()));
        GridCells.say(gets, String.join("\n", contents(chosen)));
        sayWhy();
        ready();
    }

    /** What one gets; what cannot be made is told once one begins. */
    private List<String> contents(Template chosen) {
        try {
            return TemplateContent.of(library, chosen).lines(ui.language());
        } catch (Refusal refused) {
            return List.of();
        }
    }

    /** A button that is grey says why. */
    private void ready() {
        boolean complete = template.isPresent() && body.isPresent();
        begin.setEnabled(canWrite && complete);
        GridCells.say(lacking, complete ? "" : missing());
        layout();
    }

    private String missing() {
        return ui.text(body.isPresent() ? "strategy.start.missing.kind" : "strategy.start.where");
    }

    /** The page around it moves with it. */
    private void layout() {
        Composite page = whole;
        for (int up = 0; up < 3 && page.getParent() != null; up++) {
            page = page.getParent();
        }
        page.layout(true, true);
    }

    private void chooseKind() {
        Language language = ui.language();
        Function<String, List<PickList.Item<Template>>> fitting = typed -> choices().stream()
                .map(each -> new PickList.Item<>(each, each.name().in(language.locale()), ""))
                .filter(item -> Language.folded(item.text()).contains(Language.folded(typed)))
                .toList();
        new Picker<Template>(kind, ui.look(), KINDS, language.text("strategy.start.kind.choose"), fitting, this::take)
                .open();
    }
}
