package org.beffroi.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.beffroi.core.result.text.ShareText;
import org.junit.jupiter.api.Test;

class ShareTest {

    private static final ShareText FRENCH = new ShareText(Locale.FRENCH);

    /** The figures of the town's own ground: 220 of 2 831, of which 1 642 stand on unknown pages. */
    private static final Share OWN = Share.among("2\u202f831 mentions publiques", 220, 1_189, 2_831);

    @Test
    void isTakenAmongWhatIsKnownAndBoundedByWhatIsNot() {
        assertThat(OWN.value()).isCloseTo(0.185, within(0.0005));
        assertThat(OWN.low()).isCloseTo(0.0777, within(0.0005));
        assertThat(OWN.high()).isCloseTo(0.6577, within(0.0005));
    }

    /** What an archive holds is counted whole: an interval would be read as that of a poll. */
    @Test
    void whatIsCountedHasNoIntervalUnlessItIsReadAsARate() {
        Share answered = Share.of("96 mentions", 38, 96);
        assertThat(answered.sampled()).isFalse();
        assertThat(OWN.sampled()).isFalse();
        assertThat(OWN.others().sampled()).isFalse();
        assertThat(FRENCH.interval(answered)).isEmpty();
        assertThat(FRENCH.interval(answered.asRate())).isEqualTo("30,4 à 49,6\u202f%");
        assertThat(answered.asRate().value()).isEqualTo(answered.value());
        assertThat(answered.asRate().others().sampled()).isTrue();
    }

    /** The interval of the known alone would be narrower than what is not known leaves open. */
    @Test
    void theIntervalOfARateHoldsItsBounds() {
        Share rate = OWN.asRate();
        assertThat(rate.interval().low()).isCloseTo(0.0684, within(0.001)).isLessThan(rate.low());
        assertThat(rate.interval().high()).isCloseTo(0.6750, within(0.001)).isGreaterThan(rate.high());
    }

    @Test
    void isSaidTheSameWayEverywhere() {
        assertThat(FRENCH.cell(OWN)).isEqualTo("18,5\u202f%");
        assertThat(FRENCH.whole(OWN))
                .isEqualTo("18,5\u202f% (220 sur 1\u202f189\u202f; inconnu pour 1\u202f642 des 2\u202f831 mentions"
                        + " publiques, soit 58\u202f%)");
        assertThat(FRENCH.bounds(OWN)).isEqualTo("7,8 à 65,8\u202f%");
        assertThat(new ShareText(Locale.ENGLISH).whole(Share.of("10 mentions", 3, 10)))
                .isEqualTo("30% (3 of 10 mentions)");
    }

    @Test
    void anIntervalWhoseEndsAreSaidAlikeIsNotSaid() {
        ShareText text = new ShareText(Locale.FRENCH);
        assertThat(text.interval(Share.of("mentions", 35_567, 35_567).asRate())).isEmpty();
        assertThat(text.interval(Share.of("mentions", 20, 20).asRate())).isNotEmpty();
    }

    @Test
    void whatNothingIsKnownOfIsNotMeasurableYet() {
        Share none = Share.among("12 mentions", 0, 0, 12);
        assertThat(none.value()).isNaN();
        assertThat(FRENCH.cell(none)).isEqualTo("pas encore mesurable");
        assertThat(none.interval()).isEqualTo(ScoreInterval.ANYTHING);
        assertThat(FRENCH.basis(none)).isEqualTo("inconnu pour les 12 mentions");
        assertThat(FRENCH.bounds(none)).isEmpty();
        assertThat(FRENCH.basis(Share.of("aucune mention", 0, 0))).isEqualTo("aucune mention");
    }

    @Test
    void aMeasureIsWhatWasCountedOfIt() {
        for (Optional<Share> part : List.of(Optional.<Share>empty(), Optional.of(Share.of("-", 4, 10)))) {
            assertThatThrownBy(() -> new Measure(
                            "share.a",
                            "a",
                            0.5,
                            Optional.empty(),
                            true,
                            10,
                            Optional.empty(),
                            part,
                            false,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property
    void baseTimesShareIsTheCountAndTheBoundsHoldTheShareOfAll(
            @ForAll @LongRange(max = 100_000) long base,
            @ForAll @LongRange(max = 100_000) long known,
            @ForAll @LongRange(max = 100_000) long count) {
        long all = base;
        long seen = all == 0 ? 0 : known % (all + 1);
        long part = seen == 0 ? 0 : count % (seen + 1);
        Share share = Share.among("-", part, seen, all);
        if (share.isMeasured()) {
            assertThat(Math.round(share.value() * share.known())).isEqualTo(part);
            assertThat(share.value()).isBetween(share.low() - 1e-12, share.high() + 1e-12);
            assertThat(share.interval().low()).isLessThanOrEqualTo(share.value() + 1e-12);
            assertThat(share.interval().high()).isGreaterThanOrEqualTo(share.value() - 1e-12);
        }
        assertThat(share.others().count() + share.count()).isEqualTo(share.known());
    }
}
