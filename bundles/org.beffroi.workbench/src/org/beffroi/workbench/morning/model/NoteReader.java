package org.beffroi.workbench.morning.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Prose.Weight;
import org.beffroi.dossier.folder.DossierRuns;

/**
 * Reads the note of the morning of a dossier, by the analysis of that name; of one in which nothing was said for a week, that of its
 * last day. Off the UI thread.
 *
 * @param locale language of what is said
 */
public record NoteReader(Dossier dossier, Analyses analyses, Locale locale) {

    /** The analysis that writes it. */
    public static final String ANALYSIS = "note";

    private static final int WEEK = 7;

    /**
     * The note.
     *
     * @throws org.beffroi.core.message.Refusal if no plug-in brings that analysis
     */
    public Morning.Note read(Cancel cancel) {
        try (Snapshot now = dossier.archive().snapshot()) {
            Report report = analyses.report(
                    analyses.named(ANALYSIS),
                    lastDay(now, cancel)
                            .map(day -> Map.of("period", List.of(day + ".." + day)))
                            .orElse(Map.of()),
                    DossierRuns.of(dossier, now, locale, cancel, Progress.silent()));
            return new Morning.Note(
                    report.answer().findings().title(),
                    report.answer().findings().findings().stream()
                            .map(finding -> new Morning.Point(
                                    finding.sentence(), finding.weight() == Weight.ALARM, finding.drillDown()))
                            .toList(),
                    report.answer().leftOut().stream().findFirst().orElse(""));
        }
    }

    /** The last day on which anything was said, where that is a week ago or more; empty where it is not. */
    private Optional<LocalDate> lastDay(Snapshot now, Cancel cancel) {
        LocalDate today = dossier.today();
        Query before = new Query.Period(CoreFields.PUBLISHED.name(), null, new Query.FixedDay(today));
        return now.page(before, Order.NEWEST, Optional.empty(), 1, cancel).rows().stream()
                .flatMap(entry -> entry.effective().time(CoreFields.PUBLISHED).stream())
                .map(time -> LocalDate.ofInstant(time, dossier.settings().zone()))
                .filter(day -> ChronoUnit.DAYS.between(day, today) >= WEEK)
                .findFirst();
    }
}
