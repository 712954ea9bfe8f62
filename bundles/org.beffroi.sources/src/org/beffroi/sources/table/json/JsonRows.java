package org.beffroi.sources.table.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Json;
import org.beffroi.sources.table.Place;
import org.beffroi.sources.table.Row;
import org.beffroi.sources.table.Rows;
import org.beffroi.sources.table.Unreadable;

/**
 * The objects that a path leads to in a JSON document, read as one goes; arrays on the way and inside are passed through. A
 * document that is one object is one row.
 *
 * <p>What is said of all rows of an array beside it, such as the name of a chat, is a column of each, {@code wrapper.name}.
 * What an answer of X says of authors and of posts referred to, apart from its posts, is put into each of these.
 */
public final class JsonRows implements Rows {

    private static final int PATHS = 600;

    private final Content content;
    private final JsonPath path;
    private final JsonParser parser;
    private final Included included;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Set<String> paths = new LinkedHashSet<>();
    private Row next;
    private boolean done;

    /**
     * An object or array that is open.
     *
     * @param matched how many keys of the path led here
     * @param said plain values so far of the object, or of the one around the array
     */
    private record Frame(int matched, Map<String, Object> said) {}

    /**
     * Opens a document.
     *
     * @param charset its encoding
     * @param path the way to the rows
     */
    public JsonRows(Content content, Charset charset, JsonPath path) {
        this.content = content;
        this.path = path;
        try {
            included = path.equals(JsonPath.of("data")) ? Included.of(content, charset) : new Included();
            parser = Json.FACTORY.createParser(Json.open(content, charset));
        } catch (IOException e) {
            throw unreadable(e);
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

    /** Goes to the next object that the path leads to. */
    private void advance() throws IOException {
        while (next == null && !done) {
            JsonToken token = parser.nextToken();
            switch (token) {
                case null -> done = true;
                case START_OBJECT, START_ARRAY -> open(token);
                case END_OBJECT, END_ARRAY -> frames.pop();
                case FIELD_NAME -> field(parser.currentName(), parser.nextToken());
                default -> value();
            }
        }
    }

    private void open(JsonToken token) throws IOException {
        int matched = frames.isEmpty() ? 0 : frames.peek().matched();
        if (token == JsonToken.START_OBJECT && matched == path.length()) {
            take();
        } else {
            boolean array = token == JsonToken.START_ARRAY;
            Map<String, Object> said =
                    array && !frames.isEmpty() ? frames.peek().said() : new LinkedHashMap<>();
            frames.push(new Frame(matched, said));
        }
    }

    /** Follows the path, keeps plain values, passes over the rest. */
    private void field(String key, JsonToken value) throws IOException {
        Frame frame = frames.peek();
        if (value == null || frame == null) {
            done = true;
        } else if (path.leads(frame.matched(), key) && value.isStructStart()) {
            int matched = frame.matched() + 1;
            if (value == JsonToken.START_ARRAY) {
                frames.push(new Frame(matched, frame.said()));
            } else if (matched == path.length()) {
                take();
            } else {
                frames.push(new Frame(matched, new LinkedHashMap<>()));
            }
        } else if (value.isScalarValue()) {
            frame.said().put(key, Tree.read(parser));
        } else {
            parser.skipChildren();
        }
    }

    /** A value in place of a row is a row that is broken, and so is a null. */
    private void value() throws IOException {
        if (frames.isEmpty() || frames.peek().matched() == path.length()) {
            next = new Row.Broken(
                    new Place(content.entry(), parser.currentTokenLocation().getLineNr()),
                    parser.getText(),
                    Sentence.of(JsonRows.class, "row.json.entry.no.object"));
        }
    }

    @SuppressWarnings("unchecked")
    private void take() throws IOException {
        long line = parser.currentTokenLocation().getLineNr();
        Map<String, Object> tree = included.in((Map<String, Object>) Tree.read(parser));
        Map<String, Object> wrapper = path.length() == 0 || frames.isEmpty()
                ? Map.of()
                : frames.peek().said();
        TreeCells cells = new TreeCells(tree, wrapper);
        cells.addPaths(paths, PATHS);
        next = new Row.Whole(new Place(content.entry(), line), cells);
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

    /**
     * What an answer of the X API holds beside its posts: authors and posts that these name by their numbers
     * (developer.x.com, expansions). For one thread.
     */
    static final class Included {

        private final Map<String, Object> users = new LinkedHashMap<>();
        private final Map<String, Object> posts = new LinkedHashMap<>();

        /** Those of a document, wherever they stand in it. */
        static Included of(Content content, Charset charset) throws IOException {
            Included included = new Included();
            try (JsonParser parser = Json.FACTORY.createParser(Json.open(content, charset))) {
                JsonToken token = parser.nextToken();
                while (token != null) {
                    if (token == JsonToken.FIELD_NAME) {
                        boolean here = parser.currentName().equals("includes");
                        parser.nextToken();
                        if (here) {
                            included.take(Tree.read(parser));
                        } else {
                            parser.skipChildren();
                        }
                    }
                    token = parser.nextToken();
                }
            } catch (JsonProcessingException e) {
                return included; // told where the rows themselves are read
            }
            return included;
        }

        void take(Object includes) {
            Tree.objects(includes, "users").forEach(user -> users.put(Tree.text(user, "id"), user));
            Tree.objects(includes, "tweets").forEach(post -> posts.put(Tree.text(post, "id"), post));
        }

        /** The post with its author, and those it refers to, in it. */
        Map<String, Object> in(Map<String, Object> post) {
            Object author = users.get(Tree.text(post, "author_id"));
            List<Map<String, Object>> references = Tree.objects(post, "referenced_tweets");
            if (author == null && (posts.isEmpty() || references.isEmpty())) {
                return post;
            }
            Map<String, Object> whole = new LinkedHashMap<>(post);
            if (author != null) {
                whole.putIfAbsent("author", author);
            }
            if (!references.isEmpty()) {
                whole.put(
                        "referenced_tweets",
                        references.stream().map(this::whole).toList());
            }
            return whole;
        }

        private Map<String, Object> whole(Map<String, Object> reference) {
            Map<String, Object> whole = new LinkedHashMap<>(reference);
            if (posts.get(Tree.text(reference, "id")) instanceof Map<?, ?> post) {
                post.forEach((key, value) -> whole.putIfAbsent((String) key, value));
                Object author = users.get(Tree.text(post, "author_id"));
                if (author != null) {
                    whole.putIfAbsent("author", author);
                }
            }
            return whole;
        }
    }
}
