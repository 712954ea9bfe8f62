package org.beffroi.analyses.who;

import org.beffroi.core.mention.Field;

/**
 * One who speaks in public, as the mentions of a scan tell: an account, or of the press an outlet.
 *
 * <p>Grows while the scan goes on; belongs to the thread that scans.
 */
final class Actor {

    private final String kind;
    private final Field field;
    private final String value;
    private final boolean before;
    private long mentions;
    private long engagement;
    private boolean engaged;
    private long reach = -1;
    private long followers = -1;

    /**
     * An actor nothing is known of.
     *
     * @param kind value of the field of speakers
     * @param field author or outlet
     * @param before whether the archive had something of it before the period
     */
    Actor(String kind, Field field, String value, boolean before) {
        this.kind = kind;
        this.field = field;
        this.value = value;
        this.before = before;
    }

    void add() {
        mentions++;
    }

    void addEngagement(long more) {
        engaged = true;
        engagement += more;
    }

    void seeReach(long seen) {
        reach = Math.max(reach, seen);
    }

    void seeFollowers(long seen) {
        followers = Math.max(followers, seen);
    }

    String kind() {
        return kind;
    }

    Field field() {
        return field;
    }

    String value() {
        return value;
    }

    boolean isNew() {
        return !before;
    }

    long mentions() {
        return mentions;
    }

    /** Likes, shares and comments of all its mentions; null where none was counted. */
    Long engagement() {
        return engaged ? engagement : null;
    }

    /** The largest reach of one of its mentions, null where none was measured. */
    Long reach() {
        return reach < 0 ? null : reach;
    }

    /** Its followers at most, null where unknown. */
    Long followers() {
        return followers < 0 ? null : followers;
    }
}
