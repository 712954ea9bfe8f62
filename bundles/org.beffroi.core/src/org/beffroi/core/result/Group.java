package org.beffroi.core.result;

import java.util.List;

/**
 * Several results that belong together: findings, then a chart, then the table behind it.
 *
 * @param title what they are about
 * @param members in reading order, at least one
 */
public record Group(String title, List<Result> members) implements Result {

    public Group {
        Titles.require(title);
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("A group has members: " + title);
        }
    }

    /** Several results. */
    public static Group of(String title, Result... members) {
        return new Group(title, List.of(members));
    }
}
