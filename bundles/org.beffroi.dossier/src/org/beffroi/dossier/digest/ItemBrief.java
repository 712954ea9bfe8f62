package org.beffroi.dossier.digest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Part;
import org.beffroi.core.picture.Picture;

/**
 * What an item of a digest holds, in brief. Immutable.
 *
 * @param says its figure, its first sentence, or why there is none; empty of what its senders write or choose
 * @param chosen how those that are quoted were chosen; empty where that goes without saying
 * @param quoted the first mentions that it quotes, as they may be printed
 * @param others how many more it quotes
 * @param drawn the chart that its document shows for it, the first one; empty where it shows none
 * @param wider the same search in the nearest period in which it finds something; empty unless it is a search that finds nothing
 */
public record ItemBrief(
        String says,
        Optional<String> chosen,
        List<Part.Quotation> quoted,
        long others,
        Optional<Picture> drawn,
        Optional<Digest.Search> wider) {

    public ItemBrief {
        Objects.requireNonNull(says);
        Objects.requireNonNull(chosen);
        quoted = List.copyOf(quoted);
        Objects.requireNonNull(drawn);
        Objects.requireNonNull(wider);
    }

    /** A sentence alone. */
    static ItemBrief of(String says) {
        return new ItemBrief(says, Optional.empty(), List.of(), 0, Optional.empty(), Optional.empty());
    }
}
