package org.beffroi.dossier.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beffroi.core.dossier.Searches;
import org.beffroi.core.file.JsonRecords;
import org.beffroi.core.file.RefusedFile;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.limit.OrdinaryFile;

/**
 * Searches in the dossier's folder: {@code searches/saved.json}, shared by all, and {@code searches/<writer>.history}, one
 * query a line, newest last, which is nobody else's.
 */
final class FileSearches implements Searches {

    static final String FOLDER = "searches";
    private static final int REMEMBERED = 200;

    private final Path savedFile;
    private final Path historyFile;

    FileSearches(Path dossier, String writer) {
        this.savedFile = dossier.resolve(FOLDER).resolve("saved.json");
        this.historyFile = dossier.resolve(FOLDER).resolve(writer + ".history");
    }

    @Override
    public synchronized List<SavedSearch> saved() {
        return List.copyOf(load().values());
    }

    @Override
    public synchronized void save(SavedSearch search) {
        Map<String, SavedSearch> all = load();
        all.put(search.name(), search);
        store(all);
    }

    @Override
    public synchronized void forget(String name) {
        Map<String, SavedSearch> all = load();
        if (all.remove(name) != null) {
            store(all);
        }
    }

    @Override
    public synchronized List<String> history() {
        List<String> lines = lines();
        return List.copyOf(new LinkedHashSet<>(lines.reversed()));
    }

    @Override
    public synchronized void made(String query) {
        String line = query.strip().replaceAll("\\R", " ");
        if (line.isEmpty()) {
            return;
        }
        LinkedHashSet<String> kept = new LinkedHashSet<>(lines());
        kept.remove(line);
        kept.add(line);
        List<String> newest = new ArrayList<>(kept);
        newest = newest.subList(Math.max(0, newest.size() - REMEMBERED), newest.size());
        write(historyFile, (String.join("\n", newest) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private List<String> lines() {
        try {
            return Files.isRegularFile(historyFile) ? Files.readAllLines(historyFile) : List.of();
        } catch (IOException e) {
            throw RefusedFile.of(historyFile, e);
        }
    }

    private Map<String, SavedSearch> load() {
        Map<String, SavedSearch> all = new TreeMap<>();
        if (!Files.isRegularFile(savedFile)) {
            return all;
        }
        try {
            JsonRecords.readAll(OrdinaryFile.bytes(savedFile), SavedSearch.class)
                    .forEach(search -> all.put(search.name(), search));
            return all;
        } catch (IOException | RuntimeException e) {
            throw RefusedFile.of(savedFile, e);
        }
    }

    private void store(Map<String, SavedSearch> all) {
        write(savedFile, JsonRecords.write(List.copyOf(all.values())));
    }

    private void write(Path file, byte[] content) {
        try {
            WholeFile.write(file, content);
        } catch (IOException e) {
            throw RefusedFile.of(file, e);
        }
    }
}
