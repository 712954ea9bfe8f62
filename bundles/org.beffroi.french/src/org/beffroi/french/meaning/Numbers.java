package org.beffroi.french.meaning;

import java.util.Arrays;
import org.beffroi.core.meaning.MeaningVector;

/** Numbers at places that ascend, while a vector is made of them. For one thread. */
final class Numbers {

    private int[] places;
    private float[] numbers;
    private int size;

    Numbers(int capacity) {
        places = new int[capacity];
        numbers = new float[capacity];
    }

    /** The largest of some numbers above 0, of equal ones those that come first. */
    static Numbers most(float[] all, int limit) {
        float least = least(all, limit);
        Numbers most = new Numbers(limit);
        int equal = limit;
        for (float number : all) {
            equal -= number > least ? 1 : 0;
        }
        for (int place = 0; place < all.length; place++) {
            if (all[place] > least) {
                most.add(place, all[place]);
            } else if (all[place] > 0 && all[place] == least && equal-- > 0) {
                most.add(place, all[place]);
            }
        }
        return most;
    }

    /** The smallest of the largest; 0 where there are fewer. */
    private static float least(float[] all, int limit) {
        float[] above = new float[all.length];
        int count = 0;
        for (float number : all) {
            if (number > 0) {
                above[count++] = number;
            }
        }
        if (count <= limit) {
            return 0;
        }
        Arrays.sort(above, 0, count);
        return above[count - limit];
    }

    /**
     * Adds one.
     *
     * @param place behind all others; another number at the last one is added to it
     */
    void add(int place, float number) {
        if (size > 0 && places[size - 1] == place) {
            numbers[size - 1] += number;
            return;
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size + 1);
            numbers = Arrays.copyOf(numbers, 2 * size + 1);
        }
        places[size] = place;
        numbers[size++] = number;
    }

    /** Adds others, behind all these, so that they have a share of the square of the length. */
    void addAll(Numbers others, double share) {
        double squares = 0;
        for (int i = 0; i < others.size; i++) {
            squares += (double) others.numbers[i] * others.numbers[i];
        }
        double scale = squares == 0 ? 0 : Math.sqrt(share / squares);
        for (int i = 0; i < others.size; i++) {
            add(others.places[i], (float) (others.numbers[i] * scale));
        }
    }

    int size() {
        return size;
    }

    int place(int index) {
        return places[index];
    }

    float number(int index) {
        return numbers[index];
    }

    MeaningVector vector() {
        return MeaningVector.of(Arrays.copyOf(places, size), Arrays.copyOf(numbers, size));
    }
}
