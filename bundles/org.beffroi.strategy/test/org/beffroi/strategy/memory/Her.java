package org.beffroi.strategy.memory;

import java.util.List;
import org.beffroi.core.memory.Erased;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;

/**
 * Zélie, whom an erasure is about: whoever wrote one of her mentions, or signs so.
 *
 * @param isAskedFor whether she asked for it; else her time of retention is over
 */
record Her(boolean isAskedFor) implements Erased {

    private static final List<String> IDS = List.of("mastodon:1", "mastodon:3", "mastodon:4");

    @Override
    public boolean isErased(Mention mention) {
        return isReference(mention.id().value())
                || mention.author().filter("zelie"::equals).isPresent()
                || mention.values()
                        .string(CoreFields.AUTHOR_NAME)
                        .filter("Zélie"::equals)
                        .isPresent();
    }

    @Override
    public boolean isReference(String value) {
        return IDS.contains(value);
    }

    @Override
    public boolean isNamedIn(String text) {
        return isAskedFor && text.contains("Zélie");
    }

    @Override
    public String without(String text) {
        return text.replace("Zélie", "[effacé]");
    }

    @Override
    public String reference(String id) {
        return REFERENCE + Integer.toHexString(id.hashCode());
    }
}
