package org.beffroi.observatory.census;

import java.util.List;
import org.beffroi.core.message.Sentence;

/**
 * Some words one after the other, with “and” before the last.
 *
 * @param items one at least
 */
public record SentenceList(List<Sentence> items) {

    /** All of them; of one, itself. */
    public Sentence said() {
        Sentence all = items.getFirst();
        for (int i = 1; i < items.size(); i++) {
            boolean last = i == items.size() - 1;
            all = Sentence.of(SentenceList.class, last ? "list.last" : "list.next", all, items.get(i));
        }
        return all;
    }
}
