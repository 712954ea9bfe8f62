package org.beffroi.demo;

import java.time.Instant;
import java.util.Map;
import org.beffroi.demo.script.Channel;

/**
 * A mention with what its author knows and no archive does: the tone meant, the department concerned, the story it belongs
 * to.
 *
 * @param id identity of the mention to be
 * @param published when
 * @param channel where
 * @param type value of the type field
 * @param person who
 * @param outlet page, title or place that carries it, empty for none
 * @param tone tone meant: {@code + 0 - ?}
 * @param story name of the script
 * @param title title, empty for none
 * @param text text
 * @param links identities of other mentions by field: {@code replyTo, repostOf, quoteOf, thread}
 * @param more other facts of the script: counts, {@code place, dept, lang, heat, link}
 */
record Draft(
        String id,
        Instant published,
        Channel channel,
        String type,
        Person person,
        String outlet,
        char tone,
        String story,
        String title,
        String text,
        Map<String, String> links,
        Map<String, String> more) {

    Draft {
        links = Map.copyOf(links);
        more = Map.copyOf(more);
    }

    /** A fact, or a default. */
    String more(String name, String otherwise) {
        return more.getOrDefault(name, otherwise);
    }

    /** Whether it opens a conversation, rather than answering or relaying. */
    boolean opens() {
        return !links.containsKey("replyTo") && !links.containsKey("repostOf");
    }
}
