package org.beffroi.testing.journal;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What a disk, a cable or a hand can do to a file. Each changes at least one byte, or the length. */
public enum Corruption {
    /** One bit is another. */
    BIT,
    /** A handful of bytes anywhere are others. */
    BYTES,
    /** A sector of 512 bytes, or what there is of it, holds something else. */
    JUNK_SECTOR,
    /** A sector of 512 bytes, or what there is of it, is empty. */
    ZEROED_SECTOR,
    /** A stretch in the middle is gone. */
    CUT_OUT,
    /** A stretch stands there twice. */
    DOUBLED,
    /** The end is gone, from any byte on. */
    CUT_SHORT,
    /** The end is gone, from the edge of a record on. */
    CUT_AT_A_RECORD,
    /** Whole records in the middle are gone. */
    RECORDS_CUT_OUT,
    /** Whole records stand there twice. */
    RECORDS_DOUBLED,
    /** Something stands behind the end. */
    JUNK_BEHIND;

    private static final int SECTOR = 512;
    private static final int MOST_BYTES = 8;
    private static final int LONGEST_STRETCH = 2_000;

    /**
     * A file after it happened.
     *
     * @param file not changed
     * @param records where records begin, and where the last one ends; at least two places, in order
     */
    public byte[] of(byte[] file, List<Integer> records, Random random) {
        byte[] after = file;
        while (Arrays.equals(after, file)) {
            after = once(file, records, random);
        }
        return after;
    }

    private byte[] once(byte[] file, List<Integer> records, Random random) {
        int at = random.nextInt(file.length);
        int stretch = Math.min(file.length - at, 1 + random.nextInt(LONGEST_STRETCH));
        int from = random.nextInt(records.size() - 1);
        int to = from + 1 + random.nextInt(records.size() - 1 - from);
        return switch (this) {
            case BIT -> changed(file, at, 1, i -> (byte) (file[i] ^ 1 << random.nextInt(8)));
            case BYTES -> {
                byte[] after = file.clone();
                for (int i = random.nextInt(MOST_BYTES); i >= 0; i--) {
                    after[random.nextInt(file.length)] = (byte) random.nextInt();
                }
                yield after;
            }
            case JUNK_SECTOR -> changed(file, at / SECTOR * SECTOR, SECTOR, i -> (byte) random.nextInt());
            case ZEROED_SECTOR -> changed(file, at / SECTOR * SECTOR, SECTOR, i -> (byte) 0);
            case CUT_OUT -> without(file, at, at + stretch);
            case DOUBLED -> twice(file, at, at + stretch);
            case CUT_SHORT -> Arrays.copyOf(file, at);
            case CUT_AT_A_RECORD -> Arrays.copyOf(file, records.get(from));
            case RECORDS_CUT_OUT -> without(file, records.get(from), records.get(to));
            case RECORDS_DOUBLED -> twice(file, records.get(from), records.get(to));
            case JUNK_BEHIND -> {
                byte[] after = Arrays.copyOf(file, file.length + stretch);
                for (int i = file.length; i < after.length; i++) {
                    after[i] = (byte) random.nextInt();
                }
                yield after;
            }
        };
    }

    private interface Byte {
        byte at(int place);
    }

    private static byte[] changed(byte[] file, int from, int length, Byte other) {
        byte[] after = file.clone();
        for (int i = from; i < Math.min(file.length, from + length); i++) {
            after[i] = other.at(i);
        }
        return after;
    }

    private static byte[] without(byte[] file, int from, int to) {
        byte[] after = Arrays.copyOf(file, file.length - (to - from));
        System.arraycopy(file, to, after, from, file.length - to);
        return after;
    }

    private static byte[] twice(byte[] file, int from, int to) {
        byte[] after = new byte[file.length + to - from];
        System.arraycopy(file, 0, after, 0, to);
        System.arraycopy(file, from, after, to, file.length - from);
        return after;
    }
}
