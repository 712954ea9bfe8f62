package org.beffroi.sources.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * The objects of an array in a JSON document, read as one goes; arrays inside the array are passed through. A document that
 * is one object is one row.
 */
public final class JsonRows implements Rows {

    private static final int PATHS = 600;

    private final Content content;
    private final JsonParser parser;
    private final Set<String> paths = new LinkedHashSet<>();
    private Row next;
    private boolean done;

    /**
     * Opens a document.
     *
     * @param charset its encoding
     * @param path keys that lead to the array of rows
     */
    public JsonRows(Content content, Charset charset, List<String> path) {
        this.content = content;
        try {
            parser = Json.FACTORY.createParser(Texts.open(content, charset));
            parser.nextToken();
            for (String key : path) {
                enter(key);
            }
        } catch (JsonProcessingException e) {
            throw new Refusal(
                    Sentence.of(JsonRows.class, "json.broken", content.name(), Json.line(e), Json.reason(e)), e);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private void enter(String key) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean found = parser.currentName().equals(key);
            parser.nextToken();
            if (found) {
                return;
            }
            parser.skipChildren();
        }
    }

    @Override
    public List<String> columns() {
        return List.copyOf(paths);
    }

    @Override
    public boolean hasNext() {
        if (next == null && !done) {
            try {
                advance();
            } catch (JsonProcessingException e) {
                done = true;
                next = broken(Math.max(Json.line(e), parser.currentLocation().getLineNr()), Json.reason(e));
            } catch (IOException e) {
                throw unreadable(e);
            }
        }
        return next != null;
    }

    /** Goes to the next object; what is neither object nor array nor null is a row that is broken. */
    private void advance() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            done = true;
            return;
        }
        if (token == JsonToken.START_OBJECT) {
            take();
            return;
        }
        while (next == null && !done) {
            token = parser.nextToken();
            switch (token) {
                case null -> done = true;
                case START_OBJECT -> take();
                case START_ARRAY, END_ARRAY, VALUE_NULL ->
                    done = parser.getParsingContext().inRoot();
                case END_OBJECT, FIELD_NAME -> done = true;
                default -> next = broken(parser.currentTokenLocation().getLineNr(), parser.getText());
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void take() throws IOException {
        long line = parser.currentTokenLocation().getLineNr();
        TreeCells cells = new TreeCells((Map<String, Object>) Tree.read(parser));
        cells.addPaths(paths, PATHS);
        next = new Row.Whole(new Place(content.entry(), line), cells);
        if (parser.getParsingContext().inRoot()) {
            parser.nextToken(); // documents one after the other: the next object is the next row
            done = parser.currentToken() != JsonToken.START_OBJECT;
        }
    }

    private Row broken(long line, String reason) {
        return new Row.Broken(
                new Place(content.entry(), line), "", Sentence.of(JsonRows.class, "row.json.broken", reason));
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Row given = next;
        next = null;
        return given;
    }

    private Refusal unreadable(IOException cause) {
        return Unreadable.refusal(content.name(), cause);
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
