package org.beffroi.workbench.analysis.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.ReportWriter;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.file.WriteProblem;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.language.Language;

/** The file formats of reports: their names, their order, and how one is written. */
public final class ReportFormats {

    private static final List<String> FIRST = List.of("png", "svg", "pdf", "html", "xlsx", "ods", "csv", "json");

    /** What a terminal shows is no file. */
    private static final String TERMINAL = "text";

    private ReportFormats() {}

    /** The id of a format, which is its file extension. */
    public static String id(ReportWriter writer) {
        return ReportWriter.info(writer).id();
    }

    /** What a format is called; its extension where it has no name here. */
    public static String name(ReportWriter writer, Language language) {
        try {
            return language.text("format." + id(writer));
        } catch (MissingResourceException unknown) {
            return id(writer).toUpperCase(Locale.ROOT);
        }
    }

    /** Those that make a file of a report: pictures, documents, tables. */
    public static List<ReportWriter> inOrder(List<ReportWriter> writers, Report report) {
        return writers.stream()
                .filter(writer -> !id(writer).equals(TERMINAL))
                .filter(writer -> writer.suits(report))
                .sorted(Comparator.<ReportWriter, Integer>comparing(
                                writer -> FIRST.contains(id(writer)) ? FIRST.indexOf(id(writer)) : FIRST.size())
                        .thenComparing(ReportFormats::id))
                .toList();
    }

    /** A name for the file: that of the analysis. */
    public static String file(Report report, ReportWriter writer) {
        return report.title().replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^-+|-+$", "") + "." + id(writer);
    }

    /**
     * Writes a report, whole or not at all. Off the UI thread.
     *
     * @throws Refusal if the format cannot say it, or the file cannot be written
     */
    public static Sentence write(Report report, ReportWriter writer, Path file) {
        try {
            WholeFile.export(file, out -> writer.write(report, 0, out));
            return Sentence.of(ReportFormats.class, "export.done", String.valueOf(file.getFileName()));
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(ReportFormats.class, "export.refused", file.toString(), WriteProblem.reason(e)), e);
        }
    }
}
