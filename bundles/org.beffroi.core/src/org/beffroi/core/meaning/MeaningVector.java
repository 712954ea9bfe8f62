package org.beffroi.core.meaning;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A text as a direction: of length 1, or of nothing but zeros, which is near to nothing. Only numbers that are not 0 are kept.
 * Immutable.
 */
public final class MeaningVector {

    /** More dimensions cannot be kept. */
    public static final int MOST_DIMENSIONS = 1 << 16;

    private static final MeaningVector NOTHING = new MeaningVector(new int[0], new float[0]);

    private final int[] places;
    private final float[] numbers;

    private MeaningVector(int[] places, float[] numbers) {
        this.places = places;
        this.numbers = numbers;
    }

    /** Of a text in which nothing is known. */
    public static MeaningVector nothing() {
        return NOTHING;
    }

    /**
     * The direction of numbers of any length.
     *
     * @param all one for each dimension; all zeros are nothing
     * @throws IllegalArgumentException if there are more than {@link #MOST_DIMENSIONS}, or one is no finite number
     */
    public static MeaningVector of(float[] all) {
        int[] places = IntStream.range(0, all.length).filter(i -> all[i] != 0).toArray();
        float[] numbers = new float[places.length];
        for (int i = 0; i < places.length; i++) {
            numbers[i] = all[places[i]];
        }
        return of(places, numbers);
    }

    /**
     * The same of some numbers, all others being 0.
     *
     * @param places the dimensions of the numbers, ascending, from 0 on
     * @param numbers one for each place
     */
    public static MeaningVector of(int[] places, float[] numbers) {
        if (places.length != numbers.length) {
            throw new IllegalArgumentException(places.length + " places of " + numbers.length + " numbers");
        }
        double squares = 0;
        for (int i = 0; i < places.length; i++) {
            Objects.checkIndex(places[i], MOST_DIMENSIONS);
            if (i > 0 && places[i] <= places[i - 1]) {
                throw new IllegalArgumentException("Places do not ascend");
            }
            squares += (double) numbers[i] * numbers[i];
        }
        if (!Double.isFinite(squares)) {
            throw new IllegalArgumentException("Not all are finite numbers");
        }
        double length = Math.sqrt(squares);
        if (length < Float.MIN_NORMAL) {
            return NOTHING;
        }
        float[] direction = new float[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            direction[i] = (float) (numbers[i] / length);
        }
        return new MeaningVector(places.clone(), direction);
    }

    /** Whether nothing is known of the text. */
    public boolean isNothing() {
        return places.length == 0;
    }

    /** How many of its numbers are kept. */
    public int size() {
        return places.length;
    }

    /** The dimension of one of its numbers; they ascend. */
    public int place(int index) {
        return places[index];
    }

    /** One of its numbers. */
    public float number(int index) {
        return numbers[index];
    }

    /** The cosine of the angle to another, from −1 to 1; 0 where one is nothing. */
    public double nearness(MeaningVector other) {
        double sum = 0;
        int j = 0;
        for (int i = 0; i < places.length; i++) {
            while (j < other.places.length && other.places[j] < places[i]) {
                j++;
            }
            if (j < other.places.length && other.places[j] == places[i]) {
                sum += (double) numbers[i] * other.numbers[j];
            }
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeaningVector that
                && Arrays.equals(places, that.places)
                && Arrays.equals(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(places) + Arrays.hashCode(numbers);
    }
}
