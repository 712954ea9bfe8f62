package org.beffroi.workbench.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.archive.Order;
import org.beffroi.core.digest.Digest;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.analysis.model.Searched;
import org.beffroi.workbench.carry.Carried;

/** What people look at, as items of digests. */
public final class NewItems {

    /** How far back a digest looks that is made of a search, until somebody says otherwise. */
    private static final String A_WEEK = "7j";

    /** How many mentions are quoted, until somebody says otherwise. */
    private static final int QUOTED = 5;

    private static final String EVERYTHING = "*";

    private NewItems() {}

    /**
     * A search of the last seven days, called by what it looks for.
     *
     * @param query as typed; blank for everything
     */
    public static Digest.Search search(String query) {
        return search(query, Optional.of(A_WEEK));
    }

    private static Digest.Search search(String query, Optional<String> period) {
        String asked = query.isBlank() ? EVERYTHING : query.strip();
        return new Digest.Search(asked, asked, period, QUOTED, Order.NEWEST);
    }

    /** What a watch has not shown yet. */
    static Digest.Watched watch(String name) {
        return new Digest.Watched(name, QUOTED);
    }

    /**
     * An analysis, of what is searched where it asks for a search.
     *
     * @param query blank for everything
     */
    static Digest.Analysed analysis(Analysis<?> analysis, String query) {
        AnalysisRequest asked = new Searched(query, "", query)
                .in(AnalysisRequest.of(Analyses.info(analysis).id()), analysis);
        return new Digest.Analysed("", asked.analysis(), asked.parameters());
    }

    /** What something carried by hand becomes, in its order. */
    public static List<Digest.Item> of(Carried carried) {
        return switch (carried) {
            case Carried.OfMention mention -> List.of(new Digest.Quoted(mention.id()));
            case Carried.OfMentions several ->
                several.ids().stream().<Digest.Item>map(Digest.Quoted::new).toList();
            case Carried.OfSearch found -> List.of(search(found));
            case Carried.OfAnalysis analysis -> List.of(new Digest.Analysed("", analysis.id(), analysis.parameters()));
            case Carried.OfFinding finding ->
                List.of(new Digest.Finding(finding.whole().id(), finding.whole().parameters(), finding.number()));
            case Carried.OfFigure figure ->
                List.of(new Digest.Figure(figure.whole().id(), figure.whole().parameters(), figure.key()));
            case Carried.OfPeak peak ->
                List.of(new Digest.Analysed(
                        "", "peaks", peak.text().isBlank() ? Map.of() : Map.of("query", List.of(peak.text()))));
        };
    }

    private static Digest.Search search(Carried.OfSearch found) {
        return found.from().isPresent() || found.until().isPresent()
                ? search(found.text(), Optional.of(day(found.from()) + ".." + day(found.until())))
                : search(found.text());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
