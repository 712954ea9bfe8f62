package org.beffroi.strategy.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * A strategy in its file, {@code NAME.strategy}: XMI 2.0 (OMG, formal/2003-05-02) with an identity for each element and one
 * fact a line. Reading opens nothing but that file; writing replaces it whole or not at all.
 *
 * @param path of the file
 */
public record StrategyFile(Path path) {

    /** The ending of its name. */
    public static final String ENDING = ".strategy";

    /** The largest file that is read, in bytes: some hundred times the largest strategy met. */
    static final long LARGEST = 64L << 20;

    public StrategyFile {
        Objects.requireNonNull(path);
    }

    /**
     * The strategy it holds, of the present format whatever the file's.
     *
     * @throws Refusal if there is none, or what is there is no strategy, is damaged, or is made to do harm
     */
    public Strategy read() {
        try {
            if (Files.size(path) > LARGEST) {
                throw Refusal.of(StrategyFile.class, "strategy.file.large", path.toString(), LARGEST >> 20);
            }
            return read(Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            throw Refusal.of(StrategyFile.class, "strategy.file.missing", path.toString());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * The strategy that was read already from that path, or from where the path only says its name.
     *
     * @throws Refusal if it is no strategy, is damaged, or is made to do harm
     */
    public Strategy read(byte[] written) {
        try {
            byte[] present = new Migration().toPresent(written, new Inspection().of(written));
            StrategyResource resource = new StrategyResource();
            load(resource, present);
            return StrategyResource.whole(resource);
        } catch (Unsound e) {
            throw new Refusal(
                    Sentence.of(StrategyFile.class, "strategy.file.unsound", path.toString(), e.sentence()), e);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** EMF reports what it does not know in exceptions of several kinds. */
    private static void load(StrategyResource resource, byte[] present) throws IOException, Unsound {
        try {
            resource.load(new ByteArrayInputStream(present), Map.of());
        } catch (RuntimeException e) {
            throw new Unsound("strategy.unsound.content", String.valueOf(e.getMessage()));
        } catch (Resource.IOWrappedException e) {
            throw new Unsound(
                    "strategy.unsound.content", String.valueOf(e.getCause().getMessage()));
        }
    }

    /**
     * Writes a strategy; the file is then as if it had never been another, or untouched.
     *
     * @throws Refusal if the disk refuses, or something in it refers to what it does not hold
     */
    public void write(Strategy strategy) {
        try {
            WholeFile.write(path.toAbsolutePath(), bytes(strategy));
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(StrategyFile.class, "strategy.file.unwritten", path.toString(), reason(e)), e);
        }
    }

    /** What the file would hold; characters that no file can hold are replaced in the strategy too. The strategy is left where it was, in its resource or in none. */
    public static byte[] bytes(Strategy strategy) throws IOException {
        strategy.setFormat(Migration.PRESENT);
        Writable.make(strategy);
        Resource before = strategy.eResource();
        StrategyResource resource = before instanceof StrategyResource own ? own : new StrategyResource();
        if (resource != before) {
            resource.getContents().add(strategy);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, Map.of());
        if (before == null) {
            resource.getContents().clear();
        }
        return out.toByteArray();
    }

    private Refusal unreadable(IOException e) {
        return new Refusal(Sentence.of(StrategyFile.class, "strategy.file.unreadable", path.toString(), reason(e)), e);
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
