package org.beffroi.core.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes of an XML document on their way to its reader, counted: a reader holds a tag or a text as a whole before anybody else
 * sees it, so that their size can be watched only here.
 *
 * <p>Counting works on bytes, where {@code <} must be the byte 0x3C and nothing else: encodings in which it is not (UTF-16, UTF-32,
 * EBCDIC, those of ISO 2022) are refused. For one thread.
 */
final class WatchedXml extends FilterInputStream {

    private static final int HEAD = 256;
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"']{1,40})");
    private static final Pattern PLAIN = Pattern.compile(
            "utf-?8|us-ascii|ascii|iso-?8859-?\\d{1,2}|latin-?\\d|windows-125\\d|cp125\\d|macroman|x-macroman");

    private static final char MARK = '\uFEFF';

    private final XmlLimits limits;
    private final Charset charset;
    private long bytes;
    private long tags;
    private int run;

    private WatchedXml(InputStream in, XmlLimits limits, Charset charset) {
        super(in);
        this.limits = limits;
        this.charset = charset;
    }

    /**
     * The bytes, watched.
     *
     * @throws BadXml if their encoding is not one that can be
     */
    static WatchedXml of(InputStream in, XmlLimits limits) throws IOException {
        PushbackInputStream source = new PushbackInputStream(in, HEAD);
        byte[] head = source.readNBytes(HEAD);
        source.unread(head);
        String text = new String(head, StandardCharsets.ISO_8859_1);
        String marked = text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
        boolean wide = text.startsWith("\u00FE\u00FF")
                || text.startsWith("\u00FF\u00FE")
                || marked.substring(0, Math.min(4, marked.length())).indexOf('\0') >= 0
                || text.startsWith("\u004C\u006F\u00A7\u0094");
        Matcher declared = DECLARED.matcher(marked);
        String name = declared.find() ? declared.group(1).toLowerCase(Locale.ROOT) : "utf-8";
        if (wide || !PLAIN.matcher(name).matches()) {
            throw new BadXml(BadXml.Reason.ENCODING, 1, null);
        }
        try {
            return new WatchedXml(source, limits, Charset.forName(known(name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new BadXml(BadXml.Reason.ENCODING, 1, e);
        }
    }

    /** The name that Java knows for one of those that documents declare. */
    private static String known(String declared) {
        return declared.equals("macroman") ? "x-MacRoman" : declared.replaceFirst("^latin-", "latin");
    }

    /**
     * The characters: a byte that is none is thrown here. Parsers that decode by themselves print what is wrong on the error stream
     * before they throw.
     */
    Reader characters() throws IOException {
        PushbackReader reader = new PushbackReader(new InputStreamReader(
                this,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        int first = reader.read();
        if (first >= 0 && first != MARK) {
            reader.unread(first);
        }
        return reader;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            count((byte) read);
            check();
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = 0; i < read; i++) {
            count(buffer[offset + i]);
        }
        check();
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        return read(new byte[(int) Math.min(Math.max(n, 0), 8192)]);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(byte one) {
        bytes++;
        if (one == '<') {
            tags++;
            run = 0;
        } else if (run <= limits.run()) {
            run++;
        }
    }

    private void check() throws BadXml {
        if (bytes > limits.bytes() || tags > limits.tags() || run > limits.run()) {
            throw new BadXml(BadXml.Reason.LARGE, 0, null);
        }
    }
}
