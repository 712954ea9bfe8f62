package org.beffroi.sources.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.limit.ReadingLimits;

/** The JSON parser that files of others are read with: depth and length of values are limited. */
public final class Json {

    private static final int BEGINNING = 256;
    private static final Pattern NAMED = Pattern.compile(
            "\\s*(?:(?:var|let|const)\\s+)?[A-Za-z_$][\\w$]*(?:\\.[\\w$]+|\\[[\"'][\\w-]+[\"']])*\\s*=\\s*(?=[\\[{])");
    private static final int DEPTH = 200;
    private static final int LONGEST_TEXT = ReadingLimits.ROW_CHARACTERS;
    private static final int LONGEST_NUMBER = 400;

    /** Parsers from here; safe for several threads. */
    public static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private Json() {}

    /** Opens a document behind the name that a page of a personal archive gives it: {@code window.YTD.tweets.part0 = [}. */
    public static Reader open(Content content, Charset charset) throws IOException {
        Reader reader = Texts.open(content, charset);
        reader.mark(BEGINNING);
        char[] beginning = new char[BEGINNING];
        int filled = 0;
        int read;
        while (filled < BEGINNING && (read = reader.read(beginning, filled, BEGINNING - filled)) > 0) {
            filled += read;
        }
        reader.reset();
        for (int i = named(new String(beginning, 0, filled)); i > 0; i--) {
            reader.read();
        }
        return reader;
    }

    /** How many signs of a text name the value that follows, 0 where none do. */
    static int named(String text) {
        Matcher m = NAMED.matcher(text);
        return m.lookingAt() ? m.end() : 0;
    }

    /** The line of an error, 1 is the first; 0 where the parser does not say. */
    public static long line(JsonProcessingException e) {
        return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    }

    /** What the parser says of an error, without its place. */
    public static String reason(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
