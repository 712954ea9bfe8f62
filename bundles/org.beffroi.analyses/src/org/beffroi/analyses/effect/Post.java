package org.beffroi.analyses.effect;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One publication of the body, as a scan passes it.
 *
 * @param place in the snapshot
 * @param published on the dossier's clock, empty without a date
 * @param network value of the field, empty where unknown
 * @param themes values of the field
 * @param format what it carries besides words
 * @param interactions likes, shares and comments, as far as they are counted; empty where none is
 * @param followers of the account, as the source says it
 * @param reach measured reach, else views; empty where neither was imported
 */
record Post(
        int place,
        Optional<ZonedDateTime> published,
        String network,
        List<String> themes,
        Format format,
        OptionalLong interactions,
        OptionalLong followers,
        OptionalLong reach) {

    /** What a publication carries besides words. */
    enum Format {
        MEDIA,
        LINK,
        WORDS
    }

    /** Interactions by follower or by person reached; {@link Double#NaN} where one of the two is not known. */
    double rate(OwnPosts.Per per) {
        OptionalLong base = per == OwnPosts.Per.FOLLOWERS ? followers : reach;
        return interactions.isEmpty() || base.orElse(0) == 0
                ? Double.NaN
                : (double) interactions.getAsLong() / base.getAsLong();
    }
}
