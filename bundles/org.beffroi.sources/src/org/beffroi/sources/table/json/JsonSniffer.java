package org.beffroi.sources.table.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Json;
import org.beffroi.sources.table.Texts;

/**
 * Finds where the rows of a JSON file are: one object a line, an array, or arrays inside objects, such as the messages of
 * each chat of a list of chats.
 *
 * <p>An object is a row where it says something and has an identity. Of the arrays inside one that is not, those come first
 * whose objects say something, then those under a usual name, then the longest.
 */
public final class JsonSniffer {

    /** Keys under which programs put the rows of an answer. */
    static final Set<String> ARRAYS = Set.of(("data statuses posts results items records mentions feed hits documents"
                    + " messages entries rows tweets comments articles content value reviews features list")
            .split(" "));
    /** Keys that only a row has: an object with one of them is a row, whatever arrays it holds. */
    private static final Set<String> OF_A_ROW = Set.of("item_id", "resourceId", "$type");
    /** Keys of rows and of answers alike. */
    private static final Set<String> IDENTITIES = Set.of("id", "uri", "url", "id_str");
    /** Keys of what is said. */
    private static final Set<String> TEXTS = Set.of(
            ("text body full_text message content caption comment reviewText content_text content_html").split(" "));

    private static final int DEEPEST = 5;
    private static final int ELEMENTS = 20;

    private final JsonParser parser;
    /** Once the file breaks off, what was found before counts. */
    private boolean broken;

    private JsonSniffer(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Where the rows are.
     *
     * @param lines whether there is one object a line; several objects over more lines each are read one after the other
     * @param path the way to the rows, arrays on it passed through
     * @param keys those of a document that is one object and holds neither a row nor any; empty otherwise
     */
    public record Found(boolean lines, JsonPath path, List<String> keys) {
        public Found {
            keys = List.copyOf(keys);
        }
    }

    /** Where the rows of a file are whose first sign is a brace or a bracket. */
    public static Found sniff(Content content, Charset charset) throws IOException {
        try (JsonParser parser = Json.FACTORY.createParser(Json.open(content, charset))) {
            return new JsonSniffer(parser).found(content, charset);
        }
    }

    /**
     * The lists of a document beside its rows, by name, with the number of their entries; empty ones apart, and those that
     * an answer of X holds of authors and posts, which its rows take up.
     *
     * @param path the way to the rows
     */
    public static Map<String, Long> beside(Content content, Charset charset, JsonPath path) throws IOException {
        Beside beside = new Beside(path);
        if (path.length() > 0) {
            try (JsonParser parser = Json.FACTORY.createParser(Json.open(content, charset))) {
                while (parser.nextToken() != null) {
                    beside.follow(parser, 0);
                }
            } catch (JsonProcessingException e) {
                return beside.lists; // told where the rows themselves are read
            }
        }
        return beside.lists;
    }

    private record Beside(JsonPath path, Map<String, Long> lists) {

        private static final int NAMES = 20;
        private static final JsonPath ANSWER = JsonPath.of("data");

        Beside(JsonPath path) {
            this(path, new LinkedHashMap<>());
        }

        /** Passes over a value on the way to the rows. */
        void follow(JsonParser parser, int matched) throws IOException {
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    follow(parser, matched);
                }
            } else if (matched == path.length()) {
                parser.skipChildren();
            } else if (parser.currentToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String key = parser.currentName();
                    parser.nextToken();
                    if (path.leads(matched, key)) {
                        follow(parser, matched + 1);
                    } else if (matched == 0 && path.equals(ANSWER) && key.equals("includes")) {
                        parser.skipChildren();
                    } else {
                        count(parser, key);
                    }
                }
            }
        }

        /** Passes over a value beside that way. */
        private void count(JsonParser parser, String name) throws IOException {
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                long entries = 0;
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    parser.skipChildren();
                    entries++;
                }
                if (entries > 0) {
                    lists.merge(lists.size() < NAMES || lists.containsKey(name) ? name : "…", entries, Long::sum);
                }
            } else if (parser.currentToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String inner = name + "." + parser.currentName();
                    parser.nextToken();
                    count(parser, inner);
                }
            }
        }
    }

    private Found found(Content content, Charset charset) throws IOException {
        JsonToken first = next();
        if (first != JsonToken.START_OBJECT) {
            JsonPath path = first == JsonToken.START_ARRAY
                    ? array("").map(Candidate::path).orElse(JsonPath.HERE)
                    : JsonPath.HERE;
            return new Found(false, path.inner(), List.of());
        }
        long begins = parser.currentTokenLocation().getLineNr();
        Look look = object(1);
        if (broken) {
            boolean lines = look.best().isEmpty() && severalLines(content, charset);
            return new Found(lines, lines ? JsonPath.HERE : look.path(), List.of());
        }
        boolean oneLine = parser.currentTokenLocation().getLineNr() == begins;
        if (next() == JsonToken.START_OBJECT || broken && oneLine && severalLines(content, charset)) {
            return new Found(oneLine, oneLine ? JsonPath.HERE : look.path(), List.of());
        }
        boolean rowless = !look.row() && !look.holds() && look.best().isEmpty();
        return new Found(false, look.path(), rowless ? List.copyOf(look.keys()) : List.of());
    }

    private JsonToken next() throws IOException {
        try {
            return broken ? null : parser.nextToken();
        } catch (JsonProcessingException e) {
            broken = true;
            return null;
        }
    }

    /** An array that may hold the rows. */
    private record Candidate(JsonPath path, boolean says, boolean usual, long length) {

        static final Comparator<Candidate> BETTER = Comparator.comparing(Candidate::says)
                .thenComparing(Candidate::usual)
                .thenComparing(Candidate::length);

        Candidate under(String key) {
            return new Candidate(path.under(key), says, usual, length);
        }

        /** Both arrays at once, where they hold rows at the same place of two parts of the document. */
        Candidate with(Candidate other) {
            return path.joined(other.path)
                    .filter(both -> says && other.says)
                    .map(both -> new Candidate(both, true, usual, length + other.length))
                    .orElse(this);
        }
    }

    /**
     * What an object looks like.
     *
     * @param holds whether an object in it is a row
     * @param keys those of its values, empty where all are plain
     */
    private record Look(boolean row, boolean says, boolean holds, Optional<Candidate> best, Set<String> keys) {
        JsonPath path() {
            return best.map(Candidate::path).orElse(JsonPath.HERE);
        }
    }

    /** Reads an object to its end. */
    private Look object(int depth) throws IOException {
        Set<String> keys = new LinkedHashSet<>();
        boolean marked = false;
        boolean identified = false;
        boolean says = false;
        boolean nested = false;
        boolean rows = false;
        List<Candidate> candidates = new ArrayList<>();
        while (next() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken value = next();
            if (value == null) {
                break;
            }
            keys.add(key);
            if (value.isScalarValue()) {
                marked |= OF_A_ROW.contains(key);
                identified |= IDENTITIES.contains(key);
                says |= TEXTS.contains(key) && value == JsonToken.VALUE_STRING;
            } else {
                nested = true;
                says |= key.equals("text") && value == JsonToken.START_ARRAY;
                Inside inside = inside(key, value, depth);
                inside.best().ifPresent(candidates::add);
                rows |= inside.rows();
            }
        }
        Optional<Candidate> best = best(candidates);
        boolean row = marked
                || says && (identified || best.filter(Candidate::says).isEmpty())
                || identified && best.filter(one -> one.says() || one.usual()).isEmpty();
        return new Look(row, says, rows, row ? Optional.empty() : best, nested ? keys : Set.of());
    }

    private static Optional<Candidate> best(List<Candidate> candidates) {
        Optional<Candidate> best =
                candidates.stream().reduce((one, other) -> Candidate.BETTER.compare(other, one) > 0 ? other : one);
        return best.map(one -> candidates.stream().reduce(one, Candidate::with));
    }

    /**
     * What stands under a key.
     *
     * @param rows whether an object in it is a row
     */
    private record Inside(Optional<Candidate> best, boolean rows) {}

    private Inside inside(String key, JsonToken value, int depth) throws IOException {
        if (value == JsonToken.START_ARRAY) {
            return new Inside(array(key, depth), false);
        }
        if (depth >= DEEPEST) {
            skip();
            return new Inside(Optional.empty(), false);
        }
        Look look = object(depth + 1);
        if (look.row()) {
            boolean answer = look.says() && ARRAYS.contains(key);
            Candidate only = new Candidate(JsonPath.of(key), false, true, 1);
            return new Inside(answer ? Optional.of(only) : Optional.empty(), true);
        }
        return new Inside(look.best().map(best -> best.under(key)), look.holds());
    }

    private Optional<Candidate> array(String key) throws IOException {
        return array(key, 1);
    }

    /** Reads an array to its end; only the first of its objects are looked into. */
    private Optional<Candidate> array(String key, int depth) throws IOException {
        long objects = 0;
        boolean says = false;
        List<Candidate> deeper = new ArrayList<>();
        JsonToken token = next();
        for (; token != null && token != JsonToken.END_ARRAY; token = next()) {
            if (token == JsonToken.START_OBJECT) {
                if (objects++ < ELEMENTS && depth < DEEPEST) {
                    Look look = object(depth + 1);
                    says |= look.row() && look.says();
                    look.best().filter(best -> !look.row()).ifPresent(deeper::add);
                } else {
                    skip();
                }
            } else {
                skip();
            }
        }
        if (objects == 0) {
            return Optional.empty();
        }
        Candidate self = new Candidate(JsonPath.of(key), says, ARRAYS.contains(key), objects);
        Optional<Candidate> inner = says ? Optional.empty() : best(deeper).filter(Candidate::says);
        return Optional.of(inner.map(best -> best.under(key)).orElse(self));
    }

    private void skip() throws IOException {
        try {
            parser.skipChildren();
        } catch (JsonProcessingException e) {
            broken = true;
        }
    }

    private static boolean severalLines(Content content, Charset charset) throws IOException {
        String head = Texts.head(content, charset, 1 << 20);
        return head.lines()
                        .filter(line -> line.stripLeading().startsWith("{"))
                        .limit(2)
                        .count()
                > 1;
    }

    /** The rows inside an object of one line: those of a page of answers, else the object itself. */
    @SuppressWarnings("unchecked")
    static Optional<List<Map<String, Object>>> page(Map<String, Object> object) {
        boolean row = OF_A_ROW.stream().anyMatch(object::containsKey)
                || IDENTITIES.stream().anyMatch(object::containsKey)
                || TEXTS.stream().anyMatch(key -> object.get(key) instanceof String);
        if (row) {
            return Optional.empty();
        }
        for (Map.Entry<String, Object> one : object.entrySet()) {
            if (ARRAYS.contains(one.getKey())
                    && one.getValue() instanceof List<?> list
                    && !list.isEmpty()
                    && list.stream().allMatch(JsonSniffer::says)) {
                return Optional.of((List<Map<String, Object>>) list);
            }
        }
        boolean none = object.get("meta") instanceof Map<?, ?> meta
                && Tree.text(meta, "result_count").equals("0");
        if (none && !object.containsKey("data")) {
            return Optional.of(List.of());
        }
        boolean single = object.containsKey("includes") && says(object.get("data"));
        return single ? Optional.of(List.of((Map<String, Object>) object.get("data"))) : Optional.empty();
    }

    private static boolean says(Object element) {
        return element instanceof Map<?, ?> map && TEXTS.stream().anyMatch(map::containsKey);
    }
}
