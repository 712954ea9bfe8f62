package org.beffroi.documents.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.ReportParts;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.Wording;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Table;
import org.beffroi.core.result.Table.Row;
import org.beffroi.core.result.Tabulation;

/**
 * One page of the spreadsheet that a report becomes.
 *
 * @param name fit for the tab of a page, unique in its spreadsheet whatever the case
 * @param table what stands on it
 */
record SheetPage(String name, Table table) {

    /** Characters of the name of a page (Excel specifications and limits, Microsoft). */
    private static final int LONGEST = 31;

    /** The findings with what they rest on, then each table. */
    static List<SheetPage> of(Report report) {
        Set<String> taken = new HashSet<>();
        List<SheetPage> leaves = new ArrayList<>();
        Table findings = findings(report);
        leaves.add(new SheetPage(free(findings.title(), taken), findings));
        new Tabulation(report.locale())
                .tables(report.answer().results())
                .forEach(named -> leaves.add(new SheetPage(free(named.table().title(), taken), named.table())));
        return leaves;
    }

    private static Table findings(Report report) {
        List<Row> rows = new ArrayList<>();
        report.answer().findings().findings().forEach(finding -> rows.add(Row.of(List.of(finding.sentence()))));
        rows.add(Row.of(List.of(ReportParts.basis(report.basis(), new Wording(report.locale())))));
        String title = Sentence.of(SheetPage.class, "report.findings").in(report.locale());
        return new Table(title, List.of(Column.of("finding", report.title(), Column.Kind.TEXT)), rows);
    }

    /** Without what names of pages may not hold, cut between words, numbered where it is taken. */
    private static String free(String title, Set<String> taken) {
        String plain = title.replaceAll("[\\[\\]*?/\\\\:']+|\\p{Cntrl}+", " ")
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .strip();
        String name = cut(plain.isEmpty() ? "1" : plain, LONGEST);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String end = " " + number;
            name = cut(plain, LONGEST - end.length()) + end;
        }
        return name;
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest);
        int end = space > longest / 2 ? space : longest;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }
}
