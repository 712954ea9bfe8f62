package org.beffroi.bench.peaks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.beffroi.bench.peaks.WindowScore.Window;

/**
 * A series of the Numenta Anomaly Benchmark with its labelled windows.
 *
 * @param name of its file, without the ending
 * @param times ascending but for an hour that summer time gives twice
 * @param values of the times
 * @param windows in order
 */
@SuppressWarnings("ArrayRecordComponent")
record LabelledSeries(String name, List<Instant> times, double[] values, List<Window> windows) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss[.SSSSSS]", Locale.ROOT);

    /** All series of a folder with a {@code windows.json}. */
    static List<LabelledSeries> in(Path folder) throws IOException {
        List<LabelledSeries> all = new ArrayList<>();
        for (Map.Entry<String, List<Instant>> entry :
                bounds(folder.resolve("windows.json")).entrySet()) {
            all.add(read(folder.resolve(entry.getKey()), entry.getValue()));
        }
        return all;
    }

    /** Whether it counts posts, as ours do. */
    boolean isVolume() {
        return name.startsWith("Twitter_volume");
    }

    private static LabelledSeries read(Path file, List<Instant> bounds) throws IOException {
        List<Instant> times = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
            times.add(time(line.substring(0, line.indexOf(','))));
            values.add(Double.parseDouble(line.substring(line.indexOf(',') + 1)));
        }
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < bounds.size(); i += 2) {
            Instant from = bounds.get(i);
            Instant to = bounds.get(i + 1);
            int first =
                    (int) times.stream().takeWhile(time -> time.isBefore(from)).count();
            int last = first;
            while (last + 1 < times.size() && !times.get(last + 1).isAfter(to)) {
                last++;
            }
            windows.add(new Window(first, last));
        }
        String name = file.getFileName().toString();
        return new LabelledSeries(
                name.substring(0, name.lastIndexOf('.')),
                List.copyOf(times),
                values.stream().mapToDouble(Double::doubleValue).toArray(),
                windows);
    }

    private static Map<String, List<Instant>> bounds(Path file) throws IOException {
        Map<String, List<Instant>> bounds = new TreeMap<>();
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            String name = "";
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    name = json.currentName();
                    bounds.put(name, new ArrayList<>());
                } else if (token == JsonToken.VALUE_STRING) {
                    bounds.get(name).add(time(json.getText()));
                }
            }
        }
        return bounds;
    }

    private static Instant time(String text) {
        return LocalDateTime.parse(text, TIME).toInstant(ZoneOffset.UTC);
    }
}
