package org.beffroi.sources.chat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first line of a message in a conversation that WhatsApp exports: {@code 12/05/2024, 14:30 - Lucie: Bonjour} by Android,
 * {@code [12/05/2024 14:30:05] Lucie: Bonjour} by iOS, days and hours as the telephone's language writes them.
 *
 * @param date with its time, as written
 * @param author empty where the messenger itself speaks (somebody joined, a call was missed, a message was taken back), also
 *     in the name of the group: iOS then puts a mark of direction before the words
 */
record ChatLine(String date, String author, String text) {

    private static final Pattern MARKS = Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
    private static final String DAY = "((?:\\p{L}{2,9}\\.?,? )?(?:\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}"
            + "|\\d{1,2}(?:er|\\.)? \\p{L}{3,9}\\.?,? \\d{4}|\\p{L}{3,9}\\.? \\d{1,2},? \\d{4})";
    private static final String TIME =
            ",?\\s*(?:à|at|um|-)?\\s*\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?(?:\\s?[AaPp]\\.?\\s?[Mm]\\.?)?)";
    /** What the messenger adds to a message that was written anew. */
    private static final Pattern EDITED =
            Pattern.compile("\\s*<[^<>]*(?:modifi|edited|bearbeitet|editad|modificato)[^<>]*>$");
    /** What stands in place of, or before, a file. */
    private static final Pattern ATTACHED = Pattern.compile("(?i)<[^<>]+>|absente?$|omise?$|omitted$|•");
    /** What stands in place of a message that was taken back. */
    private static final Pattern DELETED =
            Pattern.compile("(?i)(?:ce message a été supprimé|vous avez supprimé ce message"
                    + "|this message was deleted|you deleted this message)[^.]{0,25}\\.?");

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
        String text = words ? EDITED.matcher(said.group(2).strip()).replaceFirst("") : "";
        boolean own = DELETED.matcher(text).matches()
                || line.contains(": \u200E") && !ATTACHED.matcher(text).find();
        return Optional.of(new ChatLine(m.group(1), own ? "" : (words ? said.group(1) : said.group(3)).strip(), text));
    }
}
