package org.beffroi.cli.analysis;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.beffroi.cli.output.Delivery;
import org.beffroi.cli.syntax.FormCommand;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.ReportWriter;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.parameter.Form;
import org.beffroi.core.parameter.FormTexts;
import org.beffroi.core.result.ShownNames;
import org.beffroi.dossier.folder.AccessLog;
import org.beffroi.dossier.folder.DossierRuns;

/** Runs one analysis and writes its report: {@code analyse volume --every week cantine}. */
public final class AnalyseCommand implements FormCommand {

    /** The verb before the id of an analysis. */
    public static final String VERB = "analyse";

    private final Analysis<?> analysis;
    private final Analyses analyses;
    private final ReportFormats formats;
    private final Clock clock;

    /** The verb of one of these analyses. */
    public AnalyseCommand(Analysis<?> analysis, Analyses analyses, ReportFormats formats, Clock clock) {
        this.analysis = analysis;
        this.analyses = analyses;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    public Form<?> form() {
        return Form.of(analysis.parameters());
    }

    @Override
    public FormTexts texts(Locale locale) {
        return Analyses.texts(analysis, locale);
    }

    @Override
    public String says(Locale locale) {
        return Analyses.answers(analysis, locale);
    }

    @Override
    public List<String> formats() {
        return formats.names();
    }

    @Override
    public Outcome run(Filled filled, Workplace workplace) {
        ReportWriter writer = formats.chosen(filled.format(), filled.out(), workplace.width());
        Dossier dossier = workplace.dossier(Access.READ);
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            if (filled.showNames()) {
                new AccessLog(dossier.folder(), clock)
                        .namesShown(
                                workplace.person(),
                                VERB + " " + Analyses.info(analysis).id(),
                                filled.texts().toString(),
                                snapshot.size());
            }
            Run run = DossierRuns.of(
                    dossier,
                    snapshot,
                    workplace.locale(),
                    new ShownNames(dossier.pseudonyms()::shown, filled.showNames()),
                    workplace.cancel(),
                    workplace.progress(
                            Sentence.of(getClass(), "analyse.progress", Analyses.title(analysis, workplace.locale()))));
            Report report = analyses.report(analysis, filled.texts(), run);
            new Delivery(workplace, filled.out()).write(writer, report);
        }
        return Outcome.DONE;
    }
}
