package org.beffroi.testing.archive;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a rewriting made of a list: how many of it went, and how many are not what they were. */
record Passed(long gone, long changed) {

    /** Leaves in a list what stays of each. */
    static <T> Passed through(List<T> all, Function<T, Optional<T>> pass) {
        List<T> before = List.copyOf(all);
        all.clear();
        long changed = 0;
        for (T one : before) {
            Optional<T> stays = pass.apply(one);
            stays.ifPresent(all::add);
            changed += stays.isPresent() && !stays.get().equals(one) ? 1 : 0;
        }
        return new Passed(before.size() - (long) all.size(), changed);
    }
}
