package org.beffroi.sources.table;

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

/**
 * One JSON object a line, or one page of objects, as twarc writes the answers of X; a line that is none is broken, and the next
 * one goes on.
 */
public final class NdjsonRows implements Rows {

    private static final int PATHS = 600;

    private final Content content;
    private final LongLines lines;
    private final Set<String> paths = new LinkedHashSet<>();
    private final Deque<Row> ahead = new ArrayDeque<>();
    private long line;

    public NdjsonRows(Content content, Charset charset) {
        this.content = content;
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
    public boolean hasNext() {
        try {
            while (ahead.isEmpty()) {
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
                    take(read.text());
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

    /** The row of a line, or the rows of a page of answers that it holds. */
    @SuppressWarnings("unchecked")
    private void take(String text) {
        Place place = new Place(content.entry(), line);
        try (JsonParser parser = Json.FACTORY.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                ahead.add(new Row.Broken(place, text, Sentence.of(NdjsonRows.class, "row.json.no.object")));
                return;
            }
            Map<String, Object> object = (Map<String, Object>) Tree.read(parser);
            JsonRows.Included included = new JsonRows.Included();
            included.take(object.get("includes"));
            for (Map<String, Object> one : JsonSniffer.page(object).orElse(List.of(object))) {
                TreeCells cells = new TreeCells(included.in(one));
                cells.addPaths(paths, PATHS);
                ahead.add(new Row.Whole(place, cells));
            }
        } catch (JsonProcessingException e) {
            ahead.add(new Row.Broken(place, text, Sentence.of(NdjsonRows.class, "row.json.broken", Json.reason(e))));
        } catch (IOException e) {
            throw unreadable(e);
        }
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
