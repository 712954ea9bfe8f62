package org.beffroi.workbench.strategy.model.table;

import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A column of a table of elements.
 *
 * @param kind how its cells are read and written
 * @param feature what it shows of a row; of {@link Kind#OWNER} the containment that the row stands in, of {@link Kind#SORT} none
 */
public record GridColumn(Kind kind, Optional<EStructuralFeature> feature) {

    /** How a cell is read and written. */
    public enum Kind {
        /** Words on one line. */
        WORDS,
        /** A text of several lines. */
        TEXT,
        /** Several words. */
        LIST,
        /** A day, a moment or a number. */
        TYPED,
        /** One of the words of a list of the model. */
        CHOICE,
        YES_NO,
        /** Another element. */
        REFERENCE,
        /** Several other elements. */
        REFERENCES,
        /** The element that the row stands within. */
        OWNER,
        /** Which of several classes the row is; read where a row is added, never changed. */
        SORT
    }

    /** The column of a feature, empty where it does not fit a cell: parts of an element are in its form. */
    static Optional<GridColumn> of(EStructuralFeature feature) {
        return kindOf(feature).map(kind -> new GridColumn(kind, Optional.of(feature)));
    }

    private static Optional<Kind> kindOf(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return reference.isContainment() || reference.isContainer()
                    ? Optional.empty()
                    : Optional.of(reference.isMany() ? Kind.REFERENCES : Kind.REFERENCE);
        }
        EAttribute attribute = (EAttribute) feature;
        if (attribute.isID()) {
            return Optional.empty();
        }
        if (attribute.getEType() instanceof EEnum) {
            return Optional.of(Kind.CHOICE);
        }
        return switch (attribute.getEType().getName()) {
            case "EBoolean" -> Optional.of(Kind.YES_NO);
            case "Text" -> Optional.of(Kind.TEXT);
            case "EString" -> Optional.of(attribute.isMany() ? Kind.LIST : Kind.WORDS);
            default ->
                org.beffroi.workbench.strategy.model.ValueFormat.kindOf(attribute.getEType())
                        .map(typed -> Kind.TYPED);
        };
    }

    /** The column of what rows stand within. */
    static GridColumn owner(EReference containment) {
        return new GridColumn(Kind.OWNER, Optional.of(containment));
    }

    /** The column of the class of a row. */
    static GridColumn sort() {
        return new GridColumn(Kind.SORT, Optional.empty());
    }

    /** A name for it that no language changes. */
    public String id() {
        return switch (kind) {
            case SORT -> "#sort";
            case OWNER -> "#owner";
            default -> feature.orElseThrow().getName();
        };
    }

    /** True where an element of the row's class has such a cell. */
    public boolean fits(EObject row) {
        return switch (kind) {
            case SORT, OWNER -> true;
            default -> row.eClass().getEAllStructuralFeatures().contains(feature.orElseThrow());
        };
    }

    /** True where cells are numbers, which stand at the right. */
    public boolean isNumber() {
        return kind == Kind.TYPED
                && switch (feature.orElseThrow().getEType().getName()) {
                    case "Day", "Moment" -> false;
                    default -> true;
                };
    }

    /** True where cells are days. */
    boolean isDay() {
        return kind == Kind.TYPED && feature.orElseThrow().getEType().getName().equals("Day");
    }
}
