package org.beffroi.workbench.rise;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.beffroi.core.analysis.RiseCard;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.Wording;
import org.beffroi.core.query.QueryPrinter;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.watch.RiseJudging;
import org.beffroi.core.watch.RiseJudging.Judged;
import org.beffroi.core.watch.RiseJudging.Opinion;
import org.beffroi.workbench.carry.Carried;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.rise.model.JudgedWords;
import org.beffroi.workbench.rise.model.MentionOrigin;
import org.beffroi.workbench.rise.model.Opinions;
import org.beffroi.workbench.viewer.ViewerContext;

/**
 * What people think of the rises of an open dossier, read and kept off the UI thread, in order, with undo; and rises that are taken
 * as evidence.
 */
public final class JudgedRises implements ViewerContext.RiseActions {

    private final RiseJudging judging;
    private final DossierSession session;
    private final Path lists;
    private final Executor display;
    private final Consumer<Sentence> refused;
    private final Locale locale;
    private final MentionOrigin origin;
    private final TakenEvidence evidence;
    private final List<Consumer<Map<Judged, Opinion>>> listeners = new ArrayList<>();

    /**
     * @param language in which a search is written, and whose a mention is
     * @param display runs on the UI thread, later; nothing once the screen is gone
     * @param refused told why something was not kept
     */
    JudgedRises(
            RiseJudging judging,
            TakenEvidence evidence,
            DossierSession session,
            Language language,
            Executor display,
            Consumer<Sentence> refused) {
        this.evidence = evidence;
        this.locale = language.locale();
        this.origin = new MentionOrigin(session.dossier(), language, session.days(language));
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
                Optional<Opinion> before =
                        Optional.ofNullable(judging.judged(lists).get(what));
                keep(what, opinion);
                display.execute(() -> session.acts()
                        .did(
                                JudgedWords.of(card, opinion, new Wording(locale)),
                                () -> keep(what, before),
                                () -> keep(what, opinion)));
            } catch (Refusal refusal) {
                display.execute(() -> refused.accept(refusal.sentence()));
            }
        });
    }

    @Override
    public void origin(MentionId mention, Consumer<String> told) {
        session.readers()
                .execute(() -> origin.of(mention).ifPresent(words -> display.execute(() -> told.accept(words))));
    }

    @Override
    public boolean takes() {
        return evidence.isThere() && !session.readOnly();
    }

    @Override
    public void take(RiseCard card) {
        evidence.take(
                switch (card.rise()) {
                    case PEAK -> new Carried.OfPeak(card.search(), card.start());
                    case DISCONTENT, NEGATIVE -> search(card.mentions());
                });
    }

    private Carried search(DrillDown mentions) {
        return switch (mentions) {
            case DrillDown.ToMention to -> new Carried.OfMention(to.id());
            case DrillDown.ToMentions to ->
                new Carried.OfSearch(
                        new QueryPrinter(session.dossier().archive().fields()).print(to.query(), locale),
                        Optional.empty(),
                        Optional.empty(),
                        false);
        };
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
