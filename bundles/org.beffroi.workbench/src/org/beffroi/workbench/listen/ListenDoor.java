package org.beffroi.workbench.listen;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.beffroi.workbench.corpus.SharedSearch;
import org.beffroi.workbench.listen.model.SearchSession;
import org.beffroi.workbench.view.Views;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** The way to the search screen from any other perspective. Belongs to the UI thread. */
@Creatable
public final class ListenDoor {

    private final MApplication application;
    private final EModelService model;
    private final EPartService parts;
    private final SharedSearch shared;

    @Inject
    public ListenDoor(MApplication application, EModelService model, EPartService parts, SharedSearch shared) {
        this.shared = shared;
        this.application = application;
        this.model = model;
        this.parts = parts;
    }

    /** The search screen, in whatever perspective: the part service knows only the one in front. */
    public Optional<ListenPart> screen() {
        return model.findElements(application, ListenPart.ID, MPart.class).stream()
                .map(MPart::getObject)
                .flatMap(found -> found instanceof ListenPart listen ? Stream.of(listen) : Stream.empty())
                .findFirst();
    }

    /** What is searched now as text, empty for everything. */
    public String search() {
        return shared.current()
                .filter(searchSession -> !searchSession.isEverything())
                .map(SearchSession::wholeText)
                .orElse("");
    }

    /** Brings the search screen to the front, and does something there. */
    public void go(Consumer<ListenPart> then) {
        parts.switchPerspective(Views.perspective("listen"));
        screen().ifPresent(then);
    }

    /** Brings a perspective to the front: where one came from. */
    public void back(String perspective) {
        parts.switchPerspective(Views.perspective(perspective));
    }
}
