package org.beffroi.demo.live;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Publications written as mails to the town hall (RFC 5322, with encoded words of RFC 2047).
 *
 * @param mark what makes its identities differ from those of other starts
 * @param zone the clock its dates are written by
 */
record Letters(String mark, ZoneId zone) {

    /** An encoded word has 75 characters at most (RFC 2047, section 2): ten of any alphabet are 40 bytes, 56 in base 64. */
    private static final int CHARACTERS_OF_A_WORD = 10;

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    /** Its identity, without the angle brackets. */
    String id(Publication one) {
        return mark + "-" + one.number() + "@courrier.example";
    }

    /** The whole mail, lines ended as in transport. */
    byte[] mail(Publication one) {
        String body = Base64.getMimeEncoder().encodeToString(one.said().text().getBytes(StandardCharsets.UTF_8));
        String account = Statuses.account(one);
        return String.join(
                        "\r\n",
                        "Message-ID: <" + id(one) + ">",
                        "Date: " + DATE.format(one.published().atZone(zone)),
                        "From: " + words(one.name()) + " <" + account + "@habitants.example>",
                        "To: mairie@sonneval.example",
                        "Subject: " + words(one.title()),
                        "MIME-Version: 1.0",
                        "Content-Type: text/plain; charset=utf-8",
                        "Content-Transfer-Encoding: base64",
                        "",
                        body,
                        "")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Encoded words, one a line; the spaces between them are not part of the text. */
    private static String words(String text) {
        int[] characters = text.codePoints().toArray();
        return IntStream.range(0, Math.ceilDiv(characters.length, CHARACTERS_OF_A_WORD))
                .mapToObj(i -> {
                    int from = i * CHARACTERS_OF_A_WORD;
                    int count = Math.min(CHARACTERS_OF_A_WORD, characters.length - from);
                    byte[] part = new String(characters, from, count).getBytes(StandardCharsets.UTF_8);
                    return "=?utf-8?B?" + Base64.getEncoder().encodeToString(part) + "?=";
                })
                .collect(Collectors.joining("\r\n "));
    }
}
