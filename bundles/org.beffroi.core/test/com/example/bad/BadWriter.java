package com.example.bad;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.beffroi.core.result.TableWriter;

/** Formats of somebody else, each wrong in one way but the last. */
public abstract class BadWriter implements TableWriter {

    @TableWriter.Info(id = "bad-throws")
    public static final class Throws extends BadWriter {
        @Override
        public void write(Sheet sheet, Iterator<List<Object>> rows, OutputStream out) {
            throw new IllegalStateException("no idea how");
        }
    }

    @TableWriter.Info(id = "bad-unfit")
    public static final class Unfit extends BadWriter {
        @Override
        public void write(Sheet sheet, Iterator<List<Object>> rows, OutputStream out) {
            throw new NoSuchMethodError("Sheet.teleport");
        }
    }

    @TableWriter.Info(id = "bad-good")
    public static final class Good extends BadWriter {
        @Override
        public void write(Sheet sheet, Iterator<List<Object>> rows, OutputStream out) throws IOException {
            while (rows.hasNext()) {
                out.write(rows.next().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
    }
}
