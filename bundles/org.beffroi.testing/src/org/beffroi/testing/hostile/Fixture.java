package org.beffroi.testing.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * One hostile input.
 *
 * @param family what it goes for
 * @param name within its family
 * @param content made when it is asked for, since some are large
 */
public record Fixture(Family family, String name, Supplier<byte[]> content) {

    public Fixture {
        Objects.requireNonNull(family);
        Objects.requireNonNull(name);
        Objects.requireNonNull(content);
    }

    static Fixture text(Family family, String name, String text) {
        return new Fixture(family, name, () -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** The content. */
    public byte[] bytes() {
        return content.get();
    }

    /** The content as UTF-8. */
    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return family + " " + name;
    }
}
