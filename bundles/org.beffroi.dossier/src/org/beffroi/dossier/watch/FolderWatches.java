package org.beffroi.dossier.watch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.file.NamedFiles;
import org.beffroi.core.mention.MentionId;
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
        this.files = new NamedFiles<>(folder, Watch::name, FolderWatches::read, FolderWatches::written);
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

    /** Two names may be the same once plain: the hash of the name tells them apart. */
    private ShownFile shownFile(String name) {
        return new ShownFile(
                shownFolder.resolve(NamedFiles.plain(name) + "-" + Integer.toHexString(name.hashCode()) + ".txt"));
    }

    private static Map<String, Object> written(Watch watch) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", watch.name());
        members.put("query", watch.query());
        members.put("language", watch.language().toLanguageTag());
        members.put("every", watch.every().name().toLowerCase(Locale.ROOT));
        watch.period().ifPresent(period -> members.put("period", period));
        members.put("floor", watch.floor());
        watch.rise().ifPresent(rise -> members.put("rise", rise.name().toLowerCase(Locale.ROOT)));
        members.put(
                "recipients",
                watch.recipients().stream()
                        .map(who -> Map.of("name", who.name(), "address", who.address()))
                        .toList());
        members.put("added", watch.added().toString());
        members.put("by", watch.by());
        return members;
    }

    private static Watch read(Map<String, Object> members) {
        List<Correspondent> recipients = ((List<?>) members.getOrDefault("recipients", List.of()))
                .stream()
                        .map(Map.class::cast)
                        .map(who -> new Correspondent((String) who.get("name"), (String) who.get("address")))
                        .toList();
        return new Watch(
                (String) members.get("name"),
                (String) members.get("query"),
                Locale.forLanguageTag((String) members.getOrDefault("language", "fr")),
                Watch.Rhythm.valueOf(((String) members.getOrDefault("every", "day")).toUpperCase(Locale.ROOT)),
                Optional.ofNullable((String) members.get("period")),
                (Long) members.getOrDefault("floor", 1L),
                Optional.ofNullable((String) members.get("rise"))
                        .map(rise -> Rise.valueOf(rise.toUpperCase(Locale.ROOT))),
                recipients,
                Instant.parse((String) members.get("added")),
                (String) members.get("by"));
    }
}
