package org.beffroi.workbench.observatory.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.observatory.census.CensusMeasure;
import org.beffroi.observatory.census.Grouping;
import org.beffroi.observatory.census.NetworkName;
import org.beffroi.observatory.census.Presence;
import org.beffroi.observatory.census.Stratum;
import org.beffroi.workbench.language.Language;

/**
 * Figures of a census, and what they are of, in words. Immutable.
 *
 * @param language with the texts of this bundle
 * @param names of territories
 * @param only the network that alone counts by the definition; empty where several do
 */
public record FigureWords(Language language, TerritoryNames names, Optional<AccountNetwork> only) {

    /** Those of a census. */
    public static FigureWords of(Language language, OpenCensus census) {
        List<AccountNetwork> counted = census.bundle().document().definition().networks();
        return new FigureWords(
                language, census.names(), counted.size() == 1 ? Optional.of(counted.getFirst()) : Optional.empty());
    }

    /** What a measure measures: {@code Sur Facebook}; who is present is on the one network where it alone counts. */
    public String measure(CensusMeasure measure, Optional<AccountNetwork> network) {
        if (measure == CensusMeasure.PRESENT && only.isPresent()) {
            return language.text("observatory.measure.present.only", NetworkName.of(only.get()));
        }
        return language.text(
                "observatory.measure." + measure.key(),
                network.map(NetworkName::of).orElse(""));
    }

    /** A group of bodies: {@code Isère (38)}, {@code 2 000 à 9 999 habitants}. */
    public String group(Grouping grouping, String key) {
        return switch (grouping) {
            case ALL -> language.text("observatory.group.all");
            case KIND -> kind(Territory.Kind.valueOf(key.toUpperCase(Locale.ROOT)));
            case STRATUM -> stratum(Stratum.valueOf(key.toUpperCase(Locale.ROOT)));
            case DEPARTEMENT -> names.departement(key);
            case REGION -> names.region(key);
        };
    }

    /** A sort of bodies, in the plural. */
    public String kind(Territory.Kind kind) {
        return language.text("observatory.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** A size of communes. */
    public String stratum(Stratum stratum) {
        return switch (stratum) {
            case UNKNOWN -> language.text("observatory.stratum.unknown");
            case BELOW_2000 -> language.text("observatory.stratum.below", language.number(stratum.to()));
            case FROM_100000 -> language.text("observatory.stratum.from", language.number(stratum.from()));
            default ->
                language.text(
                        "observatory.stratum.between",
                        language.number(stratum.from()),
                        language.number(stratum.to() - 1L));
        };
    }

    /** Whether a body is present. */
    public String presence(Presence presence) {
        return language.text("observatory.presence." + presence.key());
    }

    /** The figure itself: a percentage, or a number of its own; a dash where nothing is known. */
    public String value(CensusFigure figure) {
        if (figure.number().isEmpty()) {
            return "–";
        }
        double number = figure.number().getAsDouble();
        return figure.measure().isShare() ? language.percent(number) : decimal(number);
    }

    /** Two digits that mean something. */
    private String decimal(double number) {
        return String.format(language.locale(), number < 1 ? "%.2f" : "%.1f", number);
    }

    /**
     * Between what it lies, whatever the unknown is, or by chance; empty where it is certain, nothing is known, or nothing bounds it.
     */
    public String bounds(CensusFigure figure) {
        if (figure.known() == 0 || figure.unknown() == 0 && !figure.sampled()) {
            return "";
        }
        if (figure.sampled()) {
            return figure.interval()
                    .map(one -> language.text(
                            "observatory.between", language.percent(one.low()), language.percent(one.high())))
                    .orElse("");
        }
        OptionalDouble least = figure.span().low();
        OptionalDouble most = figure.span().high();
        if (least.isEmpty()) {
            return "";
        }
        boolean share = figure.measure().isShare();
        String from = share ? language.percent(least.getAsDouble()) : decimal(least.getAsDouble());
        if (most.isEmpty()) {
            return language.text("observatory.least", from);
        }
        return language.text(
                "observatory.between",
                from,
                share ? language.percent(most.getAsDouble()) : decimal(most.getAsDouble()));
    }

    /**
     * Its base: {@code 112 sur 480}; of averages the bodies that were counted; a dash where nothing is known. Where they are few it
     * says so.
     */
    public String base(CensusFigure figure) {
        if (figure.known() == 0) {
            return "–";
        }
        String base = figure.measure().isShare()
                ? language.text("observatory.base", language.number(figure.count()), language.number(figure.known()))
                : language.number(figure.known());
        return figure.isOfFew() ? language.text("observatory.base.few", base) : base;
    }

    /** What filters the bodies behind a figure: {@code Sur Facebook, Isère (38) : présentes}. */
    public String behind(Behind behind) {
        CensusFigure figure = behind.figure();
        String of = measure(figure.measure(), figure.network());
        String where = figure.grouping() == Grouping.ALL
                ? of
                : language.text("observatory.behind.group", of, group(figure.grouping(), figure.group()));
        return behind.state()
                .map(state -> language.text(
                        "observatory.behind.state", where, language.text("observatory.state." + state.key())))
                .orElse(where);
    }
}
