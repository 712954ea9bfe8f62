package org.beffroi.observatory.directory;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file that may come from a spreadsheet in France: UTF-16 where its first bytes say so, else UTF-8, in which a byte
 * that is none is of windows-1252. Nothing is looked at twice, so that a file may be as long as it likes. For one thread.
 */
final class WesternText extends Reader {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int ROOM = 1 << 13;
    private static final int BYTE = 0xFF;
    private static final int MARK_HIGH = 0xFE;

    private final InputStream in;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(ROOM).flip();
    private final CharBuffer signs = CharBuffer.allocate(ROOM).flip();
    private boolean ended;

    private WesternText(InputStream in) {
        this.in = in;
    }

    static Reader of(InputStream in) throws IOException {
        BufferedInputStream text = new BufferedInputStream(in, ROOM);
        text.mark(2);
        int first = text.read();
        int second = text.read();
        text.reset();
        boolean wide = first == BYTE && second == MARK_HIGH || first == MARK_HIGH && second == BYTE;
        return wide ? new InputStreamReader(text, StandardCharsets.UTF_16) : new WesternText(text);
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        while (length > 0 && !signs.hasRemaining()) {
            if (ended && !bytes.hasRemaining()) {
                return -1;
            }
            more();
        }
        int many = Math.min(length, signs.remaining());
        signs.get(into, offset, many);
        return many;
    }

    private void more() throws IOException {
        signs.clear();
        boolean malformed = utf8.decode(bytes, signs, ended).isMalformed();
        if (malformed && signs.hasRemaining()) {
            signs.put(WESTERN.decode(ByteBuffer.wrap(new byte[] {bytes.get()})));
        }
        signs.flip();
        if (!malformed && !signs.hasRemaining() && !ended) {
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int many = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = many < 0;
        bytes.position(bytes.position() + Math.max(0, many)).flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
