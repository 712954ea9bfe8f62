package org.beffroi.workbench.handler;

import java.time.Instant;
import org.beffroi.core.dossier.Searches;
import org.beffroi.core.dossier.Searches.SavedSearch;
import org.beffroi.workbench.dossier.Desk;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.ListenView;
import org.beffroi.workbench.listen.model.Listening;
import org.beffroi.workbench.part.ListenPart;
import org.beffroi.workbench.search.SearchesPopup;
import org.beffroi.workbench.search.SearchesPopup.Content;
import org.beffroi.workbench.theme.Icons;
import org.beffroi.workbench.theme.Look;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Display;

/** Offers the searches saved and made lately, and saves the present one. */
public final class ShowSearches {

    @CanExecute
    boolean isOpen(@Optional Desk desk) {
        return desk != null;
    }

    @Execute
    void run(EPartService parts, Desk desk, Display display, Look look, Icons icons, Language language) {
        ListenScreen.show(parts);
        ListenPart part = ListenScreen.in(parts).orElseThrow();
        ListenView view = part.view().orElseThrow();
        Listening listening = part.listening().orElseThrow();
        Searches searches = desk.dossier().searches();
        SearchesPopup popup = new SearchesPopup(
                view.header().searches(), look, icons, language, new Choosing(desk, searches, listening));
        boolean canSave = !desk.readOnly() && !listening.isEverything();
        desk.readers().execute(() -> {
            Content content = Content.read(searches);
            display.asyncExec(() -> popup.open(content, canSave));
        });
    }

    private record Choosing(Desk desk, Searches searches, Listening listening) implements SearchesPopup.Choices {

        @Override
        public void open(String query) {
            listening.search(query, true);
        }

        @Override
        public void save(String name) {
            String query = listening.wholeText();
            String person = System.getProperty("user.name", "");
            desk.writer().execute(() -> searches.save(new SavedSearch(name, query, Instant.now(), person)));
        }

        @Override
        public void forget(String name) {
            desk.writer().execute(() -> searches.forget(name));
        }
    }
}
