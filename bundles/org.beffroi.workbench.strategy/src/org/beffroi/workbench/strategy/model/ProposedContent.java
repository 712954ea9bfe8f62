package org.beffroi.workbench.strategy.model;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Severity;
import org.beffroi.strategy.element.Keys;
import org.beffroi.strategy.library.Library;
import org.beffroi.strategy.library.Making;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.Status;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.outline.Completeness;
import org.beffroi.strategy.outline.Stage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * What the library proposes, by which it is known what of a draft nobody has written yet: it counts as complete once somebody
 * changed something of it, or submitted the whole. Immutable.
 *
 * @param known what each proposed element says, as {@link #said}
 */
public record ProposedContent(Set<String> known) {

    public ProposedContent {
        known = Set.copyOf(known);
    }

    /**
     * How far a stage is.
     *
     * @param held how far it holds
     * @param proposed elements that stand as the library proposed them: nobody has kept, changed or struck them out yet
     */
    public record StageProgress(Completeness held, int proposed) {

        /** How much of it is complete, 0 to 1. */
        public double part() {
            return (double) held.dots() / Completeness.DOTS;
        }

        /** How much of it is only proposed, 0 to what is not complete. */
        public double proposedPart() {
            return proposed == 0 ? 0 : Math.min(1 - part(), (double) proposed / Math.max(proposed, held.all()));
        }

        /** Whether nothing of it is anybody's own yet, and something waits to be looked at. */
        public boolean isOnlyProposed() {
            return proposed > 0 && held.dots() == 0;
        }
    }

    /** Nothing: whatever stands in a strategy was written. */
    public static ProposedContent none() {
        return new ProposedContent(Set.of());
    }

    /** That of a library, in both languages; takes some tenths of a second. */
    public static ProposedContent of(Library library) {
        Set<String> known = new HashSet<>();
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Keys keys = new Keys(ModelFactory.eINSTANCE.createStrategy(), new SplittableRandom(0));
            new Making(library, locale, keys)
                    .make(List.copyOf(library.entries().values()))
                    .forEach(one -> withParts(one).forEach(element -> known.add(said(element))));
        }
        return new ProposedContent(known);
    }

    private static Stream<Element> withParts(EObject one) {
        Stream<Element> parts = one.eContents().stream().flatMap(ProposedContent::withParts);
        return one instanceof Element element ? Stream.concat(Stream.of(element), parts) : parts;
    }

    /** What an element says itself, but for its key: nothing of what it refers to or consists of. */
    private static String said(Element element) {
        StringBuilder said = new StringBuilder(element.eClass().getName());
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (element.eIsSet(attribute) && attribute != ModelPackage.eINSTANCE.getElement_Key()) {
                said.append('\n').append(attribute.getName()).append('=').append(element.eGet(attribute));
            }
        }
        return said.toString();
    }

    /** Whether an element and all its parts stand as they were proposed, or say nothing. */
    boolean isUnwritten(EObject element) {
        return withParts(element).allMatch(one -> {
            String said = said(one);
            return known.contains(said) || said.equals(one.eClass().getName());
        });
    }

    /** How far a stage is, where what is only proposed is not complete yet. */
    StageProgress progress(Stage stage, Strategy strategy, List<Check> checks, List<Issue> issues) {
        if (known.isEmpty() || strategy.getStatus() != Status.DRAFT) {
            return new StageProgress(Completeness.of(stage, strategy, checks, issues), 0);
        }
        List<? extends EObject> unwritten = stage.places().stream()
                .flatMap(place -> place.elements(strategy).stream())
                .filter(this::isUnwritten)
                .toList();
        List<Issue> all = Stream.concat(issues.stream(), unwritten.stream().map(ProposedContent::unwritten))
                .toList();
        int proposed = (int) unwritten.stream().filter(this::isProposed).count();
        return new StageProgress(Completeness.of(stage, strategy, checks, all), proposed);
    }

    /** Whether it says something, by itself, that the library proposed. */
    private boolean isProposed(EObject element) {
        return element instanceof Element one && known.contains(said(one));
    }

    private static Issue unwritten(EObject element) {
        Sentence said = Sentence.of(ProposedContent.class, "strategy.outline.proposed");
        return new Issue("proposed", element, Severity.WARNING, said, said, List.of());
    }
}
