package org.beffroi.workbench.digest;

import java.util.function.Consumer;
import org.beffroi.core.digest.Digest;

/** What can be done to the items of the digest in hand, by their places, counted from 0. Each returns at once. */
interface ItemActions {

    /** Puts another item in the place of one. */
    void replace(int at, Digest.Item item);

    /** Moves an item that many places on, or back. */
    void move(int at, int by);

    /** What a hand does that takes an item by its grip. */
    Grip.Hand hand(int at);

    /**
     * Counts what a finding or a figure says by now.
     *
     * @param then told in words, later
     */
    void count(Digest.Item item, Consumer<String> then);

    /** Something in an item has another height. */
    void fit();

    /** Takes an item away. */
    void remove(int at);
}
