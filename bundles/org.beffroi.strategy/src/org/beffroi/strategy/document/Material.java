package org.beffroi.strategy.document;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.Wording;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.result.Result;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.measure.FigureWords;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/**
 * What a section is made of: the strategy, its reader, and how things are said to him. Nothing is asked of the archive: figures
 * and evidence are those of the strategy's own snapshots, so that the same snapshot gives the same document.
 *
 * @param strategy what is printed; read, never changed
 * @param audience who reads it
 * @param locale in which language
 * @param zone time zone of its instants
 * @param drawings draws results
 */
public record Material(Strategy strategy, Diffusion audience, Locale locale, ZoneId zone, Drawings drawings) {

    /** Width of a picture in a document, in units that are a pixel at usual size. */
    private static final double WIDTH = 640;

    private static final double HEIGHT = 240;

    private static final double MINUTES = 60;

    public Material {
        Objects.requireNonNull(strategy);
        Objects.requireNonNull(audience);
        Objects.requireNonNull(locale);
        Objects.requireNonNull(zone);
        Objects.requireNonNull(drawings);
    }

    /** The newest figure or evidence that the strategy holds; empty without one. */
    public Optional<Instant> newest() {
        List<Instant> moments = new ArrayList<>();
        strategy.eAllContents().forEachRemaining(one -> {
            if (one instanceof Evidence evidence && evidence.getAt() != null) {
                moments.add(evidence.getAt());
            } else if (one instanceof Measurement taken && taken.getAt() != null) {
                moments.add(taken.getAt());
            }
        });
        return moments.stream().max(Comparator.naturalOrder());
    }

    /** As of when a document speaks: its newest figure, else the first day of the strategy, so that it is the same on any day. */
    public Instant asOf() {
        return newest().orElseGet(() -> strategy.getFrom() == null
                ? Instant.EPOCH
                : strategy.getFrom().atStartOfDay(zone).toInstant());
    }

    /**
     * Whether the reader may see it, and all that it lies in but the strategy itself: a council's document can be communicated to
     * anyone.
     */
    public boolean shows(@Nullable Element element) {
        if (element == null) {
            return false;
        }
        for (EObject at = element; at instanceof Element one && !(at instanceof Strategy); at = at.eContainer()) {
            if (one.getDiffusion().compareTo(audience) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Those of them that the reader may see. */
    public <E extends Element> List<E> shown(Collection<E> elements) {
        return elements.stream().filter(this::shows).toList();
    }

    /** Whether the reader is anybody. */
    public boolean isPublic() {
        return audience == Diffusion.PUBLIC;
    }

    /** A text of the bundle of a class. */
    public String say(Class<?> home, String key, Object... arguments) {
        return Sentence.of(home, key, arguments).in(locale);
    }

    /** A text of this bundle. */
    public String say(String key, Object... arguments) {
        return say(Material.class, key, arguments);
    }

    /** A value of one of the model's lists of values, as people say it. */
    public String say(Enumerator value) {
        return say("value." + value.getClass().getSimpleName() + "." + value.getName());
    }

    /** Names of some elements that the reader may see, one after another. */
    public String names(Collection<? extends Element> elements) {
        return String.join(
                ", ",
                shown(elements).stream()
                        .map(this::name)
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    /** The name of an element, empty where it has none or the reader may not see it. */
    public String name(@Nullable Element element) {
        return !shows(element) || element.getName() == null
                ? ""
                : element.getName().strip();
    }

    /** What stands above an element: its name, or where it has none, what it is. */
    public String heading(Element element) {
        String name = name(element);
        return name.isBlank() ? Names.named(element.eClass()).in(locale) : name;
    }

    /** {@code 4 mars 2025}. */
    public String day(LocalDate day) {
        return new Wording(locale).dayOfYear(day);
    }

    /** The day of an instant. */
    public String day(Instant instant) {
        return day(instant.atZone(zone).toLocalDate());
    }

    /** Figures of indicators as this reader reads them. */
    public FigureWords figures() {
        return new FigureWords(locale, zone, audience);
    }

    /** A number as it is read, thin spaces between thousands in French. */
    public String number(Number number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /** A delay in hours, below one in minutes; none is said as one. Empty for an unknown one. */
    public String hours(@Nullable BigDecimal hours) {
        if (hours == null) {
            return "";
        }
        if (hours.signum() > 0 && hours.compareTo(BigDecimal.ONE) < 0) {
            return say("circuit.minutes", Math.round(hours.doubleValue() * MINUTES));
        }
        return hours.signum() == 0 ? say("circuit.at.once") : say("circuit.hours", number(hours));
    }

    /** A sum in the strategy's currency, without cents where there are none. */
    public String money(BigDecimal sum) {
        NumberFormat format = NumberFormat.getCurrencyInstance(
                locale.getCountry().isEmpty() && locale.getLanguage().equals("fr") ? Locale.FRANCE : locale);
        format.setCurrency(java.util.Currency.getInstance(
                Optional.ofNullable(strategy.getCurrency()).orElse("EUR")));
        boolean whole = sum.stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(whole ? 0 : 2);
        return format.format(sum);
    }

    /** A drawing of a result, empty for shapes that are not drawn. */
    public Optional<Picture> picture(Result result) {
        return picture(result, HEIGHT);
    }

    /** The same so high, in units that are a pixel at usual size. */
    public Optional<Picture> picture(Result result, double height) {
        return Drawings.isDrawn(result)
                ? Optional.of(drawings.draw(result, Drawings.Wishes.of(WIDTH, height, locale, zone))
                        .picture())
                : Optional.empty();
    }
}
