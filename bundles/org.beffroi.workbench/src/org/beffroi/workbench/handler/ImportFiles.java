package org.beffroi.workbench.handler;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.beffroi.core.mention.Term;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportPreview;
import org.beffroi.dossier.importing.ImportRequest;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.dossier.importing.Imports;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.importing.ChosenFiles;
import org.beffroi.workbench.importing.FileImports;
import org.beffroi.workbench.importing.ImportDialog;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.Rows;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Imports files that the user chooses. */
public final class ImportFiles {

    @CanExecute
    boolean isPossible(@Optional DossierSession session, @Optional Imports imports) {
        return session != null && !session.readOnly() && imports != null;
    }

    @Execute
    void run(
            Shell shell,
            DossierSessions sessions,
            DossierSession session,
            Imports imports,
            Works works,
            Ui ui,
            @Optional ChosenFiles known) {
        List<Path> files = known == null ? chosen(shell, ui.language()) : known.files();
        if (!files.isEmpty()) {
            read(files, shell, sessions, session, imports, works, ui);
        }
    }

    /** Those that the user chooses, none where the dialog is closed. */
    private static List<Path> chosen(Shell shell, Language language) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText(language.text("command.import"));
        if (dialog.open() == null) {
            return List.of();
        }
        return Stream.of(dialog.getFileNames())
                .map(name -> Path.of(dialog.getFilterPath(), name).toAbsolutePath())
                .toList();
    }

    /** Shows how chosen files would be read. */
    public void read(
            List<Path> files,
            Shell shell,
            DossierSessions sessions,
            DossierSession session,
            Imports imports,
            Works works,
            Ui ui) {
        FileImports importing =
                new FileImports(imports, session.dossier(), ui.language(), session.readers(), ui.display());
        Asked asked = new Asked(importing, sessions, works, session);
        importing.profiles(profiles -> {
            asked.dialog = dialog(shell, ui, session, files, profiles, asked);
            asked.dialog.open();
        });
    }

    private static ImportDialog dialog(
            Shell shell, Ui ui, DossierSession session, List<Path> files, List<Term> profiles, Asked asked) {
        return new ImportDialog(shell, ui, session.days(ui.language()), files, profiles, asked);
    }

    /** What the dialog asks for. */
    private static final class Asked implements ImportDialog.Work, FileImports.Answer {

        private final FileImports importing;
        private final DossierSessions sessions;
        private final Works works;
        private final DossierSession session;
        private ImportDialog dialog;

        Asked(FileImports importing, DossierSessions sessions, Works works, DossierSession session) {
            this.importing = importing;
            this.sessions = sessions;
            this.works = works;
            this.session = session;
        }

        @Override
        public void preview(Path file, ImportWishes wishes) {
            importing.preview(file, wishes, this);
        }

        @Override
        public void show(ImportPreview preview, Rows mentions) {
            dialog.show(preview, mentions, session.dossier().archive().fields());
        }

        @Override
        public void refuse(Sentence why) {
            dialog.refuse(why);
        }

        @Override
        public void keep(String name, Path file, ImportWishes wishes) {
            session.writer().execute(() -> importing.keep(name, file, wishes));
        }

        @Override
        public void run(ImportRequest request) {
            String first = String.valueOf(request.files().getFirst().getFileName());
            session.arriving(works.start(
                    request.files().size() == 1
                            ? Sentence.of(ImportFiles.class, "import.work", first)
                            : Sentence.of(
                                    ImportFiles.class,
                                    "import.work.several",
                                    first,
                                    request.files().size() - 1),
                    progress -> importing.run(request, progress),
                    work -> sessions.arrived(session)));
        }
    }
}
