package org.beffroi.archive.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.lifecycle.AfterProperty;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchivePlace;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.mention.Fields;
import org.beffroi.testing.archive.ArchiveContract;
import org.junit.jupiter.api.AfterEach;

class LuceneArchiveContractTest extends ArchiveContract {

    private Fields fields = Fields.core();
    private final Map<Archive, ArchivePlace> places = new ConcurrentHashMap<>();
    private int opened;

    @Override
    protected Archive newArchive(Fields fields, ZoneId zone, LocalDate today) {
        this.fields = fields;
        try {
            Path folder = Files.createTempDirectory("beffroi-archive");
            return open(new ArchivePlace(folder, "claire@essai", "essai", zone, () -> today));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every other time the index is gone, as if its folder had been deleted. */
    @Override
    protected Archive reopened(Archive archive) {
        ArchivePlace place = places.remove(archive);
        archive.close();
        if (opened++ % 2 == 0) {
            delete(place.folder().resolve(LuceneArchiveProvider.FOLDER));
        }
        return open(place);
    }

    private Archive open(ArchivePlace place) {
        Archive archive = new LuceneArchiveProvider().open(place, fields, Access.WRITE, Progress.silent());
        places.put(archive, place);
        return archive;
    }

    @AfterEach
    @AfterProperty
    void deleteFolders() {
        places.values().forEach(place -> delete(place.folder()));
        places.clear();
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
