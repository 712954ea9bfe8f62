package org.beffroi.strategy.check;

import java.util.Optional;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Property;
import org.beffroi.strategy.model.PropertyKind;

/**
 * The reasoned answers that somebody gave to the questions of checks about an element. Kept with it as free properties named
 * {@code reason:<id of the check>}; a question that has one is not asked again.
 *
 * @param element whose they are
 */
public record Reasons(Element element) {

    private static final String PREFIX = "reason:";

    /** The answer to the question of a check, if there is one. */
    public Optional<String> to(String check) {
        return property(check).map(Property::getValue).filter(reason -> !reason.isBlank());
    }

    /** Answers, instead of what was answered before; an empty answer asks the question again. */
    public void give(String check, String reason) {
        Property property = property(check).orElseGet(() -> added(check));
        property.setValue(reason.strip());
    }

    private Property added(String check) {
        Property property = ModelFactory.eINSTANCE.createProperty();
        property.setName(PREFIX + check);
        property.setKind(PropertyKind.TEXT);
        element.getProperties().add(property);
        return property;
    }

    private Optional<Property> property(String check) {
        return element.getProperties().stream()
                .filter(one -> (PREFIX + check).equals(one.getName()))
                .findFirst();
    }
}
