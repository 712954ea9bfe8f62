package org.beffroi.sources.shape;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.beffroi.core.message.Refusal;

/** The shapes that profiles name. */
public final class Shapes {

    private static final Map<String, Supplier<Shape>> KNOWN = Map.of(
            "bluesky",
            BlueskyShape::new,
            "mastodon",
            MastodonShape::new,
            "telegram",
            TelegramShape::new,
            "x",
            XShape::new,
            "zeeschuimer",
            ZeeschuimerShape::new);

    private Shapes() {}

    /**
     * A new one, since a shape may remember rows of one file.
     *
     * @throws Refusal if the name is unknown: the sentence lists the known ones
     */
    public static Shape named(Optional<String> name) {
        if (name.isEmpty()) {
            return row -> row;
        }
        Supplier<Shape> known = KNOWN.get(name.get());
        if (known == null) {
            throw Refusal.of(
                    Shapes.class,
                    "profile.shape.unknown",
                    name.get(),
                    String.join(", ", KNOWN.keySet().stream().sorted().toList()));
        }
        return known.get();
    }
}
