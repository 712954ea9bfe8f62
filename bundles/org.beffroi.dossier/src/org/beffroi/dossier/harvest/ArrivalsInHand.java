package org.beffroi.dossier.harvest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.file.RefusedFile;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.watch.Shown;
import org.beffroi.dossier.watch.ShownFile;

/**
 * The mentions of one source that are about to be kept, or are, and that rules have not dealt with yet: what a kill between
 * the two leaves for the next harvest. In the dossier's folder {@code routing/arriving/<source>/<batch>.txt}, there only
 * while there are any.
 *
 * <p>They are written as keys of identities, not by sequence numbers, which an index that is built again may give anew, nor
 * as identities, in which an erasure would have to look for people. Not for several threads.
 */
final class ArrivalsInHand {

    private static final String ENDING = ".txt";

    private final Path folder;

    ArrivalsInHand(Dossier dossier, String source) {
        this.folder = of(dossier).resolve(source);
    }

    private static Path of(Dossier dossier) {
        return dossier.folder().resolve("routing").resolve("arriving");
    }

    /** Durable before they are kept; an empty collection writes nothing. */
    void take(BatchId harvest, Collection<MentionId> fresh) {
        file(harvest).add(fresh);
    }

    /** All of a harvest were dealt with. */
    void done(BatchId harvest) {
        file(harvest).forget();
    }

    /** Those that earlier harvests left, the harvest first; nothing where none was killed. */
    void left(BiConsumer<BatchId, Shown> each) {
        for (BatchId harvest : harvests()) {
            each.accept(harvest, file(harvest).read());
        }
    }

    /** Forgets all of them; for a source that is no longer there. */
    void forget() {
        harvests().forEach(this::done);
    }

    private ShownFile file(BatchId harvest) {
        return new ShownFile(folder.resolve(harvest.value() + ENDING));
    }

    private List<BatchId> harvests() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> new BatchId(name.substring(0, name.length() - ENDING.length())))
                    .sorted(java.util.Comparator.comparing(BatchId::value))
                    .toList();
        } catch (IOException e) {
            throw RefusedFile.of(folder, e);
        }
    }
}
