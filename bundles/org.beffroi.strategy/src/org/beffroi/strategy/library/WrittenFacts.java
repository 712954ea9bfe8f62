package org.beffroi.strategy.library;

import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Facts as they are written, and as the model holds them. */
final class WrittenFacts {

    private WrittenFacts() {}

    /**
     * What the model holds.
     *
     * @throws IllegalArgumentException if it is no value of that attribute
     */
    static Object value(EAttribute attribute, String written) {
        try {
            Object value = EcoreUtil.createFromString(attribute.getEAttributeType(), written);
            if (value != null) {
                return value;
            }
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(written, e);
        }
        throw new IllegalArgumentException(written);
    }

    /** What could be written instead. */
    static String known(EAttribute attribute) {
        return attribute.getEAttributeType() instanceof EEnum some
                ? some.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", "))
                : attribute.getEAttributeType().getName();
    }
}
