package org.beffroi.workbench.strategy;

import java.util.Optional;
import org.beffroi.core.edition.Guest;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.strategy.model.StrategyEditor;
import org.beffroi.workbench.strategy.page.StrategyPage;
import org.beffroi.workbench.strategy.tab.StrategyTab;
import org.beffroi.workbench.theme.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The page of a tab that a bundle adds; a sentence in its place where it fails. Belongs to the UI thread. */
final class AddedPage implements StrategyPage {

    private final StrategyTab tab;
    private final StrategyTab.Site site;
    private final StrategyEditor editor;
    private final Guests guests;
    private final Composite place;
    private Optional<StrategyTab.Page> page = Optional.empty();

    AddedPage(Composite parent, StrategyTab tab, StrategyTab.Site site, StrategyEditor editor, Guests guests) {
        this.tab = tab;
        this.site = site;
        this.editor = editor;
        this.guests = guests;
        place = new Composite(parent, SWT.NONE);
        FillLayout fill = new FillLayout();
        fill.marginWidth = Look.MARGIN;
        fill.marginHeight = Look.GRID;
        place.setLayout(fill);
        guarded(() -> page = Optional.of(tab.make(place, site)));
    }

    @Override
    public Control control() {
        return place;
    }

    @Override
    public void show() {
        page.ifPresent(made -> guarded(() -> made.show(editor.strategy(), editor.inHand())));
    }

    @Override
    public void focus() {
        page.ifPresentOrElse(made -> guarded(made::focus), place::setFocus);
    }

    private void guarded(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException | LinkageError e) {
            if (Guest.of(tab.getClass()).isEmpty()) {
                throw e;
            }
            page = Optional.empty();
            guests.setAside(tab, StrategyTab.info(tab).id(), Guests.why(e));
            guests.whyAside(tab).ifPresent(this::say);
        }
    }

    private void say(Sentence why) {
        for (Control half : place.getChildren()) {
            half.dispose();
        }
        new Label(place, SWT.WRAP).setText(site.ui().say(why));
        place.layout(true, true);
    }
}
