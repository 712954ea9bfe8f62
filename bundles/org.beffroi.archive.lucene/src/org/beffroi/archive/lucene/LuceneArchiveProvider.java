package org.beffroi.archive.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.beffroi.archive.lucene.document.Schema;
import org.beffroi.archive.lucene.index.IndexFolder;
import org.beffroi.archive.lucene.repair.Integrity;
import org.beffroi.archive.lucene.snapshot.LuceneServices;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchivePlace;
import org.beffroi.core.archive.ArchiveProvider;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.file.Disk;
import org.beffroi.core.file.LocalDisk;
import org.beffroi.core.meaning.Embedder;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.journal.LogAppender;
import org.beffroi.dossier.journal.Truth;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Archives on this machine's disk, searched by Lucene: the default. */
@Component
@ArchiveProvider.Info(id = "lucene")
public final class LuceneArchiveProvider implements ArchiveProvider {

    /** Folder of the indexes in a dossier, one for each machine. */
    public static final String FOLDER = "index";

    private final Disk disk;
    private final Optional<Embedder> embedder;

    /** A provider of archives in which nothing learns what words mean. */
    public LuceneArchiveProvider() {
        this(new LocalDisk(), Optional.empty());
    }

    /** @param embedders what learns the meaning of words, that of the highest ranking last; may be none */
    @Activate
    public LuceneArchiveProvider(
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                    List<Embedder> embedders) {
        this(new LocalDisk(), embedders.isEmpty() ? Optional.empty() : Optional.of(embedders.getLast()));
    }

    /** A provider whose truth is written to another disk: tests cut its power. */
    public static LuceneArchiveProvider on(Disk disk) {
        return new LuceneArchiveProvider(disk, Optional.empty());
    }

    private LuceneArchiveProvider(Disk disk, Optional<Embedder> embedder) {
        this.disk = disk;
        this.embedder = embedder;
    }

    @Override
    public Archive open(ArchivePlace place, Fields fields, Annotator annotator, Access access, Progress progress) {
        try {
            return switch (access) {
                case WRITE -> writable(place, fields, annotator, progress);
                case READ -> reading(place, fields, annotator, progress);
            };
        } catch (LockObtainFailedException e) {
            throw new Refusal(
                    Refusal.Kind.IN_USE,
                    Sentence.of(
                            getClass(),
                            "archive.written.elsewhere",
                            place.folder().toString()),
                    e);
        } catch (IOException e) {
            DiskRefusal refusal = new DiskRefusal(place.folder());
            throw access == Access.WRITE ? refusal.ofWriting(e) : refusal.ofIndexing(e);
        }
    }

    private Archive writable(ArchivePlace place, Fields fields, Annotator annotator, Progress progress)
            throws IOException {
        Truth truth = new Truth(place.folder(), disk, fields, place.erased());
        WritableArchive archive = new WritableArchive(
                folder(place, fields),
                LuceneServices.of(fields, annotator, embedder, place.zone(), place.today()),
                truth,
                new LogAppender(place.folder(), place.writer(), disk, fields),
                integrity(truth, place));
        archive.open(progress);
        return archive;
    }

    private Archive reading(ArchivePlace place, Fields fields, Annotator annotator, Progress progress)
            throws IOException {
        IndexFolder folder = folder(place, fields);
        Truth truth = new Truth(place.folder(), disk, fields, place.erased());
        Directory directory = folder.open();
        if (folder.isBehind(directory, truth)) {
            directory.close();
            bringUpToDate(place, fields, annotator, progress);
            directory = folder.open();
            if (folder.commit(directory).isEmpty()) {
                directory.close();
                throw Refusal.of(
                        Refusal.Kind.IN_USE,
                        getClass(),
                        "archive.being.built",
                        place.folder().toString());
            }
        }
        Integrity integrity = integrity(truth, place);
        integrity.look();
        integrity.compare(folder.former(directory));
        return new ReadingArchive(
                directory,
                folder,
                LuceneServices.of(fields, annotator, embedder, place.zone(), place.today()),
                truth,
                integrity,
                () -> bringUpToDate(place, fields, annotator, Progress.silent()));
    }

    /**
     * Whoever comes first updates the index; where another process writes it, what it committed last is good enough.
     *
     * @return false where another process writes it
     */
    private boolean bringUpToDate(ArchivePlace place, Fields fields, Annotator annotator, Progress progress)
            throws IOException {
        try {
            Archive archive = writable(place, fields, annotator, progress);
            archive.checkpoint();
            archive.close();
            return true;
        } catch (LockObtainFailedException beingWritten) {
            return false;
        }
    }

    private static Integrity integrity(Truth truth, ArchivePlace place) {
        Path memory = place.folder().resolve(FOLDER).resolve(place.machine()).resolve("verified.json");
        return new Integrity(truth, place.folder(), memory, Clock.systemUTC());
    }

    private static IndexFolder folder(ArchivePlace place, Fields fields) {
        return new IndexFolder(place.folder().resolve(FOLDER).resolve(place.machine()), Schema.signature(fields));
    }
}
