package org.beffroi.dossier.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.beffroi.core.file.RefusedFile;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.watch.Shown;

/**
 * What was shown, on disk: the keys of mentions, sixteen hexadecimal digits a line. Whoever writes holds a lock of his own.
 *
 * @param file made when first written to
 */
public record ShownFile(Path file) {

    private static final int HEXADECIMAL = 16;

    /**
     * What it holds, nothing where there is no file.
     *
     * @throws Refusal if it is damaged
     */
    public Shown read() {
        if (!Files.isRegularFile(file)) {
            return Shown.NOTHING;
        }
        try (Stream<String> lines = Files.lines(file)) {
            return Shown.of(lines.filter(line -> !line.isBlank())
                    .mapToLong(line -> Long.parseUnsignedLong(line.strip(), HEXADECIMAL)));
        } catch (IOException | RuntimeException e) {
            throw RefusedFile.of(file, e);
        }
    }

    /** Adds mentions, durably. */
    public void add(Collection<MentionId> mentions) {
        if (!mentions.isEmpty()) {
            write(read().with(mentions).keys());
        }
    }

    /** Takes mentions out, durably. */
    public void remove(Collection<MentionId> mentions) {
        if (!mentions.isEmpty() && Files.isRegularFile(file)) {
            Shown less = Shown.NOTHING.with(mentions);
            long[] keys = less.keys().toArray();
            write(read().keys().filter(key -> Arrays.binarySearch(keys, key) < 0));
        }
    }

    /** Holds that and nothing else, durably. */
    public void keep(Shown shown) {
        if (shown.size() == 0) {
            forget();
        } else {
            write(shown.keys());
        }
    }

    private void write(LongStream keys) {
        String lines =
                keys.mapToObj(key -> String.format(Locale.ROOT, "%016x\n", key)).collect(Collectors.joining());
        try {
            WholeFile.write(file, lines.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw RefusedFile.of(file, e);
        }
    }

    /** Takes the file away; nothing happens where there is none. */
    public void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw RefusedFile.of(file, e);
        }
    }
}
