package org.beffroi.workbench.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportCensus;
import org.beffroi.dossier.importing.ImportPreview;
import org.beffroi.workbench.language.Language;

/**
 * What a careful reader should know of a file before it is imported. What is said of its rows is said of all of them, once these
 * were counted; before, and where they are too many, it is said to be of the first. Immutable.
 *
 * @param preview how the file would be read
 * @param census what all rows have; empty while they are read
 */
record ImportDoubts(ImportPreview preview, Optional<ImportCensus> census) {

    /** Sentences that are said at once. */
    private static final int MOST = 4;

    /** In words, a line each. */
    String in(Language language) {
        List<String> lines = new ArrayList<>();
        List<Sentence> ofTheFile = preview.warnings().stream()
                .filter(one -> !preview.noticed().said().contains(one))
                .filter(one -> !DateOrderLine.isBesideItsColumn(one))
                .limit(MOST)
                .toList();
        ofTheFile.forEach(one -> lines.add(language.say(one)));
        List<Sentence> ofRows = rows().filter(one -> !preview.warnings().contains(one)
                        || preview.noticed().said().contains(one))
                .filter(one -> !one.equals(preview.zoneReason()) && !DateOrderLine.isBesideItsColumn(one))
                .distinct()
                .limit(MOST - ofTheFile.size())
                .toList();
        if (!ofRows.isEmpty() && whole().isEmpty()) {
            lines.add(language.counted("import.doubts.first", preview.noticed().rows()));
        }
        ofRows.forEach(one -> lines.add(language.say(one)));
        return String.join("\n", lines);
    }

    private Stream<Sentence> rows() {
        return whole().orElseGet(preview.noticed()::said).stream();
    }

    private Optional<List<Sentence>> whole() {
        return census.flatMap(ImportCensus::noticed);
    }
}
