package org.beffroi.workbench.digest;

import org.beffroi.core.digest.Digest;
import org.beffroi.workbench.digest.held.HeldPane;

/** What can be done to the items of the digest in hand, by their places, counted from 0. Each returns at once. */
interface ItemActions {

    /** Puts another item in the place of one. */
    void replace(int at, Digest.Item item);

    /** Moves an item that many places on, or back. */
    void move(int at, int by);

    /** What a hand does that takes an item by its grip. */
    Grip.Hand hand(int at);

    /** Lets a pane say what an item holds, as soon as that is read. */
    void hold(Digest.Item item, HeldPane pane);

    /** Something in an item has another height. */
    void fit();

    /** Takes an item away. */
    void remove(int at);
}
