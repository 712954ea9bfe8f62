package org.beffroi.workbench.observatory.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.document.Document;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.file.WriteProblem;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.picture.PictureWriter;
import org.beffroi.core.result.Table;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.territory.Territories;
import org.beffroi.observatory.census.Grouping;
import org.beffroi.observatory.report.CensusGeoJson;
import org.beffroi.observatory.report.CensusLabels;
import org.beffroi.observatory.report.CensusReport;
import org.beffroi.observatory.report.CensusRows;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.observatory.model.FigureTable;
import org.beffroi.workbench.observatory.model.FigureWords;
import org.beffroi.workbench.observatory.model.OpenCensus;
import org.beffroi.workbench.observatory.model.RowSort;
import org.beffroi.workbench.observatory.model.body.BodyFilter;
import org.beffroi.workbench.observatory.model.body.BodyLine;
import org.beffroi.workbench.observatory.model.body.BodyTable;
import org.beffroi.workbench.observatory.model.map.MapScale;
import org.beffroi.workbench.observatory.model.map.MapSheet;

/**
 * A census, or a part of it, on its way to a file; written whole or not at all. Immutable.
 *
 * @param subject what of it leaves
 * @param format ending of the file, without a dot
 * @param shown how it showed when it was asked for
 * @param to the file
 */
record CensusFile(OpenCensus census, ExportSubject subject, String format, Shown shown, Path to) {

    /** How the pages showed it. */
    record Shown(BodyFilter filter, Optional<RowSort> sort, FigureTable figures, MapScale scale) {}

    /** With what it is made. */
    record Making(ExportWriters writers, Language language, CensusExports.Ground ground) {

        private Locale locale() {
            return language.locale();
        }
    }

    /**
     * Writes it; takes up to some seconds.
     *
     * @throws Refusal if the file cannot be written
     * @throws Cancelled if it was stopped
     */
    Sentence write(Making making, Progress progress) {
        progress.at(0, 2);
        try {
            WholeFile.Content content = content(making);
            progress.at(1, 2);
            if (progress.cancelled()) {
                throw new Cancelled();
            }
            WholeFile.export(to, content);
        } catch (IOException e) {
            throw refused(to, e);
        }
        return Sentence.of(CensusFile.class, "observatory.export.done.file", String.valueOf(to.getFileName()));
    }

    /**
     * Writes all of a census into a folder.
     *
     * @throws Refusal if it cannot be written there
     */
    static Sentence bundle(OpenCensus census, Path folder) {
        try {
            census.bundle().write(folder);
        } catch (IOException e) {
            throw refused(folder, e);
        }
        return Sentence.of(CensusFile.class, "observatory.export.done", folder.toString());
    }

    private static Refusal refused(Path where, IOException e) {
        return new Refusal(
                Sentence.of(CensusFile.class, "observatory.export.refused", where.toString(), WriteProblem.reason(e)),
                e);
    }

    private WholeFile.Content content(Making making) {
        Territories territories = making.ground().territories().get();
        CensusLabels labels = new CensusLabels(territories);
        return switch (subject) {
            case REPORT -> {
                Document document = report(making, territories);
                yield out -> making.writers().document(format).write(document, out);
            }
            case BODIES -> table(making, bodies(making, labels));
            case FIGURES -> table(making, figures(making, labels));
            case MAP -> map(making, labels);
            case CENSUS -> throw new IllegalArgumentException("A census goes into a folder");
        };
    }

    private Document report(Making making, Territories territories) {
        return new CensusReport(
                        census.bundle(),
                        territories,
                        new CensusReport.Ground(
                                making.writers().drawings(), making.writers().outlines()),
                        new CensusReport.Wishes(
                                making.locale(),
                                making.ground().zone(),
                                Instant.now(),
                                making.writers().about().edition().line()))
                .document();
    }

    private WholeFile.Content table(Making making, Table table) {
        TableWriter writer = making.writers().table(format);
        TableWriter.Sheet sheet = new TableWriter.Sheet(
                table.title(), table.columns(), making.ground().zone(), making.locale());
        return out -> {
            Iterator<List<Object>> rows =
                    table.rows().stream().map(Table.Row::cells).iterator();
            writer.write(sheet, rows, out);
        };
    }

    private FigureWords words(Making making) {
        return FigureWords.of(making.language(), census);
    }

    private Table bodies(Making making, CensusLabels labels) {
        BodyTable.Shown rows = new BodyTable(census, words(making)).show(shown.filter(), shown.sort());
        return new CensusRows(labels, making.locale())
                .bodies(
                        making.language().text("observatory.side.bodies"),
                        rows.lines().stream().map(BodyLine::profile).toList());
    }

    private String measured(Making making) {
        return words(making)
                .measure(
                        shown.figures().choice().measure(),
                        shown.figures().choice().network());
    }

    private Table figures(Making making, CensusLabels labels) {
        return new CensusRows(labels, making.locale())
                .figures(measured(making), shown.figures().rows(census, words(making)));
    }

    private WholeFile.Content map(Making making, CensusLabels labels) {
        var figures = shown.figures().choice().figures(census, Grouping.DEPARTEMENT);
        Optional<PictureWriter> picture = making.writers().picture(format);
        if (picture.isEmpty()) {
            CensusGeoJson map = new CensusGeoJson(making.writers().outlines(), labels, making.locale());
            return out -> map.write(measured(making), figures, out);
        }
        MapSheet sheet = new MapSheet(census, shown.figures().choice(), shown.scale(), words(making));
        return out -> picture.get().write(sheet.picture(making.writers().outlines()), out);
    }
}
