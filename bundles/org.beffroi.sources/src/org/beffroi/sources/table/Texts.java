package org.beffroi.sources.table;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Opens the bytes of a file as characters, without its byte order mark and without zero signs, which no text has. */
public final class Texts {

    private static final int BUFFER = 1 << 16;
    private static final int BEGINNING = 1 << 13;

    private Texts() {}

    /** From the start. */
    public static Reader open(Content content, Charset charset) throws IOException {
        BufferedReader reader =
                new BufferedReader(new ZeroFilter(new InputStreamReader(content.open(), charset)), BUFFER);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    /** The beginning of a file, as UTF-8; accents of another encoding are wrong in it. */
    public static String beginning(Content content) throws IOException {
        return head(content, StandardCharsets.UTF_8, BEGINNING);
    }

    /** A whole text, up to a limit of characters. */
    public static String whole(Content content, Charset charset, int limit) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[BUFFER];
        try (Reader reader = open(content, charset)) {
            int read;
            while (text.length() < limit && (read = reader.read(buffer)) > 0) {
                text.append(buffer, 0, read);
            }
        }
        return text.toString();
    }

    /** The first characters of a file, as many as there are up to a limit. */
    public static String head(Content content, Charset charset, int limit) throws IOException {
        try (Reader reader = open(content, charset)) {
            char[] buffer = new char[limit];
            int filled = 0;
            int read;
            while (filled < limit && (read = reader.read(buffer, filled, limit - filled)) > 0) {
                filled += read;
            }
            return new String(buffer, 0, filled);
        }
    }

    /** Leaves zero signs out: they come of a disk that failed, and a parser stumbles over them. */
    private static final class ZeroFilter extends FilterReader {

        ZeroFilter(Reader reader) {
            super(reader);
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            while (c == 0) {
                c = super.read();
            }
            return c;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int kept = 0;
            int read = 0;
            while (kept == 0 && (read = super.read(buffer, offset, length)) > 0) {
                for (int i = offset; i < offset + read; i++) {
                    if (buffer[i] != 0) {
                        buffer[offset + kept++] = buffer[i];
                    }
                }
            }
            return kept == 0 && length > 0 ? read : kept;
        }
    }
}
