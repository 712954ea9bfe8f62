package org.beffroi.workbench.strategy.handler;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.edition.About;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.edit.Additions;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.evidence.Remeasuring;
import org.beffroi.strategy.library.Library;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.ModerationAct;
import org.beffroi.strategy.moderation.Capture;
import org.beffroi.strategy.moderation.Registering;
import org.beffroi.strategy.moderation.TargetDossier;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.listen.ListenPart;
import org.beffroi.workbench.listen.ListenScreen;
import org.beffroi.workbench.listen.ListenView;
import org.beffroi.workbench.listen.model.Detail;
import org.beffroi.workbench.privacy.model.Prose;
import org.beffroi.workbench.strategy.model.ModerationFiles;
import org.beffroi.workbench.strategy.model.StrategyEditor;
import org.beffroi.workbench.strategy.moderation.ModerationDialog;
import org.beffroi.workbench.strategy.print.PrintedDialog;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

/** Enters the moderation of the mention in hand in the register of the strategy; where somebody is targeted, makes the dossier. */
public final class ModerateMention {

    /** Letters by which a mention is recognised. */
    private static final int MOST = 90;

    private static final String ODT = "odt";

    @CanExecute
    boolean isPossible(@Optional DossierSession session, EPartService parts) {
        return session != null && !session.readOnly() && mention(parts).isPresent();
    }

    private static java.util.Optional<Detail> mention(EPartService parts) {
        return ListenScreen.in(parts).flatMap(ListenPart::view).flatMap(ListenView::inHand);
    }

    @Execute
    void run(
            Shell shell,
            EPartService parts,
            CurrentStrategy strategies,
            DossierSession session,
            Works works,
            Ui ofWindow,
            @Optional About about,
            @Service List<DocumentWriter> writers) {
        Ui ui = ofWindow.with(ModerateMention.class);
        Detail detail = mention(parts).orElseThrow();
        ListenView view = ListenScreen.in(parts).flatMap(ListenPart::view).orElseThrow();
        Names names =
                new Names(ui.language().locale(), session.dossier().settings().zone());
        String maker = about == null ? "" : about.edition().line();
        strategies.with(open -> {
            if (open.isEmpty() || open.get().editing().isReadOnly()) {
                view.refuse(
                        open.isEmpty()
                                ? Sentence.of(ModerateMention.class, "evidence.no.strategy")
                                : Sentence.of(DossierSession.class, "dossier.read.only"));
                return;
            }
            StrategyEditor editor = open.get();
            Doing doing = new Doing(shell, session, works, ui, maker, writers, editor, view);
            new ModerationDialog(
                            shell,
                            ui,
                            names,
                            about(detail),
                            Registering.articles(editor.strategy()),
                            decided -> doing.enter(detail.entry(), decided))
                    .open();
        });
    }

    /** Its title, or the beginning of its text. */
    private static String about(Detail detail) {
        String words = (detail.title().isEmpty() ? detail.text() : detail.title())
                .replaceAll("\\s+", " ")
                .strip();
        return words.length() <= MOST ? words : words.substring(0, MOST).stripTrailing() + "…";
    }

    /** What is entered, once it is decided. */
    private record Doing(
            Shell shell,
            DossierSession session,
            Works works,
            Ui ui,
            String maker,
            List<DocumentWriter> writers,
            StrategyEditor editor,
            ListenView view) {

        void enter(Entry entry, Registering.Decided decided) {
            AtomicReference<ModerationAct> made = new AtomicReference<>();
            AtomicReference<List<Path>> files = new AtomicReference<>(List.of());
            Path strategy = editor.file().path();
            works.start(
                    Sentence.of(ModerateMention.class, "moderation.work"),
                    progress -> {
                        Instant at = Remeasuring.at(session.dossier(), Clock.systemUTC());
                        Capture capture = Capture.of(entry, at);
                        ModerationFiles kept = new ModerationFiles(strategy);
                        ModerationAct act = new Registering()
                                .act(entry, decided, capture, kept.keep(capture), at, session.person());
                        if (decided.targetsPerson()) {
                            files.set(dossier(kept, act, at));
                        }
                        made.set(act);
                        return Sentence.of(ModerateMention.class, "moderation.done");
                    },
                    work -> {
                        if (work.failed()) {
                            work.outcome().ifPresent(view::refuse);
                        } else if (made.get() != null) {
                            put(made.get());
                            tell(files.get());
                        }
                    });
        }

        private List<Path> dossier(ModerationFiles kept, ModerationAct act, Instant at) {
            DocumentWriter odt = writers.stream()
                    .filter(writer -> DocumentWriter.info(writer).id().equals(ODT))
                    .findFirst()
                    .orElseThrow(() -> Refusal.of(ModerateMention.class, "print.no.format"));
            Library library = Library.shipped().of(session.dossier().folder());
            ZoneId zone = session.dossier().settings().zone();
            return kept.dossier(
                    act,
                    new TargetDossier(library, maker),
                    odt,
                    ODT,
                    at,
                    ui.language().locale(),
                    zone);
        }

        private void put(ModerationAct act) {
            editor.editing().perform(Sentence.of(ModerateMention.class, "moderation.said"), () -> new Additions(
                            editor.strategy(), RandomGenerator.getDefault())
                    .put(editor.strategy(), ModelPackage.eINSTANCE.getStrategy_Moderation(), act));
        }

        private void tell(List<Path> files) {
            if (files.isEmpty() || shell.isDisposed()) {
                return;
            }
            Prose.Writer prose = new Prose.Writer();
            prose.fact(ui.text("moderation.dossier.whole"), files.getFirst().toString());
            prose.fact(ui.text("moderation.dossier.masked"), files.getLast().toString());
            new PrintedDialog(
                            shell,
                            ui,
                            ui.text("moderation.dossier"),
                            ui.text("moderation.dossier.hint"),
                            prose.written(),
                            ui.text("close"),
                            new PrintedDialog.Answer(
                                    ui.text("print.open"),
                                    () -> Program.launch(files.getFirst().toString())))
                    .open();
        }
    }
}
