package org.beffroi.dossier.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.beffroi.core.dossier.PublicActors;
import org.beffroi.core.file.RefusedFile;
import org.beffroi.core.file.WholeFile;

/** The public actors of a dossier, in a text file: one a line, lines that begin with # are remarks. */
final class FilePublicActors implements PublicActors {

    static final String NAME = "public-actors.txt";

    private final Path file;
    private Set<String> all;
    private Set<String> folded;

    FilePublicActors(Path file) {
        this.file = file;
    }

    @Override
    public synchronized boolean contains(String author) {
        load();
        return folded.contains(author.toLowerCase(Locale.ROOT));
    }

    @Override
    public synchronized Set<String> all() {
        load();
        return Collections.unmodifiableSet(new LinkedHashSet<>(all));
    }

    @Override
    public synchronized void add(Collection<String> authors) {
        load();
        boolean changed = false;
        for (String author : authors) {
            if (folded.add(author.toLowerCase(Locale.ROOT))) {
                all.add(author);
                changed = true;
            }
        }
        if (changed) {
            store();
        }
    }

    @Override
    public synchronized void remove(Collection<String> authors) {
        load();
        if (all.removeAll(new HashSet<>(authors))) {
            folded = new HashSet<>();
            all.forEach(author -> folded.add(author.toLowerCase(Locale.ROOT)));
            store();
        }
    }

    private void store() {
        try {
            String lines = all.isEmpty() ? "" : String.join("\n", all) + "\n";
            WholeFile.write(file, lines.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw RefusedFile.of(file, e);
        }
    }

    private void load() {
        if (all != null) {
            return;
        }
        all = new LinkedHashSet<>();
        folded = new HashSet<>();
        if (Files.isRegularFile(file)) {
            try {
                for (String line : Files.readAllLines(file)) {
                    if (!line.isBlank()) {
                        all.add(line.strip());
                        folded.add(line.strip().toLowerCase(Locale.ROOT));
                    }
                }
            } catch (IOException e) {
                throw RefusedFile.of(file, e);
            }
        }
    }
}
