package org.beffroi.french.language;

/** The words of a text as the Language enricher sees them: runs of letters, lower case, accents kept. */
final class Letters {

    /** How many numbers trigrams have; what few of them share one with another says a little less. */
    static final int TRIGRAMS = 1 << 15;

    private Letters() {}

    /** Receives the words. */
    interface Sink {
        /** A letter beyond ASCII, part of a word or not. */
        void foreign(int point);

        /**
         * A word of Latin letters; what an apostrophe parts is two words.
         *
         * @param isSmall whether its first letter is a small one, as names have not
         * @return whether more words are wanted
         */
        boolean word(String word, boolean isSmall);
    }

    /** Hands over the words of the first characters of a text, without addresses, account names and hashtags. */
    static void words(String text, int most, Sink sink) {
        int length = Math.min(text.length(), most);
        StringBuilder word = new StringBuilder(24);
        boolean isSmall = false;
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            if (word.isEmpty() && isTag(text, i, c)) {
                i = afterBlank(text, i, length);
                continue;
            }
            int point = c < 0x80 ? c : text.codePointAt(i);
            i += Character.charCount(point);
            if (isPart(point, c, sink)) {
                int lower = c < 0x80 ? c | 0x20 : Character.toLowerCase(point);
                if (word.isEmpty()) {
                    isSmall = lower == point;
                }
                if (point < 0x250) {
                    word.append((char) lower);
                }
            } else if (isEnd(point) && !end(word, isSmall, sink)) {
                return;
            }
        }
        end(word, isSmall, sink);
    }

    /** Whether it is a letter; one beyond ASCII is told. */
    private static boolean isPart(int point, char c, Sink sink) {
        if (c < 0x80) {
            int lower = c | 0x20;
            return lower >= 'a' && lower <= 'z';
        }
        if (Character.isLetter(point)) {
            sink.foreign(point);
            return true;
        }
        return false;
    }

    private static boolean isEnd(int point) {
        return point < 0x80 || Character.getType(point) != Character.NON_SPACING_MARK;
    }

    private static boolean end(StringBuilder word, boolean isSmall, Sink sink) {
        if (word.isEmpty()) {
            return true;
        }
        String ended = word.toString();
        word.setLength(0);
        return sink.word(ended, isSmall);
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

    /** Number of the trigram whose middle is the letter at that place of a word; behind its end too. */
    static int trigram(String word, int middle) {
        int before = middle > 0 ? word.charAt(middle - 1) : ' ';
        int at = middle < word.length() ? word.charAt(middle) : ' ';
        int after = middle + 1 < word.length() ? word.charAt(middle + 1) : ' ';
        int hash = (before * 31 + at) * 37 + after * 7919;
        hash ^= hash >>> 13;
        return hash * 0x9E3779B1 >>> Integer.SIZE - Integer.numberOfTrailingZeros(TRIGRAMS);
    }
}
