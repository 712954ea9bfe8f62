package org.beffroi.workbench.strategy.path;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.beffroi.strategy.library.Entry;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.path.LibraryProposal;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.strategy.form.FormPage;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/**
 * What the library proposes beside an answer, each with the reasons why here, and behind a press all that it has. Nothing is in the
 * strategy until it is taken. Belongs to the UI thread.
 */
final class ProposalRows {

    private static final int MOST = 4;
    private static final int DRAWER = 420;

    private final PageContext around;
    private final Function<Strategy, List<LibraryProposal>> proposing;
    private final Composite column;
    private @Nullable List<String> shown;

    /** @param proposing those for a strategy as it is, best first */
    ProposalRows(Composite in, PageContext around, Function<Strategy, List<LibraryProposal>> proposing) {
        this.around = around;
        this.proposing = proposing;
        column = new Composite(in, SWT.NONE);
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(5, Look.MARGIN).applyTo(column);
    }

    /** Shows what suits the strategy as it is now. */
    void show() {
        List<LibraryProposal> all = proposing.apply(around.editor().strategy());
        List<String> now = all.stream().map(one -> one.entry().id()).toList();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        for (Control child : column.getChildren()) {
            child.dispose();
        }
        all.stream()
                .filter(proposal -> !proposal.reasons().isEmpty())
                .limit(MOST)
                .forEach(this::row);
        if (!all.isEmpty()) {
            PushButton drawer = new PushButton(
                    column,
                    around.ui(),
                    Weight.QUIET,
                    Optional.empty(),
                    around.ui().language().counted("path.drawer", all.size()));
            drawer.opensList().flush();
            drawer.onPress(() -> open(drawer, all));
        }
        FormPage.laidOutAnew(column);
    }

    private void row(LibraryProposal proposal) {
        new TakeRow(column, around.ui())
                .say(around.ui().look().strong(), name(proposal.entry()))
                .sayQuietly(around.ui()
                        .text("path.why", around.ui().say(proposal.reasons().getFirst())))
                .taking("path.take", () -> new TakenProposal(around).take(proposal.entry()));
    }

    private void open(PushButton under, List<LibraryProposal> all) {
        new Picker<Entry>(
                        under,
                        around.ui().look(),
                        DRAWER,
                        around.ui().text("path.drawer.prompt"),
                        typed -> all.stream()
                                .map(LibraryProposal::entry)
                                .filter(entry -> Language.folded(name(entry)).contains(Language.folded(typed)))
                                .map(entry -> new PickList.Item<>(entry, name(entry), ""))
                                .toList(),
                        entry -> new TakenProposal(around).take(entry))
                .open();
    }

    private String name(Entry entry) {
        return entry.text("name")
                .map(text -> text.in(around.ui().language().locale()))
                .orElse(entry.id());
    }
}
