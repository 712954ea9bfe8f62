package org.beffroi.demo;

import java.util.Map;

/**
 * Someone of the town who speaks: a public actor of the cast list, or an ordinary, invented person.
 *
 * @param handle account name, without {@code @}
 * @param name name as displayed
 * @param kind what kind of public actor, or {@link Kind#ORDINARY}
 * @param official whether it is an account of the public body itself
 * @param followers followers by network, empty where unknown
 */
record Person(String handle, String name, Kind kind, boolean official, Map<String, Long> followers) {

    /** What makes someone a public actor, or not. */
    enum Kind {
        INSTITUTION,
        ELECTED,
        PRESS,
        ORGANISATION,
        COMMUNITY_PAGE,
        ORDINARY
    }

    Person {
        followers = Map.copyOf(followers);
    }

    /** Whether it may be named in lists and documents. */
    boolean isPublic() {
        return kind == Kind.INSTITUTION || kind == Kind.ELECTED || kind == Kind.PRESS || kind == Kind.ORGANISATION;
    }
}
