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
        byte[] line = new byte[1 + 3 * picture.width];
        int step = picture.depth / 8;
        int red = place(picture, picture.palette.redMask);
        int green = place(picture, picture.palette.greenMask);
        int blue = place(picture, picture.palette.blueMask);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, 1 << 16)) {
            for (int y = 0; y < picture.height; y++) {
                int at = y * picture.bytesPerLine;
                for (int x = 0; x < picture.width; x++, at += step) {
                    line[1 + 3 * x] = picture.data[at + red];
                    line[2 + 3 * x] = picture.data[at + green];
                    line[3 + 3 * x] = picture.data[at + blue];
                }
                out.write(line);
            }
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    /** The colours of a picture, row by row, as red, green and blue in 24 bits. */
    static int[] colours(ImageData picture) {
        int[] colours = new int[picture.width * picture.height];
        int step = picture.depth / 8;
        int red = place(picture, picture.palette.redMask);
        int green = place(picture, picture.palette.greenMask);
        int blue = place(picture, picture.palette.blueMask);
        for (int y = 0; y < picture.height; y++) {
            int at = y * picture.bytesPerLine;
            for (int x = 0; x < picture.width; x++, at += step) {
                colours[y * picture.width + x] = (picture.data[at + red] & 0xff) << 16
                        | (picture.data[at + green] & 0xff) << 8
                        | picture.data[at + blue] & 0xff;
            }
        }
        return colours;
    }

    /** Which byte of a pixel is a colour: SWT keeps the highest one first where a pixel has three or four. */
    private static int place(ImageData picture, int mask) {
        if (picture.depth < 24 || Integer.bitCount(mask) != 8 || Integer.numberOfTrailingZeros(mask) % 8 != 0) {
            throw new IllegalArgumentException(
                    "a pixel of " + picture.depth + " bits, a colour " + Integer.toHexString(mask));
        }
        return picture.depth / 8 - 1 - Integer.numberOfTrailingZeros(mask) / 8;
    }
}
