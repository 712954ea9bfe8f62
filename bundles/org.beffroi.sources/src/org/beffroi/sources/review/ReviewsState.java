package org.beffroi.sources.review;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * How far the reviews of a place were read, newest change first.
 *
 * @param floor everything that changed until then was read
 * @param top the newest change that was seen
 * @param next page at which reading goes on, empty where the floor was reached
 */
record ReviewsState(Optional<Instant> floor, Optional<Instant> top, Optional<String> next) {

    static final ReviewsState NONE = new ReviewsState(Optional.empty(), Optional.empty(), Optional.empty());

    /** Reads it; one that cannot be read is none, and everything is met again under its identity. */
    static ReviewsState read(String written) {
        String[] parts = written.split(" ", 3);
        try {
            return parts.length < 3
                    ? NONE
                    : new ReviewsState(
                            time(parts[0]),
                            time(parts[1]),
                            Optional.of(parts[2]).filter(page -> !page.equals("-")));
        } catch (DateTimeException e) {
            return NONE;
        }
    }

    private static Optional<Instant> time(String written) {
        return written.equals("-") ? Optional.empty() : Optional.of(Instant.parse(written));
    }

    String written() {
        return floor.map(Instant::toString).orElse("-") + " "
                + top.map(Instant::toString).orElse("-") + " " + next.orElse("-");
    }

    /** After a page: the newest change that is known by now. */
    ReviewsState seen(Instant changed) {
        return new ReviewsState(
                floor, top.filter(before -> before.isAfter(changed)).or(() -> Optional.of(changed)), next);
    }

    /** To go on at a page. */
    ReviewsState at(Optional<String> page) {
        return new ReviewsState(floor, top, page);
    }

    /** The floor was reached. */
    ReviewsState reached() {
        return new ReviewsState(top.or(() -> floor), top, Optional.empty());
    }
}
