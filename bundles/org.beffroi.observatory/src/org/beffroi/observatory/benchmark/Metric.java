package org.beffroi.observatory.benchmark;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.text.Folding;

/** Something that is measured of a body’s accounts, or of how a body communicates. */
public enum Metric {
    /** Followers or subscribers of an account. */
    FOLLOWERS(Sort.COUNT),
    /** What is published in a week, on average. */
    POSTS_PER_WEEK(Sort.AMOUNT),
    /** Reactions, comments and shares that come in a week, on average. */
    ENGAGEMENTS_PER_WEEK(Sort.AMOUNT),
    /** The part of questions that get an answer. */
    RESPONSE_RATE(Sort.SHARE),
    /** The median time until an answer, in hours. */
    RESPONSE_HOURS(Sort.HOURS),
    /** The part of the conversation about the body that takes place on its own accounts. */
    OWN_GROUND(Sort.SHARE),
    /** The net tone: the part of positive mentions less that of negative ones, from -1 to 1. */
    TONE(Sort.NET),
    /** Means declared, in full-time equivalents. */
    FTE(Sort.AMOUNT),
    /** The part of posts that are videos. */
    VIDEO_SHARE(Sort.SHARE),
    /** The part of posts that are pictures. */
    IMAGE_SHARE(Sort.SHARE),
    /** The part of posts that are links. */
    LINK_SHARE(Sort.SHARE),
    /** The part of posts that are text alone. */
    TEXT_SHARE(Sort.SHARE);

    private final Sort sort;

    /** What sort of number a metric is. */
    public enum Sort {
        /** A whole number, not negative. */
        COUNT,
        /** A number, not negative. */
        AMOUNT,
        /** A part of a whole, from 0 to 1. */
        SHARE,
        /** A time in hours, not negative. */
        HOURS,
        /** A difference of two parts, from -1 to 1. */
        NET
    }

    Metric(Sort sort) {
        this.sort = sort;
    }

    public Sort sort() {
        return sort;
    }

    /** Whether that can be a value of it. */
    public boolean allows(double value) {
        return switch (sort) {
            case COUNT -> value >= 0 && value == Math.rint(value) && !Double.isInfinite(value);
            case AMOUNT, HOURS -> value >= 0 && !Double.isInfinite(value);
            case SHARE -> value >= 0 && value <= 1;
            case NET -> value >= -1 && value <= 1;
        };
    }

    /** Whether people write it in percent. */
    boolean isPart() {
        return sort == Sort.SHARE || sort == Sort.NET;
    }

    /** The word that files and programs read. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The metric of that key; empty where none is called so. */
    public static Optional<Metric> ofKey(String key) {
        String plain = Folding.fold(key.strip()).replaceAll("[^\\p{L}\\p{N}]+", "_");
        return Arrays.stream(values()).filter(one -> one.key().equals(plain)).findFirst();
    }
}
