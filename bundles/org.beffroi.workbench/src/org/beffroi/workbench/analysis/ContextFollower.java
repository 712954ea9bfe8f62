package org.beffroi.workbench.analysis;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.mention.Fields;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.analysis.model.FirstRequest;
import org.beffroi.workbench.analysis.model.Gallery;
import org.beffroi.workbench.analysis.model.Searched;
import org.beffroi.workbench.analysis.model.Study;
import org.beffroi.workbench.listen.model.Screen;
import org.beffroi.workbench.listen.model.SearchSession;

/**
 * Keeps the analysis in hand about what is searched above all screens, and the other way round: another search runs it again,
 * and one that is opened with a search of its own makes it that of all screens. Belongs to the UI thread.
 */
final class ContextFollower {

    private final SearchSession search;
    private final Gallery gallery;
    private final Study study;
    private final Fields fields;
    private final Locale locale;
    private Consumer<AnalysisRequest> onFollow = asked -> {};

    /** What the analysis in hand is about. */
    private Searched followed;

    /** True until what an analysis brought is searched: it is about that already. */
    private boolean awaiting;

    ContextFollower(AnalysesView.Made of, Fields fields, Locale locale) {
        this.search = of.search();
        this.gallery = of.gallery();
        this.study = of.study();
        this.fields = fields;
        this.locale = locale;
        followed = now();
    }

    /** Told what the analysis in hand is asked, once it is asked about another search. */
    void onFollow(Consumer<AnalysisRequest> listener) {
        onFollow = listener;
    }

    private Searched now() {
        return Searched.of(search.refined(), fields, locale);
    }

    /** Opens an analysis as its line in the list does: about what is searched, or about what it was asked before. */
    void begin(AnalysisRequest chosen) {
        AnalysisRequest asked = new FirstRequest(gallery, now()).of(chosen);
        open(asked, !chosen.parameters().isEmpty());
    }

    /** Takes an analysis in hand again that was about what is searched, or is taken up again just now. */
    void resume(AnalysisRequest asked) {
        open(asked, false);
        awaiting = search.screen().phase() != Screen.Phase.RESULTS;
    }

    /**
     * Takes an analysis in hand.
     *
     * @param brings whether what it is about becomes the search of all screens
     */
    void open(AnalysisRequest asked, boolean brings) {
        Optional<Analysis<?>> analysis = gallery.analysis(asked.analysis());
        if (analysis.isEmpty()) {
            return;
        }
        followed = now();
        awaiting = false;
        boolean isAboutIt = followed.in(asked, analysis.get()).equals(asked);
        study.open(asked);
        if (brings && !isAboutIt) {
            Searched.about(asked, analysis.get(), fields, locale).ifPresent(text -> {
                awaiting = true;
                search.search(text, true);
            });
        }
    }

    /**
     * Told of each screen of the search.
     *
     * @param inFront false while nobody looks at analyses: they are run once somebody does
     */
    void searched(Screen screen, boolean inFront) {
        if (screen.phase() == Screen.Phase.ERROR && awaiting) {
            awaiting = false;
            followed = now();
        }
        if (screen.phase() != Screen.Phase.RESULTS) {
            return;
        }
        Searched now = now();
        if (awaiting) {
            awaiting = false;
            followed = now;
        } else if (inFront && !now.equals(followed)) {
            followed = now;
            study.asked().ifPresent(asked -> follow(asked, now));
        }
    }

    private void follow(AnalysisRequest asked, Searched now) {
        gallery.analysis(asked.analysis())
                .map(analysis -> now.in(asked, analysis))
                .filter(about -> !about.equals(asked))
                .ifPresent(about -> {
                    study.change(about.parameters());
                    onFollow.accept(about);
                });
    }
}
