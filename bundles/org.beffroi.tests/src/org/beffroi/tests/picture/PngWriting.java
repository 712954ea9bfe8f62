package org.beffroi.tests.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.eclipse.swt.graphics.ImageData;

/**
 * Pictures on their way to their files (PNG, third edition, 8 bits a colour), beside the UI thread: it draws the next one
 * meanwhile. Some wait at most; then whoever brings one more writes it.
 */
public final class PngWriting {

    private static final int WAITING = 4;
    static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final ThreadPoolExecutor writers = new ThreadPoolExecutor(
            1, 1, 1, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), new ThreadPoolExecutor.CallerRunsPolicy());
    private final List<CompletableFuture<Void>> begun = new ArrayList<>();

    public PngWriting() {
        writers.allowCoreThreadTimeOut(true);
    }

    /** Begins to write a picture whose colours are direct. */
    public void begin(ImageData picture, Path file) {
        begun.add(CompletableFuture.runAsync(
                () -> {
                    try {
                        Files.write(file, bytes(picture));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                writers));
    }

    /** Waits until all that was begun is written; fails where one could not be. */
    public void end() {
        begun.forEach(CompletableFuture::join);
        begun.clear();
    }

    private static byte[] bytes(ImageData picture) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(whole);
        out.write(SIGNATURE);
        // Eight bits of red, green and blue each, without filter by the row, not interlaced.
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(picture.width)
                        .putInt(picture.height)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array());
        chunk(out, "IDAT", pixels(picture));
        chunk(out, "IEND", new byte[0]);
        return whole.toByteArray();
    }

    static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }

    private static byte[] pixels(ImageData picture) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        int[] row = new int[picture.width];
        byte[] line = new byte[1 + 3 * picture.width];
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, 1 << 16)) {
            for (int y = 0; y < picture.height; y++) {
                picture.getPixels(0, y, picture.width, row, 0);
                for (int x = 0; x < row.length; x++) {
                    line[1 + 3 * x] = part(row[x], picture.palette.redMask, picture.palette.redShift);
                    line[2 + 3 * x] = part(row[x], picture.palette.greenMask, picture.palette.greenShift);
                    line[3 + 3 * x] = part(row[x], picture.palette.blueMask, picture.palette.blueShift);
                }
                out.write(line);
            }
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    /** One colour of a pixel; SWT shifts to the left where a shift is above zero. */
    static byte part(int pixel, int mask, int shift) {
        int bits = pixel & mask;
        return (byte) (shift < 0 ? bits >>> -shift : bits << shift);
    }
}
