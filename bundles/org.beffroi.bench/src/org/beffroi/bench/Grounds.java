package org.beffroi.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.beffroi.bench.mentions.MentionMaker;
import org.beffroi.bench.rival.Sqlite;
import org.beffroi.bench.twin.TwinWriter;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.dossier.journal.MentionJson;

/**
 * What is measured on: folders with the product's archive, the twin's index and the rivals' data, all of the same made
 * mentions. What a kept folder holds already is used again.
 */
final class Grounds implements AutoCloseable {

    /** How many mentions arrive at once, as an import has them. */
    static final int PORTION = 1_000;

    private static final long SEED = 20_260_201L;

    private final Path folder;
    private final boolean temporary;
    private final int mentions;
    private final MentionMaker maker;
    private final Voice voice;

    Grounds(Options options, Voice voice) throws IOException {
        this.mentions = options.mentions();
        this.temporary = options.folder().isEmpty();
        this.folder = temporary
                ? Files.createTempDirectory("beffroi-bench")
                : Files.createDirectories(options.folder().get().resolve(Integer.toString(mentions)));
        this.maker = new MentionMaker(SEED, mentions);
        this.voice = voice;
    }

    Path folder() {
        return folder;
    }

    int mentions() {
        return mentions;
    }

    MentionMaker maker() {
        return maker;
    }

    /** So many mentions from one on. */
    List<Mention> portion(int from, int size) {
        List<Mention> portion = new ArrayList<>(size);
        for (int i = from; i < Math.min(mentions, from + size); i++) {
            portion.add(maker.mention(i));
        }
        return portion;
    }

    /** The product's archive, full and at rest. */
    Product product() throws IOException {
        Path place = folder.resolve("product");
        if (needs(place)) {
            voice.progress("building.product", mentions);
            try (Product product = Product.open(place)) {
                for (int from = 0; from < mentions; from += PORTION) {
                    product.archive().add(portion(from, PORTION));
                }
            }
            done(place);
        }
        return Product.open(place);
    }

    /** The folder of the twin's index, full and at rest. */
    Path twin() throws IOException {
        Path place = folder.resolve("twin");
        if (needs(place)) {
            voice.progress("building.twin", mentions);
            try (TwinWriter twin = new TwinWriter(place)) {
                for (int from = 0; from < mentions; from += PORTION) {
                    twin.update(portion(from, PORTION));
                }
            }
            done(place);
        }
        return place;
    }

    /** The first mentions as lines of JSON, the form of the journal. */
    Path lines(int size) throws IOException {
        Path file = folder.resolve("mentions-" + size + ".ndjson");
        if (!Files.exists(file)) {
            MentionJson codec = new MentionJson(Fields.core());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20);
                    JsonGenerator json = new JsonFactory().createGenerator(out)) {
                json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
                for (int i = 0; i < size; i++) {
                    codec.write(maker.mention(i), json);
                }
                json.writeRaw('\n');
            }
        }
        return file;
    }

    /** Puts all mentions into an empty rival. */
    void fill(String told, Sqlite sqlite) throws SQLException {
        voice.progress(told, mentions);
        sqlite.create();
        for (int from = 0; from < mentions; from += PORTION) {
            sqlite.insert(from + 1, portion(from, PORTION));
        }
        sqlite.finish();
    }

    /** True where a place is not there whole; then it is empty. */
    boolean needs(Path place) throws IOException {
        if (Files.exists(mark(place))) {
            return false;
        }
        delete(place);
        Files.createDirectories(place);
        return true;
    }

    /** Remembers that a place is whole. */
    void done(Path place) throws IOException {
        Files.writeString(mark(place), "");
    }

    private static Path mark(Path place) {
        return place.resolveSibling(place.getFileName() + ".whole");
    }

    /** Bytes of all files below. */
    static long size(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    static void delete(Path place) throws IOException {
        if (Files.exists(place)) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (temporary) {
            delete(folder);
        }
    }
}
