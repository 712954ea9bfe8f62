package org.beffroi.dossier.digest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.analysis.CollectedDays;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.document.Part;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.query.Query;

/** Runs the analyses of a digest on the archive that it is made from. */
public interface Reports {

    /**
     * What an analysis found.
     *
     * @param parameters by the name of the component, as typed; what is absent takes its standard
     * @param language of the document
     * @throws org.beffroi.core.message.Refusal if the analysis is unknown, or refuses its parameters
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    Report report(String analysis, Map<String, List<String>> parameters, Locale language, Cancel cancel);

    /** What an analysis found as a digest shows it: parts in reading order, without a heading. */
    List<Part> parts(Report report);

    /** The chart of what an analysis found, as wide as a column of the window; empty where nothing is drawn. */
    default Optional<Picture> chart(Report report) {
        return parts(report).stream()
                .filter(Part.PicturePart.class::isInstance)
                .map(part -> ((Part.PicturePart) part).picture())
                .findFirst();
    }

    /** The name under which somebody saved a search; empty where nobody did. */
    default Optional<String> saved(String query) {
        return Optional.empty();
    }

    /**
     * The days of which the archive collected something of what a search asks for; empty where nobody can say, so that a count is
     * taken as it is.
     *
     * @param language of what they say
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    default Optional<CollectedDays> collected(Query search, Locale language, Cancel cancel) {
        return Optional.empty();
    }
}
