package org.beffroi.strategy.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.file.StrategyFile;

/**
 * What was changed in a strategy and not saved yet, in a file beside it, {@code .NAME.strategy.draft}, so that neither a power cut
 * nor a kill loses more than the last seconds.
 *
 * <p>A draft says of which file it is one: where that has changed since, it is still there to be compared with. Safe for several
 * threads that write different files.
 *
 * @param file the strategy's own
 */
public record Drafts(StrategyFile file) {

    /** What the name of a draft ends with, after that of its strategy. */
    public static final String ENDING = ".draft";

    private static final int DIGEST = 64;

    public Drafts {
        Objects.requireNonNull(file);
    }

    /**
     * A draft that was found.
     *
     * @param written the strategy as {@link StrategyFile#bytes} wrote it
     * @param sameFile whether the file is still the one that the draft goes on from
     */
    public record Found(byte[] written, boolean sameFile) {}

    /** Where the draft lies. */
    public Path path() {
        Path path = file.path();
        return path.resolveSibling("." + path.getFileName() + ENDING);
    }

    /**
     * Keeps a draft instead of the one before.
     *
     * @param base {@link StrategyFile#mark mark} of the file that it goes on from
     * @param written the strategy as {@link StrategyFile#bytes} wrote it
     * @throws Refusal if the disk refuses
     */
    public void keep(String base, byte[] written) {
        byte[] first = (base + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] whole = new byte[first.length + written.length];
        System.arraycopy(first, 0, whole, 0, first.length);
        System.arraycopy(written, 0, whole, first.length, written.length);
        try {
            WholeFile.write(path().toAbsolutePath(), whole);
        } catch (IOException e) {
            throw refusal("strategy.draft.unwritten", e);
        }
    }

    /**
     * The draft that is there.
     *
     * @throws Refusal if it cannot be read
     */
    public Optional<Found> find() {
        Path path = path();
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            byte[] whole = OrdinaryFile.bytes(path);
            if (whole.length <= DIGEST || whole[DIGEST] != '\n') {
                return Optional.empty();
            }
            String base = new String(whole, 0, DIGEST, StandardCharsets.US_ASCII);
            byte[] written = java.util.Arrays.copyOfRange(whole, DIGEST + 1, whole.length);
            return Optional.of(new Found(written, base.equals(file.mark())));
        } catch (IOException e) {
            throw refusal("strategy.draft.unread", e);
        }
    }

    /**
     * Throws the draft away, once the strategy was saved or its changes were given up.
     *
     * @throws Refusal if the disk refuses
     */
    public void drop() {
        try {
            Files.deleteIfExists(path());
        } catch (IOException e) {
            throw refusal("strategy.draft.unwritten", e);
        }
    }

    private Refusal refusal(String key, IOException e) {
        return new Refusal(
                Sentence.of(
                        Drafts.class,
                        key,
                        path().toString(),
                        e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()),
                e);
    }
}
