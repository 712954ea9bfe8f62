package org.beffroi.sources.mail;

import jakarta.mail.internet.MimeUtility;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** Characters of mails, whatever mails say of them. */
final class Charsets {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Charsets() {}

    /** The charset of that name as mails write it, empty where no Java has it. */
    static Optional<Charset> named(String written) {
        try {
            Charset charset =
                    Charset.forName(MimeUtility.javaCharset(written.strip().replace("\"", "")));
            boolean narrow = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(narrow ? WINDOWS : charset); // as the Encoding Standard of WHATWG reads both names
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** The text: UTF-8 wherever bytes beyond ASCII are valid UTF-8 and a Latin charset was named, for many name one by mistake. */
    static String decoded(byte[] bytes, Charset said) {
        boolean latin = said.equals(WINDOWS) || said.equals(StandardCharsets.UTF_8);
        if (latin) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException e) {
                return new String(bytes, WINDOWS);
            }
        }
        return new String(bytes, said);
    }
}
