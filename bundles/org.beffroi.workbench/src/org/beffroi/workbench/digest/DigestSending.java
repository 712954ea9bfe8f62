package org.beffroi.workbench.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.post.MailServer;
import org.beffroi.workbench.digest.model.DigestDocuments;
import org.beffroi.workbench.digest.model.DigestDocuments.Preview;
import org.beffroi.workbench.digest.model.DigestSession;
import org.beffroi.workbench.digest.model.DigestSession.State;
import org.beffroi.workbench.digest.model.TimedSending;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Confirmation;
import org.beffroi.workbench.widget.FileChooser;
import org.beffroi.workbench.work.Work;
import org.beffroi.workbench.work.Works;
import org.eclipse.swt.widgets.Composite;

/** What leaves of the digests of a dossier: looked at, written to files, sent. Belongs to the UI thread. */
final class DigestSending {

    /** Where it is told. */
    interface Screen {

        /** What shows; empty before the first answer. */
        Optional<State> shown();

        /** Says how something came out; nothing for an empty sentence. */
        void say(String words);

        /** Says that it is on its way. */
        void sends();

        /** Says why something did not come out. */
        void refuse(String why);

        /** Reads everything anew, then goes on: nothing is said beside what is of before. */
        void refresh(Runnable then);
    }

    private final Composite parent;
    private final Ui ui;
    private final DossierSession session;
    private final Works works;
    private final DigestDesk.Services services;
    private final Supplier<FileChooser> files;
    private final Screen screen;
    private final Clock clock = Clock.systemUTC();
    private final DigestDocuments documents;
    private long sendings;

    DigestSending(
            Composite parent,
            Ui ui,
            DossierSession session,
            Works works,
            DigestDesk.Services services,
            Supplier<FileChooser> files,
            Screen screen) {
        this.parent = parent;
        this.ui = ui;
        this.session = session;
        this.works = works;
        this.services = services;
        this.files = files;
        this.screen = screen;
        documents = new DigestDocuments(session.dossier(), services.writers(), services.mailing(), clock);
    }

    /** Shows what its recipients would get now. */
    void preview(Digest digest) {
        List<Preview> previews = new CopyOnWriteArrayList<>();
        Optional<MailServer> server = screen.shown().flatMap(State::server);
        works.begin(
                Sentence.of(DigestSending.class, "digests.work", digest.name()),
                cancel -> {
                    for (Digest.Form form : forms(digest)) {
                        documents.preview(digest, form, server, cancel).ifPresent(previews::add);
                    }
                    return Sentence.of(DigestSending.class, "digests.made", digest.name());
                },
                work -> ended(work, () -> preview(digest, previews)));
    }

    /** Those that somebody gets; the complete one while nobody gets any. */
    private static List<Digest.Form> forms(Digest digest) {
        List<Digest.Form> forms = Stream.of(Digest.Form.values())
                .filter(form -> !digest.recipients(form).isEmpty())
                .toList();
        return forms.isEmpty() ? List.of(Digest.Form.COMPLETE) : forms;
    }

    private void preview(Digest digest, List<Preview> previews) {
        if (previews.isEmpty()) {
            screen.say(ui.text("digests.preview.calm"));
        } else {
            new PreviewDialog(parent.getShell(), ui, digest.title(), previews).open();
        }
    }

    /** Writes it to a file that is asked for. */
    void save(Digest digest) {
        String name = digest.name().replaceAll("[^\\p{L}\\p{N}._-]+", "-") + "."
                + documents.endings().getFirst();
        files.get()
                .askAny(parent.getShell(), name, documents.endings())
                .ifPresent(file -> works.begin(
                        Sentence.of(DigestSending.class, "digests.work", digest.name()),
                        cancel -> {
                            documents.save(digest, file, cancel);
                            return Sentence.of(DigestSending.class, "export.done", String.valueOf(file.getFileName()));
                        },
                        work -> ended(work, () -> said(work))));
    }

    /**
     * Sends it, after a question where its days tell nothing, and one where it was sent today or nobody knows whether an earlier
     * sending arrived.
     */
    void send(Digest digest) {
        screen.shown()
                .flatMap(State::open)
                .filter(open -> open.digest().equals(digest))
                .flatMap(DigestSession.Open::unwatched)
                .ifPresentOrElse(
                        why -> new Confirmation(
                                        parent.getShell(),
                                        ui,
                                        ui.text("digests.unwatched.question", digest.name()),
                                        why,
                                        ui.text("digests.unwatched.anyway"),
                                        () -> sendOnce(digest))
                                .open(),
                        () -> sendOnce(digest));
    }

    private void sendOnce(Digest digest) {
        // By the clock, as receipts are: a fictional dossier has a day of its own.
        LocalDate today = LocalDate.ofInstant(
                clock.instant(), session.dossier().settings().zone());
        boolean sentToday = screen.shown().flatMap(State::open).stream()
                .flatMap(open -> open.sent().stream())
                .anyMatch(sent -> sent.finished().isEmpty()
                        || session.days(ui.language()).dayOf(sent.begun()).equals(today));
        if (sentToday) {
            new Confirmation(
                            parent.getShell(),
                            ui,
                            ui.text("digests.again.question", digest.name()),
                            ui.text("digests.again.consequence"),
                            ui.text("digests.again"),
                            () -> send(digest, true))
                    .open();
        } else {
            send(digest, false);
        }
    }

    private void send(Digest digest, boolean again) {
        screen.sends();
        works.begin(
                Sentence.of(DigestSending.class, TimedSending.SENDING, digest.name()),
                cancel -> {
                    List<Correspondent> reached =
                            services.mailing().send(digest, session.dossier(), again, clock, cancel);
                    return TimedSending.done(digest.name(), reached.size());
                },
                work -> ended(work, () -> said(work)));
    }

    /** Takes note of works that ended: what was sent by itself is told among the sendings. */
    void worked() {
        long ended = works.all().stream()
                .filter(work -> work.ended() && work.what().key().equals(TimedSending.SENDING))
                .count();
        if (ended != sendings && !parent.isDisposed()) {
            sendings = ended;
            screen.refresh(() -> {});
        }
    }

    /** What has left is told by the state of the screen, now and when it is opened again. */
    private void said(Work work) {
        Optional<Sentence> outcome = work.outcome().filter(said -> !said.key().equals(TimedSending.SENT));
        screen.refresh(() -> {
            screen.say("");
            outcome.map(ui::say).ifPresent(work.failed() ? screen::refuse : screen::say);
        });
    }

    private void ended(Work work, Runnable well) {
        if (parent.isDisposed()) {
            return;
        }
        if (work.failed()) {
            said(work);
        } else {
            well.run();
        }
    }
}
