package org.beffroi.testing.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.message.FullDisk;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The proof of one who writes files whole: under every {@link Trouble}, at many bytes and at every call, the first state is still
 * there or the second one is, nothing that was acknowledged is gone, nothing half-written is left, and a full disk is told as
 * such.
 *
 * @param name of the writer, for people
 * @param writer what is proven
 * @param reader what a new process finds
 */
public record WriterProof(String name, Writer writer, Reader reader) {

    private static final int STEPS_OF_SPACE = 64;

    /** The largest content that the disk is full at every byte of; of a larger one at so many places. */
    private static final int EVERY_BYTE = 4_096;

    /** Writes one of two states that can be told apart. */
    @FunctionalInterface
    @ConsumerType
    public interface Writer {

        /**
         * Writes a state in place of the one that is there.
         *
         * @param folder of its own, on a faulty disk
         * @param state 1 or 2; the first is written before there is any trouble
         */
        void write(Path folder, int state) throws IOException;
    }

    /** Tells states apart. */
    @FunctionalInterface
    @ConsumerType
    public interface Reader {

        /**
         * The state that is there.
         *
         * @return 1 or 2, 0 where there is none
         * @throws IOException or any exception where it cannot be read
         */
        int state(Path folder) throws IOException;
    }

    /**
     * What came of the tries of one kind.
     *
     * @param lost of which the file could not be read any more, or was neither
     * @param silent of which the writer said that it was done and it was not
     * @param left of which something half-written stayed behind
     * @param unforeseen of which a full disk was not told as such
     * @param examples of what went wrong, at most a few
     */
    public record Tally(
            Trouble trouble, int tried, int lost, int silent, int left, int unforeseen, List<String> examples) {

        /** Tries that nothing came of. */
        public int survived() {
            return tried - lost - silent - left - unforeseen;
        }
    }

    /** Makes all tries of a kind. @param chance for what a power cut leaves, and for the calls of a long writing */
    public Tally under(Trouble trouble, Random chance) throws IOException {
        // Whether it reaches the disk is told by the record of changes: memory makes the same calls and is quicker.
        Path memory = Path.of("/dev/shm");
        Path place = Files.isWritable(memory)
                ? Files.createTempDirectory(memory, "beffroi-proof")
                : Files.createTempDirectory("beffroi-proof");
        try {
            return new Tries(place, trouble, chance).tally();
        } finally {
            delete(place);
        }
    }

    private static void delete(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** The tries of one kind, each in a folder of its own. */
    private final class Tries {

        private static final int EXAMPLES = 5;
        private static final int CUTS = 6;

        private final Path place;
        private final Trouble trouble;
        private final Random chance;
        private final List<String> examples = new ArrayList<>();
        private int tried;
        private int lost;
        private int silent;
        private int left;
        private int unforeseen;

        Tries(Path place, Trouble trouble, Random chance) {
            this.place = place;
            this.trouble = trouble;
            this.chance = chance;
        }

        Tally tally() throws IOException {
            switch (trouble) {
                case FULL_DISK -> {
                    int bytes = bytes();
                    int step = bytes <= EVERY_BYTE ? 1 : bytes / STEPS_OF_SPACE;
                    for (int room = 0; room < bytes; room += step) {
                        int space = room;
                        attempt("room for " + room, disk -> disk.leaveSpace(space));
                    }
                }
                case SHORT_WRITES -> {
                    for (int most : new int[] {1, 7, 512}) {
                        attempt("at most " + most, disk -> disk.writeAtMost(most));
                    }
                }
                case FAILING_CALL -> {
                    for (int call = calls(); call > 0; call--) {
                        int failing = call;
                        attempt("call " + call, disk -> disk.failAt(failing));
                    }
                    for (Call kind : Call.values()) {
                        attempt(kind.name(), disk -> disk.failAt(kind));
                    }
                }
                case KILL -> {
                    for (int call = calls(); call > 0; call--) {
                        for (FaultyDisk.Stroke stroke : FaultyDisk.Stroke.values()) {
                            int deadly = call;
                            attempt(stroke + " call " + call, disk -> disk.killAt(deadly, stroke));
                        }
                    }
                }
                case READ_ONLY -> attempt("read-only", FaultyDisk::makeReadOnly);
                case POWER_CUT -> powerCuts();
            }
            return new Tally(trouble, tried, lost, silent, left, unforeseen, List.copyOf(examples));
        }

        private FaultyDisk fresh() throws IOException {
            FaultyDisk disk = new FaultyDisk(Files.createTempDirectory(place, "try"));
            writer.write(disk.folder(), 1);
            disk.restart();
            return disk;
        }

        private int calls() throws IOException {
            FaultyDisk disk = fresh();
            writer.write(disk.folder(), 2);
            return disk.calls();
        }

        private int bytes() throws IOException {
            FaultyDisk disk = fresh();
            disk.leaveSpace(Long.MAX_VALUE - 1);
            writer.write(disk.folder(), 2);
            return (int) (Long.MAX_VALUE - 1 - disk.space());
        }

        private interface Fault {
            void in(FaultyDisk disk);
        }

        private void attempt(String what, Fault fault) throws IOException {
            tried++;
            FaultyDisk disk = fresh();
            Set<String> before = hidden(disk.real());
            fault.in(disk);
            Throwable refused = null;
            try {
                writer.write(disk.folder(), 2);
            } catch (IOException | RuntimeException | Killed e) {
                refused = e;
            }
            boolean untidy = disk.isKilled() || disk.isDeletionRefused();
            disk.restart();
            judge(what, disk.folder(), refused);
            if (untidy) {
                // The next writing puts all in order.
                writer.write(disk.folder(), 2);
            }
            Set<String> after = hidden(disk.real());
            after.removeAll(before);
            if (!after.isEmpty()) {
                left++;
                example(what + " left " + after);
            }
        }

        private void judge(String what, Path folder, @Nullable Throwable refused) {
            int state = read(folder);
            if (state != 1 && state != 2) {
                lost++;
                example(what + ": neither state is there");
            } else if (refused == null && state != 2) {
                silent++;
                example(what + ": said to be done, and is not");
            } else if (trouble == Trouble.FULL_DISK
                    && refused != null
                    && FullDisk.in(refused).isEmpty()) {
                unforeseen++;
                example(what + ": told as " + refused);
            }
        }

        private int read(Path folder) {
            try {
                return reader.state(folder);
            } catch (IOException | RuntimeException e) {
                example(String.valueOf(e.getMessage()));
                return -1;
            }
        }

        private void powerCuts() throws IOException {
            Path first = Files.createTempDirectory(place, "cut");
            FaultyDisk before = new FaultyDisk(first);
            writer.write(before.folder(), 1);
            FaultyDisk disk = new FaultyDisk(first);
            PowerCut cut = PowerCut.of(disk);
            writer.write(disk.folder(), 2);
            for (int changes = 0; changes <= disk.changes(); changes++) {
                for (int i = 0; i < CUTS; i++) {
                    tried++;
                    Path after = place.resolve("after");
                    cut.after(changes, chance, after);
                    boolean done = changes == disk.changes();
                    judge("power cut after " + changes, new FaultyDisk(after).folder(), done ? null : new Killed());
                }
            }
        }

        private void example(String what) {
            if (examples.size() < EXAMPLES) {
                examples.add(name + ": " + what);
            }
        }

        /** Files that are there only for a moment are hidden ones. */
        private Set<String> hidden(Path folder) throws IOException {
            try (Stream<Path> all = Files.walk(folder)) {
                return all.map(path -> folder.relativize(path).toString())
                        .filter(path -> Arrays.stream(path.split("[/\\\\]")).anyMatch(part -> part.startsWith(".")))
                        .collect(Collectors.toCollection(TreeSet::new));
            }
        }
    }
}
