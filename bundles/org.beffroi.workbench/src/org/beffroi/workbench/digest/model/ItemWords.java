package org.beffroi.workbench.digest.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.digest.Digest;
import org.beffroi.dossier.watch.PeriodText;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.analysis.model.Gallery;
import org.beffroi.workbench.analysis.model.ParameterWords;
import org.beffroi.workbench.language.Language;

/**
 * What an item of a digest is, in words. Immutable.
 *
 * @param gallery the analyses at hand
 */
public record ItemWords(Language language, Gallery gallery) {

    /** The periods that are offered, empty for all dates. */
    public static final List<Optional<String>> PERIODS =
            List.of(Optional.of("1j"), Optional.of("7j"), Optional.of("30j"), Optional.of("3m"), Optional.empty());

    private static final Map<String, String> SPANS = Map.of(
            "1j", "day", "1d", "day", "7j", "week", "7d", "week", "30j", "month", "30d", "month", "3m", "quarter");

    /** Its kind, as people call it. */
    public String kind(Digest.Item item) {
        return language.text(
                switch (item) {
                    case Digest.Heading heading -> "digests.kind.heading";
                    case Digest.Words words -> "digests.kind.words";
                    case Digest.Search search -> "digests.kind.search";
                    case Digest.Analysed analysed -> "digests.kind.analysis";
                    case Digest.Watched watched -> "digests.kind.watch";
                    case Digest.Quoted quoted -> "digests.kind.mention";
                });
    }

    /** What it is called; empty for what is written or quoted, which shows itself. */
    public String title(Digest.Item item) {
        return switch (item) {
            case Digest.Heading heading -> "";
            case Digest.Words words -> "";
            case Digest.Search search -> search.title();
            case Digest.Analysed analysed ->
                analysed.title().isBlank() ? gallery.title(analysed.analysis()) : analysed.title();
            case Digest.Watched watched -> watched.watch();
            case Digest.Quoted quoted -> "";
        };
    }

    /** What it shows; empty where that goes without saying. */
    public String detail(Digest.Item item) {
        return switch (item) {
            case Digest.Search search -> search.query().equals(search.title()) ? "" : search.query();
            case Digest.Analysed analysed ->
                gallery.analysis(analysed.analysis())
                        .map(known -> new ParameterWords(known, language)
                                .of(new AnalysisRequest(analysed.analysis(), analysed.parameters())))
                        .orElseGet(() -> language.text("digests.analysis.unknown"));
            case Digest.Watched watched -> language.text("digests.watched");
            case Digest.Heading heading -> "";
            case Digest.Words words -> "";
            case Digest.Quoted quoted -> "";
        };
    }

    /** Of which days a search is, in words. */
    public String period(Optional<String> period) {
        return period.map(typed -> SPANS.containsKey(typed)
                        ? language.text("digests.period." + SPANS.get(typed))
                        : PeriodText.in(typed, language.locale()))
                .orElseGet(() -> language.text("digests.always"));
    }
}
