package org.beffroi.strategy.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.model.EditorialItem;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.jspecify.annotations.Nullable;

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
            if (Files.size(OrdinaryFile.of(path)) > LARGEST) {
                throw Refusal.of(
                        Refusal.Kind.TOO_LARGE,
                        StrategyFile.class,
                        "strategy.file.large",
                        path.toString(),
                        LARGEST >> 20);
            }
            return read(OrdinaryFile.bytes(path, LARGEST));
        } catch (NoSuchFileException e) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, StrategyFile.class, "strategy.file.missing", path.toString());
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
                    Refusal.Kind.MALFORMED,
                    Sentence.of(StrategyFile.class, "strategy.file.unsound", path.toString(), e.sentence()),
                    e);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** EMF reports what it does not know in exceptions of several kinds. */
    private static void load(StrategyResource resource, byte[] present) throws IOException, Unsound {
        try {
            resource.load(new ByteArrayInputStream(present), Map.of());
        } catch (StackOverflowError e) {
            throw new Unsound("strategy.unsound.depth");
        } catch (RuntimeException e) {
            throw new Unsound("strategy.unsound.content", String.valueOf(e.getMessage()));
        } catch (Resource.IOWrappedException e) {
            throw unsound(Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private static Unsound unsound(Throwable found) {
        int line = found instanceof XMIException at ? at.getLine() : 0;
        return switch (found) {
            case UnresolvedReferenceException lost ->
                new Unsound("strategy.unsound.missing", String.valueOf(lost.getReference()));
            case FeatureNotFoundException unknown -> word("strategy.unsound.word", unknown.getName(), line);
            case PackageNotFoundException unknown -> word("strategy.unsound.space", unknown.uri(), line);
            case ClassNotFoundException unknown -> word("strategy.unsound.word", unknown.getName(), line);
            case IllegalValueException wrong ->
                new Unsound(
                        "strategy.unsound.value",
                        wrong.getFeature() == null ? "" : Names.named(wrong.getFeature()),
                        wrong.getValue() instanceof EObject one
                                ? Names.named(one.eClass())
                                : String.valueOf(wrong.getValue()),
                        line);
            default -> new Unsound("strategy.unsound.content", String.valueOf(found.getMessage()));
        };
    }

    /** EMF does not always know the word that it does not know, nor where it stands. */
    private static Unsound word(String key, @Nullable String word, int line) {
        return word != null && !word.isBlank() && line > 0
                ? new Unsound(key, word, line)
                : new Unsound("strategy.unsound.kind", Math.max(0, line));
    }

    /**
     * Mark of what the file holds now, by which it is seen whether another hand wrote it in between; empty where there is none.
     *
     * @throws Refusal if it cannot be read
     */
    public String mark() {
        try {
            return Files.exists(path) ? Mark.of(OrdinaryFile.bytes(path, LARGEST)) : "";
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * Writes a strategy into the file that was read, and not over the work of somebody who saved theirs in between.
     *
     * @param mark that the file had when it was read
     * @return where a file of an earlier format was kept; empty where there was none
     * @throws Refusal if the file is another by now; what both did can be merged
     */
    public Optional<Path> write(Strategy strategy, String mark) {
        if (!mark().equals(mark)) {
            throw Refusal.of(Refusal.Kind.CHANGED, StrategyFile.class, "strategy.file.meanwhile", path.toString());
        }
        return write(strategy);
    }

    /**
     * Writes a strategy; the file is then as if it had never been another, or untouched. One of an earlier format, which earlier
     * versions of the program could still read, is kept beside it.
     *
     * @return where the file of an earlier format was kept; empty where there was none
     * @throws Refusal if the disk refuses, or something in it refers to what it does not hold
     */
    public Optional<Path> write(Strategy strategy) {
        try {
            byte[] bytes = bytes(strategy);
            Optional<Path> kept = keepEarlier();
            WholeFile.write(path.toAbsolutePath(), bytes);
            return kept;
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(StrategyFile.class, "strategy.file.unwritten", path.toString(), reason(e)), e);
        }
    }

    /**
     * A copy of the file as it is beside it, under a name that is still free.
     *
     * @return where; empty where there is no file
     * @throws Refusal if the disk refuses
     */
    public Optional<Path> keepBefore() {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        Path beside = besideOf(1);
        for (int i = 2; Files.exists(beside); i++) {
            beside = besideOf(i);
        }
        try {
            WholeFile.write(beside, OrdinaryFile.bytes(path, LARGEST));
            return Optional.of(beside);
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(StrategyFile.class, "strategy.file.unwritten", beside.toString(), reason(e)), e);
        }
    }

    private Path besideOf(int number) {
        return path.toAbsolutePath().resolveSibling(path.getFileName() + ".before" + (number == 1 ? "" : "-" + number));
    }

    /** A copy, once, of a file of an earlier format. */
    private Optional<Path> keepEarlier() throws IOException {
        if (!Files.exists(path) || Files.size(path) > LARGEST) {
            return Optional.empty();
        }
        byte[] there = OrdinaryFile.bytes(path, LARGEST);
        int format;
        try {
            format = new Inspection().of(there);
        } catch (Unsound e) {
            return Optional.empty(); // what is no strategy has no format
        }
        if (format < 1 || format >= Migration.PRESENT) {
            return Optional.empty();
        }
        Path beside = path.toAbsolutePath().resolveSibling(path.getFileName() + ".format" + format);
        if (!Files.exists(beside)) {
            WholeFile.write(beside, there);
        }
        return Optional.of(beside);
    }

    /**
     * Whether a content is of the present format, not of one that is brought up as it is read.
     *
     * @param written that was read already
     */
    public static boolean isPresent(byte[] written) {
        try {
            return new Inspection().of(written) == Migration.PRESENT;
        } catch (Unsound e) {
            return false;
        }
    }

    /** The sentence that says where a file of an earlier format was kept. */
    public static Sentence keptAt(Path kept) {
        return Sentence.of(StrategyFile.class, "strategy.file.kept", kept.toString());
    }

    /** What the file would hold; characters that no file can hold are replaced in the strategy too. The strategy is left where it was, in its resource or in none. */
    public static byte[] bytes(Strategy strategy) throws IOException {
        strategy.setFormat(Migration.PRESENT);
        Writable.make(strategy);
        strategy.getItems().forEach(StrategyFile::hour);
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

    /** An hour that somebody typed, as files have it; what is none stays as it is. */
    private static void hour(EditorialItem item) {
        Optional.ofNullable(item.getTime())
                .flatMap(HourOfDay::plain)
                .filter(plain -> !plain.equals(item.getTime()))
                .ifPresent(item::setTime);
    }

    private Refusal unreadable(IOException e) {
        return new Refusal(Sentence.of(StrategyFile.class, "strategy.file.unreadable", path.toString(), reason(e)), e);
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
