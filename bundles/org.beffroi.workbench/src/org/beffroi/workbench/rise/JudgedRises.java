package org.beffroi.workbench.rise;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.beffroi.core.analysis.RiseCard;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.watch.RiseJudging;
import org.beffroi.core.watch.RiseJudging.Judged;
import org.beffroi.core.watch.RiseJudging.Opinion;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.rise.model.Opinions;
import org.beffroi.workbench.viewer.ViewerContext;

/** What people think of the rises of an open dossier: read and kept off the UI thread, in order, with undo. */
public final class JudgedRises implements ViewerContext.Judging {

    private final RiseJudging judging;
    private final DossierSession session;
    private final Path lists;
    private final Executor display;
    private final Consumer<Sentence> refused;
    private final List<Consumer<Map<Judged, Opinion>>> listeners = new ArrayList<>();

    /**
     * @param display runs on the UI thread, later; nothing once the screen is gone
     * @param refused told why something was not kept
     */
    public JudgedRises(RiseJudging judging, DossierSession session, Executor display, Consumer<Sentence> refused) {
        this.judging = judging;
        this.session = session;
        this.lists = session.dossier().codebook();
        this.display = display;
        this.refused = refused;
    }

    @Override
    public Runnable listen(Consumer<Map<Judged, Opinion>> told) {
        listeners.add(told);
        session.writer().execute(this::tell);
        return () -> listeners.remove(told);
    }

    @Override
    public void judge(RiseCard card, Optional<Opinion> opinion) {
        if (session.readOnly()) {
            refused.accept(Sentence.of(JudgedRises.class, "dossier.read.only"));
            return;
        }
        Judged what = Opinions.judged(card);
        session.writer().execute(() -> {
            try {
                Optional<Opinion> before = Optional.ofNullable(judging.judged(lists).get(what));
                keep(what, opinion);
                display.execute(() -> session.acts()
                        .did(
                                Sentence.of(JudgedRises.class, "act.rise.judged", card.title()),
                                () -> keep(what, before),
                                () -> keep(what, opinion)));
            } catch (Refusal refusal) {
                display.execute(() -> refused.accept(refusal.sentence()));
            }
        });
    }

    private void keep(Judged what, Optional<Opinion> opinion) {
        judging.judge(lists, session.person(), what, opinion);
        tell();
    }

    private void tell() {
        try {
            Map<Judged, Opinion> all = judging.judged(lists);
            display.execute(() -> List.copyOf(listeners).forEach(each -> each.accept(all)));
        } catch (Refusal refusal) {
            display.execute(() -> refused.accept(refusal.sentence()));
        }
    }
}
