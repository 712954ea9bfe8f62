package org.beffroi.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is replaced while another writer has it open. */
class ReplacedFileTest {

    private static final int LINES = 400;

    @TempDir
    Path folder;

    private final Disk disk = new LocalDisk();

    @Test
    void whatIsAppendedAfterwardsIsInTheNewFile() throws Exception {
        Path file = folder.resolve("a");
        try (Disk.Appender open = disk.append(file)) {
            assertThat(open.append(bytes("old\n"))).isEqualTo(4);
            disk.replace(file, out -> out.append(bytes("newer\n")));
            assertThat(open.append(bytes("more\n"))).isEqualTo(11);
        }
        assertThat(Files.readString(file)).isEqualTo("newer\nmore\n");
        assertThat(folder.resolve("a.new")).doesNotExist();
    }

    @Test
    void nothingAcknowledgedIsLostHoweverOftenItIsReplaced() throws Exception {
        Path file = folder.resolve("a");
        disk.append(file).close();
        AtomicBoolean done = new AtomicBoolean();
        Thread rewriter = Thread.ofPlatform().start(() -> {
            while (!done.get()) {
                try {
                    disk.replace(file, out -> out.append(Files.readAllBytes(file)));
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        });
        StringBuilder written = new StringBuilder();
        try (Disk.Appender open = disk.append(file)) {
            for (int i = 0; i < LINES; i++) {
                open.append(bytes(i + "\n"));
                written.append(i).append('\n');
            }
        } finally {
            done.set(true);
            rewriter.join();
        }
        assertThat(Files.readString(file)).isEqualTo(written.toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
