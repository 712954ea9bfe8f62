package org.beffroi.workbench.export;

import java.util.List;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.TableWriter;
import org.beffroi.workbench.analysis.AnalysesPart;
import org.beffroi.workbench.analysis.AnalysesScreen;
import org.beffroi.workbench.analysis.AnalysesView;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.listen.ListenPart;
import org.beffroi.workbench.listen.ListenScreen;
import org.beffroi.workbench.listen.model.HeldSearch;
import org.beffroi.workbench.listen.model.SearchSession;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.view.FileExport;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Shell;

/** Writes what is shown to a file: what was found, the analysis in front, or what another screen in front offers. */
public final class ExportFound {

    @CanExecute
    boolean isPossible(@Optional DossierSession session, @Service List<TableWriter> writers) {
        return session != null && !writers.isEmpty();
    }

    @Execute
    void run(
            Shell shell,
            EPartService parts,
            DossierSession session,
            Works works,
            Ui ui,
            @Optional FileExport export,
            @Service List<TableWriter> writers) {
        java.util.Optional<AnalysesPart> analyses = AnalysesScreen.inFront(parts);
        if (analyses.isPresent()) {
            analyses.flatMap(AnalysesPart::view).ifPresent(AnalysesView::offerFormats);
            return;
        }
        if (export != null) {
            export.toFile();
            return;
        }
        SearchSession searchSession =
                ListenScreen.in(parts).flatMap(ListenPart::searchSession).orElseThrow();
        long count = searchSession.screen().count().orElse(0);
        if (count > 0) {
            new ExportDialog(shell, ui, count, FormatNames.inOrder(writers), write(searchSession, session, works, ui))
                    .open();
        }
    }

    /** Writes all that was found when the dialog is answered, beside the UI thread. */
    private static ExportDialog.Decision write(
            SearchSession searchSession, DossierSession session, Works works, Ui ui) {
        String text = searchSession.wholeText();
        String title =
                searchSession.isEverything() ? session.dossier().settings().name() : text;
        return (writer, file, showNames) -> {
            HeldSearch held = searchSession.hold().orElseThrow();
            SearchExport exporting = new SearchExport(session.dossier(), session.person(), ui.language());
            works.start(
                    Sentence.of(ExportFound.class, "export.work", String.valueOf(file.getFileName())),
                    progress -> held.ask(snapshot -> exporting.write(
                            snapshot, held.query(), held.order(), text, title, writer, file, showNames, progress)),
                    work -> held.release());
        };
    }
}
