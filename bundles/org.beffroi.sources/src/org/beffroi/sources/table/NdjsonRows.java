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
import org.beffroi.core.limit.ReadingLimits;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/** One JSON object a line; a line that is none is broken, and the next one goes on. */
public final class NdjsonRows implements Rows {

    private static final int PATHS = 600;

    private final Content content;
    private final LongLines lines;
    private final Set<String> paths = new LinkedHashSet<>();
    private String next;
    private boolean cut;
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
            while (next == null) {
                LongLines.Read read = lines.next();
                if (read == null) {
                    return false;
                }
                line++;
                cut = read.cut();
                next = read.text().isBlank() ? null : read.text();
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
        String text = next;
        next = null;
        return row(text);
    }

    @SuppressWarnings("unchecked")
    private Row row(String text) {
        Place place = new Place(content.entry(), line);
        if (cut) {
            return new Row.Broken(
                    place, "", Sentence.of(NdjsonRows.class, "row.too.long", ReadingLimits.ROW_CHARACTERS));
        }
        try (JsonParser parser = Json.FACTORY.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return new Row.Broken(place, text, Sentence.of(NdjsonRows.class, "row.json.no.object"));
            }
            TreeCells cells = new TreeCells((Map<String, Object>) Tree.read(parser));
            cells.addPaths(paths, PATHS);
            return new Row.Whole(place, cells);
        } catch (JsonProcessingException e) {
            return new Row.Broken(place, text, Sentence.of(NdjsonRows.class, "row.json.broken", Json.reason(e)));
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
