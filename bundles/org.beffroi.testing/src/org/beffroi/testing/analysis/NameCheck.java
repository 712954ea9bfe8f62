package org.beffroi.testing.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.beffroi.core.analysis.Answer;

/**
 * Whether an answer names somebody who should stay under a pseudonym, in any of its texts.
 *
 * @param people names and accounts
 */
record NameCheck(Set<String> people) {

    private static final int AROUND = 40;

    void check(Answer answer) {
        Set<String> texts = new LinkedHashSet<>();
        new Walk(new Walk.Visitor() {
                    @Override
                    public void text(String where, String text, boolean needed) {
                        texts.add(text.toLowerCase(Locale.ROOT));
                    }
                })
                .through(answer);
        // A thousand names are looked for in one text rather than in thousands of small ones.
        String all = "\n" + String.join("\n", texts) + "\n";
        people.forEach(name -> absent(name.toLowerCase(Locale.ROOT), all));
    }

    /** As a whole word only: a short account is a part of many words. */
    private static void absent(String name, String all) {
        for (int at = all.indexOf(name); at >= 0; at = all.indexOf(name, at + 1)) {
            boolean within = isOfNames(all.charAt(at - 1)) || Character.isLetterOrDigit(all.charAt(at + name.length()));
            assertThat(within)
                    .as("%s is named in: %s", name, all.substring(Math.max(0, at - AROUND), at + name.length()))
                    .isTrue();
        }
    }

    private static boolean isOfNames(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_' || letter == '.';
    }
}
