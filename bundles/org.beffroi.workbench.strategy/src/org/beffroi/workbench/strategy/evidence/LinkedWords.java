package org.beffroi.workbench.strategy.evidence;

import java.util.List;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.model.AnalysisEvidence;
import org.beffroi.strategy.model.Criterion;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.Finding;
import org.beffroi.strategy.model.MentionEvidence;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.PeakEvidence;
import org.beffroi.strategy.model.QueryEvidence;
import org.beffroi.strategy.model.Risk;
import org.beffroi.strategy.model.WeakPoint;

/**
 * Says what was linked to which element: both by their kind, since many titles of elements do not tell theirs. Immutable.
 *
 * @param title what the element is called
 * @param made whether it was made for that
 */
record LinkedWords(Element keeper, String title, boolean made) {

    /**
     * What was done.
     *
     * @param fresh of one kind, one at least
     * @param kept false where it waits to be saved with other changes
     */
    Sentence of(List<? extends Evidence> fresh, boolean kept) {
        Sentence what = Sentence.of(LinkedWords.class, "evidence.linked." + kind(fresh.getFirst()), fresh.size());
        Sentence to =
                Sentence.of(LinkedWords.class, (made ? "evidence.to.new." : "evidence.to.") + kind(keeper), title);
        return Sentence.of(LinkedWords.class, kept ? "evidence.added" : "evidence.added.unsaved", what, to);
    }

    private static String kind(Evidence evidence) {
        return switch (evidence) {
            case MentionEvidence mention -> "mention";
            case PeakEvidence peak -> "peak";
            case QueryEvidence search -> "search";
            case AnalysisEvidence analysis -> "analysis";
            default -> "other";
        };
    }

    private static String kind(Element keeper) {
        return switch (keeper) {
            case Objective objective -> "objective";
            case Finding finding -> "finding";
            case WeakPoint weakness -> "weakness";
            case Risk risk -> "risk";
            case Criterion criterion -> "criterion";
            default -> "other";
        };
    }
}
