package org.beffroi.strategy.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.EvidenceState;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.MentionEvidence;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What a strategy's indicators and evidence have become, found on a copy of it, to be put into the strategy itself by
 * {@link #putInto}.
 *
 * @param figures one for each indicator that was measured, in the order of the strategy
 * @param pieces one for each piece of evidence that was computed again, in the order of the strategy
 * @param refused what could not be measured or computed, and why
 */
public record Remeasured(List<Figure> figures, List<Piece> pieces, List<Sentence> refused) {

    /** What evidence rests on: where that is another by now, what was computed is not about it any more. */
    private static final List<EStructuralFeature> ASKED = List.of(
            ModelPackage.eINSTANCE.getMentionEvidence_Mention(),
            ModelPackage.eINSTANCE.getQueryEvidence_Query(),
            ModelPackage.eINSTANCE.getQueryEvidence_From(),
            ModelPackage.eINSTANCE.getQueryEvidence_Until(),
            ModelPackage.eINSTANCE.getQueryEvidence_WithoutCopies(),
            ModelPackage.eINSTANCE.getAnalysisEvidence_Analysis(),
            ModelPackage.eINSTANCE.getAnalysisEvidence_Parameters());

    public Remeasured {
        figures = List.copyOf(figures);
        pieces = List.copyOf(pieces);
        refused = List.copyOf(refused);
    }

    /**
     * The new measurement of an indicator.
     *
     * @param indicator the copy that was measured, as it was
     * @param before the measurement before, the newest that has a value; empty for a first one
     * @param taken the new one, in no strategy yet; without a value where it could not be measured, its note then says why
     */
    public record Figure(Indicator indicator, Optional<Measurement> before, Measurement taken) {
        public Figure {
            Objects.requireNonNull(indicator);
            Objects.requireNonNull(before);
            Objects.requireNonNull(taken);
        }

        /** True where it is not the figure that was there before. */
        public boolean isChanged() {
            return taken.getValue() == null
                    ? before.isPresent()
                    : before.filter(one -> one.getValue().compareTo(taken.getValue()) == 0)
                            .isEmpty();
        }
    }

    /**
     * A piece of evidence computed again.
     *
     * @param before as it was
     * @param after as it is
     */
    public record Piece(Evidence before, Evidence after) {
        public Piece {
            Objects.requireNonNull(before);
            Objects.requireNonNull(after);
        }

        /** What became of it. */
        public EvidenceState state() {
            return after.getState();
        }

        /** True for a mention whose quotation was there and goes, since it was erased. */
        public boolean isErased() {
            return before instanceof MentionEvidence quoted
                    && quoted.getQuotation() != null
                    && after.getState() == EvidenceState.GONE;
        }
    }

    /** True where a mention was erased: what is kept of it elsewhere, such as to undo, is to go too. */
    public boolean hasErased() {
        return pieces.stream().anyMatch(Piece::isErased);
    }

    /**
     * Puts all of it into the strategy, element by element, found by key: measurements are added to those that are there,
     * evidence says what became of it. What a person changed since in other fields stays. The same figure of the same moment, as
     * on a day that stands still, is there once.
     *
     * @return what was left, since its measure or its search is another one by now, or it is gone
     */
    public List<Sentence> putInto(Strategy strategy) {
        List<Sentence> left = new ArrayList<>();
        for (Figure figure : figures) {
            Optional<Indicator> there = Whereabouts.find(strategy, figure.indicator(), Indicator.class)
                    .filter(now -> EcoreUtil.equals(
                            now.getMeasure(), figure.indicator().getMeasure()));
            there.ifPresentOrElse(
                    now -> add(figure.taken(), now), () -> left.add(changedMeanwhile(figure.indicator())));
        }
        for (Piece piece : pieces) {
            Optional<Evidence> there = Whereabouts.find(strategy, piece.before(), Evidence.class)
                    .filter(now -> asksTheSame(now, piece.before()));
            there.ifPresentOrElse(now -> put(piece, now), () -> left.add(changedMeanwhile(piece.before())));
        }
        return left;
    }

    private static void add(Measurement taken, Indicator now) {
        if (now.getMeasurements().stream().noneMatch(there -> isSame(there, taken))) {
            now.getMeasurements().add(EcoreUtil.copy(taken));
        }
    }

    /** The same figure, whoever had it taken. */
    private static boolean isSame(Measurement there, Measurement taken) {
        return Objects.equals(there.getAt(), taken.getAt())
                && (there.getValue() == null
                        ? taken.getValue() == null
                        : taken.getValue() != null && there.getValue().compareTo(taken.getValue()) == 0)
                && Objects.equals(there.getBase(), taken.getBase());
    }

    private static Sentence changedMeanwhile(Element element) {
        return Sentence.of(Remeasured.class, "strategy.changed.meanwhile", Remeasuring.called(element));
    }

    private static boolean asksTheSame(Evidence one, Evidence other) {
        return one.eClass() == other.eClass()
                && ASKED.stream()
                        .filter(feature -> feature.getEContainingClass().isInstance(one))
                        .allMatch(feature -> Objects.equals(one.eGet(feature), other.eGet(feature)));
    }

    private static void put(Piece piece, Evidence now) {
        for (EStructuralFeature feature : now.eClass().getEAllStructuralFeatures()) {
            if (!isSame(piece.before(), piece.after(), feature)) {
                now.eSet(feature, copied(piece.after().eGet(feature), feature));
            }
        }
    }

    private static boolean isSame(Evidence before, Evidence after, EStructuralFeature feature) {
        return feature instanceof EReference part && part.isContainment() && part.isMany()
                ? EcoreUtil.equals(contents(before.eGet(feature)), contents(after.eGet(feature)))
                : Objects.equals(before.eGet(feature), after.eGet(feature));
    }

    private static Object copied(Object value, EStructuralFeature feature) {
        return feature instanceof EReference part && part.isContainment() && part.isMany()
                ? EcoreUtil.copyAll(contents(value))
                : value;
    }

    private static List<EObject> contents(Object value) {
        return ((Collection<?>) value).stream().map(EObject.class::cast).toList();
    }
}
