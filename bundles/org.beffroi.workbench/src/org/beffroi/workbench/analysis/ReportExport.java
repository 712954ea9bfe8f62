package org.beffroi.workbench.analysis;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.ReportWriter;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.analysis.model.ReportFormats;
import org.beffroi.workbench.work.Works;

/**
 * Reports on their way to files, as work that shows.
 *
 * @param refused told why one was not written
 */
record ReportExport(Works works, Consumer<Sentence> refused) {

    /** Begins to write one. */
    void write(Report report, ReportWriter writer, Path file) {
        works.start(
                Sentence.of(ReportExport.class, "export.work", String.valueOf(file.getFileName())),
                progress -> ReportFormats.write(report, writer, file),
                work -> {
                    if (work.failed()) {
                        work.outcome().ifPresent(refused);
                    }
                });
    }
}
