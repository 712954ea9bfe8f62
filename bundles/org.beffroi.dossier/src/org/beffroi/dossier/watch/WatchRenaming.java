package org.beffroi.dossier.watch;

import java.nio.file.Path;
import java.util.List;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.watch.Shown;
import org.beffroi.core.watch.Watch;

/**
 * Gives a watch another name, under which its files are found: itself, what it has shown to anybody, the digests that tell of it.
 *
 * <p>The new name has all before the old one goes, so that a kill in between loses nothing: at worst the watch is there twice.
 * What hangs on its alerts is of {@link org.beffroi.dossier.alert.Alerts#rename}.
 *
 * @param dossier where it is
 * @param from its name
 * @param to its name from now on
 */
public record WatchRenaming(Dossier dossier, String from, String to) {

    /**
     * The watch under its new name, beside the old one, with all that it has shown.
     *
     * @throws Refusal if there is no such watch, another one has that name, or a file cannot be written
     */
    public void begin() {
        Watch watch = dossier.watches()
                .named(from)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, WatchRenaming.class, "watch.gone", from));
        if (dossier.watches().named(to).isPresent()) {
            throw Refusal.of(Refusal.Kind.ALREADY_THERE, WatchRenaming.class, "watch.name.taken", to);
        }
        for (Path writer : FolderWatches.shownFolders(dossier.folder())) {
            Shown shown = new ShownFile(writer.resolve(FolderWatches.shownName(from))).read();
            new ShownFile(writer.resolve(FolderWatches.shownName(to))).keep(shown);
        }
        dossier.watches().save(named(watch));
    }

    private Watch named(Watch watch) {
        return new Watch(
                to,
                watch.query(),
                watch.language(),
                watch.every(),
                watch.period(),
                watch.floor(),
                watch.rise(),
                watch.negative(),
                watch.recipients(),
                watch.added(),
                watch.by());
    }

    /** Has digests tell of it by its new name, and takes the old one away. */
    public void end() {
        for (Digest digest : dossier.digests().all()) {
            List<Digest.Item> items = digest.items().stream().map(this::item).toList();
            if (!items.equals(digest.items())) {
                dossier.digests().save(digest.with(items));
            }
        }
        dossier.watches().forget(from);
        for (Path writer : FolderWatches.shownFolders(dossier.folder())) {
            new ShownFile(writer.resolve(FolderWatches.shownName(from))).forget();
        }
    }

    private Digest.Item item(Digest.Item item) {
        return item instanceof Digest.Watched watched && watched.watch().equals(from)
                ? new Digest.Watched(to, watched.shown())
                : item;
    }
}
