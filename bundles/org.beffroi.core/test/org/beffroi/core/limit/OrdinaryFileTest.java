package org.beffroi.core.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.beffroi.core.message.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class OrdinaryFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsReadAsItIsAndNoFurtherThanItMayBe() throws IOException {
        Path file = Files.write(folder.resolve("a"), new byte[100]);
        assertThat(OrdinaryFile.bytes(file, 100)).hasSize(100);
        assertThatThrownBy(() -> OrdinaryFile.bytes(file, 99)).isInstanceOf(Refusal.class);
    }

    @Test
    void aFolderIsNone() {
        assertThatThrownBy(() -> OrdinaryFile.bytes(folder)).isInstanceOf(Refusal.class);
    }

    @Test
    void aLinkIsFollowedAndOneInCirclesIsAnError() throws IOException {
        Path file = Files.write(folder.resolve("a"), new byte[] {7});
        assertThat(OrdinaryFile.bytes(Files.createSymbolicLink(folder.resolve("link"), file)))
                .containsExactly(7);
        Path circle = folder.resolve("circle");
        Files.createSymbolicLink(circle, circle);
        assertThatThrownBy(() -> OrdinaryFile.bytes(circle)).isInstanceOf(IOException.class);
    }

    @Test
    void aDeviceThatNeverEndsIsNotEvenOpened() {
        Path zeros = Path.of("/dev/zero");
        assumeTrue(Files.exists(zeros), "no /dev/zero on this system");
        assertThatThrownBy(() -> OrdinaryFile.bytes(zeros)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> OrdinaryFile.open(zeros)).isInstanceOf(Refusal.class);
    }

    @Test
    void aPipeIntoWhichNobodyWritesIsNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        Process made;
        try {
            made = new ProcessBuilder("mkfifo", pipe.toString()).start();
        } catch (IOException e) {
            assumeTrue(false, "no mkfifo on this system");
            return;
        }
        assumeTrue(made.waitFor(10, TimeUnit.SECONDS) && made.exitValue() == 0, "no pipes on this system");
        assertThatThrownBy(() -> OrdinaryFile.bytes(pipe)).isInstanceOf(Refusal.class);
    }

    @Test
    void whatSaysNothingOfItsSizeIsReadByWhatItHolds() {
        Path file = Path.of("/proc/self/maps");
        assumeTrue(Files.exists(file), "no /proc on this system");
        assertThatThrownBy(() -> OrdinaryFile.bytes(file, 10)).isInstanceOf(Refusal.class);
    }

    @Test
    void namesThatLeadElsewhereAreNotPlain() {
        assertThat(OrdinaryFile.isPlainName("lundi matin.json")).isTrue();
        for (String name : new String[] {"", " ", ".", "..", "../a", "a/b", "a\\b", "a\u0000", "a\u202Eb", "a\nb"}) {
            assertThat(OrdinaryFile.isPlainName(name)).as(name).isFalse();
        }
    }
}
