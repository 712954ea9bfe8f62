package org.beffroi.french.place;

import java.util.function.Supplier;

/** A value made at the first call and kept; threads that ask meanwhile wait for it. A failure is tried again. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private T value;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (value == null) {
            value = maker.get();
        }
        return value;
    }
}
