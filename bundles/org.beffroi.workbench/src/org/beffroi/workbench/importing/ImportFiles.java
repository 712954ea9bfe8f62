package org.beffroi.workbench.importing;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportPreview;
import org.beffroi.dossier.importing.ImportRequest;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.dossier.importing.Imports;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.app.Settings;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.ListenDoor;
import org.beffroi.workbench.listen.model.Rows;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.work.Work;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Imports files that the user chooses. */
public final class ImportFiles {

    private final ListenDoor listen;

    /** @param listen where what came is read */
    @Inject
    public ImportFiles(ListenDoor listen) {
        this.listen = listen;
    }

    @CanExecute
    boolean isPossible(
            @org.eclipse.e4.core.di.annotations.Optional DossierSession session,
            @org.eclipse.e4.core.di.annotations.Optional Imports imports) {
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
            Settings settings,
            @org.eclipse.e4.core.di.annotations.Optional ChosenFiles known) {
        String dossier = String.valueOf(session.dossier().id());
        List<Path> files = known == null ? chosen(shell, ui.language(), settings.chosenFrom(dossier)) : known.files();
        if (known == null && !files.isEmpty()) {
            settings.choose(dossier, files.getFirst().getParent());
        }
        if (!files.isEmpty()) {
            read(files, shell, sessions, session, imports, works, ui);
        }
    }

    /** Those that the user chooses, none where the dialog is closed. */
    private static List<Path> chosen(Shell shell, Language language, Optional<Path> from) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        from.map(Path::toString).ifPresent(dialog::setFilterPath);
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
        FileImports importing = new FileImports(
                imports, session.dossier(), ui.language(), session.readers(), session.analysts(), ui.display());
        ImportHistory history =
                new ImportHistory(imports, session, ui.language(), ui.display(), () -> sessions.arrived(session));
        Asked asked =
                new Asked(importing, sessions, works, session, new ImportNotices(shell, ui, session, history, listen));
        importing.profiles(profiles -> {
            asked.ask = (some, before) -> {
                asked.dialog = new ImportDialog(shell, ui, session.days(ui.language()), some, profiles, before, asked);
                asked.dialog.open();
            };
            asked.ask.accept(files, ImportDialog.Before.none());
        });
    }

    /** What the dialog asks for. */
    private static final class Asked implements ImportDialog.Work, FileImports.Answer {

        private final FileImports importing;
        private final DossierSessions sessions;
        private final Works works;
        private final DossierSession session;
        private final ImportNotices told;
        private ImportDialog dialog;
        private BiConsumer<List<Path>, ImportDialog.Before> ask = (files, before) -> {};

        Asked(
                FileImports importing,
                DossierSessions sessions,
                Works works,
                DossierSession session,
                ImportNotices told) {
            this.importing = importing;
            this.sessions = sessions;
            this.works = works;
            this.session = session;
            this.told = told;
        }

        @Override
        public void preview(Path file, ImportWishes wishes, boolean named) {
            importing.preview(file, wishes, named, this);
        }

        @Override
        public Cancel count(ImportRequest request, FileImports.Counting answer) {
            return importing.count(request, answer);
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
            Sentence what = request.files().size() == 1
                    ? Sentence.of(ImportFiles.class, "import.work", first)
                    : Sentence.of(
                            ImportFiles.class,
                            "import.work.several",
                            first,
                            request.files().size() - 1);
            AtomicReference<FileImports.Ended> ended = new AtomicReference<>();
            session.arriving(works.start(
                    what,
                    progress -> {
                        ended.set(importing.run(request, progress));
                        return ended.get().said();
                    },
                    work -> {
                        sessions.arrived(session);
                        if (sessions.current().filter(session::equals).isPresent()) {
                            tell(work, what, request, Optional.ofNullable(ended.get()));
                        }
                    }));
        }

        private void tell(Work work, Sentence what, ImportRequest request, Optional<FileImports.Ended> ended) {
            if (ended.isEmpty()) {
                work.outcome().filter(why -> work.failed()).ifPresent(told::say);
                return;
            }
            Runnable correct = () -> ask.accept(
                    request.files(),
                    new ImportDialog.Before(request.wishes(), ended.get().unmapped()));
            told.ended(what, request.files(), ended.get(), correct);
        }
    }
}
