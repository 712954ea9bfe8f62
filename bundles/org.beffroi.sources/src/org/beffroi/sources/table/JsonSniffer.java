package org.beffroi.sources.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where the rows of a JSON file are: one object a line, an array, or an array inside an object. */
public final class JsonSniffer {

    /** Keys under which programs put the rows of an answer. */
    private static final Set<String> ARRAYS = Set.of(("data statuses posts results items records mentions feed hits"
                    + " documents messages entries rows tweets comments articles content value")
            .split(" "));
    /** Keys that only a row has: an object with one of them is a row, whatever arrays it holds. */
    private static final Set<String> OF_A_ROW =
            Set.of("id", "uri", "text", "body", "url", "item_id", "resourceId", "$type");

    private static final int DEEPEST = 3;

    private JsonSniffer() {}

    /**
     * Where the rows are.
     *
     * @param lines whether there is one object a line; several objects over more lines each are read one after the other
     * @param path keys that lead to the array
     */
    public record Found(boolean lines, List<String> path) {}

    /** Where the rows of a file are whose first sign is a brace or a bracket. */
    public static Found sniff(Content content, Charset charset) throws IOException {
        try (JsonParser parser = Json.FACTORY.createParser(Texts.open(content, charset))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return new Found(false, List.of());
            }
            long begins = parser.currentTokenLocation().getLineNr();
            Optional<List<String>> path = path(parser, 1);
            boolean oneLine = parser.currentTokenLocation().getLineNr() == begins;
            JsonToken after = parser.currentToken() == JsonToken.END_OBJECT ? parser.nextToken() : null;
            if (after == JsonToken.START_OBJECT) {
                return new Found(oneLine, List.of());
            }
            return new Found(false, path.orElse(List.of()));
        } catch (JsonProcessingException e) {
            return new Found(e.getLocation() == null || severalLines(content), List.of());
        }
    }

    /** Reads an object to its end and tells the path to the first array that may hold rows. */
    private static Optional<List<String>> path(JsonParser parser, int depth) throws IOException {
        Optional<List<String>> found = Optional.empty();
        boolean row = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            row |= OF_A_ROW.contains(key) && value.isScalarValue();
            if (value == JsonToken.START_ARRAY) {
                boolean objects = parser.nextToken() == JsonToken.START_OBJECT;
                if (found.isEmpty() && objects && ARRAYS.contains(key)) {
                    found = Optional.of(List.of(key));
                }
                leave(parser);
            } else if (value == JsonToken.START_OBJECT && depth < DEEPEST) {
                Optional<List<String>> inner = path(parser, depth + 1);
                if (found.isEmpty() && inner.isPresent()) {
                    List<String> joined = new ArrayList<>(List.of(key));
                    joined.addAll(inner.get());
                    found = Optional.of(joined);
                }
            } else {
                parser.skipChildren();
            }
        }
        return row ? Optional.empty() : found;
    }

    /** To the end of the array whose first token was just read. */
    private static void leave(JsonParser parser) throws IOException {
        while (parser.currentToken() != JsonToken.END_ARRAY) {
            parser.skipChildren();
            parser.nextToken();
        }
    }

    private static boolean severalLines(Content content) throws IOException {
        String head = Texts.head(content, StandardCharsets.UTF_8, 1 << 20);
        return head.lines()
                        .filter(line -> line.stripLeading().startsWith("{"))
                        .limit(2)
                        .count()
                > 1;
    }
}
