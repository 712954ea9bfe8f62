package org.beffroi.core.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.file.NamedFiles;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * Watches in the dossier's folder: {@code watches/<name>.json}, shared by all, and {@code watches/shown/<writer>/<name>.txt},
 * the keys of the mentions shown to one person on one machine, sixteen hexadecimal digits a line.
 */
public final class FolderWatches implements Watches {

    private static final int HEXADECIMAL = 16;

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
        Path file = shownFile(name);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw refused(file, e);
        }
    }

    @Override
    public synchronized Shown shown(String name) {
        Path file = shownFile(name);
        if (!Files.isRegularFile(file)) {
            return Shown.of(java.util.stream.LongStream.empty());
        }
        try (Stream<String> lines = Files.lines(file)) {
            return Shown.of(lines.filter(line -> !line.isBlank())
                    .mapToLong(line -> Long.parseUnsignedLong(line.strip(), HEXADECIMAL)));
        } catch (IOException | RuntimeException e) {
            throw refused(file, e);
        }
    }

    @Override
    public synchronized void delivered(String name, Collection<MentionId> mentions) {
        if (mentions.isEmpty()) {
            return;
        }
        String lines = shown(name)
                .with(mentions)
                .keys()
                .mapToObj(key -> String.format("%016x%n", key).replace("\r", ""))
                .collect(Collectors.joining());
        Path file = shownFile(name);
        try {
            WholeFile.write(file, lines.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw refused(file, e);
        }
    }

    /** Two names may be the same once plain: the hash of the name tells them apart. */
    private Path shownFile(String name) {
        return shownFolder.resolve(NamedFiles.plain(name) + "-" + Integer.toHexString(name.hashCode()) + ".txt");
    }

    private static Map<String, Object> written(Watch watch) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", watch.name());
        members.put("query", watch.query());
        members.put("language", watch.language().toLanguageTag());
        members.put("every", watch.every().name().toLowerCase(Locale.ROOT));
        watch.period().ifPresent(period -> members.put("period", period));
        members.put("floor", watch.floor());
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
                recipients,
                Instant.parse((String) members.get("added")),
                (String) members.get("by"));
    }

    private static Refusal refused(Path file, Exception e) {
        return new Refusal(
                Sentence.of(
                        FolderWatches.class, "dossier.file.refused", file.toString(), String.valueOf(e.getMessage())),
                e);
    }
}
