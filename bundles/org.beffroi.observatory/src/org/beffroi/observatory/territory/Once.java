package org.beffroi.observatory.territory;

import java.util.function.Supplier;

/** A value made at the first call and kept; threads that ask meanwhile wait for it. A failure is tried again. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private volatile T value;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T made = value;
        return made != null ? made : make();
    }

    private synchronized T make() {
        if (value == null) {
            value = maker.get();
        }
        return value;
    }
}
