package org.beffroi.workbench.analysis;

import java.nio.file.Path;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.ReportWriter;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.viewer.ViewerContext;

/** What is asked for on the screen of analyses; each returns at once. */
public interface AnalysisActions extends ViewerContext.Deeds {

    /** Writes a report to a file. */
    void export(Report report, ReportWriter writer, Path file);

    /** Whether anything can be written. */
    boolean writes();

    /** Asks in which digest an analysis shall be a section from now on, and puts it there. */
    void addToDigest(AnalysisRequest asked);
}
