package org.beffroi.observatory.candidate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * The lists of accounts that somebody saw and that a dossier keeps: the files of the folder {@code seen} of its observatory, each as
 * {@link AccountList} reads it. One that is put aside lies in {@code aside/seen}.
 *
 * @param folder of the observatory; may not be there yet
 */
public record SeenLists(Path folder) {

    private static final String SEEN = "seen";

    /** All of them, by name. */
    public List<Path> files() {
        Path all = folder.resolve(SEEN);
        if (!Files.isDirectory(all)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(all)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw refusal("observatory.unreadable", all, e);
        }
    }

    /**
     * Keeps a copy of a list.
     *
     * @return the copy, under a name that no other has
     * @throws Refusal if it cannot be read, or the disk refuses
     */
    public Path keep(Path list) {
        Path copy = free(list.getFileName().toString());
        copy(list, copy);
        return copy;
    }

    /**
     * Puts a kept list aside, so that nobody reads it until it is {@link #bringBack brought back}.
     *
     * @throws Refusal if the disk refuses
     */
    public void putAside(Path kept) {
        move(kept, aside(kept));
    }

    /**
     * Brings a list back that was put aside.
     *
     * @throws Refusal if the disk refuses
     */
    public void bringBack(Path kept) {
        move(aside(kept), kept);
    }

    private Path aside(Path kept) {
        return folder.resolve("aside").resolve(SEEN).resolve(kept.getFileName());
    }

    private Path free(String name) {
        Path place = folder.resolve(SEEN).resolve(name);
        int dot = name.lastIndexOf('.') < 1 ? name.length() : name.lastIndexOf('.');
        for (int i = 2; Files.exists(place) || Files.exists(aside(place)); i++) {
            place = folder.resolve(SEEN).resolve(name.substring(0, dot) + "-" + i + name.substring(dot));
        }
        return place;
    }

    /** Both are there, or the new one alone, at any moment. */
    private static void move(Path from, Path to) {
        copy(from, to);
        try {
            Files.delete(from);
        } catch (IOException e) {
            throw refusal("observatory.unwritable", from, e);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            WholeFile.write(to, out -> {
                try (InputStream in = OrdinaryFile.open(from)) {
                    in.transferTo(out);
                }
            });
        } catch (IOException e) {
            throw refusal("observatory.unwritable", to, e);
        }
    }

    private static Refusal refusal(String key, Path place, IOException e) {
        return new Refusal(Sentence.of(SeenLists.class, key, place.toString(), String.valueOf(e.getMessage())), e);
    }
}
