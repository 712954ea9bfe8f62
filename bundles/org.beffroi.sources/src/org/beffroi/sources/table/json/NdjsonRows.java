package org.beffroi.sources.table.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.beffroi.core.csv.LongLines;
import org.beffroi.core.limit.ReadingLimits;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Doubt;
import org.beffroi.sources.table.Json;
import org.beffroi.sources.table.Noted;
import org.beffroi.sources.table.Place;
import org.beffroi.sources.table.Row;
import org.beffroi.sources.table.RowDoubts;
import org.beffroi.sources.table.Rows;
import org.beffroi.sources.table.Texts;
import org.beffroi.sources.table.Unreadable;

/**
 * One JSON object a line, or one page of objects, as twarc writes the answers of X; a line that is none is broken, and the next
 * one goes on. Several objects of one line are several rows; what else stands behind an object is told with the line.
 */
public final class NdjsonRows implements Rows {

    private static final int PATHS = 600;

    private final Content content;
    private final LongLines lines;
    private final Set<String> paths = new LinkedHashSet<>();
    private final Deque<Row> ahead = new ArrayDeque<>();
    private final RowDoubts doubts;
    private long line;
    /** The line at hand, and where what of it is not yet read begins: a line may hold millions of objects. */
    private char[] text = {};

    private int from;

    public NdjsonRows(Content content, Charset charset) {
        this.content = content;
        this.doubts = new RowDoubts(content.entry());
        try {
            lines = new LongLines(Texts.open(content, charset), ReadingLimits.ROW_CHARACTERS);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public List<String> columns() {
        return List.copyOf(paths);
    }

    @Override
    public List<Sentence> notices() {
        return doubts.sentences();
    }

    @Override
    public List<Noted> noted() {
        return doubts.taken();
    }

    @Override
    public boolean hasNext() {
        try {
            while (ahead.isEmpty()) {
                if (from < text.length) {
                    take();
                    continue;
                }
                LongLines.Read read = lines.next();
                if (read == null) {
                    return false;
                }
                line++;
                if (read.cut()) {
                    ahead.add(new Row.Broken(
                            new Place(content.entry(), line),
                            "",
                            Sentence.of(NdjsonRows.class, "row.too.long", ReadingLimits.ROW_CHARACTERS)));
                } else if (!read.text().isBlank()) {
                    text = read.text().toCharArray();
                    from = 0;
                }
            }
            return true;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ahead.remove();
    }

    /** The next row of a line, or the rows of a page of answers that it holds. */
    @SuppressWarnings("unchecked")
    private void take() {
        Place place = new Place(content.entry(), line);
        int begin = from;
        from = text.length;
        try (JsonParser parser = Json.FACTORY.createParser(text, begin, text.length - begin)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                ahead.add(new Row.Broken(place, rest(begin), Sentence.of(NdjsonRows.class, "row.json.no.object")));
                return;
            }
            long first = parser.currentLocation().getCharOffset();
            int brace = next(begin);
            Map<String, Object> object = (Map<String, Object>) Tree.read(parser);
            from = behind(brace + 1 + (int) (parser.currentLocation().getCharOffset() - first));
            JsonRows.Included included = new JsonRows.Included();
            included.take(object.get("includes"));
            for (Map<String, Object> one : JsonSniffer.page(object).orElse(List.of(object))) {
                TreeCells cells = new TreeCells(included.in(one));
                cells.addPaths(paths, PATHS);
                ahead.add(new Row.Whole(place, cells));
            }
        } catch (JsonProcessingException e) {
            ahead.add(new Row.Broken(
                    place, rest(begin), Sentence.of(NdjsonRows.class, "row.json.broken", Json.reason(e))));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Where another object begins behind one; a comma between two is none of theirs, anything else is told and left. */
    private int behind(int end) {
        int at = next(end);
        if (at < text.length && text[at] == ',') {
            at = next(at + 1);
        }
        if (at < text.length && text[at] != '{') {
            doubts.add(Doubt.REST, line, new String(text));
            return text.length;
        }
        return at;
    }

    /** The next sign that is no space. */
    private int next(int begin) {
        int at = begin;
        while (at < text.length && Character.isWhitespace(text[at])) {
            at++;
        }
        return at;
    }

    private String rest(int begin) {
        return new String(text, begin, text.length - begin);
    }

    private Refusal unreadable(IOException cause) {
        return Unreadable.refusal(content.name(), cause);
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
