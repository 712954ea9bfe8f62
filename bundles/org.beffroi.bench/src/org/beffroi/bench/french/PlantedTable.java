package org.beffroi.bench.french;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.demo.DemoTown;

/**
 * A table of what was invented by somebody who saw no code: columns apart by tabs, the first line names them.
 *
 * @param rows each with its values by the names of columns; blank where nothing was written
 */
record PlantedTable(List<Map<String, String>> rows) {

    private static final Origin ORIGIN = new Origin("planted", new BatchId("planted"), DemoTown.TODAY);

    private static final Map<String, Field> TEXTS = Map.of(
            "author", CoreFields.AUTHOR,
            "network", CoreFields.NETWORK,
            "speaker", CoreFields.SPEAKER,
            "reply_to", CoreFields.REPLY_TO,
            "title", CoreFields.TITLE,
            "text", CoreFields.TEXT_BODY);

    PlantedTable {
        rows = List.copyOf(rows);
    }

    /** The table of that name, which lies beside this class. */
    static PlantedTable named(String file) {
        try (InputStream in = PlantedTable.class.getResourceAsStream(file)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> columns = List.of(lines.getFirst().split("\t"));
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split("\t", -1);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < columns.size(); i++) {
                    row.put(columns.get(i), i < cells.length ? cells[i] : "");
                }
                rows.add(Map.copyOf(row));
            }
            return new PlantedTable(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The mentions of those rows that have a value in a column. */
    List<Mention> mentions(String column, String value) {
        return rows.stream()
                .filter(row -> row.get(column).equals(value))
                .map(PlantedTable::mention)
                .toList();
    }

    private static Mention mention(Map<String, String> row) {
        FieldValues.Builder values = FieldValues.builder();
        TEXTS.forEach((column, field) -> {
            String value = row.getOrDefault(column, "");
            if (!value.isBlank()) {
                values.put(field, value);
            }
        });
        values.put(
                CoreFields.PUBLISHED,
                LocalDateTime.parse(row.get("at")).atZone(DemoTown.ZONE).toInstant());
        if (!row.getOrDefault("likes", "").isBlank()) {
            values.put(CoreFields.LIKES, Long.valueOf(row.get("likes")));
        }
        return new Mention(new MentionId(row.get("id")), ORIGIN, values.build());
    }
}
