package org.beffroi.observatory.benchmark;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is compared between bodies: a metric, or one put in relation to inhabitants or followers, so that size alone does not decide. */
public enum Indicator {
    /** Followers for a thousand inhabitants. */
    AUDIENCE_PER_1000(Metric.FOLLOWERS, Base.INHABITANTS, Sense.MORE),
    POSTS_PER_WEEK(Metric.POSTS_PER_WEEK, Base.NONE, Sense.NEITHER),
    /** Weekly engagements for a thousand inhabitants. */
    ENGAGEMENTS_PER_1000(Metric.ENGAGEMENTS_PER_WEEK, Base.INHABITANTS, Sense.MORE),
    /** Weekly engagements for a thousand followers. */
    ENGAGEMENTS_PER_1000_FOLLOWERS(Metric.ENGAGEMENTS_PER_WEEK, Base.FOLLOWERS, Sense.MORE),
    RESPONSE_RATE(Metric.RESPONSE_RATE, Base.NONE, Sense.MORE),
    RESPONSE_HOURS(Metric.RESPONSE_HOURS, Base.NONE, Sense.LESS),
    OWN_GROUND(Metric.OWN_GROUND, Base.NONE, Sense.MORE),
    TONE(Metric.TONE, Base.NONE, Sense.MORE),
    FTE(Metric.FTE, Base.NONE, Sense.NEITHER),
    /** Full-time equivalents for a thousand inhabitants. */
    FTE_PER_1000(Metric.FTE, Base.INHABITANTS, Sense.NEITHER),
    VIDEO_SHARE(Metric.VIDEO_SHARE, Base.NONE, Sense.NEITHER),
    IMAGE_SHARE(Metric.IMAGE_SHARE, Base.NONE, Sense.NEITHER),
    LINK_SHARE(Metric.LINK_SHARE, Base.NONE, Sense.NEITHER),
    TEXT_SHARE(Metric.TEXT_SHARE, Base.NONE, Sense.NEITHER);

    private final Metric metric;
    private final Base base;
    private final Sense sense;

    /** By what a metric is divided, a thousand of it at a time. */
    enum Base {
        NONE,
        INHABITANTS,
        FOLLOWERS
    }

    /** Which way is better. */
    public enum Sense {
        MORE,
        LESS,
        /** Neither: it is a way of doing, or a means. */
        NEITHER
    }

    Indicator(Metric metric, Base base, Sense sense) {
        this.metric = metric;
        this.base = base;
        this.sense = sense;
    }

    /** The metric that it is made of. */
    public Metric metric() {
        return metric;
    }

    Base base() {
        return base;
    }

    public Sense sense() {
        return sense;
    }

    /** The word that files and programs read. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The indicator of that key; empty where none is called so. */
    public static Optional<Indicator> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
