package org.beffroi.documents.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.ReportParts;
import org.beffroi.core.analysis.ReportWriter;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.Wording;
import org.beffroi.core.result.Group;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Scores;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Table;
import org.beffroi.core.result.Tabulation;
import org.beffroi.core.result.text.TerminalText;
import org.beffroi.documents.table.TextTableWriter;
import org.osgi.service.component.annotations.Component;

/**
 * A report for eyes at a terminal: findings first, charts as bars of letters, tables as {@link TextTableWriter} writes them,
 * what it rests on in one line at the foot.
 *
 * <p>A terminal shows the first rows of long tables and says how many there are; where none shows it, tables are whole.
 */
@Component
@ReportWriter.Info(id = "text")
public final class TextReportWriter implements ReportWriter {

    private static final int USUAL_WIDTH = 80;

    /** Rows of a table that a terminal is filled with. */
    private static final int MOST_ROWS = 30;

    private final TextTableWriter tables = new TextTableWriter();

    @Override
    public void write(Report report, int width, OutputStream out) throws IOException {
        List<String> blocks = new ArrayList<>();
        int columns = width > 0 ? width : USUAL_WIDTH;
        blocks.add(findings(report.answer().findings(), columns));
        for (Result result : report.answer().results()) {
            add(result, report, width, blocks);
        }
        blocks.add(wrapped(ReportParts.basis(report.basis(), new Wording(report.locale())), columns));
        String text = String.join(
                "\n", blocks.stream().filter(block -> !block.isEmpty()).toList());
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String findings(Prose prose, int columns) {
        StringBuilder text = new StringBuilder();
        prose.findings().forEach(finding -> text.append(wrapped(finding.sentence(), columns)));
        return text.toString();
    }

    private void add(Result result, Report report, int width, List<String> blocks) throws IOException {
        int columns = width > 0 ? width : USUAL_WIDTH;
        switch (result) {
            case Prose prose -> blocks.add(findings(prose, columns));
            case Group group -> {
                for (Result member : group.members()) {
                    add(member, report, width, blocks);
                }
            }
            case Series series ->
                blocks.add(wrapped(series.title(), columns)
                        + new TextChart(series, report.locale(), report.basis().zone(), columns).text());
            case Scores scores ->
                blocks.add(wrapped(scores.title(), columns)
                        + new TextScores(scores, report.locale(), report.basis().zone(), columns).text());
            default -> {
                for (Tabulation.Named named : new Tabulation(report.locale()).tables(List.of(result))) {
                    blocks.add(wrapped(named.table().title(), columns) + table(named.table(), report, width));
                }
            }
        }
    }

    private String table(Table table, Report report, int width) throws IOException {
        List<List<Object>> rows = table.cells();
        boolean whole = width == 0 || rows.size() <= MOST_ROWS;
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        tables.write(
                Sheets.of(report, table.columns(), width),
                (whole ? rows : rows.subList(0, MOST_ROWS)).iterator(),
                text);
        String more = whole
                ? ""
                : Sentence.of(TextReportWriter.class, "report.more.rows", rows.size() - MOST_ROWS)
                                .in(report.locale())
                        + "\n";
        return text.toString(StandardCharsets.UTF_8) + more;
    }

    /** Sentences on as many lines as they need, the last one ended too. */
    static String wrapped(String text, int columns) {
        String harmless = TerminalText.harmless(text);
        return String.join("\n", TerminalText.wrap(harmless, Math.max(20, columns), Integer.MAX_VALUE)) + "\n";
    }
}
