package org.beffroi.core.result;

/** What every title must be. */
final class Titles {

    private Titles() {}

    static void require(String title) {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A title is never blank");
        }
    }
}
