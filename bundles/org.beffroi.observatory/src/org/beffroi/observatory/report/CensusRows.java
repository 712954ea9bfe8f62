package org.beffroi.observatory.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.ScoreInterval;
import org.beffroi.core.result.Table;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.body.DeclaredAccount;
import org.beffroi.observatory.census.BodyProfile;
import org.beffroi.observatory.census.CensusBody;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.observatory.census.Grouping;
import org.beffroi.observatory.census.NetworkName;

/**
 * Bodies and figures of a census as the rows of a spreadsheet: a value a cell, codes beside names. Immutable.
 *
 * @param labels words for what is counted
 * @param language of headings and words
 */
public record CensusRows(CensusLabels labels, Locale language) {

    /** A row a body, in their order. */
    public Table bodies(String title, List<BodyProfile> bodies) {
        return new Table(
                title,
                labelled()
                        .with(Kind.TEXT, "kind", "code", "name", "departement.code", "departement")
                        .with(Kind.WHOLE, "population")
                        .with(Kind.TEXT, "presence")
                        .with(Kind.TEXTS, "networks", "accounts")
                        .with(Kind.TEXT, "website")
                        .with(Kind.WHOLE, "record")
                        .all(),
                bodies.stream().map(one -> Table.Row.of(row(one))).toList());
    }

    private List<Object> row(BodyProfile profile) {
        CensusBody body = profile.body();
        return Arrays.asList(
                CensusLabels.kind(body.key().kind()).in(language),
                body.key().code(),
                body.name(),
                body.departement().orElse(null),
                body.departement()
                        .flatMap(code -> labels.territories().byCode(Territory.Kind.DEPARTEMENT, code))
                        .map(Territory::name)
                        .orElse(null),
                body.population().isPresent() ? (long) body.population().getAsInt() : null,
                CensusLabels.presence(profile.presence()).in(language),
                profile.present().stream().map(NetworkName::of).toList(),
                body.accounts().stream().map(CensusRows::account).toList(),
                body.website().orElse(null),
                body.record().orElse(null));
    }

    private static String account(DeclaredAccount account) {
        return NetworkName.of(account.network()) + " " + account.account();
    }

    /** A row a figure of one measure, in their order. */
    public Table figures(String title, List<CensusFigure> figures) {
        boolean share = figures.isEmpty() || figures.getFirst().measure().isShare();
        return new Table(
                title,
                labelled()
                        .with(Kind.TEXT, "group.code", "group", "measure")
                        .with(share ? Kind.SHARE : Kind.DECIMAL, "figure")
                        .with(Kind.SHARE, "least", "most")
                        .with(Kind.WHOLE, "count", "known", "unknown", "base")
                        .all(),
                figures.stream().map(one -> Table.Row.of(row(one))).toList());
    }

    private List<Object> row(CensusFigure figure) {
        Optional<ScoreInterval> bounds = figure.bounds();
        return Arrays.asList(
                figure.grouping() == Grouping.ALL ? null : figure.group(),
                labels.group(figure.grouping(), figure.group(), language),
                labels.measure(figure).in(language),
                figure.number().isPresent() ? figure.number().getAsDouble() : null,
                bounds.map(ScoreInterval::low).orElse(null),
                bounds.map(ScoreInterval::high).orElse(null),
                figure.measure().isShare() ? figure.count() : null,
                figure.known(),
                figure.base() - figure.known(),
                figure.base());
    }

    private Column.Several labelled() {
        return Column.labelled(
                key -> Sentence.of(CensusRows.class, "rows." + key).in(language));
    }
}
