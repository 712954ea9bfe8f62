package org.beffroi.sources.chat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first line of a message in a conversation that WhatsApp exports: {@code 12/05/2024, 14:30 - Lucie: Bonjour} by Android,
 * {@code [12/05/2024 14:30:05] Lucie: Bonjour} by iOS, days and hours as the telephone's language writes them.
 *
 * @param date with its time, as written
 * @param author empty where the messenger itself speaks (somebody joined, a call was missed)
 */
record ChatLine(String date, String author, String text) {

    private static final Pattern MARKS = Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
    private static final String DAY = "(\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}";
    private static final String TIME =
            ",?\\s*(?:à|at|um|-)?\\s*\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?(?:\\s?[AaPp]\\.?\\s?[Mm]\\.?)?)";
    private static final Pattern ANDROID = Pattern.compile(DAY + TIME + "\\s+[-–]\\s+(.*)", Pattern.DOTALL);
    private static final Pattern IOS = Pattern.compile("\\[" + DAY + TIME + "]\\s*(.*)", Pattern.DOTALL);
    private static final Pattern AUTHOR =
            Pattern.compile("([^:]{1,80}?)\\s?:\\s(.*)|([^:]{1,80}?)\\s?:", Pattern.DOTALL);

    /** The line as the beginning of a message, empty where it goes on with the message before. */
    static Optional<ChatLine> read(String line) {
        String plain = MARKS.matcher(line).replaceAll("").replace('\u202F', ' ').replace('\u00A0', ' ');
        Matcher m = IOS.matcher(plain);
        if (!m.matches()) {
            m = ANDROID.matcher(plain);
        }
        if (!m.matches()) {
            return Optional.empty();
        }
        Matcher said = AUTHOR.matcher(m.group(2));
        if (!said.matches()) {
            return Optional.of(new ChatLine(m.group(1), "", m.group(2).strip()));
        }
        boolean words = said.group(1) != null;
        return Optional.of(new ChatLine(
                m.group(1),
                (words ? said.group(1) : said.group(3)).strip(),
                words ? said.group(2).strip() : ""));
    }
}
