package org.beffroi.french.language;

/** The words of a text as the Language enricher sees them: runs of letters, lower case, accents kept. */
final class Letters {

    private Letters() {}

    /** Receives the words. */
    interface Sink {
        /** A letter beyond ASCII, part of a word or not. */
        void foreign(int point);

        /** A word of Latin letters; what an apostrophe parts is two words. */
        void word(String word);
    }

    /** Hands over the words of the first characters of a text, without addresses, account names and hashtags. */
    static void words(String text, int most, Sink sink) {
        int length = Math.min(text.length(), most);
        StringBuilder word = new StringBuilder(24);
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            if (word.isEmpty() && isTag(text, i, c)) {
                i = afterBlank(text, i, length);
                continue;
            }
            if (c < 0x80) {
                int lower = c | 0x20;
                if (lower >= 'a' && lower <= 'z') {
                    word.append((char) lower);
                } else {
                    end(word, sink);
                }
                i++;
                continue;
            }
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (Character.isLetter(point)) {
                sink.foreign(point);
                if (point < 0x250) {
                    word.append((char) Character.toLowerCase(point));
                }
            } else if (Character.getType(point) != Character.NON_SPACING_MARK) {
                end(word, sink);
            }
        }
        end(word, sink);
    }

    private static void end(StringBuilder word, Sink sink) {
        if (!word.isEmpty()) {
            sink.word(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isTag(String text, int at, char c) {
        return c == '@'
                || c == '#'
                || (c == 'h'
                        && text.startsWith("http", at)
                        && text.indexOf("://", at) - at <= 5
                        && text.indexOf("://", at) >= 0)
                || c == 'w' && text.startsWith("www.", at);
    }

    private static int afterBlank(String text, int at, int length) {
        int i = at + 1;
        while (i < length && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Index of the trigram whose middle is the letter at that place of a word; behind its end too. */
    static int trigram(String word, int middle) {
        int before = middle > 0 ? word.charAt(middle - 1) : ' ';
        int at = middle < word.length() ? word.charAt(middle) : ' ';
        int after = middle + 1 < word.length() ? word.charAt(middle + 1) : ' ';
        int hash = (before * 31 + at) * 37 + after * 7919;
        hash ^= hash >>> 13;
        return (hash * 0x9E3779B1 >>> 18) & Languages.table() - 1;
    }
}
