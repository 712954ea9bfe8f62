package org.beffroi.workbench.corpus;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.Screen;
import org.beffroi.workbench.listen.model.SearchSession;
import org.beffroi.workbench.listen.model.kept.KeptSearch;
import org.beffroi.workbench.theme.Ui;

/**
 * The search of the dossier that lies open: one for all screens. It goes on when the window changes its colours, is taken up
 * again in another language, and where it was left when its dossier is opened again. Belongs to the UI thread.
 */
public final class SharedSearch {

    private final Function<String, Optional<String>> left;
    private final BiConsumer<String, String> leave;
    private Optional<Open> open = Optional.empty();

    /** The search of a dossier in a language; answered as soon as it found anything. */
    private static final class Open {
        private final DossierSession dossier;
        private final Language language;
        private final SearchSession search;
        private boolean answered;

        Open(DossierSession dossier, Language language, SearchSession search) {
            this.dossier = dossier;
            this.language = language;
            this.search = search;
        }
    }

    /**
     * @param left what was noted of a dossier, by its id, when its search was left
     * @param leave notes it
     */
    public SharedSearch(Function<String, Optional<String>> left, BiConsumer<String, String> leave) {
        this.left = Objects.requireNonNull(left);
        this.leave = Objects.requireNonNull(leave);
    }

    /** The search of a dossier, begun where there is none; it looks for everything unless another was left. */
    public SearchSession of(DossierSession dossier, Ui ui) {
        Optional<Open> before = open.filter(known -> known.dossier == dossier);
        if (before.filter(known -> known.language == ui.language()).isPresent()) {
            return before.get().search;
        }
        Optional<KeptSearch> kept = before.map(known -> known.search.kept());
        leave();
        SearchSession search =
                new SearchSession(dossier.dossier(), ui.language(), dossier.readers(), dossier.lists(), ui.display());
        Open now = new Open(dossier, ui.language(), search);
        open = Optional.of(now);
        search.onChange(screen -> answered(now, screen));
        kept.ifPresentOrElse(search::resume, () -> takeUp(now, ui));
        return search;
    }

    /** The search that lies open, empty while nobody asked for it. */
    public Optional<SearchSession> current() {
        return open.map(known -> known.search);
    }

    /** Notes where it is and ends it, since its dossier is closed or will be; nothing happens where there is none. */
    public void leave() {
        open.ifPresent(known -> {
            note(known);
            known.search.close();
        });
        open = Optional.empty();
    }

    /** What was searched last is read from the dossier, where it is kept. */
    private void takeUp(Open now, Ui ui) {
        Optional<String> line = left.apply(now.dossier.dossier().id());
        if (line.isEmpty()) {
            now.search.resume(KeptSearch.everything());
            return;
        }
        now.dossier.readers().execute(() -> {
            List<String> made = now.dossier.dossier().searches().history();
            ui.display().execute(() -> {
                if (isOpen(now) && now.search.screen().phase() == Screen.Phase.EMPTY) {
                    now.search.resume(KeptSearch.read(line.get(), made).orElseGet(KeptSearch::everything));
                }
            });
        });
    }

    private void answered(Open now, Screen screen) {
        if (screen.phase() == Screen.Phase.RESULTS && !now.answered) {
            now.answered = true;
        }
    }

    private boolean isOpen(Open one) {
        return open.filter(known -> known == one).isPresent();
    }

    private void note(Open known) {
        if (known.answered) {
            leave.accept(known.dossier.dossier().id(), known.search.kept().written());
        }
    }
}
