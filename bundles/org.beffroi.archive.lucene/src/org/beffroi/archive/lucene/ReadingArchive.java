package org.beffroi.archive.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.journal.Truth;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/** The archive as the writer last committed it, for those who only ask. */
final class ReadingArchive implements Archive {

    private final Directory directory;
    private final LuceneServices services;
    private final Truth truth;
    private final IndexFolder folder;
    private DirectoryReader reader;

    ReadingArchive(Directory directory, IndexFolder folder, LuceneServices services, Truth truth) throws IOException {
        this.directory = directory;
        this.folder = folder;
        this.services = services;
        this.truth = truth;
        this.reader = DirectoryReader.open(directory);
    }

    @Override
    public Fields fields() {
        return services.fields();
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
        try {
            DirectoryReader newer = DirectoryReader.openIfChanged(reader);
            if (newer != null) {
                reader.decRef();
                reader = newer;
            }
            reader.incRef();
            long last = folder.commit(directory)
                    .map(commit -> commit.nextSequence() - 1)
                    .orElse(0L);
            return new LuceneSnapshot(reader, last, services);
        } catch (IOException e) {
            throw new Refusal(Sentence.of(getClass(), "archive.index.unreadable"), e);
        }
    }

    @Override
    public synchronized long readByAnother() {
        try {
            return new Reread(services).count(reader);
        } catch (IOException e) {
            throw new Refusal(Sentence.of(getClass(), "archive.index.unreadable"), e);
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
    public CheckReport check(Progress progress) {
        try (Snapshot snapshot = snapshot()) {
            List<Act> acts = truth.acts();
            return new Check(truth, services.fields(), Truth.undone(acts)).of(acts, snapshot, progress);
        } catch (IOException e) {
            throw new Refusal(Sentence.of(getClass(), "archive.index.unreadable"), e);
        }
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
            throw new Refusal(Sentence.of(getClass(), "archive.index.unreadable"), e);
        }
    }

    private static Refusal readOnly() {
        return Refusal.of(ReadingArchive.class, "archive.read.only");
    }
}
