package org.beffroi.core.result.text;

import java.util.Locale;
import java.util.Objects;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.Wording;
import org.beffroi.core.result.ScoreInterval;
import org.beffroi.core.result.Share;

/**
 * Shares as people read them, everywhere alike: in a cell, below a figure, within a sentence. Immutable.
 *
 * <p>A share is that of what is known; where something is not, its part and the bounds that it leaves are said with it.
 *
 * @param locale language of the reader
 */
public record ShareText(Locale locale) {

    /** What is said of a share differs from one of so many steps to the next. */
    private static final int STEPS = 1000;

    public ShareText {
        Objects.requireNonNull(locale);
    }

    /** The share alone: {@code 18,5 %}; in words where it cannot be measured yet. */
    public String cell(Share share) {
        return share.isMeasured() ? say("share.percent", percent(share.value())) : say("share.not.measurable");
    }

    /** What it rests on: {@code 220 sur 1 189 ; inconnu pour 1 642 des 2 831 mentions publiques, soit 58 %}. */
    public String basis(Share share) {
        if (share.base() == 0) {
            return share.counted();
        }
        if (!share.isMeasured()) {
            return say(share.base() == 1 ? "share.basis.none.one" : "share.basis.none", share.counted());
        }
        return share.unknown() == 0
                ? say("share.basis.whole", share.count(), share.counted())
                : say(
                        "share.basis.part",
                        share.count(),
                        share.known(),
                        share.unknown(),
                        percent(share.unknownShare()),
                        share.counted());
    }

    /** Between what it lies among all, whatever the unknown is; empty where all is known, and where nothing is. */
    public String bounds(Share share) {
        return !share.isMeasured() || share.unknown() == 0
                ? ""
                : say("share.bounds", percent(share.low()), percent(share.high()));
    }

    /** Its interval as a rate; empty of what is counted whole, where nothing is known, and where so much is that both ends are said alike. */
    public String interval(Share share) {
        if (!share.sampled() || !share.isMeasured()) {
            return "";
        }
        ScoreInterval interval = share.interval();
        return Math.round(STEPS * interval.low()) == Math.round(STEPS * interval.high())
                ? ""
                : say("share.interval", percent(interval.low()), percent(interval.high()));
    }

    /** Share and base within a sentence: {@code 18,5 % (220 sur 1 189 ; inconnu pour …)}. */
    public String whole(Share share) {
        return say("share.whole", cell(share), basis(share));
    }

    private String percent(double share) {
        return new Wording(locale).percent(share);
    }

    private String say(String key, Object... arguments) {
        return Sentence.of(ShareText.class, key, arguments).in(locale);
    }
}
