package org.beffroi.sources.mail;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a header: encoded words (RFC 2047) wherever they stand, also inside quotes and inside words as many programs
 * write them; a letter that two of them share is put together; bare UTF-8 (RFC 6532) and bare Latin letters.
 */
final class HeaderText {

    private static final int LONGEST = 10_000;
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]*");
    private static final Pattern BETWEEN =
            Pattern.compile("(=\\?[^?\\s]{1,60}\\?[BbQq]\\?[^?\\s]*\\?=)\\s+(?==\\?[^?\\s]{1,60}\\?[BbQq]\\?)");
    private static final Pattern WORD =
            Pattern.compile("=\\?([^?\\s*]{1,40})(?:\\*[^?\\s]{0,20})?\\?([BbQq])\\?([^?]*?)\\?=");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private HeaderText() {}

    /** The words on one line, without control characters; empty for null. */
    static String of(String raw) {
        if (raw == null) {
            return "";
        }
        String cut = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
        String line =
                BETWEEN.matcher(FOLD.matcher(repaired(cut)).replaceAll(" ")).replaceAll("$1");
        return CONTROL.matcher(decoded(line))
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Bytes that were taken for Latin letters one by one and are UTF-8 together. */
    static String repaired(String text) {
        boolean latin = text.chars().allMatch(c -> c <= 0xFF) && text.chars().anyMatch(c -> c >= 0x80);
        if (!latin) {
            return text;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }

    /** Neighbours in the same charset are decoded together: programs cut between the bytes of one letter. */
    private static String decoded(String line) {
        Matcher m = WORD.matcher(line);
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Charset charset = null;
        int end = 0;
        while (m.find()) {
            Charset own = Charsets.named(m.group(1)).orElse(StandardCharsets.UTF_8);
            if (charset != null && (m.start() > end || !own.equals(charset))) {
                text.append(Charsets.decoded(bytes.toByteArray(), charset));
                bytes.reset();
            }
            text.append(line, end, m.start());
            charset = own;
            end = m.end();
            bytes.writeBytes(bytes(m.group(2), m.group(3)));
        }
        if (charset != null) {
            text.append(Charsets.decoded(bytes.toByteArray(), charset));
        }
        return text.append(line, end, line.length()).toString();
    }

    private static byte[] bytes(String encoding, String coded) {
        if (encoding.equalsIgnoreCase("B")) {
            return Base64.getMimeDecoder().decode(wholeBase64(coded));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < coded.length(); i++) {
            char c = coded.charAt(i);
            int code = c == '=' && i + 2 < coded.length() ? hex(coded, i + 1) : -1;
            if (code >= 0) {
                bytes.write(code);
                i += 2;
            } else if (c == '_') {
                bytes.write(' ');
            } else {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static int hex(String text, int at) {
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    /** What a decoder accepts of a text cut anywhere. */
    private static String wholeBase64(String coded) {
        String plain = coded.replaceAll("[^A-Za-z0-9+/]", "");
        return plain.length() % 4 == 1 ? plain.substring(0, plain.length() - 1) : plain;
    }
}
