package org.beffroi.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.beffroi.analyses.about.Concordance;
import org.beffroi.analyses.about.Keyness;
import org.beffroi.analyses.reading.ReadingLoad;
import org.beffroi.analyses.replay.CrisisReplay;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.parameter.Form;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.result.ShownNames;

/** Analyses as people run them, from the texts of their parameters to findings, charts and tables. */
record WholeAnalyses(Product product) {

    /** The words and expressions that set what is found apart from the rest. */
    Answer keyness(String text) {
        return answer(new Keyness(), Map.of("query", List.of(text)));
    }

    /** The first page of a concordance. */
    Answer concordance(String text, int mentions) {
        return answer(new Concordance(), Map.of("query", List.of(text), "lines", List.of(mentions + "")));
    }

    /** What reading costs, and what less of it would miss. */
    Answer readingLoad(String text) {
        return answer(new ReadingLoad(), Map.of("query", List.of(text)));
    }

    /** The same, of a period. */
    Answer readingLoadOf(String period) {
        return answer(new ReadingLoad(), Map.of("period", List.of(period)));
    }

    /** When one would have known of a subject. */
    Answer crisisReplay(String text, String period) {
        return answer(new CrisisReplay(), Map.of("query", List.of(text), "period", List.of(period)));
    }

    private <P extends Record> Answer answer(Analysis<P> analysis, Map<String, List<String>> texts) {
        try (Snapshot snapshot = product.archive().snapshot()) {
            Run run = Run.on(
                    snapshot,
                    Fields.core(),
                    new DayResolution(Product.TODAY, Product.PARIS),
                    Locale.FRENCH,
                    new ShownNames(name -> "", false),
                    Path.of("no-codebook"));
            return analysis.answer(Form.of(analysis.parameters()).read(texts), run);
        }
    }
}
