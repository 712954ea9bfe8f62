package org.beffroi.workbench.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Archive.RepairReport;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.dossier.Dossiers;
import org.beffroi.core.dossier.OpeningNotice;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.journal.RepairLosses;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.dossier.Leaving;
import org.beffroi.workbench.work.Work;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.core.contexts.IEclipseContext;

/**
 * Opens and closes dossiers; the one lying open is in the context as a {@link DossierSession}, and whoever shows it is told by
 * injection. Belongs to the UI thread, which never waits for it.
 */
public final class DossierSessions {

    private static final System.Logger LOG = System.getLogger(DossierSessions.class.getName());
    private static final long LOOK_MILLIS = 50;

    /** Why a dossier is not written to and can be read all the same. */
    private static final Set<Refusal.Kind> READABLE = Set.of(Refusal.Kind.IN_USE, Refusal.Kind.READ_ONLY);

    private final IEclipseContext context;
    private final Dossiers dossiers;
    private final Settings settings;
    private final Works works;
    private final Executor display;
    private final Consumer<Throwable> failed;
    private final List<Predicate<Sentence>> refused = new ArrayList<>();
    private Consumer<List<Sentence>> damaged = damages -> {};
    private Consumer<List<OpeningNotice>> unended = notices -> {};
    private Consumer<List<Sentence>> lost = losses -> {};
    private final Leaving leaving = new Leaving();
    private final List<Consumer<DossierSession>> read = new ArrayList<>();
    private volatile CompletableFuture<Void> closing = CompletableFuture.completedFuture(null);

    /**
     * @param display runs on the UI thread, later
     * @param failed told what was thrown that nobody foresaw, in any thread
     */
    public DossierSessions(
            IEclipseContext context,
            Dossiers dossiers,
            Settings settings,
            Works works,
            Executor display,
            Consumer<Throwable> failed) {
        this.context = context;
        this.dossiers = dossiers;
        this.settings = settings;
        this.works = works;
        this.display = display;
        this.failed = failed;
        context.set(Leaving.class, leaving);
    }

    /**
     * Told why a dossier was not opened, the latest listener first, until one shows it.
     *
     * @param shows returns whether it can be seen there
     * @return ends that
     */
    public Runnable onRefusal(Predicate<Sentence> shows) {
        refused.addFirst(shows);
        return () -> refused.remove(shows);
    }

    /** Told what is damaged in a dossier that was opened, in the UI thread. */
    public void onDamage(Consumer<List<Sentence>> listener) {
        damaged = listener;
    }

    /** Told what was begun in a dossier that was opened and waits for somebody, in the UI thread. */
    public void onUnended(Consumer<List<OpeningNotice>> listener) {
        unended = listener;
    }

    /** Told what repairs of a dossier that was opened lost and nobody took note of, in the UI thread. */
    public void onLoss(Consumer<List<Sentence>> listener) {
        lost = listener;
    }

    /** Takes note of what repairs of the dossier that lies open lost: it is told no more. */
    public void noteLosses() {
        current().filter(session -> !session.readOnly()).ifPresent(session -> {
            try {
                new RepairLosses(session.dossier().folder()).acknowledge(person(), Instant.now());
            } catch (Refusal why) {
                refuse(why.sentence());
            }
        });
    }

    private void tellLosses(Dossier dossier) {
        List<Sentence> losses;
        try {
            losses = new RepairLosses(dossier.folder())
                    .sentences(dossier.settings().zone());
        } catch (Refusal why) {
            losses = List.of(why.sentence());
        }
        if (!losses.isEmpty()) {
            lost.accept(losses);
        }
    }

    /** Repairs the dossier that lies open, behind the scenes. */
    public void repair() {
        current()
                .filter(session -> !session.readOnly())
                .ifPresent(session -> works.start(
                        Sentence.of(DossierSessions.class, "work.repairing"),
                        progress -> {
                            RepairReport report = session.dossier().archive().repair(progress);
                            return repaired(report);
                        },
                        work -> arrived(session)));
    }

    private static Sentence repaired(RepairReport report) {
        Sentence repaired = Sentence.of(
                DossierSessions.class,
                "work.repaired",
                report.damages().size(),
                report.takenBack(),
                report.mentions(),
                report.lost(),
                report.actsLost(),
                report.erased());
        for (Sentence doubt : report.doubts()) {
            repaired = Sentence.of(DossierSessions.class, "work.repaired.doubt", repaired, doubt);
        }
        return repaired;
    }

    /** Tells that mentions came to a dossier, or that its sources changed them. */
    public void arrived(DossierSession session) {
        List.copyOf(read).forEach(listener -> listener.accept(session));
    }

    /** Told once the mentions of a dossier were read again by its enrichers, or others arrived; as long as the program runs. */
    public void onRead(Consumer<DossierSession> listener) {
        read.add(listener);
    }

    /** Tells that a dossier cannot be had. */
    public void refuse(Sentence why) {
        if (List.copyOf(refused).stream().noneMatch(listener -> listener.test(why))) {
            LOG.log(System.Logger.Level.WARNING, why.key());
        }
    }

    /** The dossier lying open. */
    public Optional<DossierSession> current() {
        return Optional.ofNullable(context.get(DossierSession.class));
    }

    /** What is asked before the dossier that lies open is left. */
    public Leaving leaving() {
        return leaving;
    }

    /** Makes a dossier and opens it. */
    public void create(Path folder, DossierSettings wanted) {
        works.start(
                Sentence.of(DossierSessions.class, "work.creating", wanted.name()),
                progress -> {
                    dossiers.create(folder, wanted);
                    return Sentence.of(DossierSessions.class, "work.created", wanted.name());
                },
                work -> {
                    if (work.failed()) {
                        work.outcome().ifPresent(this::refuse);
                    } else {
                        open(folder);
                    }
                });
    }

    /**
     * Opens a dossier instead of the one that lies open, once whoever left something unsaved there was asked; one that lies open
     * for writing already stays as it is.
     */
    public void open(Path folder) {
        if (current()
                .filter(session -> !session.readOnly() && isAt(session, folder))
                .isPresent()) {
            return;
        }
        leaving.leave(Leaving.Way.OTHER, () -> openNow(folder, () -> {}, () -> {}));
    }

    /**
     * Closes the dossier that lies open for writing and opens it again, once whoever left something unsaved there was asked.
     *
     * @param between run off the UI thread while nobody has it open
     * @param then run once it lies open again
     */
    public void reopen(Runnable between, Runnable then) {
        current()
                .filter(session -> !session.readOnly())
                .ifPresent(session -> leaving.leave(Leaving.Way.OTHER, () -> {
                    close();
                    openNow(place(session), between, then);
                }));
    }

    private void openNow(Path folder, Runnable before, Runnable then) {
        Opened[] opened = new Opened[1];
        works.start(
                Sentence.of(DossierSessions.class, "work.opening", String.valueOf(folder.getFileName())),
                progress -> {
                    awaitClosing(progress);
                    before.run();
                    opened[0] = read(folder, progress);
                    return Sentence.of(
                            DossierSessions.class,
                            "work.opened",
                            opened[0].dossier().settings().name());
                },
                work -> {
                    ended(folder, work, Optional.ofNullable(opened[0]));
                    if (opened[0] != null) {
                        then.run();
                    }
                });
    }

    /** Closes the dossier that lies open, once whoever left something unsaved there was asked. */
    public void leave() {
        leaving.leave(Leaving.Way.CLOSE, this::close);
    }

    /** Closes the dossier that lies open and asks nobody; what is not saved stays in drafts. */
    public void close() {
        current().ifPresent(session -> {
            context.remove(DossierSession.class);
            CompletableFuture<Void> before = closing;
            CompletableFuture<Void> closed = new CompletableFuture<>();
            closing = closed;
            Thread.ofPlatform().name("closing").start(() -> {
                try (session) {
                    before.join();
                    long held = held(session);
                    display.execute(() -> settings.held(place(session), held));
                } finally {
                    closed.complete(null);
                }
            });
        });
    }

    /** Closes the dossier and waits, since the program ends. */
    public void closeNow() {
        current().ifPresent(session -> {
            context.remove(DossierSession.class);
            settings.held(place(session), held(session));
            session.close();
        });
    }

    private static Path place(DossierSession session) {
        return session.dossier().folder().toAbsolutePath().normalize();
    }

    private static long held(DossierSession session) {
        try (Snapshot now = session.dossier().archive().snapshot()) {
            return now.size();
        }
    }

    private record Opened(Dossier dossier, boolean readOnly, List<OpeningNotice> notices, long mentions) {}

    private static boolean isAt(DossierSession session, Path folder) {
        try {
            return Files.isSameFile(session.dossier().folder(), folder);
        } catch (IOException e) {
            // It is gone: opening it says so.
            return false;
        }
    }

    /** One that this window still closes is nobody else's: what it holds is let go of first. */
    private void awaitClosing(Progress progress) {
        CompletableFuture<Void> last = closing;
        while (!last.isDone()) {
            if (progress.cancelled()) {
                throw new Cancelled();
            }
            try {
                last.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                continue;
            } catch (ExecutionException e) {
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Cancelled();
            }
        }
    }

    /** For writing where nobody else does and the medium takes it, else for reading: readers are not refused there. */
    private Opened read(Path folder, Progress progress) {
        try {
            return opened(dossiers.open(folder, Access.WRITE, progress), false);
        } catch (Refusal refusal) {
            if (!READABLE.contains(refusal.kind())) {
                throw refusal;
            }
            return opened(dossiers.open(folder, Access.READ, progress), true);
        }
    }

    private Opened opened(Dossier dossier, boolean readOnly) {
        try (Snapshot now = dossier.archive().snapshot()) {
            return new Opened(dossier, readOnly, dossiers.notices(dossier), now.size());
        }
    }

    private void ended(Path folder, Work work, Optional<Opened> opened) {
        if (opened.isEmpty()) {
            work.outcome().ifPresent(this::refuse);
            return;
        }
        close();
        settings.opened(new RecentDossier(
                folder.toAbsolutePath().normalize(),
                opened.get().dossier().settings().name(),
                Optional.of(Instant.now()),
                OptionalLong.of(opened.get().mentions())));
        DossierSession session =
                new DossierSession(opened.get().dossier(), opened.get().readOnly(), person(), display, failed);
        context.set(DossierSession.class, session);
        List<Sentence> damages = session.dossier().archive().damages();
        if (!damages.isEmpty()) {
            damaged.accept(damages);
        }
        tellLosses(session.dossier());
        if (!opened.get().notices().isEmpty()) {
            unended.accept(opened.get().notices());
        }
        if (!session.readOnly()) {
            readAgain(session);
        }
    }

    /** What other enrichers or lists read is read again behind the scenes, where anybody can stop it. */
    public void readAgain(DossierSession session) {
        Archive archive = session.dossier().archive();
        session.readers().execute(() -> readAgain(session, archive, archive.readByAnother()));
    }

    private void readAgain(DossierSession session, Archive archive, long stale) {
        if (stale > 0) {
            Sentence what = Sentence.of(DossierSessions.class, "work.reading", stale);
            Works.Task task = progress -> {
                archive.readAgain(progress);
                return Sentence.of(DossierSessions.class, "work.read", stale - archive.readByAnother());
            };
            display.execute(() -> works.start(what, task, work -> arrived(session)));
        }
    }

    private static String person() {
        return Optional.ofNullable(System.getenv("BEFFROI_PERSON"))
                .filter(name -> !name.isBlank())
                .orElse(System.getProperty("user.name", "inconnu"));
    }
}
