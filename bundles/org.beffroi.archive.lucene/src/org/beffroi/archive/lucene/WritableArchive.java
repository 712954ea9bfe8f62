package org.beffroi.archive.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.beffroi.archive.lucene.index.IndexFolder;
import org.beffroi.archive.lucene.index.IndexOfTruth;
import org.beffroi.archive.lucene.index.Journalist;
import org.beffroi.archive.lucene.index.Salvage;
import org.beffroi.archive.lucene.repair.Check;
import org.beffroi.archive.lucene.repair.Integrity;
import org.beffroi.archive.lucene.repair.Losses;
import org.beffroi.archive.lucene.snapshot.LuceneServices;
import org.beffroi.archive.lucene.snapshot.LuceneSnapshot;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Rewriting;
import org.beffroi.core.archive.Rewritten;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.journal.Damage;
import org.beffroi.dossier.journal.LogAppender;
import org.beffroi.dossier.journal.Truth;

/**
 * The archive of the one process that writes: the truth first, then the index, which commits now and then. Additions and acts take
 * turns; questions never wait for them longer than one batch.
 */
final class WritableArchive implements Archive {

    /** The index commits about this often while much arrives: what is newer is replayed after a crash. */
    private static final long SECONDS_BETWEEN_COMMITS = 30;

    private static final long SECONDS_TO_COMMIT_WHEN_CALM = 1;

    private final LuceneServices services;
    private final Truth truth;
    private final LogAppender pen;
    private final IndexOfTruth index;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("beffroi-commit").factory());
    private final Journalist journalist;
    private final Integrity integrity;
    private final Intake intake;
    private long lastCommit = System.nanoTime();
    private long lastWrite = lastCommit;
    private boolean dirty;
    private volatile boolean broken;

    WritableArchive(IndexFolder folder, LuceneServices services, Truth truth, LogAppender pen, Integrity integrity) {
        this.integrity = integrity;
        this.services = services;
        this.truth = truth;
        this.pen = pen;
        this.index = new IndexOfTruth(folder, services, truth, Set.of(pen.mentionsName(), pen.actsName()));
        this.journalist = new Journalist(pen);
        this.intake = new Intake(index, journalist, pen, services.fields());
    }

    /** Opens the index, from its last commit or anew, and brings it up to the truth. */
    synchronized void open(Progress progress) throws IOException {
        try {
            boolean committed = index.open();
            Map<String, List<Damage>> old = truth.bringToFormat2(pen.writer());
            pen.mend();
            integrity.look();
            integrity.found(old);
            if (!integrity.isOfTheTruth(index)) {
                index.startAnew();
            }
            index.takeActs();
            if (index.catchUp(progress) || !committed || integrity.isDamaged()) {
                commit();
            }
        } catch (IOException | RuntimeException e) {
            clock.shutdown();
            journalist.rest();
            index.abandon();
            throw e;
        }
        clock.scheduleWithFixedDelay(
                this::commitWhenCalm, SECONDS_TO_COMMIT_WHEN_CALM, SECONDS_TO_COMMIT_WHEN_CALM, TimeUnit.SECONDS);
    }

    private void takeBackWhatWasLost() throws IOException {
        integrity.takeBack(
                index, new Salvage(truth, services, pen, index.known().undoings()));
    }

    /** Takes in what other writers appended since, told apart from our own by its files. */
    private void lookAround(boolean now) {
        try {
            if (broken || !index.seesNews(now)) {
                return;
            }
        } catch (IOException e) {
            throw refused(e);
        }
        takeInOthers();
    }

    private synchronized void takeInOthers() {
        writing(() -> {
            if (!integrity.isOfTheTruth(index)) {
                broken = true;
                index.startAnew();
                fill(Progress.silent());
            } else if (index.catchUp(Progress.silent()) || integrity.isDamaged()) {
                wrote();
            }
            return null;
        });
    }

    /**
     * Makes the index anew beside the old one, which keeps its place until the new one is whole: a full disk or somebody who
     * stops it leaves what was there.
     */
    private void buildAnew(Progress progress) throws IOException {
        broken = true;
        try {
            index.startBeside();
            fill(progress);
        } catch (IOException | RuntimeException e) {
            broken = !index.reopen(e);
            throw e;
        }
    }

    private void fill(Progress progress) throws IOException {
        index.takeActs();
        index.catchUp(progress);
        commit();
        broken = false;
    }

    @Override
    public Fields fields() {
        return services.fields();
    }

    @Override
    public void requireWriting() {
        writing(() -> null);
    }

    @Override
    public synchronized Receipt add(List<Mention> mentions) {
        intake.admit(mentions);
        List<Mention> welcome = mentions.stream()
                .filter(mention -> !truth.isErased(mention))
                .map(truth::withoutErased)
                .toList();
        Receipt receipt = writing(() -> {
            Receipt added = orBroken(() -> intake.add(welcome));
            if (added.added() + added.updated() > 0) {
                wrote();
            }
            return added;
        });
        int erased = mentions.size() - welcome.size();
        return receipt.plus(new Receipt(0, 0, erased, erased));
    }

    @Override
    public synchronized void record(List<Act> these) {
        intake.admitActs(these);
        if (these.isEmpty()) {
            return;
        }
        writing(() -> {
            if (these.stream().anyMatch(act -> act.deed() instanceof Act.UndoBatch)) {
                // What is undone leaves the index, which may hold the last copy.
                takeBackWhatWasLost();
            }
            orBroken(() -> intake.record(these));
            wrote();
            return null;
        });
    }

    /** Where it fails journal and index may differ: only an opening brings them together again. */
    private <T> T orBroken(Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (IOException | RuntimeException e) {
            broken = true;
            throw e;
        }
    }

    @Override
    public Snapshot snapshot() {
        lookAround(false);
        return present();
    }

    @Override
    public void refresh() {
        lookAround(true);
    }

    private Snapshot present() {
        try {
            return index.snapshot();
        } catch (IOException e) {
            throw LuceneSnapshot.unreadable(e);
        }
    }

    @Override
    public synchronized void checkpoint() {
        writing(() -> {
            if (dirty) {
                commit();
            }
            return null;
        });
    }

    private void wrote() throws IOException {
        dirty = true;
        lastWrite = System.nanoTime();
        if (lastWrite - lastCommit > TimeUnit.SECONDS.toNanos(SECONDS_BETWEEN_COMMITS)) {
            commit();
        }
    }

    private synchronized void commitWhenCalm() {
        boolean calm = System.nanoTime() - lastWrite > TimeUnit.SECONDS.toNanos(SECONDS_TO_COMMIT_WHEN_CALM);
        if (dirty && calm && !broken && !clock.isShutdown()) {
            try {
                commit();
            } catch (IOException e) {
                // The truth is on disk already; the next write or the next opening tries again and tells.
                dirty = true;
            }
        }
    }

    private void commit() throws IOException {
        index.commit(integrity.names());
        dirty = false;
        lastCommit = System.nanoTime();
    }

    @Override
    public long readByAnother() {
        return reading(reader -> new Reread(services).count(reader));
    }

    @Override
    public void readAgain(Progress progress) {
        reading(reader -> {
            new Reread(services).each(reader, this::putAgain, progress);
            return null;
        });
    }

    private synchronized void putAgain(List<MentionId> ids) {
        writing(() -> {
            index.putAgain(ids);
            wrote();
            return null;
        });
    }

    private <T> T reading(IndexOfTruth.Asking<T> asking) {
        try {
            return index.ask(asking);
        } catch (IOException e) {
            throw LuceneSnapshot.unreadable(e);
        }
    }

    @Override
    public synchronized CheckReport check(Progress progress) {
        lookAround(true);
        return writing(() -> {
            try (Snapshot snapshot = present()) {
                return new Check(truth, index.undone(), integrity.unsettled().damages())
                        .of(index.acts(), snapshot, progress);
            }
        });
    }

    @Override
    public synchronized void rebuild(Progress progress) {
        writing(() -> {
            integrity.lookAgain(index.known());
            takeBackWhatWasLost();
            buildAnew(progress);
            return null;
        });
    }

    @Override
    public List<Sentence> damages() {
        return integrity.sentences();
    }

    @Override
    public synchronized List<Sentence> returned() {
        return writing(() -> Integrity.sentences(truth.returned()));
    }

    @Override
    public synchronized RepairReport repair(Progress progress) {
        return writing(() -> {
            integrity.lookAgain(index.known());
            List<Sentence> damages = Integrity.sentences(Integrity.both(integrity.damages(), truth.returned()));
            Losses losses = Losses.of(integrity, index.known(), truth);
            takeBackWhatWasLost();
            Salvage.Saved saved = integrity.unsettled().saved();
            broken = true;
            pen.rest();
            var lost = losses.forGood(saved, Truth.undone(truth.acts()));
            truth.repair(integrity.unsettled().damages(), lost);
            Rewritten erased = truth.eraseReturned(progress);
            pen.rest();
            integrity.lookAgain();
            integrity.unsettled().settled();
            buildAnew(progress);
            try (Snapshot now = present()) {
                return Losses.report(damages, lost, saved, erased, truth.acts(), now.size());
            }
        });
    }

    /** The proof of an erasure is written once no index holds what was erased: the new one is made of what is left. */
    @Override
    public synchronized void rewrite(List<Rewriting> passes, Consumer<Rewritten> written, Progress progress) {
        writing(() -> {
            takeBackWhatWasLost();
            broken = true;
            pen.rest();
            Rewritten all = Rewritten.NOTHING;
            for (Rewriting pass : passes) {
                all = all.plus(truth.rewrite(pass, progress));
            }
            pen.rest();
            index.startAnew();
            index.clearOthers();
            written.accept(all);
            integrity.unsettled().outlive();
            fill(progress);
            return null;
        });
    }

    @Override
    public synchronized void close() {
        clock.shutdown();
        journalist.rest();
        try {
            if (broken) {
                index.abandon();
            } else {
                if (dirty) {
                    commit();
                }
                index.close();
                integrity.appended(Map.of(pen.mentionsName(), pen.mentionsEnd(), pen.actsName(), pen.actsEnd()));
            }
            pen.close();
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /** A disk that refuses leaves the truth as it was; the index is brought back to it at the next opening. */
    private <T> T writing(Work<T> work) {
        if (broken) {
            throw Refusal.of(Refusal.Kind.DAMAGED, getClass(), "archive.broken", index.toString());
        }
        try {
            return work.run();
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private Refusal refused(IOException e) {
        return new DiskRefusal(index.dossier()).ofWriting(e);
    }

    private interface Work<T> {
        T run() throws IOException;
    }
}
