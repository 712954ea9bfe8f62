package org.beffroi.strategy.moderation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.memory.Erased;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.strategy.model.Article;
import org.beffroi.strategy.model.Charter;
import org.beffroi.strategy.model.CharterKind;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.ModerationAct;
import org.beffroi.strategy.model.ModerationDecision;
import org.beffroi.strategy.model.Strategy;
import org.jspecify.annotations.Nullable;

/** Writes acts of moderation: what, captured, under which article, who, when, which recourse. Without state. */
public final class Registering {

    /**
     * What is decided.
     *
     * @param name what the act is called
     * @param article of the charter that it applies; empty where it is not said yet
     * @param recourse what the author was told, and how he can object; may be empty
     * @param targetsPerson whether an agent or an elected official is targeted
     */
    public record Decided(
            String name,
            ModerationDecision decision,
            Optional<Article> article,
            String recourse,
            boolean targetsPerson) {
        public Decided {
            Objects.requireNonNull(name);
            Objects.requireNonNull(decision);
            Objects.requireNonNull(article);
            Objects.requireNonNull(recourse);
        }
    }

    /** What an act lacks to be defended. */
    public enum Lack {
        MOMENT,
        AUTHOR,
        CONTENT,
        CAPTURE,
        SUM,
        ARTICLE,
        RECOURSE
    }

    /**
     * An act, in no strategy yet. It is internal: it speaks of persons.
     *
     * @param by who decided
     * @param file of the capture, as it is written in the strategy
     */
    public ModerationAct act(Entry entry, Decided decided, Capture capture, String file, Instant at, String by) {
        ModerationAct act = ModelFactory.eINSTANCE.createModerationAct();
        act.setName(decided.name());
        act.setDiffusion(Diffusion.INTERNAL);
        act.setAt(at);
        act.setBy(by);
        act.setMention(entry.mention().id().value());
        act.setContent(entry.effective()
                .string(CoreFields.TEXT_BODY)
                .or(() -> entry.effective().string(CoreFields.TITLE))
                .orElse(null));
        act.setCapture(file);
        act.setSha256(capture.sha256());
        act.setDecision(decided.decision());
        decided.article().ifPresent(act::setArticle);
        act.setRecourse(decided.recourse().isBlank() ? null : decided.recourse().strip());
        act.setTargetsPerson(decided.targetsPerson());
        return act;
    }

    /** The articles of the charters that comments are moderated by, in order. */
    public static List<Article> articles(Strategy strategy) {
        return strategy.getCharters().stream()
                .filter(charter -> charter.getKind() == CharterKind.MODERATION)
                .map(Charter::getArticles)
                .flatMap(List::stream)
                .toList();
    }

    /** What an act lacks; nothing needs a recourse where it was left as it was, and what was erased is not asked for. */
    public static List<Lack> lacks(ModerationAct act) {
        List<Lack> lacks = new ArrayList<>();
        lack(lacks, Lack.MOMENT, act.getAt() == null);
        lack(lacks, Lack.AUTHOR, isNothing(act.getBy()));
        boolean erased = Erased.isGone(act.getMention());
        lack(lacks, Lack.CONTENT, !erased && isNothing(act.getContent()));
        lack(lacks, Lack.CAPTURE, !erased && isNothing(act.getCapture()));
        lack(lacks, Lack.SUM, isNothing(act.getSha256()));
        boolean touched = act.getDecision() != ModerationDecision.LEFT;
        lack(lacks, Lack.ARTICLE, touched && act.getArticle() == null);
        lack(lacks, Lack.RECOURSE, touched && isNothing(act.getRecourse()));
        return lacks;
    }

    private static void lack(List<Lack> lacks, Lack one, boolean lacking) {
        if (lacking) {
            lacks.add(one);
        }
    }

    private static boolean isNothing(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
