package org.beffroi.documents.slides;

import java.util.List;
import java.util.Objects;

/**
 * A slide after the first.
 *
 * @param title never blank
 * @param placed what stands on it, in the order in which it is read
 * @param notes what is said beside it, a paragraph each; may be empty
 */
public record Slide(String title, List<Placed> placed, List<String> notes) {
    public Slide {
        Objects.requireNonNull(title);
        placed = List.copyOf(placed);
        notes = List.copyOf(notes);
    }
}
