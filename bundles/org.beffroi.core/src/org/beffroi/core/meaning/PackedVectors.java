package org.beffroi.core.meaning;

import java.util.Arrays;

/**
 * Vectors of many texts in three bytes for each number that is not 0: a hundred for a mention where some thirty are kept. Their
 * nearness to another is off by less than a hundredth, and the same wherever it is computed. Each index is written by one thread;
 * read by any once all are written.
 */
public final class PackedVectors {

    private static final float SCALE = 127;
    private static final int BYTES = 3;
    private static final byte[] NOTHING = {};

    private final byte[][] rows;

    /** So many vectors, each of nothing. */
    public PackedVectors(int vectors) {
        rows = new byte[vectors][];
        Arrays.fill(rows, NOTHING);
    }

    /** One vector, packed. */
    public static PackedVectors of(MeaningVector vector) {
        PackedVectors one = new PackedVectors(1);
        one.put(0, vector);
        return one;
    }

    /** How many there are. */
    public int size() {
        return rows.length;
    }

    /** Writes one; numbers too small to be told from 0 are left out. */
    public void put(int index, MeaningVector vector) {
        byte[] row = new byte[vector.size() * BYTES];
        int end = 0;
        for (int i = 0; i < vector.size(); i++) {
            byte number = (byte) Math.round(vector.number(i) * SCALE);
            if (number != 0) {
                row[end++] = (byte) (vector.place(i) >> 8);
                row[end++] = (byte) vector.place(i);
                row[end++] = number;
            }
        }
        rows[index] = end == row.length ? row : Arrays.copyOf(row, end);
    }

    /** One as it was rounded. */
    public MeaningVector vector(int index) {
        byte[] row = rows[index];
        int[] places = new int[row.length / BYTES];
        float[] numbers = new float[places.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = place(row, i * BYTES);
            numbers[i] = row[i * BYTES + 2] / SCALE;
        }
        return MeaningVector.of(places, numbers);
    }

    /**
     * How near one is to another text: the cosine of the angle between them, from −1 to 1; 0 where one is nothing.
     *
     * @param other as {@link #spread} gives it
     */
    public double nearness(int index, float[] other) {
        byte[] row = rows[index];
        float sum = 0;
        for (int i = 0; i < row.length; i += BYTES) {
            sum += other[place(row, i)] * row[i + 2];
        }
        return sum / SCALE;
    }

    /** The same of a single comparison, for which nothing is spread: the very same number. */
    public double nearness(int index, MeaningVector other) {
        byte[] row = rows[index];
        float sum = 0;
        int j = 0;
        for (int i = 0; i < row.length; i += BYTES) {
            int place = place(row, i);
            while (j < other.size() && other.place(j) < place) {
                j++;
            }
            if (j < other.size() && other.place(j) == place) {
                sum += other.number(j) * row[i + 2];
            }
        }
        return sum / SCALE;
    }

    private static int place(byte[] row, int start) {
        return (row[start] & 0xFF) << 8 | row[start + 1] & 0xFF;
    }

    /** A vector spread over all dimensions, to be compared with many. */
    public static float[] spread(MeaningVector vector) {
        float[] all = new float[MeaningVector.MOST_DIMENSIONS];
        for (int i = 0; i < vector.size(); i++) {
            all[vector.place(i)] = vector.number(i);
        }
        return all;
    }
}
