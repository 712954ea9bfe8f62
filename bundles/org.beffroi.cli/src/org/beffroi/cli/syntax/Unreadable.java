package org.beffroi.cli.syntax;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Arguments that came in without their characters: a terminal whose locale is not of UTF-8, or bytes of another encoding. Java
 * puts the replacement character where it could not decode, and no word is found then: a search would answer with nothing.
 */
public final class Unreadable {

    /** What stands where bytes were no character. */
    private static final String REPLACED = "\uFFFD";

    private Unreadable() {}

    /**
     * Refuses what cannot be read.
     *
     * @param locale the encoding of the terminal's locale
     * @throws WrongUse if one argument lost characters; the sentence says which, why and what to do
     */
    public static void refuse(List<String> arguments, Charset locale) {
        arguments.stream().filter(one -> one.contains(REPLACED)).findFirst().ifPresent(one -> {
            throw locale.equals(StandardCharsets.UTF_8)
                    ? WrongUse.of("use.unreadable", one)
                    : WrongUse.of("use.unreadable.locale", one, locale.name());
        });
    }

    /** The encoding of the terminal's locale, by which Java decoded the arguments. */
    public static Charset ofProcess() {
        String name = System.getProperty("sun.jnu.encoding", "UTF-8");
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.US_ASCII;
    }
}
