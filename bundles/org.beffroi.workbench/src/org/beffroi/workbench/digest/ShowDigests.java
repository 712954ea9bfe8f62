package org.beffroi.workbench.digest;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.edition.About;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.folder.DigestReports;
import org.beffroi.workbench.digest.model.DigestDocuments;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.listen.ListenPart;
import org.beffroi.workbench.listen.ListenScreen;
import org.beffroi.workbench.listen.model.SearchSession;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Shell;

/** Shows the digests of the dossier. */
public final class ShowDigests {

    @CanExecute
    boolean isPossible(@Optional DossierSession session, @Optional About about, @Service List<DocumentWriter> writers) {
        return session != null && about != null && !writers.isEmpty();
    }

    @Execute
    void run(
            Shell shell,
            EPartService parts,
            DossierSession session,
            Works works,
            Ui ui,
            About about,
            @Service List<DocumentWriter> writers,
            @Service DigestReports reports) {
        String query = ListenScreen.in(parts)
                .flatMap(ListenPart::searchSession)
                .filter(searchSession -> !searchSession.isEverything())
                .map(SearchSession::wholeText)
                .orElse("");
        DigestDocuments making = new DigestDocuments(
                session.dossier(), writers, reports, about.edition().line(), Clock.systemUTC());
        Doing doing = new Doing(shell, session, works, ui, making, query);
        DigestsDialog dialog =
                new DigestsDialog(shell, ui, making.endings(), !query.isEmpty() && !session.readOnly(), doing);
        doing.dialog = dialog;
        doing.read();
        dialog.open();
    }

    /** What the dialog asks for. */
    private static final class Doing implements DigestsDialog.Work {

        private final Shell shell;
        private final DossierSession session;
        private final Works works;
        private final Ui ui;
        private final DigestDocuments making;
        private final String query;
        private DigestsDialog dialog;

        Doing(Shell shell, DossierSession session, Works works, Ui ui, DigestDocuments making, String query) {
            this.shell = shell;
            this.session = session;
            this.works = works;
            this.ui = ui;
            this.making = making;
            this.query = query;
        }

        void read() {
            change(() -> {});
        }

        @Override
        public void preview(Digest digest) {
            AtomicReference<Path> page = new AtomicReference<>();
            works.start(
                    Sentence.of(ShowDigests.class, "digests.work", digest.name()),
                    progress -> {
                        page.set(making.preview(digest));
                        return Sentence.of(ShowDigests.class, "digests.made", digest.name());
                    },
                    work -> {
                        if (work.failed()) {
                            work.outcome().ifPresent(dialog::refuse);
                        } else if (!shell.isDisposed()) {
                            Shell over = dialog.shell().isDisposed() ? shell : dialog.shell();
                            DigestPreview.open(over, ui, digest.title(), page.get());
                        }
                    });
        }

        @Override
        public void save(Digest digest, Path file) {
            works.start(
                    Sentence.of(ShowDigests.class, "digests.work", digest.name()),
                    progress -> {
                        making.save(digest, file);
                        return Sentence.of(ShowDigests.class, "export.done", String.valueOf(file.getFileName()));
                    },
                    work -> {
                        if (work.failed()) {
                            work.outcome().ifPresent(dialog::refuse);
                        }
                    });
        }

        @Override
        public void create(String name) {
            change(() -> {
                if (session.dossier().digests().named(name).isPresent()) {
                    throw Refusal.of(Refusal.Kind.ALREADY_THERE, ShowDigests.class, "digests.name.taken", name);
                }
                session.dossier()
                        .digests()
                        .save(DigestDocuments.of(name, query, ui.language().locale()));
            });
        }

        @Override
        public void add(Digest digest) {
            change(() -> session.dossier().digests().save(digest.with(DigestDocuments.section(query))));
        }

        private void change(Runnable deed) {
            session.writer().execute(() -> {
                try {
                    deed.run();
                    List<Digest> all = session.dossier().digests().all();
                    ui.display().execute(() -> dialog.show(all));
                } catch (Refusal refusal) {
                    ui.display().execute(() -> dialog.refuse(refusal.sentence()));
                }
            });
        }
    }
}
