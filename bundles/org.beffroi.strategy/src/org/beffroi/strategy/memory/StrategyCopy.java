package org.beffroi.strategy.memory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.strategy.edit.Drafts;
import org.beffroi.strategy.file.Mark;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.Strategy;

/**
 * A file that holds a strategy: the strategy's own, a draft of what is not saved, one of an earlier format or one
 * that was replaced, which were kept.
 *
 * @param file where it lies
 * @param before what stands before the strategy: of which file a draft is one
 * @param written the strategy
 */
record StrategyCopy(Path file, byte[] before, byte[] written) {

    private static final Pattern FORMER = Pattern.compile(".*\\.strategy\\.(format\\d+|before(-\\d+)?)");

    /** Whether a file of that name is one. */
    static boolean isOne(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(StrategyFile.ENDING)
                || isDraft(file)
                || FORMER.matcher(name).matches();
    }

    private static boolean isDraft(Path file) {
        return String.valueOf(file.getFileName()).endsWith(StrategyFile.ENDING + Drafts.ENDING);
    }

    static StrategyCopy read(Path file) throws IOException {
        byte[] all = OrdinaryFile.bytes(file);
        int from = isDraft(file) ? new String(all, StandardCharsets.ISO_8859_1).indexOf('\n') + 1 : 0;
        return new StrategyCopy(file, Arrays.copyOf(all, from), Arrays.copyOfRange(all, from, all.length));
    }

    /**
     * The strategy, of the present format.
     *
     * @throws org.beffroi.core.message.Refusal if it cannot be read
     */
    Strategy strategy() {
        return new StrategyFile(file).read(written);
    }

    /** The strategy that a draft goes on from, empty for others. */
    Optional<Path> draftOf() {
        String name = String.valueOf(file.getFileName());
        return isDraft(file)
                ? Optional.of(file.resolveSibling(name.substring(1, name.length() - Drafts.ENDING.length())))
                : Optional.empty();
    }

    /** By which a draft says that it goes on from this file. */
    String mark() {
        return Mark.of(written);
    }

    /**
     * What the file holds once something was forgotten.
     *
     * @param strategy what {@link #strategy} gave, after that
     */
    byte[] without(Strategy strategy, Forgetting.Gone gone) throws IOException {
        return StrategyFile.isPresent(written)
                ? StrategyFile.bytes(strategy)
                : new FormerVersion(written).without(gone.references(), gone.keys());
    }
}
