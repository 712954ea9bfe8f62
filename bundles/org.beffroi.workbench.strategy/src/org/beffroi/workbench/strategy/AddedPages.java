package org.beffroi.workbench.strategy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.strategy.page.StrategyPage;
import org.beffroi.workbench.strategy.tab.StrategyTab;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Tab;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The tabs that bundles add to one screen of a strategy, and their pages. Belongs to the UI thread. */
final class AddedPages {

    private final AddedTabs all;
    private final PageContext around;
    private final StrategyTab.Site site;
    private final Map<String, Tab> tabs = new HashMap<>();
    private final Map<String, StrategyPage> pages = new HashMap<>();
    private Optional<StrategyPage> front = Optional.empty();

    /** What a page of a bundle may use. */
    private record Place(Ui ui, Dossier dossier, Consumer<EObject> open) implements StrategyTab.Site {}

    AddedPages(AddedTabs all, PageContext around, Dossier dossier, Consumer<EObject> open) {
        this.all = all;
        this.around = around;
        site = new Place(around.ui(), dossier, open);
    }

    /**
     * Puts the tabs behind those that are there.
     *
     * @param bring told the id of a tab that was chosen
     */
    void tabs(Composite row, Consumer<String> bring) {
        for (StrategyTab one : all.all()) {
            String id = StrategyTab.info(one).id();
            Tab tab = new Tab(row, around.ui().look(), around.ui().say(one.title()), false).ofPage();
            tab.addListener(SWT.Selection, event -> bring.accept(id));
            tabs.put(id, tab);
        }
    }

    /** Brings the page of an id to the front, which is made the first time; empty where there is no such tab. */
    Optional<StrategyPage> bring(String id, Composite parent) {
        Optional<StrategyTab> wanted = all.all().stream()
                .filter(one -> StrategyTab.info(one).id().equals(id))
                .findFirst();
        wanted.ifPresent(one -> {
            front = Optional.of(
                    pages.computeIfAbsent(id, key -> new AddedPage(parent, one, site, around.editor(), all.guests())));
            tabs.forEach((each, tab) -> tab.setShown(each.equals(id)));
        });
        return wanted.flatMap(one -> front);
    }

    /** Has none of them in front. */
    void bringNone() {
        front = Optional.empty();
        tabs.values().forEach(tab -> tab.setShown(false));
    }

    /** The page in front, empty where it is none of these. */
    Optional<StrategyPage> front() {
        return front;
    }
}
