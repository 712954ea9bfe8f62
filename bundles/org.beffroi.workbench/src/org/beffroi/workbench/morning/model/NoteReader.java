package org.beffroi.workbench.morning.model;

import java.text.Collator;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.parameter.Form;
import org.beffroi.core.parameter.FormTexts;
import org.beffroi.core.parameter.Parameter;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Prose.Weight;
import org.beffroi.dossier.folder.DossierRuns;
import org.beffroi.workbench.analysis.model.AnalysisRequest;

/**
 * Reads the note of the morning of a dossier, by the analysis of that name; of one in which nothing was said for a week, that of its
 * last day. Off the UI thread.
 *
 * @param locale language of what is said
 * @param known notes as they were read before
 */
public record NoteReader(
        Dossier dossier, Analyses analyses, Locale locale, KnownAnswers<NoteReader.Asked, Morning.Note> known) {

    /** The analysis that writes it. */
    public static final String ANALYSIS = "note";

    private static final int WEEK = 7;

    /** Departments that are offered, those with most mentions. */
    private static final int DEPARTMENTS = 12;

    /** For whom a note is, and in which language. */
    public record Asked(NoteRecipient recipient, Locale locale) {}

    /**
     * The note.
     *
     * @param recipient for whom; one whom the analysis does not know, such as a department that is gone, is told the standard note
     * @throws org.beffroi.core.message.Refusal if no plug-in brings that analysis
     */
    public Morning.Note read(NoteRecipient recipient, Cancel cancel) {
        try (Snapshot now = dossier.archive().snapshot()) {
            return known.of(new Asked(recipient, locale), dossier, now, () -> read(recipient, now, cancel));
        }
    }

    private Morning.Note read(NoteRecipient recipient, Snapshot now, Cancel cancel) {
        Analysis<?> analysis = analyses.named(ANALYSIS);
        List<Morning.Addressee> known = addressees(analysis, now, cancel);
        Morning.Addressee addressee = known.stream()
                .filter(one -> one.recipient().equals(recipient))
                .findFirst()
                .orElse(known.getFirst());
        Map<String, List<String>> parameters =
                new LinkedHashMap<>(addressee.recipient().parameters());
        lastDay(now, cancel).ifPresent(day -> parameters.put("period", List.of(day + ".." + day)));
        Report report =
                analyses.report(analysis, parameters, DossierRuns.of(dossier, now, locale, cancel, Progress.silent()));
        return new Morning.Note(
                report.answer().findings().title(),
                report.answer().findings().findings().stream()
                        .map(finding -> new Morning.Point(
                                finding.sentence(), finding.weight() == Weight.ALARM, finding.drillDown()))
                        .toList(),
                report.answer().leftOut(),
                new AnalysisRequest(ANALYSIS, parameters),
                addressee,
                known);
    }

    /** For whom the analysis writes one, by its own list, the standard first; instead of any department those of the archive. */
    private List<Morning.Addressee> addressees(Analysis<?> analysis, Snapshot now, Cancel cancel) {
        List<Morning.Addressee> known = new ArrayList<>();
        FormTexts texts = Analyses.texts(analysis, locale);
        Optional<Parameter> level = Form.of(analysis.parameters()).named("level");
        level.ifPresent(component -> component.choices().stream()
                .filter(choice -> !choice.equals(NoteRecipient.OF_A_DEPARTMENT))
                .map(choice -> new Morning.Addressee(new NoteRecipient(choice, ""), texts.choice(component, choice)))
                .sorted(Comparator.comparing(one ->
                        !component.standard().equals(Optional.of(one.recipient().level()))))
                .forEach(known::add));
        if (known.isEmpty()) {
            known.add(new Morning.Addressee(NoteRecipient.standard(), ""));
        }
        if (level.filter(component -> component.choices().contains(NoteRecipient.OF_A_DEPARTMENT))
                .isPresent()) {
            Field department = dossier.archive()
                    .fields()
                    .byKey(CoreFields.DEPARTMENT.name())
                    .orElse(CoreFields.DEPARTMENT);
            now.facet(new Query.Everything(), department, DEPARTMENTS, cancel).counts().stream()
                    .map(FacetCounts.Count::value)
                    .map(key ->
                            new Morning.Addressee(NoteRecipient.department(key), department.valueLabel(key, locale)))
                    .sorted(Comparator.comparing(Morning.Addressee::name, Collator.getInstance(locale)))
                    .forEach(known::add);
        }
        return known;
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
