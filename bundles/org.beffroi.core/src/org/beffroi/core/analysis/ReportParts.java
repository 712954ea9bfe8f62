package org.beffroi.core.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.core.message.Wording;
import org.beffroi.core.query.PeriodWords;
import org.beffroi.core.result.Basis;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.result.Drawings.Wishes;
import org.beffroi.core.result.Group;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Table;

/**
 * Reports as parts of documents: findings, pictures, the heads of tables, and what all of it rests on.
 *
 * @param drawings without it nothing is drawn
 */
public record ReportParts(Optional<Drawings> drawings) {

    private static final double WIDTH = 688;
    private static final double HEIGHT = 240;

    /** What a reader takes in of a table that nobody sorts; the whole one is an export away. */
    private static final int MOST_ROWS = 12;

    /** Its parts in reading order, without a heading. */
    public List<Part> of(Report report) {
        Wording wording = new Wording(report.locale());
        List<Part> parts = new ArrayList<>();
        findings(report.answer().findings(), parts);
        report.answer().results().forEach(result -> add(result, report, wording, parts));
        parts.add(Part.Note.of(basis(report.basis(), wording)));
        return parts;
    }

    private static void findings(Prose prose, List<Part> parts) {
        for (Prose.Finding finding : prose.findings()) {
            parts.add(
                    switch (finding.weight()) {
                        case PLAIN -> Part.Paragraph.of(finding.sentence());
                        case ALARM -> new Part.Paragraph(List.of(new Run.Strong(finding.sentence())));
                        case CAUTION -> Part.Note.of(finding.sentence());
                    });
        }
    }

    private void add(Result result, Report report, Wording wording, List<Part> parts) {
        switch (result) {
            case Group group -> group.members().forEach(member -> add(member, report, wording, parts));
            case Prose prose -> findings(prose, parts);
            case Table table -> table(table, wording, parts);
            default ->
                drawings.map(able -> able.draw(
                                result,
                                Wishes.of(
                                        WIDTH,
                                        HEIGHT,
                                        report.locale(),
                                        report.basis().zone())))
                        .ifPresent(
                                drawn -> parts.add(new Part.PicturePart(Optional.of(result.title()), drawn.picture())));
        }
    }

    /** Of a table that goes on in time the last rows are what a reader asks for, of any other the first. */
    private static void table(Table table, Wording wording, List<Part> parts) {
        List<List<Object>> rows = table.cells();
        int all = rows.size();
        if (all <= MOST_ROWS) {
            parts.add(new Part.TablePart(table.title(), table.columns(), rows));
            return;
        }
        Optional<List<RowDays>> days = RowDays.inTime(table.rows());
        int from = days.isPresent() ? all - MOST_ROWS : 0;
        parts.add(new Part.TablePart(table.title(), table.columns(), rows.subList(from, from + MOST_ROWS)));
        parts.add(Part.Note.of(days.map(each ->
                        wording.days(each.get(from).first(), each.getLast().last()))
                .map(span -> wording.say("report.rows.latest", MOST_ROWS, all, span))
                .orElseGet(() -> wording.say("report.rows", MOST_ROWS, all))));
    }

    /** What it rests on, on one line. */
    public static String basis(Basis basis, Wording wording) {
        List<String> said = new ArrayList<>();
        basis.query().ifPresent(query -> said.add(query.equals("*") ? wording.say("report.everything") : query));
        // What asks no mentions, such as a strategy, may still rest on some of another time: nothing is said of them.
        boolean asked = basis.query().isPresent() || basis.period().isPresent() || basis.mentions() > 0;
        if (asked) {
            said.add(basis.period()
                    .map(new PeriodWords(wording.locale())::of)
                    .orElseGet(() -> wording.say("digest.all.time")));
            said.add(wording.say("report.mentions", basis.mentions()));
        }
        said.add(
                wording.say("report.computed", wording.dayOfYear(LocalDate.ofInstant(basis.computed(), basis.zone()))));
        said.addAll(basis.leftOut());
        return String.join(" · ", said);
    }
}
