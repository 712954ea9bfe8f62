package org.beffroi.sources.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;

/** Opens the bytes of a file as characters, without its byte order mark. */
public final class Texts {

    private static final int BUFFER = 1 << 16;

    private Texts() {}

    /** From the start. */
    public static Reader open(Content content, Charset charset) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(content.open(), charset), BUFFER);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    /** The first characters of a file, as many as there are up to a limit. */
    static String head(Content content, Charset charset, int limit) throws IOException {
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
}
