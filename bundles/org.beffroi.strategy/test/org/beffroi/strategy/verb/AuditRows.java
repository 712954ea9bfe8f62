package org.beffroi.strategy.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter;

/** Keeps the rows of an audit, and says where a value is not of its column’s kind. */
@TableWriter.Info(id = "json")
final class AuditRows implements TableWriter {

    /** All of them, by the keys of their columns. */
    final List<Map<String, Object>> all = new ArrayList<>();

    @Override
    public void write(Sheet sheet, Iterator<List<Object>> rows, OutputStream out) {
        rows.forEachRemaining(row -> {
            assertThat(row).hasSameSizeAs(sheet.columns());
            Map<String, Object> named = new TreeMap<>();
            for (int i = 0; i < row.size(); i++) {
                Column column = sheet.columns().get(i);
                Object value = row.get(i);
                assertThat(value == null || kind(column.kind()).isInstance(value))
                        .as("%s: %s", column.key(), value)
                        .isTrue();
                named.put(column.key(), value);
            }
            all.add(named);
        });
    }

    private static Class<?> kind(Column.Kind kind) {
        return switch (kind) {
            case WHOLE -> Long.class;
            case DECIMAL -> Double.class;
            case DAY -> LocalDate.class;
            default -> String.class;
        };
    }

    /** The row of a key. */
    Map<String, Object> row(String key) {
        return all.stream()
                .filter(row -> key.equals(row.get("key")))
                .findFirst()
                .orElseThrow();
    }
}
