package org.beffroi.archive.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.lifecycle.AfterProperty;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchivePlace;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.mention.Fields;
import org.beffroi.testing.archive.ArchiveContract;
import org.beffroi.testing.meaning.SharedWords;
import org.junit.jupiter.api.AfterEach;

class LuceneArchiveContractTest extends ArchiveContract {

    private final Map<Archive, ArchivePlace> places = new ConcurrentHashMap<>();
    private int opened;

    @Override
    protected Archive newArchive(Fields fields, Annotator annotator, ZoneId zone, LocalDate today) {
        try {
            Path folder = Files.createTempDirectory("beffroi-archive");
            return open(new ArchivePlace(folder, "claire@essai", "essai", zone, () -> today), fields, annotator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every other time the index is gone, as if its folder had been deleted. */
    @Override
    protected Archive reopened(Archive archive, Annotator annotator) {
        ArchivePlace place = places.remove(archive);
        Fields fields = archive.fields();
        archive.close();
        if (opened++ % 2 == 0) {
            delete(place.folder().resolve(LuceneArchiveProvider.FOLDER));
        }
        return open(place, fields, annotator);
    }

    private Archive open(ArchivePlace place, Fields fields, Annotator annotator) {
        Archive archive = new LuceneArchiveProvider(List.of(new SharedWords()))
                .open(place, fields, annotator, Access.WRITE, Progress.silent());
        places.put(archive, place);
        return archive;
    }

    @AfterEach
    @AfterProperty
    void deleteFolders() {
        places.values().forEach(place -> delete(place.folder()));
        places.clear();
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
