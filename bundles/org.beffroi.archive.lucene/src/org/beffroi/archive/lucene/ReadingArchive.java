package org.beffroi.archive.lucene;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.beffroi.archive.lucene.index.IndexFolder;
import org.beffroi.archive.lucene.index.Lookout;
import org.beffroi.archive.lucene.repair.Check;
import org.beffroi.archive.lucene.repair.Integrity;
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
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.journal.Truth;

/** The archive as the writer last committed it, for those who only ask. */
final class ReadingArchive implements Archive {

    private final Directory directory;
    private final LuceneServices services;
    private final Truth truth;
    private final IndexFolder folder;
    private final CatchUp catchUp;
    private final Lookout lookout;
    private final Integrity integrity;
    private DirectoryReader reader;

    /**
     * Opens the last commit.
     *
     * @param catchUp brings the index up to what others wrote
     */
    ReadingArchive(
            Directory directory,
            IndexFolder folder,
            LuceneServices services,
            Truth truth,
            Integrity integrity,
            CatchUp catchUp)
            throws IOException {
        this.integrity = integrity;
        this.directory = directory;
        this.folder = folder;
        this.services = services;
        this.truth = truth;
        this.catchUp = catchUp;
        this.lookout = new Lookout(truth, Set.of());
        this.reader = DirectoryReader.open(directory);
    }

    @Override
    public Fields fields() {
        return services.fields();
    }

    @Override
    public void requireWriting() {
        throw readOnly();
    }

    @Override
    public Receipt add(List<Mention> mentions) {
        throw readOnly();
    }

    @Override
    public void record(List<Act> acts) {
        throw readOnly();
    }

    @Override
    public synchronized Snapshot snapshot() {
        return present(false);
    }

    @Override
    public synchronized void refresh() {
        present(true).close();
    }

    private Snapshot present(boolean now) {
        try {
            takeNews(now);
            DirectoryReader newer = newer();
            if (newer != null) {
                reader.decRef();
                reader = newer;
            }
            reader.incRef();
            return new LuceneSnapshot(reader, folder.commitOf(reader).nextSequence() - 1, services);
        } catch (IOException e) {
            throw LuceneSnapshot.unreadable(e);
        }
    }

    /** The index is written to only where it is behind: from a medium that takes no writing it is read as it is. */
    private void takeNews(boolean now) throws IOException {
        if (!lookout.seesNews(now)) {
            return;
        }
        if (!folder.isBehind(directory, truth)) {
            lookout.taken();
            return;
        }
        try {
            if (catchUp.ran()) {
                lookout.taken();
            }
        } catch (IOException e) {
            throw new DiskRefusal(folder.dossier()).ofIndexing(e);
        }
    }

    /**
     * A newer commit; null also while another process builds the index anew and has not committed yet. An index that an
     * erasure let be made anew shares nothing with the one before, though its files may bear the same names.
     */
    private DirectoryReader newer() throws IOException {
        try {
            Optional<IndexFolder.Commit> last = folder.commit(directory);
            boolean erased = last.isPresent()
                    && !last.get().erasures().equals(folder.commitOf(reader).erasures());
            return erased ? DirectoryReader.open(directory) : DirectoryReader.openIfChanged(reader);
        } catch (IndexNotFoundException | NoSuchFileException beingBuilt) {
            return null;
        }
    }

    @Override
    public synchronized long readByAnother() {
        try {
            return new Reread(services).count(reader);
        } catch (IOException e) {
            throw LuceneSnapshot.unreadable(e);
        }
    }

    @Override
    public void readAgain(Progress progress) {
        throw readOnly();
    }

    @Override
    public void checkpoint() {
        // Nothing is only in memory here.
    }

    @Override
    public synchronized List<Sentence> returned() {
        try {
            return Integrity.sentences(truth.returned());
        } catch (IOException e) {
            throw LuceneSnapshot.unreadable(e);
        }
    }

    @Override
    public synchronized CheckReport check(Progress progress) {
        try (Snapshot snapshot = present(true)) {
            List<Act> acts = truth.acts();
            return new Check(truth, Truth.undone(acts), integrity.unsettled().damages()).of(acts, snapshot, progress);
        } catch (IOException e) {
            throw LuceneSnapshot.unreadable(e);
        }
    }

    @Override
    public synchronized List<Sentence> damages() {
        return integrity.sentences();
    }

    @Override
    public RepairReport repair(Progress progress) {
        throw readOnly();
    }

    @Override
    public void rewrite(List<Rewriting> passes, Consumer<Rewritten> written, Progress progress) {
        throw readOnly();
    }

    @Override
    public void rebuild(Progress progress) {
        throw readOnly();
    }

    @Override
    public synchronized void close() {
        try {
            reader.decRef();
            directory.close();
        } catch (IOException e) {
            throw LuceneSnapshot.unreadable(e);
        }
    }

    private static Refusal readOnly() {
        return Refusal.of(Refusal.Kind.READ_ONLY, ReadingArchive.class, "archive.read.only");
    }

    /** Brings the index of this machine up to what is in the files of all writers. */
    interface CatchUp {

        /** False where another process writes the index: it does so itself, and is asked again later. */
        boolean ran() throws IOException;
    }
}
