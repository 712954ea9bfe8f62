package org.beffroi.observatory.candidate;

import java.util.HashMap;
import java.util.Map;
import org.beffroi.core.text.Folding;

/**
 * A name as it is written and as the eye reads it: letters of other alphabets, figures and signs that are read as letters brought to
 * these, after Unicode Technical Standard 39, section 4.
 *
 * @param plain letters and figures alone, in lower case without accents
 * @param read the same as the eye reads it, each run of one letter once
 */
record NameForm(String plain, String read) {

    /** What is read as the first letter of each line. */
    private static final String ALIKE = """
            aаạαɑ4@
            bьвβ8
            cсϲ
            dԁժ
            eеҽε3€
            gɡց9
            hһհ
            jј
            kκк
            l1iіιӏı|!
            mм
            nոп
            oоοօσ0
            pрρ
            rг
            sѕ5$
            tтτ7
            uυս
            vνѵ
            wԝա
            xхχ
            yуγү
            z2
            """;

    private static final Map<Character, Character> READ_AS = readAs();

    private static Map<Character, Character> readAs() {
        Map<Character, Character> all = new HashMap<>();
        ALIKE.lines().forEach(line -> line.chars().skip(1).forEach(c -> all.put((char) c, line.charAt(0))));
        return Map.copyOf(all);
    }

    static NameForm of(String written) {
        String folded = Folding.fold(written);
        StringBuilder plain = new StringBuilder();
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            if (letter) {
                plain.append(c);
            }
            if (letter || READ_AS.containsKey(c)) {
                append(READ_AS.getOrDefault(c, c), read);
            }
        }
        return new NameForm(plain.toString(), read.toString());
    }

    private static void append(char c, StringBuilder read) {
        int last = read.length() - 1;
        if (c == 'n' && last >= 0 && read.charAt(last) == 'r') {
            read.setCharAt(last, 'm');
        } else if (last < 0 || read.charAt(last) != c) {
            read.append(c);
        }
    }

    /** Whether one letter was put in, taken out or put for another, or two neighbours were swapped, and nothing else. */
    static boolean isOneEditApart(String one, String other) {
        if (one.equals(other) || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        int at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        if (shorter.length() < longer.length()) {
            return shorter.substring(at).equals(longer.substring(at + 1));
        }
        boolean changed = shorter.substring(at + 1).equals(longer.substring(at + 1));
        boolean swapped = at + 1 < shorter.length()
                && shorter.charAt(at) == longer.charAt(at + 1)
                && shorter.charAt(at + 1) == longer.charAt(at)
                && shorter.substring(at + 2).equals(longer.substring(at + 2));
        return changed || swapped;
    }
}
