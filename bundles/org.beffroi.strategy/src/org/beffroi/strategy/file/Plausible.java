package org.beffroi.strategy.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.beffroi.strategy.model.ModelPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Values that a strategy can mean: days of this age, numbers that people write. What cannot be read at all, EMF refuses itself. */
final class Plausible {

    private static final LocalDate EARLIEST = LocalDate.of(1000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(3000, 12, 31);

    /** Digits before and behind the point; a number written out must not fill the memory. */
    private static final int MOST_DIGITS = 40;

    private Plausible() {}

    static boolean is(EStructuralFeature feature, String text) {
        if (feature.getEType() == ModelPackage.eINSTANCE.getDay()) {
            return isDay(text.strip());
        }
        return feature.getEType() != ModelPackage.eINSTANCE.getDecimal() || isNumber(text.strip());
    }

    private static boolean isDay(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isNumber(String text) {
        if (text.length() > 2 * MOST_DIGITS) {
            return false;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return number.precision() <= MOST_DIGITS
                    && Math.abs((long) number.scale()) <= MOST_DIGITS
                    && Math.abs((long) number.precision() - number.scale()) <= MOST_DIGITS;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
