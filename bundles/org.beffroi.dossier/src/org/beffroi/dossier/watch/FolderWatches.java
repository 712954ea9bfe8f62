package org.beffroi.dossier.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.file.NamedFiles;
import org.beffroi.core.file.RefusedFile;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.watch.NegativeShare;
import org.beffroi.core.watch.Rise;
import org.beffroi.core.watch.Shown;
import org.beffroi.core.watch.Watch;
import org.beffroi.core.watch.Watches;

/**
 * Watches in the dossier's folder: {@code watches/<name>.json}, shared by all, and {@code watches/shown/<writer>/<name>.txt},
 * the keys of the mentions shown to one person on one machine, sixteen hexadecimal digits a line.
 */
public final class FolderWatches implements Watches {

    private final NamedFiles<Watch> files;
    private final Path shownFolder;

    /**
     * The watches of a dossier.
     *
     * @param dossier its folder
     * @param writer the person and machine at work, safe as a file name
     */
    public FolderWatches(Path dossier, String writer) {
        Path folder = dossier.resolve("watches");
        this.files = NamedFiles.of(folder, Watch::name, Kept.class, Kept::watch, watch -> watch);
        this.shownFolder = folder.resolve("shown").resolve(writer);
    }

    @Override
    public List<Watch> all() {
        return files.all();
    }

    @Override
    public Optional<Watch> named(String name) {
        return files.named(name);
    }

    @Override
    public void save(Watch watch) {
        files.save(watch);
    }

    @Override
    public synchronized void forget(String name) {
        files.forget(name);
        shownFile(name).forget();
    }

    @Override
    public synchronized Shown shown(String name) {
        return shownFile(name).read();
    }

    @Override
    public synchronized void delivered(String name, Collection<MentionId> mentions) {
        shownFile(name).add(mentions);
    }

    private ShownFile shownFile(String name) {
        return new ShownFile(shownFolder.resolve(shownName(name)));
    }

    /** Two names may be the same once plain: the hash of the name tells them apart. */
    static String shownName(String name) {
        return NamedFiles.plain(name) + "-" + Integer.toHexString(name.hashCode()) + ".txt";
    }

    /** Where it is kept what was shown, a folder for each person on each machine. */
    static List<Path> shownFolders(Path dossier) {
        Path shown = dossier.resolve("watches").resolve("shown");
        if (!Files.isDirectory(shown)) {
            return List.of();
        }
        try (Stream<Path> writers = Files.list(shown)) {
            return writers.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw RefusedFile.of(shown, e);
        }
    }

    /** A watch as a file may hold it, which somebody may have written by hand; it is written as it is. */
    private record Kept(
            String name,
            String query,
            Optional<Locale> language,
            Optional<Watch.Rhythm> every,
            Optional<String> period,
            OptionalLong floor,
            Optional<Rise> rise,
            Optional<NegativeShare> negative,
            List<Correspondent> recipients,
            Instant added,
            String by) {

        Watch watch() {
            return new Watch(
                    name,
                    query,
                    language.orElse(Locale.FRENCH),
                    every.orElse(Watch.Rhythm.DAY),
                    period,
                    floor.orElse(1),
                    rise,
                    rise.filter(Rise.NEGATIVE::equals).map(one -> negative.orElse(NegativeShare.USUAL)),
                    recipients,
                    added,
                    by);
        }
    }
}
