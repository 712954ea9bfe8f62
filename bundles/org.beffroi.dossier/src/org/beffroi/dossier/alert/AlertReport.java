package org.beffroi.dossier.alert;

import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.post.Doubtful;

/**
 * What an alert did.
 *
 * @param alert its name
 * @param outcome in a word
 * @param mentions of which it told, or which it holds; of an episode, those in it
 * @param failure why it could not, where it could not
 */
public record AlertReport(String alert, Outcome outcome, int mentions, Optional<Sentence> failure) {

    /** What an alert did, in a word. */
    public enum Outcome {
        /** Told whom it usually tells. */
        TOLD,
        /** Told of an episode that began, got graver or is over. */
        EPISODE,
        /** Told whoever is on call. */
        TOLD_ON_CALL,
        /** Holds what came until it is quiet no more. */
        HELD,
        /** May have told already, twice: it counts as told. */
        PRESUMED,
        /** Could not. */
        FAILED
    }

    public AlertReport {
        Objects.requireNonNull(alert);
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(failure);
    }

    /**
     * What an alert could not send, and what becomes of it: a test sends nothing again, so that no sentence of a channel
     * promises it.
     *
     * @param times how often it was sent so far, at least 1
     */
    static AlertReport unsent(String alert, int mentions, Refusal why, int times) {
        String next =
                !(why instanceof Doubtful) ? "alert.retry.later" : times > 1 ? "alert.retry.none" : "alert.retry.once";
        Sentence told = Sentence.of(AlertReport.class, next, why.sentence());
        return new AlertReport(alert, Outcome.FAILED, mentions, Optional.of(told));
    }

    /** In a sentence. */
    public Sentence sentence() {
        return switch (outcome) {
            case TOLD -> Sentence.of(AlertReport.class, "alert.report.told", alert, mentions);
            case EPISODE -> Sentence.of(AlertReport.class, "alert.report.episode", alert, mentions);
            case TOLD_ON_CALL -> Sentence.of(AlertReport.class, "alert.report.on.call", alert, mentions);
            case HELD -> Sentence.of(AlertReport.class, "alert.report.held", alert, mentions);
            case PRESUMED -> Sentence.of(AlertReport.class, "alert.report.presumed", alert, mentions);
            case FAILED -> Sentence.of(AlertReport.class, "alert.report.failed", alert, failure.orElseThrow());
        };
    }
}
