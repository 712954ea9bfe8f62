package org.beffroi.archive.lucene.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.beffroi.core.mention.Mention;
import org.beffroi.dossier.journal.LogAppender;

/** A thread of its own that writes the journal while the index is written; one writing at a time. */
public final class Journalist {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("beffroi-journal").factory());
    private final LogAppender pen;

    public Journalist(LogAppender pen) {
        this.pen = pen;
    }

    /** Each mention as JSON, for the journal and the index both: half of them made by the other thread. */
    public List<byte[]> lines(List<Mention> mentions) throws IOException {
        int half = mentions.size() / 2;
        Future<List<byte[]>> others = thread.submit(() -> linesOf(mentions.subList(half, mentions.size())));
        List<byte[]> lines = linesOf(mentions.subList(0, half));
        lines.addAll(await(others));
        return lines;
    }

    private List<byte[]> linesOf(List<Mention> mentions) throws IOException {
        List<byte[]> lines = new ArrayList<>(2 * mentions.size());
        for (Mention mention : mentions) {
            lines.add(pen.line(mention));
        }
        return lines;
    }

    /** Writes lines; done once they are on the disk. */
    public Future<Void> write(List<byte[]> lines) {
        return thread.submit(() -> {
            pen.writeLines(lines);
            return null;
        });
    }

    /** Waits for work of this thread. */
    public static <T> T await(Future<T> work) throws IOException {
        try {
            return work.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Lets the thread end. */
    public void rest() {
        thread.shutdown();
    }
}
