package org.beffroi.sources.web;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The characters of a feed or a page: by its byte order mark, else what it says itself (the XML declaration of a feed, the
 * {@code meta} element of a page), else what the server says, else UTF-8, where a byte that does not fit is taken for
 * Windows-1252.
 *
 * <p>Many that say ISO-8859-1 are UTF-8 and the other way round: of these, and of those that say nothing, the bytes
 * decide. A byte that is no UTF-8 cannot come from it, and Latin text that happens to be UTF-8 is hardly met.
 */
public final class Decoding {

    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");
    /** The HTML Standard, "prescan a byte stream": charset, or http-equiv with content. */
    private static final Pattern META =
            Pattern.compile("(?i)<meta\\s[^>]*?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]+)");

    private static final Pattern SERVED = Pattern.compile("(?i)charset\\s*=\\s*\"?([A-Za-z0-9._:-]+)");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Set<String> BY_BYTES =
            Set.of("utf-8", "us-ascii", "iso-8859-1", "iso-8859-15", "windows-1252");
    private static final int HEAD = 1024;

    private Decoding() {}

    /**
     * The text, without a byte order mark.
     *
     * @param type the content type that the server gave, possibly empty
     */
    public static String text(byte[] bytes, String type) {
        Charset charset =
                marked(bytes).or(() -> declared(bytes)).or(() -> served(type)).orElse(StandardCharsets.UTF_8);
        String text = BY_BYTES.contains(charset.name().toLowerCase(Locale.ROOT))
                ? byBytes(bytes, charset.equals(StandardCharsets.UTF_8) ? WINDOWS : legacy(charset))
                : new String(bytes, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** What ISO-8859-1 leaves to control characters, everybody fills as Windows-1252 does. */
    private static Charset legacy(Charset charset) {
        return charset.name().equalsIgnoreCase("iso-8859-15") ? charset : WINDOWS;
    }

    private static Optional<Charset> marked(byte[] b) {
        int first = b.length > 1 ? (b[0] & 0xFF) << 8 | b[1] & 0xFF : 0;
        boolean wide = b.length > 3 && (b[0] == 0 ^ b[1] == 0) && (b[0] == '<' || b[1] == '<');
        if (first == 0xFEFF || wide && b[0] == 0) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (first == 0xFFFE || wide) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        boolean utf8 = b.length > 2 && first == 0xEFBB && (b[2] & 0xFF) == 0xBF;
        return utf8 ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }

    /** What it says itself; that is read here byte by byte, so it is no UTF-16 whatever it says. */
    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        return Stream.of(DECLARED, META)
                .map(pattern -> pattern.matcher(head))
                .filter(Matcher::find)
                .flatMap(m -> named(m.group(1)).stream())
                .filter(charset -> !charset.name().startsWith("UTF-16"))
                .findFirst();
    }

    private static Optional<Charset> served(String type) {
        Matcher m = SERVED.matcher(type);
        return m.find() ? named(m.group(1)) : Optional.empty();
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a name that nobody knows says nothing
        }
    }

    private static String byBytes(byte[] bytes, Charset otherwise) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            byte[] alien = new byte[Math.min(result.length(), in.remaining())];
            in.get(alien);
            out.put(new String(alien, otherwise));
            result = decoder.decode(in, out, true);
        }
        return out.flip().toString();
    }
}
