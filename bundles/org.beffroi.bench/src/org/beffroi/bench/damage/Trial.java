package org.beffroi.bench.damage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.archive.lucene.LuceneArchiveProvider;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cursor;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Page;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.dossier.Dossiers;
import org.beffroi.core.file.LocalDisk;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.dossier.folder.FileKeyStore;
import org.beffroi.dossier.folder.FolderDossiers;

/**
 * A dossier, its surroundings and the program that works on it; looked at by the classes of the product in this process, which
 * is quicker than a verb.
 *
 * @param launcher of the program
 * @param place folder of all this
 */
record Trial(Path launcher, Path place) {

    private static final int PAGE = 10_000;

    Program program() {
        return new Program(launcher, place);
    }

    /** Folder of the dossier. */
    Path dossier() {
        return place.resolve("dossier");
    }

    /** The same in another place. */
    Trial copy(Path to) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(place.relativize(path).toString()));
            }
        }
        return new Trial(launcher, to);
    }

    private Dossiers dossiers() {
        return new FolderDossiers(
                LuceneArchiveProvider.on(new LocalDisk()), new FileKeyStore(place.resolve("keys")), List.of());
    }

    /** An empty dossier. */
    void create() {
        dossiers()
                .create(
                        dossier(),
                        new DossierSettings(
                                "Bonne", Optional.empty(), ZoneId.of("Europe/Paris"), Optional.empty(), false));
    }

    Dossier open(Access access) {
        return open(dossier(), access);
    }

    private Dossier open(Path folder, Access access) {
        return dossiers().open(folder, access, Progress.silent());
    }

    /** What a reader finds. */
    record Found(List<String> ids, List<Entry> entries, List<Sentence> damages) {

        boolean isDoubled() {
            return new HashSet<>(ids).size() < ids.size();
        }

        /** How many have something. */
        long having(Function<Entry, ?> value, Object wanted) {
            return entries.stream()
                    .filter(entry -> wanted.equals(value.apply(entry)))
                    .count();
        }
    }

    Found found() {
        return found(dossier());
    }

    /** What a reader finds in a dossier in that folder. */
    Found found(Path folder) {
        try (Dossier reader = open(folder, Access.READ);
                Snapshot snapshot = reader.archive().snapshot()) {
            List<Entry> entries = new ArrayList<>();
            Optional<Cursor> after = Optional.empty();
            do {
                Page page = snapshot.page(new Query.Everything(), Order.NEWEST, after, PAGE, Cancel.never());
                entries.addAll(page.rows());
                after = page.next();
            } while (after.isPresent());
            return new Found(
                    entries.stream().map(entry -> entry.mention().id().value()).toList(),
                    entries,
                    reader.archive().damages());
        }
    }

    /** What is wrong with what a reader finds, whatever it should be: damaged, or there twice. */
    List<Flaw> flaws(Found found) {
        List<Flaw> flaws = new ArrayList<>();
        flaws.addAll(Flaw.when(!found.damages().isEmpty(), Flaw.Kind.LOST, "told as damaged: " + found.damages()));
        flaws.addAll(Flaw.when(
                found.isDoubled(),
                Flaw.Kind.DOUBLED,
                found.ids().size() + " mentions of " + new HashSet<>(found.ids()).size()));
        return flaws;
    }

    /** Hidden files, which are there for a moment only, by their names in the place. */
    Set<String> hidden() throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.map(path -> place.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith("state/") && !name.startsWith("config/"))
                    .filter(name ->
                            Stream.of(name.split("/")).anyMatch(part -> part.startsWith(".") && part.length() > 1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
