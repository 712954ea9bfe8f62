package org.beffroi.observatory.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;

/** Blocks unpacked at the same time give what one after the other gives; the reader of the library is the oracle. */
class BlockStreamTest {

    private static final int BLOCK = 100_000;

    @Property(tries = 60)
    void it_gives_the_same_bytes_as_the_library(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 5 * BLOCK) int length,
            @ForAll @IntRange(min = 1, max = 3) int level,
            @ForAll @IntRange(min = 1, max = 9) int processors,
            @ForAll @IntRange(min = 0, max = 3) int kind)
            throws IOException {
        byte[] content = content(new Random(seed), length, kind);
        byte[] packed = packed(content, level);
        assertThat(unpacked(packed, processors)).isEqualTo(content).isEqualTo(byTheLibrary(packed));
    }

    @Property(tries = 20)
    void files_one_behind_the_other_are_one(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int files)
            throws IOException {
        Random random = new Random(seed);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int file = 0; file < files; file++) {
            byte[] content = content(random, random.nextInt(3) * random.nextInt(BLOCK), random.nextInt(4));
            all.writeBytes(content);
            packed.writeBytes(packed(content, 1));
        }
        assertThat(unpacked(packed.toByteArray(), 2)).isEqualTo(all.toByteArray());
    }

    @Property(tries = 60)
    void what_breaks_off_is_damaged_wherever_it_does(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 1_000_000) int where) throws IOException {
        byte[] packed = packed(content(new Random(seed), 3 * BLOCK, 2), 1);
        byte[] cut = Arrays.copyOf(packed, where % packed.length);
        assertThatThrownBy(() -> unpacked(cut, 2)).isInstanceOf(DamagedPacking.class);
    }

    @Property(tries = 100)
    void a_bit_that_was_turned_never_gives_other_bytes(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 10_000_000) int bit) throws IOException {
        byte[] content = content(new Random(seed), 2 * BLOCK, 2);
        byte[] packed = packed(content, 1);
        int at = bit % (packed.length * 8);
        packed[at / 8] ^= (byte) (1 << at % 8);
        byte[] read;
        try {
            read = unpacked(packed, 2);
        } catch (DamagedPacking e) {
            return;
        }
        // The bits that fill the last byte mean nothing, and a size of blocks larger than needed neither.
        assertThat(read).isEqualTo(content);
    }

    @Test
    void something_else_behind_the_end_is_not_passed_over() throws IOException {
        byte[] packed = packed(content(new Random(1), 1000, 0), 1);
        byte[] more = Arrays.copyOf(packed, packed.length + 7);
        assertThatThrownBy(() -> unpacked(more, 2)).isInstanceOf(DamagedPacking.class);
    }

    @Test
    void closing_it_early_ends_its_threads() throws IOException {
        byte[] packed = packed(content(new Random(2), 20 * BLOCK, 2), 1);
        try (BlockStream in = new BlockStream(new ByteArrayInputStream(packed), 3)) {
            assertThat(in.read()).isNotNegative();
        }
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("beffroi-unpacking");
    }

    private static byte[] content(Random random, int length, int kind) {
        byte[] content = new byte[length];
        switch (kind) {
            case 0 -> random.nextBytes(content);
            case 1 -> Arrays.fill(content, (byte) random.nextInt());
            case 2 -> {
                for (int at = 0; at < length; at++) {
                    content[at] = (byte) ("aeioulnrst \n".charAt(random.nextInt(12)));
                }
            }
            default -> {
                for (int at = 0; at < length; ) {
                    int end = Math.min(length, at + 1 + random.nextInt(600));
                    Arrays.fill(content, at, end, (byte) random.nextInt(4));
                    at = end;
                }
            }
        }
        return content;
    }

    private static byte[] packed(byte[] content, int level) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (BZip2CompressorOutputStream out = new BZip2CompressorOutputStream(bytes, level)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] unpacked(byte[] packed, int processors) throws IOException {
        try (BlockStream in = new BlockStream(new ByteArrayInputStream(packed), processors)) {
            return in.readAllBytes();
        }
    }

    private static byte[] byTheLibrary(byte[] packed) throws IOException {
        try (BZip2CompressorInputStream in = new BZip2CompressorInputStream(new ByteArrayInputStream(packed), true)) {
            return in.readAllBytes();
        }
    }
}
