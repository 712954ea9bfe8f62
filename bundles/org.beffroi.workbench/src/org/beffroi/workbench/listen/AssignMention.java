package org.beffroi.workbench.listen;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.edition.About;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.routing.Dispatch;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.Detail;
import org.beffroi.workbench.listen.model.code.CodeColours;
import org.beffroi.workbench.listen.model.code.CodedField;
import org.beffroi.workbench.listen.model.code.CodedReader;
import org.beffroi.workbench.many.model.ChosenMentions;
import org.beffroi.workbench.routing.AssignDialog;
import org.beffroi.workbench.routing.model.AssignDraft;
import org.beffroi.workbench.routing.model.RoutingMessages;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

/** Gives the mention in hand to a department, and makes the message by which it goes there; or all those chosen, without one. */
public final class AssignMention {

    /** Letters by which a mention is recognised. */
    private static final int MOST = 120;

    @CanExecute
    boolean isPossible(@Optional DossierSession session, EPartService parts) {
        return session != null
                && !session.readOnly()
                && ListenScreen.in(parts)
                        .flatMap(ListenPart::view)
                        .flatMap(ListenView::inHand)
                        .isPresent();
    }

    @Execute
    void run(
            Shell shell,
            EPartService parts,
            DossierSession session,
            Works works,
            Ui ui,
            @Optional About about,
            @Service List<DocumentWriter> writers) {
        ListenView view = ListenScreen.in(parts).flatMap(ListenPart::view).orElseThrow();
        java.util.Optional<ChosenMentions> several = view.several();
        if (several.isPresent()) {
            new AssignSeveral(shell, session, ui, view).ask(several.get());
            return;
        }
        Detail detail = view.inHand().orElseThrow();
        String maker = about == null ? "" : about.edition().line();
        RoutingMessages messages = new RoutingMessages(session.dossier(), writers, maker, Clock.systemUTC());
        session.readers().execute(() -> {
            try {
                AssignDialog.Offered offered = offered(detail, session, ui.language(), messages.isPossible());
                ui.display().execute(() -> {
                    if (!shell.isDisposed()) {
                        new AssignDialog(
                                        shell,
                                        ui,
                                        session.days(ui.language()),
                                        Instant.now(),
                                        offered,
                                        draft -> assign(draft, detail, view, session, works, messages, ui.language()))
                                .open();
                    }
                });
            } catch (Refusal refusal) {
                ui.display().execute(() -> view.refuse(refusal.sentence()));
            }
        });
    }

    /** The message first: where it cannot be made, nothing is done. */
    private static void assign(
            AssignDraft draft,
            Detail detail,
            ListenView view,
            DossierSession session,
            Works works,
            RoutingMessages messages,
            Language language) {
        Runnable act = () -> session.acts()
                .perform(Sentence.of(AssignMention.class, "act.assign"), draft.deeds(detail.entry()), detail.entry());
        if (draft.message() == AssignDraft.Message.NONE) {
            act.run();
            return;
        }
        AtomicReference<java.util.Optional<Path>> made = new AtomicReference<>(java.util.Optional.empty());
        works.start(
                Sentence.of(AssignMention.class, "assign.work"),
                progress -> {
                    made.set(messages.write(detail.entry(), draft, language.locale()));
                    return Sentence.of(AssignMention.class, "assign.made");
                },
                work -> {
                    if (work.failed()) {
                        work.outcome().ifPresent(view::refuse);
                        return;
                    }
                    act.run();
                    made.get()
                            .filter(file -> draft.message() == AssignDraft.Message.OPEN)
                            .ifPresent(file -> Program.launch(file.toString()));
                });
    }

    private static AssignDialog.Offered offered(
            Detail detail, DossierSession session, Language language, boolean mail) {
        CodedField department = detail.department();
        List<String> people = people(session, language);
        Dispatch dispatch = new Dispatch(session.dossier(), language.locale(), "");
        Map<String, String> addresses = new TreeMap<>();
        for (String label : department.offered()) {
            dispatch.correspondent(department.stored(label, language.locale()))
                    .map(Correspondent::address)
                    .ifPresent(address -> addresses.put(Language.folded(label), address));
        }
        return new AssignDialog.Offered(
                about(detail),
                department.values().stream()
                        .findFirst()
                        .map(CodedField.Value::label)
                        .orElse(""),
                detail.followUp().person().orElse(""),
                department.offered(),
                people,
                label -> department.stored(label, language.locale()),
                label -> addresses.getOrDefault(Language.folded(label), ""),
                mail);
    }

    /** Those who were given mentions before. */
    static List<String> people(DossierSession session, Language language) {
        try (Snapshot snapshot = session.dossier().archive().snapshot()) {
            return new CodedReader(
                            session.dossier().archive().fields(),
                            language,
                            new CodeColours(session.dossier().codebook()))
                    .known(snapshot, CoreFields.ASSIGNEE, Cancel.never());
        }
    }

    /** Its title, or the beginning of its text. */
    private static String about(Detail detail) {
        String words = (detail.title().isEmpty() ? detail.text() : detail.title())
                .replaceAll("\\s+", " ")
                .strip();
        int most = Math.min(words.length(), MOST);
        return most < words.length() ? words.substring(0, most).stripTrailing() + "…" : words;
    }
}
