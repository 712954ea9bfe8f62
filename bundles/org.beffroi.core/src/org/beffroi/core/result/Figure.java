package org.beffroi.core.result;

import java.util.Objects;
import org.beffroi.core.picture.Picture;

/**
 * A picture that an analysis draws itself, for what no other shape says.
 *
 * @param title the finding, where there is one, else what is shown
 * @param picture what is drawn, with the same in words
 * @param behind the values it was drawn from
 */
public record Figure(String title, Picture picture, Table behind) implements Result {

    public Figure {
        Titles.require(title);
        Objects.requireNonNull(picture);
        Objects.requireNonNull(behind);
    }
}
