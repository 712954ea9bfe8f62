package org.beffroi.dossier.attachment;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What the first bytes of a picture say of it, whatever its file is called: nothing is unpacked, so that a small file that
 * claims to be a huge picture is known before any memory is given to it.
 *
 * @param kind how it is written
 * @param width in pixels, as it is stored
 * @param height in pixels, as it is stored
 * @param turns quarters of a turn, clockwise, by which it is shown upright: 0 to 3
 */
public record RasterHead(Kind kind, int width, int height, int turns) {

    /** How a picture is written. */
    public enum Kind {
        PNG,
        JPEG,
        GIF,
        WEBP;

        /** How names of such files end, without a dot. */
        public String ending() {
            return this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT);
        }
    }

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** Segments of a JPEG before its size, beyond which nobody writes. */
    private static final int MOST_SEGMENTS = 200;

    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int ORIENTATION = 0x0112;
    private static final int MOST_ENTRIES = 200;

    /** How many pixels it has. */
    public long pixels() {
        return (long) width * height;
    }

    /** What a file says, empty where it is no picture of these kinds. */
    public static Optional<RasterHead> of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    /** What bytes say, read as far as needed; empty where they are no picture of these kinds. */
    public static Optional<RasterHead> of(InputStream bytes) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(bytes));
        try {
            in.mark(32);
            byte[] head = in.readNBytes(30);
            in.reset();
            return read(head, in).filter(one -> one.width() > 0 && one.height() > 0);
        } catch (EOFException e) {
            return Optional.empty(); // it breaks off before it says how large it is
        }
    }

    private static Optional<RasterHead> read(byte[] head, DataInputStream in) throws IOException {
        if (head.length >= 24 && starts(head, PNG)) {
            ByteBuffer size = ByteBuffer.wrap(head, 16, 8);
            return Optional.of(new RasterHead(Kind.PNG, size.getInt(), size.getInt(), 0));
        }
        if (head.length >= 10 && (says(head, 0, "GIF87a") || says(head, 0, "GIF89a"))) {
            return Optional.of(new RasterHead(Kind.GIF, little(head, 6, 2), little(head, 8, 2), 0));
        }
        if (head.length >= 30 && says(head, 0, "RIFF") && says(head, 8, "WEBP")) {
            return webp(head);
        }
        if (head.length >= 4 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xD8) {
            return jpeg(in);
        }
        return Optional.empty();
    }

    private static Optional<RasterHead> webp(byte[] head) {
        if (says(head, 12, "VP8X")) {
            return Optional.of(new RasterHead(Kind.WEBP, little(head, 24, 3) + 1, little(head, 27, 3) + 1, 0));
        }
        if (says(head, 12, "VP8L")) {
            int bits = little(head, 21, 4);
            return Optional.of(new RasterHead(Kind.WEBP, (bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1, 0));
        }
        return says(head, 12, "VP8 ")
                ? Optional.of(new RasterHead(Kind.WEBP, little(head, 26, 2) & 0x3FFF, little(head, 28, 2) & 0x3FFF, 0))
                : Optional.empty();
    }

    private static Optional<RasterHead> jpeg(DataInputStream in) throws IOException {
        in.skipNBytes(2);
        int turns = 0;
        for (int i = 0; i < MOST_SEGMENTS; i++) {
            int marker = marker(in);
            if (marker == START_OF_SCAN || marker == END || marker < 0) {
                return Optional.empty();
            }
            int length = in.readUnsignedShort() - 2;
            if (length < 0) {
                return Optional.empty();
            }
            if (isFrame(marker)) {
                in.skipNBytes(1);
                int height = in.readUnsignedShort();
                return Optional.of(new RasterHead(Kind.JPEG, in.readUnsignedShort(), height, turns));
            }
            if (marker == APP1) {
                byte[] segment = in.readNBytes(length);
                turns = turns == 0 ? turns(segment) : turns;
            } else {
                in.skipNBytes(length);
            }
        }
        return Optional.empty();
    }

    /** The next marker, after whatever fills the room before it; -1 where there is none. */
    private static int marker(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != 0xFF) {
            return -1;
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    /** SOF0 to SOF15, without the tables that lie among them. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** How a telephone was held, as Exif says it; mirrored ones are turned as if they were not. */
    private static int turns(byte[] segment) {
        if (segment.length < 14 || !says(segment, 0, "Exif")) {
            return 0;
        }
        ByteBuffer tiff = ByteBuffer.wrap(Arrays.copyOfRange(segment, 6, segment.length));
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = tiff.getInt(4);
        if (at < 8 || at > tiff.limit() - 2) {
            return 0;
        }
        int entries = Math.min(tiff.getShort(at) & 0xFFFF, MOST_ENTRIES);
        for (int i = 0; i < entries; i++) {
            int entry = at + 2 + 12 * i;
            if (entry > tiff.limit() - 12) {
                return 0;
            }
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                return switch (tiff.getShort(entry + 8) & 0xFFFF) {
                    case 3, 4 -> 2;
                    case 5, 6 -> 1;
                    case 7, 8 -> 3;
                    default -> 0;
                };
            }
        }
        return 0;
    }

    private static boolean starts(byte[] head, byte... with) {
        return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
    }

    private static boolean says(byte[] bytes, int at, String letters) {
        byte[] wanted = letters.getBytes(StandardCharsets.US_ASCII);
        return bytes.length >= at + wanted.length
                && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }

    private static int little(byte[] bytes, int at, int count) {
        int value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = value << 8 | bytes[at + i] & 0xFF;
        }
        return value;
    }
}
