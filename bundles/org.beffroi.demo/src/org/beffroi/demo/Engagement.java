package org.beffroi.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.demo.script.Channel;

/**
 * The counts that a network would show: many small, a few very large; missing where the network shows none, and sometimes
 * missing elsewhere, which is not zero.
 */
final class Engagement {

    private static final List<String> SHORT_NAMES =
            List.of("l=likes", "s=shares", "c=comments", "v=views", "f=followers");

    /** Likes, shares, comments, views and followers of a mention that had so many replies. */
    Map<String, Long> of(Draft draft, int replies) {
        Dice dice = Dice.of("engagement", draft.id());
        Map<String, Long> counts = new HashMap<>();
        Long followers = draft.person().followers().get(draft.channel().network());
        double heat = Double.parseDouble(draft.more("h", "1"));
        boolean comment = draft.type().equals("comment");
        double likes = comment ? 1.1 : draft.channel() == Channel.GOOGLE ? 0.4 : likes(draft, followers);
        put(
                counts,
                draft,
                "likes",
                dice.chance(comment ? 0.42 : 0.06)
                        ? 0
                        : dice.heavyTailed(likes * heat, followers == null ? 1.05 : 0.75));
        if (!comment) {
            long liked = counts.getOrDefault("likes", 0L);
            put(counts, draft, "shares", dice.heavyTailed(Math.max(0.2, liked * 0.11), 0.9));
            put(counts, draft, "comments", replies + dice.heavyTailed(Math.max(0.3, replies * 0.5), 0.8));
        }
        put(counts, draft, "views", dice.heavyTailed(40 + 30.0 * counts.getOrDefault("likes", 0L), 0.5));
        if (followers != null
                && (draft.channel().counts("followers") || draft.person().kind() != Person.Kind.ORDINARY)) {
            counts.put("followers", grown(followers, draft));
        }
        if (dice.chance(0.07)) {
            counts.remove(dice.pick(List.of("likes", "shares", "comments")));
        }
        fixed(counts, draft);
        return counts;
    }

    private static double likes(Draft draft, Long followers) {
        if (draft.person().kind() == Person.Kind.ORDINARY || followers == null) {
            return draft.type().equals("repost") ? 0.8 : 5;
        }
        return 3 + StrictMath.pow(followers, 0.62) * 0.13;
    }

    /** Accounts grow by about one per cent a month up to the figure of the cast list. */
    private static long grown(long followers, Draft draft) {
        double months = (DemoTown.TODAY.getEpochSecond() - draft.published().getEpochSecond()) / 2_629_800.0;
        return StrictMath.round(followers * (1 - 0.011 * months));
    }

    private static void put(Map<String, Long> counts, Draft draft, String field, long count) {
        if (draft.channel().counts(field)) {
            counts.put(field, count);
        }
    }

    private static void fixed(Map<String, Long> counts, Draft draft) {
        for (String name : SHORT_NAMES) {
            String value = draft.more().get(name.substring(0, 1));
            if (value != null && !draft.type().equals("repost")) {
                counts.put(name.substring(2), Long.parseLong(value));
            }
        }
    }
}
