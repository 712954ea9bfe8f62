package org.beffroi.workbench.reading.picture;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/**
 * A picture made smaller, each pixel the mean of those it stands for, so that it stays smooth: what the toolkit does leaves
 * out most of them. For any thread, one at a time.
 */
final class ShrunkImage {

    private static final PaletteData COLOURS = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    private final ImageData from;
    private final int[] table;

    ShrunkImage(ImageData from) {
        this.from = from;
        this.table = table(from.palette);
    }

    /** The colours of a picture that counts them, empty where each pixel says its own. */
    private static int[] table(PaletteData palette) {
        if (palette.isDirect) {
            return new int[0];
        }
        RGB[] colours = palette.getRGBs();
        int[] table = new int[colours.length];
        for (int i = 0; i < colours.length; i++) {
            table[i] = colours[i].red << 16 | colours[i].green << 8 | colours[i].blue;
        }
        return table;
    }

    /**
     * The picture with its longer side no longer than that, turned clockwise by quarters.
     *
     * @param longest in pixels
     * @param turns 0 to 3
     */
    ImageData within(int longest, int turns) {
        double by = Math.min(1, longest / (double) Math.max(from.width, from.height));
        return turned(to(side(from.width, by), side(from.height, by)), turns);
    }

    private static int side(int side, double by) {
        return Math.max(1, (int) Math.round(side * by));
    }

    /** The picture of a size that is no larger than its own. */
    ImageData to(int width, int height) {
        int wide = Math.min(width, from.width);
        int tall = Math.min(height, from.height);
        ImageData made = new ImageData(wide, tall, 24, COLOURS);
        made.alphaData = new byte[wide * tall];
        long[] sums = new long[wide * 5];
        int[] pixels = new int[from.width];
        byte[] alphas = new byte[from.width];
        int row = 0;
        for (int y = 0; y < from.height; y++) {
            int to = (int) ((long) y * tall / from.height);
            if (to != row) {
                put(sums, made, row);
                row = to;
            }
            from.getPixels(0, y, from.width, pixels, 0);
            opacities(y, pixels, alphas);
            for (int x = 0; x < from.width; x++) {
                add(sums, (int) ((long) x * wide / from.width) * 5, colour(pixels[x]), alphas[x] & 0xFF);
            }
        }
        put(sums, made, row);
        return made;
    }

    /** A pixel counts as much as it hides what is behind it. */
    private static void add(long[] sums, int at, int colour, int alpha) {
        sums[at] += (long) (colour >> 16 & 0xFF) * alpha;
        sums[at + 1] += (long) (colour >> 8 & 0xFF) * alpha;
        sums[at + 2] += (long) (colour & 0xFF) * alpha;
        sums[at + 3] += alpha;
        sums[at + 4]++;
    }

    private static void put(long[] sums, ImageData made, int y) {
        for (int x = 0; x < made.width; x++) {
            int at = x * 5;
            long opaque = Math.max(1, sums[at + 3]);
            int colour = (int) (sums[at] / opaque) << 16
                    | (int) (sums[at + 1] / opaque) << 8
                    | (int) (sums[at + 2] / opaque);
            made.setPixel(x, y, colour);
            made.alphaData[y * made.width + x] = (byte) (sums[at + 3] / Math.max(1, sums[at + 4]));
        }
        java.util.Arrays.fill(sums, 0);
    }

    private int colour(int pixel) {
        if (table.length > 0 || !from.palette.isDirect) {
            return pixel < table.length ? table[pixel] : 0;
        }
        PaletteData p = from.palette;
        return channel(pixel, p.redMask, p.redShift) << 16
                | channel(pixel, p.greenMask, p.greenShift) << 8
                | channel(pixel, p.blueMask, p.blueShift);
    }

    private static int channel(int pixel, int mask, int shift) {
        int value = pixel & mask;
        return (shift < 0 ? value >>> -shift : value << shift) & 0xFF;
    }

    private void opacities(int y, int[] pixels, byte[] alphas) {
        if (from.alphaData != null) {
            from.getAlphas(0, y, from.width, alphas, 0);
            return;
        }
        for (int x = 0; x < pixels.length; x++) {
            boolean isClear = from.transparentPixel != -1 && pixels[x] == from.transparentPixel;
            alphas[x] = (byte) (isClear ? 0 : from.alpha >= 0 ? from.alpha : 255);
        }
    }

    /** A picture turned clockwise by quarters. */
    static ImageData turned(ImageData image, int turns) {
        ImageData now = image;
        for (int i = 0; i < turns; i++) {
            ImageData next = new ImageData(now.height, now.width, 24, COLOURS);
            next.alphaData = new byte[now.width * now.height];
            for (int y = 0; y < now.height; y++) {
                for (int x = 0; x < now.width; x++) {
                    int to = now.height - 1 - y;
                    next.setPixel(to, x, now.getPixel(x, y));
                    next.alphaData[x * next.width + to] = now.alphaData[y * now.width + x];
                }
            }
            now = next;
        }
        return now;
    }
}
