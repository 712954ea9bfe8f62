package org.beffroi.strategy.element;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Wording;
import org.beffroi.strategy.model.ModelPackage;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/** Values of fields as a person writes them. */
final class Values {

    private static final Set<String> YEARS = Set.of("year", "populationYear");
    private static final int LAST_PRIORITY = 3;
    private static final int HIGHEST_LEVEL = 4;

    private final Names names;
    private final Words words;
    private final ZoneId zone;

    Values(Names names, Words words, ZoneId zone) {
        this.names = names;
        this.words = words;
        this.zone = Objects.requireNonNull(zone);
    }

    String value(EStructuralFeature feature, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> several -> joined(feature, several);
            case EObject one -> names.title(one);
            case Enumerator literal -> names.of(literal);
            case Boolean yes -> words.say(yes ? "value.yes" : "value.no");
            case LocalDate day -> new Wording(words.locale()).dayOfYear(day);
            case Instant moment -> moment(moment);
            case BigDecimal decimal -> decimal(decimal, words.locale());
            case Integer whole -> whole(feature, whole);
            default ->
                feature == ModelPackage.eINSTANCE.getMentionEvidence_Speaker()
                        ? CoreFields.SPEAKER.valueLabel(value.toString(), words.locale())
                        : value.toString().strip();
        };
    }

    private String joined(EStructuralFeature feature, Collection<?> several) {
        List<String> said = several.stream()
                .map(one -> value(feature, one))
                .filter(one -> !one.isEmpty())
                .toList();
        boolean holdsCommas = said.stream().anyMatch(one -> one.contains(","));
        return String.join(words.say(holdsCommas ? "value.next.long" : "value.next"), said);
    }

    private String moment(Instant moment) {
        ZonedDateTime at = moment.atZone(zone);
        return words.say(
                "value.moment",
                new Wording(words.locale()).dayOfYear(at.toLocalDate()),
                String.valueOf(at.getHour()),
                String.format(Locale.ROOT, "%02d", at.getMinute()));
    }

    /** All its decimals, and no zeros at its end: the core's are for figures that are read once, rounded. */
    static String decimal(BigDecimal number, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    private String whole(EStructuralFeature feature, int number) {
        // A field that cannot be empty holds zero until somebody fills it.
        if (number == 0 && feature.getEType().getInstanceClass() == int.class) {
            return "";
        }
        String name = feature.getName();
        if (YEARS.contains(name)) {
            return String.valueOf(number);
        }
        if (name.equals("priority") && number > 0 && number <= LAST_PRIORITY) {
            return words.say("value.priority." + number);
        }
        // A likelihood is feminine in French, an impact masculine.
        if (name.equals("likelihood") && number > 0 && number <= HIGHEST_LEVEL) {
            return words.say("value.likelihood." + number);
        }
        if (name.equals("impact") && number > 0 && number <= HIGHEST_LEVEL) {
            return words.say("value.level." + number);
        }
        return new Wording(words.locale()).number(number);
    }
}
