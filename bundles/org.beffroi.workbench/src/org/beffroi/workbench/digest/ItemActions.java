package org.beffroi.workbench.digest;

import org.beffroi.core.digest.Digest;

/** What can be done to the items of the digest in hand, by their places, counted from 0. Each returns at once. */
interface ItemActions {

    /** Puts another item in the place of one. */
    void replace(int at, Digest.Item item);

    /** Moves an item that many places on, or back. */
    void move(int at, int by);

    /** Takes an item away. */
    void remove(int at);
}
