package org.beffroi.workbench.search;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;
import org.beffroi.core.dossier.Searches;
import org.beffroi.core.dossier.Searches.SavedSearch;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.watch.Watch;
import org.beffroi.workbench.alert.model.Bell;
import org.beffroi.workbench.dossier.DossierHandler;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.listen.ListenPart;
import org.beffroi.workbench.listen.ListenScreen;
import org.beffroi.workbench.listen.ListenView;
import org.beffroi.workbench.listen.model.SearchSession;
import org.beffroi.workbench.search.SearchesPopup.Content;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.watch.model.Watchlist;
import org.beffroi.workbench.widget.Confirmation;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Offers the searches watched, saved and made lately, and keeps the present one. */
public final class ShowSearches extends DossierHandler {

    private static final String WATCH = "org.beffroi.workbench.command.watch";

    @Execute
    void run(
            EPartService parts,
            DossierSession session,
            Ui ui,
            ECommandService commands,
            EHandlerService handlers,
            @Optional Bell bell) {
        ListenScreen.show(parts);
        ListenPart part = ListenScreen.in(parts).orElseThrow();
        ListenView view = part.view().orElseThrow();
        SearchSession searchSession = part.searchSession().orElseThrow();
        Searches searches = session.dossier().searches();
        Watchlist watches =
                new Watchlist(session.dossier(), session.person(), Clock.systemUTC(), session.readers(), ui.display());
        Runnable counted = bell == null ? () -> {} : bell::count;
        Runnable watch = () -> handlers.executeHandler(commands.createCommand(WATCH, null));
        SearchesPopup popup = new SearchesPopup(
                view.header().searches(),
                ui,
                new Choosing(ui, session, searches, view, searchSession, watches, watch, counted));
        boolean canSave = !session.readOnly() && !searchSession.isEverything();
        session.readers().execute(() -> {
            Content content = Content.read(session.dossier().watches(), searches);
            ui.display().execute(() -> popup.open(content, canSave));
        });
    }

    private record Choosing(
            Ui ui,
            DossierSession session,
            Searches searches,
            ListenView view,
            SearchSession searchSession,
            Watchlist watches,
            Runnable toWatch,
            Runnable counted)
            implements SearchesPopup.Choices {

        @Override
        public void open(String query) {
            searchSession.search(query, true);
        }

        @Override
        public void save(String name) {
            String query = searchSession.wholeText();
            String person = System.getProperty("user.name", "");
            session.writer().execute(() -> {
                boolean taken = searches.saved().stream()
                        .anyMatch(one -> one.name().equals(name) && !one.query().equals(query));
                if (taken) {
                    ui.display()
                            .execute(() -> view.refuse(Sentence.of(ShowSearches.class, "searches.name.taken", name)));
                } else {
                    searches.save(new SavedSearch(name, query, Instant.now(), person));
                }
            });
        }

        @Override
        public void forget(SavedSearch search) {
            String name = search.name();
            session.writer().execute(() -> {
                searches.forget(name);
                ui.display().execute(() -> session.acts()
                        .did(
                                Sentence.of(ShowSearches.class, "act.search.forget", name),
                                () -> keep(search),
                                () -> searches.forget(name)));
            });
        }

        /** Another of its name, saved since, stays. */
        private void keep(SavedSearch search) {
            if (searches.saved().stream().anyMatch(one -> one.name().equals(search.name()))) {
                throw Refusal.of(Refusal.Kind.ALREADY_THERE, ShowSearches.class, "searches.name.taken", search.name());
            }
            searches.save(search);
        }

        @Override
        public void watch() {
            toWatch.run();
        }

        @Override
        public void open(Watch watch) {
            watches.look(watch, view::watch, view::refuse);
        }

        @Override
        public void forget(Watch watch) {
            watches.alerts(
                    watch,
                    alerts -> {
                        if (alerts.isEmpty()) {
                            remove(watch);
                        } else {
                            ask(watch, alerts);
                        }
                    },
                    view::refuse);
        }

        private void ask(Watch watch, List<String> alerts) {
            new Confirmation(
                            view.control().getShell(),
                            ui,
                            ui.text("watch.forget.question", watch.name()),
                            ui.text("watch.forget.alerts", alerts.size(), String.join(", ", alerts)),
                            ui.text("watch.forget"),
                            () -> remove(watch))
                    .open();
        }

        private void remove(Watch watch) {
            Sentence said = Sentence.of(ShowSearches.class, "act.watch.forget", watch.name());
            watches.forget(watch, counted, (undo, redo) -> session.acts().did(said, undo, redo), view::refuse);
        }

        @Override
        public void count(Watch watch, LongConsumer then) {
            watches.look(watch, fresh -> then.accept(fresh.mentions().size()), view::refuse);
        }
    }
}
