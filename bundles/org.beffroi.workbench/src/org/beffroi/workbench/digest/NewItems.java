package org.beffroi.workbench.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.archive.Order;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.QueryParser;
import org.beffroi.dossier.digest.ItemPeriod;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.analysis.model.Searched;
import org.beffroi.workbench.carry.Carried;
import org.beffroi.workbench.listen.model.RefinedQuery;

/**
 * What people look at, as items of digests. Immutable.
 *
 * @param fields the catalogue of the archive, by which a period is known in a search
 * @param locale in which searches are written
 * @param periods by which it is known of which days an analysis is
 */
public record NewItems(Fields fields, Locale locale, ItemPeriod periods) {

    /** How many mentions are quoted, until somebody says otherwise. */
    private static final int QUOTED = 3;

    private static final String EVERYTHING = "*";

    /**
     * A search as it is: of its own period, of the days of its digest where it has none; called by what it looks for.
     *
     * @param query as typed; blank for everything
     */
    public Digest.Search search(String query) {
        return search(query, Optional.empty());
    }

    /** @param within the days that take the place of its period; empty for its own */
    private Digest.Search search(String query, Optional<String> within) {
        Optional<Searched> dated =
                searched(query).filter(found -> !found.period().isBlank());
        String words = dated.map(Searched::words).orElse(query).strip();
        String asked = words.isBlank() ? EVERYTHING : words;
        String period = within.or(() -> dated.map(Searched::period)).orElse(Digest.ITS_PERIOD);
        return new Digest.Search(asked, asked, Optional.of(period), QUOTED, Order.REACTIONS);
    }

    /** A search, its period apart; empty where it is not understood, which is said where it is run. */
    private Optional<Searched> searched(String query) {
        try {
            Query read = new QueryParser(fields).parse(query).orRefuse();
            return Optional.of(Searched.of(new RefinedQuery(read), fields, locale));
        } catch (Refusal notUnderstood) {
            return Optional.empty();
        }
    }

    /** What a watch has not shown yet. */
    Digest.Watched watch(String name) {
        return new Digest.Watched(name, QUOTED);
    }

    /**
     * An analysis of what is searched, and of the days of the digest: those that somebody looks at now go by.
     *
     * @param query blank for everything
     */
    Digest.Item analysis(Analysis<?> analysis, String query) {
        Searched now = searched(query).orElseGet(() -> new Searched(query, "", query));
        AnalysisRequest asked = new Searched(now.words(), "", now.whole())
                .in(AnalysisRequest.of(Analyses.info(analysis).id()), analysis);
        return periods.following(new Digest.Analysed("", asked.analysis(), asked.parameters()));
    }

    /** What something carried by hand becomes, in its order. */
    public List<Digest.Item> of(Carried carried) {
        return switch (carried) {
            case Carried.OfMention mention -> List.of(new Digest.Quoted(mention.id()));
            case Carried.OfMentions several ->
                several.ids().stream().<Digest.Item>map(Digest.Quoted::new).toList();
            case Carried.OfSearch found -> List.of(search(found));
            case Carried.OfAnalysis analysis ->
                List.of(periods.following(new Digest.Analysed("", analysis.id(), analysis.parameters())));
            case Carried.OfFinding finding ->
                List.of(new Digest.Finding(finding.whole().id(), finding.whole().parameters(), finding.number()));
            case Carried.OfFigure figure ->
                List.of(new Digest.Figure(figure.whole().id(), figure.whole().parameters(), figure.key()));
            case Carried.OfPeak peak ->
                List.of(new Digest.Analysed(
                        "", "peaks", peak.text().isBlank() ? Map.of() : Map.of("query", List.of(peak.text()))));
        };
    }

    private Digest.Search search(Carried.OfSearch found) {
        return found.from().isPresent() || found.until().isPresent()
                ? search(found.text(), Optional.of(day(found.from()) + ".." + day(found.until())))
                : search(found.text());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
