package org.beffroi.tests.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.eclipse.swt.graphics.ImageData;

/**
 * A picture in few colours, a small file (PNG, third edition, with a palette): those that cover most of it stay as they are, the
 * others, mostly the edges of letters, become the middle of their neighbours (median cut). Immutable.
 */
public final class FewColours {

    /** Of the palette, those that stay as they are. */
    private static final int KEPT = 4;

    private final ImageData picture;
    private final int[] pixels;
    private final List<Integer> palette = new ArrayList<>();
    private final Map<Integer, Integer> places = new HashMap<>();

    /**
     * @param picture one whose colours are direct
     * @param colours how many it may have, 4 to 256
     */
    public FewColours(ImageData picture, int colours) {
        this.picture = picture;
        this.pixels = PngWriting.colours(picture);
        List<Map.Entry<Integer, Integer>> found =
                new ArrayList<>(counted(pixels).entrySet());
        found.sort(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        int kept = found.size() <= colours ? found.size() : colours / KEPT;
        found.subList(0, kept).forEach(each -> add(List.of(each)));
        if (kept < found.size()) {
            boxes(found.subList(kept, found.size()), colours - kept).forEach(this::add);
        }
    }

    private static Map<Integer, Integer> counted(int[] pixels) {
        int[] sorted = pixels.clone();
        Arrays.sort(sorted);
        Map<Integer, Integer> counted = new HashMap<>();
        int from = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] != sorted[from]) {
                counted.put(sorted[from], i - from);
                from = i;
            }
        }
        return counted;
    }

    /** The colours in so many boxes at most, each cut in the middle along its longest side. */
    private static List<List<Map.Entry<Integer, Integer>>> boxes(List<Map.Entry<Integer, Integer>> colours, int most) {
        List<List<Map.Entry<Integer, Integer>>> boxes = new ArrayList<>();
        boxes.add(new ArrayList<>(colours));
        while (boxes.size() < most) {
            List<Map.Entry<Integer, Integer>> largest =
                    Collections.max(boxes, Comparator.comparingLong(FewColours::weight));
            if (largest.size() < 2) {
                break;
            }
            int shift = longest(largest);
            largest.sort(Comparator.comparingInt(each -> each.getKey() >> shift & 0xff));
            boxes.remove(largest);
            boxes.add(new ArrayList<>(largest.subList(0, largest.size() / 2)));
            boxes.add(new ArrayList<>(largest.subList(largest.size() / 2, largest.size())));
        }
        return boxes;
    }

    /** How much it is worth to cut a box: how long it is, and how much of the picture it covers. */
    private static long weight(List<Map.Entry<Integer, Integer>> box) {
        int shift = longest(box);
        long covered = box.stream().mapToLong(Map.Entry::getValue).sum();
        return box.size() < 2 ? -1 : length(box, shift) * Math.round(Math.sqrt(covered));
    }

    private static int longest(List<Map.Entry<Integer, Integer>> box) {
        int longest = 0;
        for (int shift = 8; shift <= 16; shift += 8) {
            longest = length(box, shift) > length(box, longest) ? shift : longest;
        }
        return longest;
    }

    private static int length(List<Map.Entry<Integer, Integer>> box, int shift) {
        int least = 255;
        int most = 0;
        for (Map.Entry<Integer, Integer> each : box) {
            int part = each.getKey() >> shift & 0xff;
            least = Math.min(least, part);
            most = Math.max(most, part);
        }
        return most - least;
    }

    /** One colour of the palette, the middle of some, weighed by how much they cover. */
    private void add(List<Map.Entry<Integer, Integer>> box) {
        long covered = box.stream().mapToLong(Map.Entry::getValue).sum();
        int middle = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int at = shift;
            long sum = box.stream()
                    .mapToLong(each -> (each.getKey() >> at & 0xffL) * each.getValue())
                    .sum();
            middle |= Math.toIntExact(Math.round((double) sum / covered)) << shift;
        }
        box.forEach(each -> places.put(each.getKey(), palette.size()));
        palette.add(middle);
    }

    /** The colours that it has, as red, green and blue in 24 bits. */
    public List<Integer> palette() {
        return Collections.unmodifiableList(palette);
    }

    /** The file. */
    public byte[] png() {
        try {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(whole);
            out.write(PngWriting.SIGNATURE);
            // Eight bits a pixel that are a place in the palette, without filter by the row, not interlaced.
            PngWriting.chunk(
                    out,
                    "IHDR",
                    ByteBuffer.allocate(13)
                            .putInt(picture.width)
                            .putInt(picture.height)
                            .put(new byte[] {8, 3, 0, 0, 0})
                            .array());
            PngWriting.chunk(out, "PLTE", written());
            PngWriting.chunk(out, "IDAT", pixels());
            PngWriting.chunk(out, "IEND", new byte[0]);
            return whole.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] written() {
        ByteBuffer written = ByteBuffer.allocate(3 * palette.size());
        palette.forEach(
                each -> written.put((byte) (each >> 16)).put((byte) (each >> 8)).put((byte) each.intValue()));
        return written.array();
    }

    private byte[] pixels() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        byte[] line = new byte[1 + picture.width];
        int last = ~pixels[0];
        byte place = 0;
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, 1 << 16)) {
            for (int y = 0; y < picture.height; y++) {
                for (int x = 0; x < picture.width; x++) {
                    int colour = pixels[y * picture.width + x];
                    // Most pixels have the colour of the one before.
                    place = colour == last ? place : places.get(colour).byteValue();
                    last = colour;
                    line[1 + x] = place;
                }
                out.write(line);
            }
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }
}
