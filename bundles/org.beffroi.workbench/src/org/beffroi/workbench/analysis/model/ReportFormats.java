package org.beffroi.workbench.analysis.model;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.ReportWriter;
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
        return writer.getClass().getAnnotation(ReportWriter.Info.class).id();
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
        Path beside = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                writer.write(report, 0, out);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            return Sentence.of(ReportFormats.class, "export.done", String.valueOf(file.getFileName()));
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(ReportFormats.class, "export.refused", file.toString(), String.valueOf(e.getMessage())),
                    e);
        } finally {
            drop(beside);
        }
    }

    private static void drop(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            // A half-written file that cannot be deleted does no harm: its name says what it is.
            System.getLogger(ReportFormats.class.getName()).log(System.Logger.Level.DEBUG, "left behind", e);
        }
    }
}
