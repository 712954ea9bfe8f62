package org.beffroi.acceptance.accessibility;

/**
 * Something that a screen reader cannot tell, or a place where the keyboard does not lead.
 *
 * @param screen where
 * @param role of the object
 * @param label its name, may be empty
 * @param more what was found instead
 */
record Violation(Kind kind, String screen, String role, String label, String more) {

    /** What is wanted of objects. */
    enum Kind {
        /** A role is told. */
        ROLE,
        /** What can be operated has a name, or something that labels it. */
        NAME,
        /** What shows is visible, and what can take the keyboard can be operated or says that it is off. */
        STATE,
        /** What shows has a place within its window. */
        LOCATION,
        /** A list, a tree or a table has rows that can be read. */
        ROWS,
        /** A row tells its place among how many. */
        POSITION,
        /** What the keyboard goes to or selects is told. */
        ANNOUNCED,
        /** Tab leads round, Escape leads out. */
        KEYBOARD
    }

    String line() {
        return String.join(
                "\t",
                kind.name().toLowerCase(java.util.Locale.ROOT),
                screen,
                role,
                label.replaceAll("\\s+", " "),
                more);
    }
}
