package org.beffroi.strategy.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.beffroi.core.file.WholeFile;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.Strategy;

/**
 * The communication strategy of Sonneval-sur-Lirelle, a town that does not exist: written in French as a consultant would hand it to
 * a mayor, and resting on the demonstration's archive as of its own today, 14 October 2025, six in the evening in Paris. What
 * can be measured there is left to be measured.
 */
public final class DemoStrategy {

    /** Name of its file. */
    public static final String NAME = "sonneval" + StrategyFile.ENDING;

    /** It, in no file. */
    public Strategy strategy() {
        return new StrategyFile(Path.of(NAME)).read(bytes());
    }

    /**
     * Puts it into a folder, whole or not at all; one that is there is replaced.
     *
     * @return its file
     * @throws IOException if the disk refuses
     */
    public StrategyFile write(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        WholeFile.write(file.toAbsolutePath(), bytes());
        return new StrategyFile(file);
    }

    private static byte[] bytes() {
        try (InputStream in = DemoStrategy.class.getResourceAsStream(NAME)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
