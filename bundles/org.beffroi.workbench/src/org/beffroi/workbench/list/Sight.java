package org.beffroi.workbench.list;

/** Where something that scrolls stands so that a part of it is in sight. */
public final class Sight {

    private Sight() {}

    /**
     * How far something is to be scrolled so that a part of it shows, by the least move; of a part that is longer than the room the
     * beginning shows. Before it is laid out there is no room, and nothing moves.
     *
     * @param now how far it is scrolled, in any unit
     * @param from where the part begins
     * @param to where it ends
     * @param room how much shows at once, zero or less before it is laid out
     * @return 0 or more
     */
    public static int scrolled(int now, int from, int to, int room) {
        if (room <= 0) {
            return Math.max(0, now);
        }
        int most = Math.max(0, from);
        int least = Math.min(most, Math.max(0, to - room));
        return Math.clamp(now, least, most);
    }
}
