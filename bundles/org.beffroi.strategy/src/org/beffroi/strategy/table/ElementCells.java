package org.beffroi.strategy.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.model.Element;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/**
 * What elements hold as cells of a spreadsheet: numbers as numbers, days as days, all else in the words of people, so that a table
 * that is taken in again says the same. Immutable.
 */
public record ElementCells(Names names) {

    public ElementCells {
        Objects.requireNonNull(names);
    }

    /** A column of texts. Its heading is its key too: a file of CSV has the words above its columns that the window shows. */
    public static Column texts(String heading) {
        return Column.of(heading, heading, Kind.TEXT);
    }

    /** The column of a field. */
    public Column column(String heading, EStructuralFeature feature) {
        return Column.of(heading, heading, kind(feature));
    }

    private Kind kind(EStructuralFeature feature) {
        if (feature instanceof EReference || feature.isMany() || feature.getEType() instanceof EEnum) {
            return Kind.TEXT;
        }
        return switch (feature.getEType().getName()) {
            case "Day" -> Kind.DAY;
            case "Moment" -> Kind.TIME;
            case "Decimal" -> Kind.DECIMAL;
            case "EBoolean" -> Kind.FLAG;
            case "EInt", "EIntegerObject" -> hasWords(feature) ? Kind.TEXT : Kind.WHOLE;
            default -> Kind.TEXT;
        };
    }

    /** What a row has under a column, of the type that its column says; null for nothing, and for a field it does not have. */
    public @Nullable Object value(EObject row, EStructuralFeature feature) {
        if (!row.eClass().getEAllStructuralFeatures().contains(feature)) {
            return null;
        }
        Object value = row.eGet(feature);
        return switch (value) {
            case null -> null;
            case Collection<?> many -> several(many);
            case String text -> text.isEmpty() ? null : text;
            case EObject one -> called(one);
            case BigDecimal number -> decimal(number);
            // As far as a spreadsheet tells it.
            case Instant moment -> moment.truncatedTo(ChronoUnit.SECONDS);
            case Integer whole -> whole(feature, whole);
            default -> kind(feature) == Kind.TEXT ? names.value(feature, value) : value;
        };
    }

    private @Nullable Object several(Collection<?> many) {
        List<String> words = many.stream()
                .map(each -> each instanceof EObject one ? called(one) : String.valueOf(each))
                .toList();
        return words.isEmpty() ? null : Several.join(words);
    }

    /** A number with more digits than a spreadsheet has is a text, so that none of them is lost. */
    private static Object decimal(BigDecimal number) {
        double close = number.doubleValue();
        boolean exact = Double.isFinite(close) && BigDecimal.valueOf(close).compareTo(number) == 0;
        return exact ? (Object) close : number.toPlainString();
    }

    private @Nullable Object whole(EStructuralFeature feature, int whole) {
        if (hasWords(feature)) {
            return names.value(feature, whole);
        }
        // A field that cannot be empty holds zero until somebody fills it.
        return whole == 0 && feature.getEType().getInstanceClass() == int.class ? null : Long.valueOf(whole);
    }

    /** True where a whole number is a step that has a word, such as a priority. */
    public boolean hasWords(EStructuralFeature feature) {
        return feature.getEType().getInstanceClass() == int.class
                && !names.value(feature, 1).equals("1");
    }

    /** What an element is called in a spreadsheet: its whole name, on one line. */
    public String called(EObject element) {
        String name = element instanceof Element named ? named.getName() : null;
        return name == null || name.isBlank()
                ? names.title(element)
                : name.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
