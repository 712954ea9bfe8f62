package org.beffroi.core.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.message.Refusal;

/**
 * Things that have a name, each in a JSON file of its own in one folder of a dossier, so that two colleagues who change two
 * of them never meet. The file's name is made of the thing's; the name that counts is the one in the file. Safe for several
 * threads.
 *
 * @param <T> what a file holds
 */
public final class NamedFiles<T> {

    private static final String ENDING = ".json";
    private static final int LONGEST_NAME = 60;

    private final Path folder;
    private final Function<T, String> name;
    private final Reader<T> reader;
    private final Function<T, Record> writer;

    /** Reads a thing from a file. */
    private interface Reader<T> {
        T read(byte[] text) throws IOException;
    }

    private NamedFiles(Path folder, Function<T, String> name, Reader<T> reader, Function<T, Record> writer) {
        this.folder = folder;
        this.name = name;
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * The files of a folder whose members are those of the things.
     *
     * @param folder made when first written to
     * @param name of a thing, unique in the folder
     * @param type of a thing, as {@link JsonRecords} binds it
     */
    public static <T extends Record> NamedFiles<T> of(Path folder, Function<T, String> name, Class<T> type) {
        return new NamedFiles<>(folder, name, text -> JsonRecords.read(text, type), thing -> thing);
    }

    /**
     * The files of a folder whose members are those of another record.
     *
     * @param folder made when first written to
     * @param name of a thing, unique in the folder
     * @param form what a file holds, as {@link JsonRecords} binds it
     * @param reader from what a file holds; throws any {@link RuntimeException} for what makes no sense
     * @param writer what a file holds; the same members, from whatever record
     */
    public static <T, F extends Record> NamedFiles<T> of(
            Path folder, Function<T, String> name, Class<F> form, Function<F, T> reader, Function<T, Record> writer) {
        return new NamedFiles<>(folder, name, text -> reader.apply(JsonRecords.read(text, form)), writer);
    }

    /**
     * All of them, by the names of their files.
     *
     * @throws Refusal if a file is damaged; it names the file
     */
    public synchronized List<T> all() {
        List<T> all = new ArrayList<>();
        for (Path file : files()) {
            all.add(read(file));
        }
        return all;
    }

    /** The one of that name, empty where there is none. */
    public Optional<T> named(String wanted) {
        return all().stream().filter(thing -> name.apply(thing).equals(wanted)).findFirst();
    }

    /** Keeps a thing, in the place of the one of the same name. */
    public synchronized void save(T thing) {
        Path file = fileOf(name.apply(thing)).orElseGet(() -> freshFile(name.apply(thing)));
        try {
            WholeFile.write(file, JsonRecords.write(writer.apply(thing)));
        } catch (IOException e) {
            throw RefusedFile.of(file, e);
        }
    }

    /** Forgets the one of that name; nothing happens where there is none. */
    public synchronized void forget(String unwanted) {
        fileOf(unwanted).ifPresent(file -> {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw RefusedFile.of(file, e);
            }
        });
    }

    /** A name as a part of a file's name on any system: plain letters, digits, hyphens; never empty. */
    public static String plain(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "")
                .toLowerCase(Locale.ROOT);
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        return cut.isEmpty() ? "sans-nom" : cut;
    }

    private Optional<Path> fileOf(String wanted) {
        return files().stream()
                .filter(file -> name.apply(read(file)).equals(wanted))
                .findFirst();
    }

    private Path freshFile(String named) {
        String plain = plain(named);
        Path file = folder.resolve(plain + ENDING);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(plain + "-" + i + ENDING);
        }
        return file;
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> {
                        String plain = file.getFileName().toString();
                        return plain.endsWith(ENDING) && !plain.startsWith(".");
                    })
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw RefusedFile.of(folder, e);
        }
    }

    private T read(Path file) {
        try {
            return reader.read(OrdinaryFile.bytes(file));
        } catch (IOException | RuntimeException e) {
            throw RefusedFile.of(file, e);
        }
    }
}
