package org.beffroi.analyses.about;

import java.util.List;
import org.beffroi.core.analysis.Run;

/** Words between the quotation marks of the reader's language. */
final class Quoting {

    private Quoting() {}

    static String quoted(String word, Run run) {
        return run.say(Quoting.class, "about.quoted", word);
    }

    /** {@code « un », « deux » et « trois »}. */
    static String list(List<String> words, Run run) {
        List<String> quoted = words.stream().map(word -> quoted(word, run)).toList();
        if (quoted.size() < 2) {
            return String.join("", quoted);
        }
        return run.say(
                Quoting.class, "about.and", String.join(", ", quoted.subList(0, quoted.size() - 1)), quoted.getLast());
    }
}
