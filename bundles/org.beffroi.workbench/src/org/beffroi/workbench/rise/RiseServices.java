package org.beffroi.workbench.rise;

import jakarta.inject.Inject;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.watch.RiseJudging;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.viewer.ViewerContext;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Creatable;

/** What of the program is needed to judge rises and to take them as evidence; of one window. */
@Creatable
public final class RiseServices {

    private final java.util.Optional<RiseJudging> judging;
    private final TakenEvidence evidence;

    /** @param judging null where nothing judges */
    @Inject
    public RiseServices(
            @org.eclipse.e4.core.di.annotations.Optional RiseJudging judging,
            ECommandService commands,
            EHandlerService handlers) {
        this.judging = java.util.Optional.ofNullable(judging);
        this.evidence = TakenEvidence.by(commands, handlers);
    }

    /**
     * What can be done with the rises of a dossier, empty where nothing judges.
     *
     * @param language of what is told
     * @param display runs on the UI thread, later; nothing once the screen is gone
     * @param refused told why something was not kept
     */
    public java.util.Optional<ViewerContext.RiseActions> of(
            DossierSession session, Language language, Executor display, Consumer<Sentence> refused) {
        return judging.map(by -> new JudgedRises(by, evidence, session, language, display, refused));
    }
}
