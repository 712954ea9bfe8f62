package org.beffroi.strategy.outline;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.osgi.annotation.versioning.ProviderType;

/** A line of the outline. */
@ProviderType
public sealed interface OutlineNode {

    /** What stands beneath, in order. */
    List<OutlineNode> children();

    /**
     * A stage.
     *
     * @param stage which
     * @param children its elements, or lists of them where it has several kinds
     */
    record OfStage(Stage stage, List<OutlineNode> children) implements OutlineNode {
        public OfStage {
            children = List.copyOf(children);
        }
    }

    /**
     * Elements of a kind.
     *
     * @param place where they are
     * @param children the elements; empty where there is none yet
     */
    record OfPlace(Place place, List<OutlineNode> children) implements OutlineNode {
        public OfPlace {
            children = List.copyOf(children);
        }
    }

    /**
     * An element.
     *
     * @param element which
     * @param children what stands beneath it, such as the indicators of an objective
     */
    record OfElement(EObject element, List<OutlineNode> children) implements OutlineNode {
        public OfElement {
            children = List.copyOf(children);
        }
    }

    /** The element, where it is one. */
    default Optional<EObject> asElement() {
        return this instanceof OfElement one ? Optional.of(one.element()) : Optional.empty();
    }
}
