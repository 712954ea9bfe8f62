package org.beffroi.strategy.document.made;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which document a file is, for whom, in which format, and from which making it comes: what the file carries, so that it is known
 * under any name and in any folder.
 *
 * @param book identity of the document: the strategy's key, a stroke, its readers; a plus sign and what it is where it is not the whole
 *     document; a dot and its language where that is not French
 * @param format of the file that was made: a file that another program saved in another format is none of ours any more
 * @param revision the beginning of the SHA-256 of what was made, in hexadecimal digits
 */
public record BookRevision(String book, String format, String revision) {

    private static final String FRENCH = "fr";

    private static final Pattern WRITTEN = Pattern.compile("(.+)#([0-9a-f]{16})\\.([a-z]{2,5})", Pattern.DOTALL);

    /** What a file carries; empty where that says no revision, as in files that were made before there were any. */
    static Optional<BookRevision> of(String carried) {
        Matcher written = WRITTEN.matcher(carried);
        return written.matches()
                ? Optional.of(new BookRevision(written.group(1), written.group(3), written.group(2)))
                : Optional.empty();
    }

    /** As the file carries it. */
    String text() {
        return book + "#" + revision + "." + format;
    }

    /** Identity of the whole document: another one for other readers, and in another language than French. */
    public static String book(String strategy, String audience, Locale locale) {
        return book(strategy, audience, "", locale);
    }

    /**
     * Identity of what is made of a strategy.
     *
     * @param product letters that say what it is, empty for the whole document
     */
    public static String book(String strategy, String audience, String product, Locale locale) {
        String language = locale.getLanguage();
        return strategy + "/" + audience.toLowerCase(Locale.ROOT)
                + (product.isEmpty() ? "" : "+" + product.toLowerCase(Locale.ROOT))
                + (language.equals(FRENCH) ? "" : "." + language);
    }

    /** Key of the strategy that an identity of a document begins with. */
    static String strategy(String book) {
        return book.substring(0, Math.max(0, book.lastIndexOf('/')));
    }

    /** The readers that it is for, in small letters. */
    static String audience(String book) {
        String readers = readers(book);
        return readers.contains("+") ? readers.substring(0, readers.indexOf('+')) : readers;
    }

    /** What it is of the strategy, in small letters; empty for the whole document. */
    static String product(String book) {
        String readers = readers(book);
        return readers.contains("+") ? readers.substring(readers.indexOf('+') + 1) : "";
    }

    private static String readers(String book) {
        String end = end(book);
        return end.contains(".") ? end.substring(0, end.indexOf('.')) : end;
    }

    /** The language that it is written in, as two letters. */
    static String language(String book) {
        String end = end(book);
        return end.contains(".") ? end.substring(end.indexOf('.') + 1) : FRENCH;
    }

    private static String end(String book) {
        return book.substring(book.lastIndexOf('/') + 1);
    }
}
