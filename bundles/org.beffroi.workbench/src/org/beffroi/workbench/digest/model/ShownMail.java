package org.beffroi.workbench.digest.model;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail of ours as the program of its reader shows it, read from the very mail that would leave (RFC 5322, RFC 2045 to 2047, RFC
 * 2387).
 *
 * @param subject its subject
 * @param from whom it comes
 * @param to to whom it goes; empty where that is nobody
 * @param text what those read who read text alone
 * @param page what the others see, in HTML, its pictures within it
 */
public record ShownMail(String subject, String from, String to, String text, String page) {

    private static final Pattern WORD = Pattern.compile("=\\?UTF-8\\?B\\?([^?]*)\\?=");
    private static final Pattern LEAF = Pattern.compile(
            "(?m)^Content-Type: ((?!multipart)[^;\\n]+)[^\\n]*\\n((?:\\S[^\\n]*\\n)*?)\\n([A-Za-z0-9+/=\\n]+)");
    private static final Pattern IDENTITY = Pattern.compile("Content-ID: <([^>]+)>");

    /** The mail in these bytes. */
    static ShownMail of(byte[] mail) {
        String lines = new String(mail, StandardCharsets.US_ASCII).replace("\r\n", "\n");
        String header = lines.substring(0, lines.indexOf("\n\n")).replace("\n ", " ");
        String text = "";
        String page = "";
        Matcher leaf = LEAF.matcher(lines);
        while (leaf.find()) {
            String coded = leaf.group(3).replace("\n", "");
            Matcher named = IDENTITY.matcher(leaf.group(2));
            switch (leaf.group(1).strip()) {
                case "text/plain" -> text = decoded(coded);
                case "text/html" -> page = decoded(coded);
                default ->
                    page = named.find()
                            ? page.replace("cid:" + named.group(1), "data:image/png;base64," + coded)
                            : page;
            }
        }
        return new ShownMail(field(header, "Subject"), field(header, "From"), field(header, "To"), text, page);
    }

    private static String decoded(String coded) {
        return new String(Base64.getDecoder().decode(coded), StandardCharsets.UTF_8);
    }

    /** A field, its encoded words in letters: spaces between two of them are none. */
    private static String field(String header, String name) {
        Matcher field = Pattern.compile("(?m)^" + name + ": (.*)$").matcher(header);
        if (!field.find()) {
            return "";
        }
        String joined = field.group(1).replaceAll("\\?= +=\\?", "?==?");
        return WORD.matcher(joined)
                .replaceAll(word -> Matcher.quoteReplacement(decoded(word.group(1))))
                .replaceAll("\"([^\"\\\\]*)\" <", "$1 <");
    }
}
