package org.beffroi.strategy.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.folder.DossierRuns;
import org.beffroi.strategy.element.Measurements;
import org.beffroi.strategy.measure.Ground;
import org.beffroi.strategy.measure.Meter;
import org.beffroi.strategy.model.AnalysisEvidence;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.MentionEvidence;
import org.beffroi.strategy.model.QueryEvidence;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.TypedMeasure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Measures the indicators of a strategy and computes its evidence again, on one point in time of an archive. The strategy is read
 * and copied, never changed: what was found is put into it afterwards, wherever it is in hand.
 *
 * <p>For one thread, which may be any.
 */
public final class Remeasuring {

    /** The hour that figures of a dossier with a today of its own are dated with. */
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final Ground ground;

    /** A remeasuring on that ground. */
    public Remeasuring(Ground ground) {
        this.ground = Objects.requireNonNull(ground);
    }

    /**
     * Who has it done, and how.
     *
     * @param clock that figures are dated with, unless the dossier has a today of its own
     * @param locale language of what is written beside figures
     * @param by who has it done
     */
    public record Wish(Optional<Analyses> analyses, Clock clock, Locale locale, String by) {
        public Wish {
            Objects.requireNonNull(analyses);
            Objects.requireNonNull(clock);
            Objects.requireNonNull(locale);
            Objects.requireNonNull(by);
        }
    }

    /**
     * All that a strategy rests on a dossier's archive, as it is now.
     *
     * @param which the indicators and evidence to look at
     * @param cancel asked to stop
     * @param progress told how far it is, in elements
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     * @throws Refusal if the dossier cannot be read
     */
    public static Remeasured on(
            Dossier dossier,
            Wish wish,
            Strategy strategy,
            Predicate<? super Element> which,
            Cancel cancel,
            Progress progress) {
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            Ground ground = new Ground(
                    DossierRuns.of(dossier, snapshot, wish.locale(), cancel, onlyStopping(progress)),
                    wish.analyses(),
                    at(dossier, wish.clock()),
                    wish.by());
            return new Remeasuring(ground).of(strategy, which, progress);
        }
    }

    /** How far one analysis is says nothing of how far all of them are. */
    private static Progress onlyStopping(Progress progress) {
        return new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }

    /** Now; a dossier that has a today of its own, such as the demonstration, dates its figures with it. */
    public static Instant at(Dossier dossier, Clock clock) {
        Instant now = clock.instant();
        var zone = dossier.settings().zone();
        boolean same = now.atZone(zone).toLocalDate().equals(dossier.today());
        return same ? now : dossier.today().atTime(EVENING).atZone(zone).toInstant();
    }

    /** What of a strategy can be measured or computed again: what is typed by hand or comes from papers is not. */
    public static boolean canBeDone(EObject one) {
        return switch (one) {
            case Indicator indicator ->
                indicator.getMeasure() != null && !(indicator.getMeasure() instanceof TypedMeasure);
            case MentionEvidence ignored -> true;
            case QueryEvidence ignored -> true;
            case AnalysisEvidence ignored -> true;
            default -> false;
        };
    }

    /** What an element is called in a sentence. */
    static String called(Element element) {
        return element.getName() == null || element.getName().isBlank()
                ? String.valueOf(element.getKey())
                : element.getName();
    }

    /**
     * What became of all that can be done again.
     *
     * @param which the indicators and evidence to look at
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    public Remeasured of(Strategy strategy, Predicate<? super Element> which, Progress progress) {
        Strategy before = EcoreUtil.copy(strategy);
        List<Element> all = new ArrayList<>();
        before.eAllContents().forEachRemaining(one -> {
            if (canBeDone(one) && one instanceof Element element && which.test(element)) {
                all.add(element);
            }
        });
        Strategy after = EcoreUtil.copy(before);
        Found found = new Found(after);
        for (int i = 0; i < all.size(); i++) {
            progress.at(i, all.size());
            if (progress.cancelled()) {
                ground.run().cancel().ask();
            }
            ground.run().cancel().check();
            Element element = all.get(i);
            try {
                found.add(element);
            } catch (Refusal e) {
                found.refused.add(Sentence.of(Remeasuring.class, "strategy.unmeasured", called(element), e.sentence()));
            }
        }
        progress.at(all.size(), all.size());
        return new Remeasured(found.figures, found.pieces, found.refused);
    }

    /** What is found, as it is found. */
    private final class Found {

        private final Strategy after;
        private final Meter meter = new Meter();
        private final Recomputing recomputing = new Recomputing(ground);
        private final List<Remeasured.Figure> figures = new ArrayList<>();
        private final List<Remeasured.Piece> pieces = new ArrayList<>();
        private final List<Sentence> refused = new ArrayList<>();

        Found(Strategy after) {
            this.after = after;
        }

        void add(Element element) {
            if (element instanceof Indicator indicator) {
                meter.measure(indicator, ground)
                        .ifPresent(taken -> figures.add(new Remeasured.Figure(indicator, last(indicator), taken)));
            } else if (element instanceof Evidence evidence) {
                Evidence again =
                        Whereabouts.find(after, evidence, Evidence.class).orElseThrow();
                recomputing.again(again);
                pieces.add(new Remeasured.Piece(evidence, again));
            }
        }

        private static Optional<Measurement> last(Indicator indicator) {
            return Measurements.latest(indicator);
        }
    }
}
