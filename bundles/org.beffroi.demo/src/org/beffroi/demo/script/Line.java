package org.beffroi.demo.script;

import java.util.Map;

/**
 * One line of a script: something that someone says, before it has become a mention.
 *
 * @param place file and line number, for messages
 * @param key short name by which other lines refer to it, empty for none
 * @param when {@code yyyy-MM-dd HH:mm} on the town's clock, or {@code +N} minutes after what it answers
 * @param as code of a {@link Channel}, or {@code c} comment, {@code cc} answer to the line above, {@code r} repost,
 *     {@code q} quote, {@code d} the same text posted anew
 * @param who key of the cast, displayed name, or {@code *N} for N ordinary people
 * @param tone what its author feels: {@code + 0 - ?}
 * @param more other facts by name
 * @param title title, empty for none
 * @param text what is said
 */
public record Line(
        String place,
        String key,
        String when,
        String as,
        String who,
        char tone,
        Map<String, String> more,
        String title,
        String text) {

    public Line {
        more = Map.copyOf(more);
    }

    /** A fact, or a default. */
    public String more(String name, String otherwise) {
        return more.getOrDefault(name, otherwise);
    }
}
