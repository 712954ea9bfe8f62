package org.beffroi.workbench.digest.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.digest.Digest;
import org.beffroi.workbench.language.Language;

/**
 * The digests to which something can be added: those there are, and a new one of the name that is typed. Immutable.
 *
 * @param known those there are
 * @param items what is added, in that order
 */
public record DigestChoice(List<Digest> known, List<Digest.Item> items) {

    public DigestChoice {
        known = List.copyOf(known);
        items = List.copyOf(items);
    }

    /**
     * What fits, each with them at its end already.
     *
     * @param typed words of a name; they may name one that is not there yet
     * @param language of the new one
     */
    public List<Digest> fitting(String typed, Locale language) {
        String words = Language.folded(typed).strip();
        List<Digest> fitting = new ArrayList<>(known.stream()
                .filter(digest -> Language.folded(digest.name()).contains(words))
                .map(this::with)
                .toList());
        boolean taken =
                known.stream().anyMatch(digest -> Language.folded(digest.name()).equals(words));
        if (!words.isEmpty() && !taken) {
            String name = typed.strip();
            fitting.add(new Digest(name, name, language, Optional.empty(), List.of(), items));
        }
        return fitting;
    }

    private Digest with(Digest digest) {
        Digest longer = digest;
        for (Digest.Item item : items) {
            longer = longer.with(item);
        }
        return longer;
    }

    /** Whether there is a digest of that name. */
    public boolean isKnown(Digest digest) {
        return known.stream().anyMatch(each -> each.name().equals(digest.name()));
    }
}
