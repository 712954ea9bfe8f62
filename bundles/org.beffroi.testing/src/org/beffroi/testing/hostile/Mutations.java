package org.beffroi.testing.hostile;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Inputs made of others by chance, always the same for the same seed: bytes flipped, stretches cut, doubled, moved, filled, and
 * taken from other inputs. What a fuzzer does without looking at the program; small enough for each build.
 */
public final class Mutations {

    private static final byte[][] SIGNS = {
        {0},
        {(byte) 0xFF},
        {'<'},
        {'>'},
        {'"'},
        {'&'},
        {'{'},
        {'['},
        {'\\'},
        {'\n'},
        {';'},
        {(byte) 0xC3},
        {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
        "999999999999999999999".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        "-1".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        "&#x202E;".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        "<![CDATA[".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        "\\u0000".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
    };

    private final List<byte[]> corpus;
    private final SplittableRandom random;

    /**
     * Mutations of a corpus.
     *
     * @param corpus inputs, at least one
     */
    public Mutations(List<byte[]> corpus, long seed) {
        this.corpus = new ArrayList<>(corpus);
        this.random = new SplittableRandom(seed);
        if (corpus.isEmpty()) {
            throw new IllegalArgumentException("a corpus holds something");
        }
    }

    /** Hands the corpus over as it is, then a number of inputs made of it. */
    public void each(int times, Consumer<byte[]> target) {
        corpus.forEach(target);
        for (int i = 0; i < times; i++) {
            target.accept(next());
        }
    }

    private byte[] next() {
        byte[] made = any().clone();
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            made = changed(made);
        }
        return made;
    }

    private byte[] any() {
        return corpus.get(random.nextInt(corpus.size()));
    }

    private byte[] changed(byte[] from) {
        int at = random.nextInt(from.length + 1);
        int length = random.nextInt(Math.min(64, from.length - at) + 1);
        byte[] sign = SIGNS[random.nextInt(SIGNS.length)];
        byte[] other = any();
        int start = random.nextInt(other.length + 1);
        int size = random.nextInt(Math.min(200, other.length - start) + 1);
        return switch (random.nextInt(7)) {
            case 0 -> spliced(from, at, at, sign);
            case 1 -> spliced(from, at, at + length, new byte[0]);
            case 2 -> spliced(from, at, at, java.util.Arrays.copyOfRange(from, at, at + length));
            case 3 -> spliced(from, at, at + length, java.util.Arrays.copyOfRange(other, start, start + size));
            case 4 -> java.util.Arrays.copyOf(from, at);
            case 5 -> spliced(from, at, at + length, sign);
            default -> flipped(from, at);
        };
    }

    private byte[] flipped(byte[] from, int at) {
        byte[] made = from.clone();
        if (at < made.length) {
            made[at] ^= (byte) (1 << random.nextInt(8));
        }
        return made;
    }

    private static byte[] spliced(byte[] from, int start, int end, byte[] put) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(from.length + put.length);
        out.write(from, 0, start);
        out.writeBytes(put);
        out.write(from, end, from.length - end);
        return out.toByteArray();
    }
}
