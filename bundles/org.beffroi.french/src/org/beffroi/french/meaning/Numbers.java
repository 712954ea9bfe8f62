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

    /** The smallest of the largest; 0 where there are fewer. Those seen so far are in a heap, the smallest of them on top. */
    private static float least(float[] all, int limit) {
        float[] heap = new float[limit];
        int count = 0;
        for (float number : all) {
            if (number > 0 && count < limit) {
                heap[count++] = number;
                if (count == limit) {
                    Arrays.sort(heap);
                }
            } else if (number > 0) {
                count = limit + 1;
                if (number > heap[0]) {
                    putOnTop(heap, number);
                }
            }
        }
        return count <= limit ? 0 : heap[0];
    }

    /** Takes the top away and lets a number sink to where those beneath it are larger. */
    private static void putOnTop(float[] heap, float number) {
        int at = 0;
        for (int below = 1; below < heap.length; below = 2 * at + 1) {
            int smaller = below + 1 < heap.length && heap[below + 1] < heap[below] ? below + 1 : below;
            if (heap[smaller] >= number) {
                break;
            }
            heap[at] = heap[smaller];
            at = smaller;
        }
        heap[at] = number;
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
