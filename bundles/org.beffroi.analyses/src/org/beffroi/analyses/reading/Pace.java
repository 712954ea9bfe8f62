package org.beffroi.analyses.reading;

import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.CoreFields;

/**
 * How fast somebody reads.
 *
 * @param wordsPerMinute of silent reading: the mean for non-fiction in English is 238 (Brysbaert 2019, How many words do we read
 *     per minute? A review and meta-analysis of reading rate, Journal of Memory and Language 109:104047)
 * @param seconds for opening, judging and coding a text, whatever its length: an assumption
 */
record Pace(int wordsPerMinute, int seconds) {

    private static final double MINUTE = 60;

    /** Minutes that so many words take, with what is done besides. */
    double minutes(long words) {
        return reading(words) + seconds / MINUTE;
    }

    /** Minutes of reading alone. */
    double reading(long words) {
        return (double) words / wordsPerMinute;
    }

    /** Words of the title and of the text of a mention; 0 where it has neither. */
    static long words(Entry entry) {
        return words(entry.effective().string(CoreFields.TITLE).orElse(""))
                + words(entry.effective().string(CoreFields.TEXT_BODY).orElse(""));
    }

    /** What stands between spaces and has a letter or a figure, as studies of reading count; an address is not read. */
    static long words(String text) {
        long words = 0;
        int from = 0;
        while (from < text.length()) {
            int end = from;
            boolean said = false;
            while (end < text.length() && !isSpace(text.charAt(end))) {
                int sign = text.codePointAt(end);
                said |= Character.isLetter(sign) || isNumber(sign);
                end += Character.charCount(sign);
            }
            if (said && !text.startsWith("http://", from) && !text.startsWith("https://", from)) {
                words++;
            }
            from = end + 1;
        }
        return words;
    }

    private static boolean isSpace(char sign) {
        return sign == ' ' || sign >= '\t' && sign <= '\r' || sign == '\u00a0' || sign == '\u202f';
    }

    private static boolean isNumber(int sign) {
        int type = Character.getType(sign);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
