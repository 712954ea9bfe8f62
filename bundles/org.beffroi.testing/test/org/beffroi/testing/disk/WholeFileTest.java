package org.beffroi.testing.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.beffroi.core.file.JsonLines;
import org.beffroi.core.file.NoOrdinaryFile;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.message.FullDisk;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The one writer of whole files, and that of lines, under all that a disk can do to them. */
class WholeFileTest {

    private static final byte[] FIRST = "the first ".repeat(40).getBytes(StandardCharsets.UTF_8);
    private static final byte[] SECOND = "the second ".repeat(50).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    static Stream<Arguments> everyTrouble() {
        return Stream.of(bytes(), streamed(), ofOwner(), created(), lines(), inNewFolder())
                .flatMap(proof -> Arrays.stream(Trouble.values()).map(trouble -> Arguments.of(proof, trouble)));
    }

    @ParameterizedTest
    @MethodSource("everyTrouble")
    void holdsUnderEveryTrouble(WriterProof proof, Trouble trouble) throws IOException {
        WriterProof.Tally tally = proof.under(trouble, new Random(13));

        assertThat(tally.examples()).isEmpty();
        assertThat(tally.tried()).isPositive().isEqualTo(tally.survived());
    }

    private static WriterProof bytes() {
        return new WriterProof(
                "bytes",
                (folder, state) -> WholeFile.write(folder.resolve("file.json"), content(state)),
                folder -> state(folder.resolve("file.json")));
    }

    private static WriterProof streamed() {
        return new WriterProof(
                "streamed",
                (folder, state) -> WholeFile.export(folder.resolve("file.ods"), out -> {
                    byte[] all = content(state);
                    for (int i = 0; i < all.length; i++) {
                        out.write(all[i]);
                        if (i % 50 == 0) {
                            out.flush();
                        }
                    }
                    out.close();
                }),
                folder -> state(folder.resolve("file.ods")));
    }

    private static WriterProof ofOwner() {
        return new WriterProof(
                "for the owner",
                (folder, state) -> WholeFile.writeForOwner(folder.resolve("key"), content(state)),
                folder -> state(folder.resolve("key")));
    }

    /** Once made it stays: both states are the first one, and a new file is the second. */
    private static WriterProof created() {
        return new WriterProof(
                "created",
                (folder, state) -> {
                    if (state == 2) {
                        WholeFile.createForOwner(folder.resolve("key"), SECOND);
                    }
                },
                folder -> Files.exists(folder.resolve("key")) ? state(folder.resolve("key")) : 1);
    }

    private static WriterProof inNewFolder() {
        return new WriterProof(
                "in a new folder",
                (folder, state) -> {
                    if (state == 2) {
                        WholeFile.write(folder.resolve("a/b/file"), SECOND);
                    }
                },
                folder -> Files.exists(folder.resolve("a/b/file")) ? state(folder.resolve("a/b/file")) : 1);
    }

    private static WriterProof lines() {
        return new WriterProof(
                "lines",
                (folder, state) -> new JsonLines(folder.resolve("lines.jsonl")).add("{\"state\":" + state + "}"),
                folder -> {
                    List<String> lines = Files.readAllLines(folder.resolve("lines.jsonl"));
                    if (!lines.getFirst().equals("{\"state\":1}")) {
                        throw new IOException("the first line is gone: " + lines);
                    }
                    return lines.contains("{\"state\":2}") ? 2 : 1;
                });
    }

    private static byte[] content(int state) {
        return state == 1 ? FIRST : SECOND;
    }

    private static int state(Path file) throws IOException {
        byte[] there = Files.readAllBytes(file);
        return Arrays.equals(there, FIRST) ? 1 : Arrays.equals(there, SECOND) ? 2 : -1;
    }

    @Test
    void aFullDiskThatAPrintWriterSwallowedIsStillOne() throws IOException {
        FaultyDisk disk = new FaultyDisk(folder);
        disk.leaveSpace(2);

        assertThatThrownBy(() -> WholeFile.export(disk.folder().resolve("list.txt"), out -> {
                    PrintWriter lines = new PrintWriter(out, false, StandardCharsets.UTF_8);
                    lines.println("a line that is longer than that");
                    lines.flush();
                }))
                .isInstanceOf(FullDisk.class)
                .hasMessageContaining("list.txt");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsNoOrdinaryFileIsLeftAlone() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));

        assertThatThrownBy(() -> WholeFile.export(inner, out -> out.write(FIRST)))
                .isInstanceOf(NoOrdinaryFile.class);
        assertThat(inner).isEmptyDirectory();
        assertThat(folder.toFile().list()).containsExactly("inner");
    }

    @Test
    void aDeviceIsLeftAlone() {
        Path device = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(device), "no /dev/full here");

        assertThatThrownBy(() -> WholeFile.export(device, out -> out.write(FIRST)))
                .isInstanceOf(NoOrdinaryFile.class);
        assertThat(device).exists();
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void anExportNeedsItsFolder() {
        assertThatThrownBy(() -> WholeFile.export(folder.resolve("no/list.txt"), out -> out.write(FIRST)))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void rightsStayAndKeysAreTheirOwners() throws IOException {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no rights here");
        Path shared = Files.write(folder.resolve("shared"), FIRST);
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rw-rw-r--"));

        WholeFile.write(shared, SECOND);
        WholeFile.writeForOwner(folder.resolve("key"), FIRST);
        WholeFile.createForOwner(folder.resolve("other"), FIRST);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(shared)))
                .isEqualTo("rw-rw-r--");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("key"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("other"))))
                .isEqualTo("rw-------");
    }

    @Test
    void whatIsThereIsNotMadeAgain() throws IOException {
        Path key = folder.resolve("key");

        assertThat(WholeFile.createForOwner(key, FIRST)).isTrue();
        assertThat(WholeFile.createForOwner(key, SECOND)).isFalse();
        assertThat(key).hasBinaryContent(FIRST);
        assertThat(folder.toFile().list()).containsExactly("key");
    }

    @Test
    void manyAtOnceWriteWholeFilesAndLeaveNothing() throws Exception {
        Path file = folder.resolve("file");
        List<Callable<Void>> writers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            byte[] mine = (i + " ").repeat(20_000).getBytes(StandardCharsets.UTF_8);
            writers.add(() -> {
                for (int turn = 0; turn < 20; turn++) {
                    WholeFile.write(file, mine);
                    byte[] there = Files.readAllBytes(file);
                    assertThat(new String(there, StandardCharsets.UTF_8))
                            .hasSize(40_000)
                            .isEqualTo((there[0] - '0' + " ").repeat(20_000));
                }
                return null;
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Void> done : threads.invokeAll(writers)) {
                done.get();
            }
        }
        assertThat(folder.toFile().list()).containsExactly("file");
    }

    @Test
    void anUnfinishedLineGoesAndAHandWrittenOneStays() throws IOException {
        Path file = folder.resolve("lines.jsonl");
        Files.writeString(file, "{\"a\":1}\n{\"a\":2}");
        new JsonLines(file).add("{\"a\":3}");
        assertThat(file).hasContent("{\"a\":1}\n{\"a\":2}\n{\"a\":3}\n");

        Files.writeString(file, "{\"a\":1}\n{\"a\":");
        new JsonLines(file).add("{\"a\":3}");
        assertThat(file).hasContent("{\"a\":1}\n{\"a\":3}\n");
    }
}
