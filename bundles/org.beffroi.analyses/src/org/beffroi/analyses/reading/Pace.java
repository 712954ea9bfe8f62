package org.beffroi.analyses.reading;

import java.util.regex.Pattern;
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

    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0\u202f]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

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
        return SPACE.splitAsStream(text)
                .filter(word -> !word.startsWith("http://") && !word.startsWith("https://"))
                .filter(word -> WORD.matcher(word).find())
                .count();
    }
}
