package org.beffroi.bench.sbom;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.message.Refusal;

/**
 * A list of known vulnerabilities that somebody brings: entries in the Open Source Vulnerability format (ossf.github.io/osv-schema),
 * a file each in a folder or a zip, one file alone, or several in an array.
 *
 * @param place file or folder
 */
record AdvisoryList(Path place) {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(100).build())
            .build();
    private static final String ENDING = ".json";
    private static final int LARGEST = 64 << 20;

    /**
     * Hands over all that concern libraries of Maven and were not withdrawn.
     *
     * @return how many entries were read, those of others too
     * @throws Refusal if nothing can be read, or something is no such list: what is half read would say that all is well
     */
    int each(Consumer<Advisory> taker) {
        try {
            int read = Files.isDirectory(place) ? inFolder(taker) : inFile(place, taker);
            if (read == 0) {
                throw Refusal.of(AdvisoryList.class, "sbom.list.empty", place);
            }
            return read;
        } catch (IOException e) {
            throw new Refusal(
                    org.beffroi.core.message.Sentence.of(
                            AdvisoryList.class, "sbom.list.broken", place, String.valueOf(e.getMessage())),
                    e);
        }
    }

    private int inFolder(Consumer<Advisory> taker) throws IOException {
        int read = 0;
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(one -> one.toString().endsWith(ENDING))
                    .sorted()
                    .toList()) {
                read += inFile(file, taker);
            }
        }
        return read;
    }

    private static int inFile(Path file, Consumer<Advisory> taker) throws IOException {
        try (InputStream in = OrdinaryFile.open(file)) {
            if (!file.toString().endsWith(".zip")) {
                return entries(in.readNBytes(LARGEST), taker);
            }
        }
        int read = 0;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(ENDING)) {
                    read += entries(zip.readNBytes(LARGEST), taker);
                }
            }
        }
        return read;
    }

    private static int entries(byte[] json, Consumer<Advisory> taker) throws IOException {
        try (JsonParser parser = FACTORY.createParser(new ByteArrayInputStream(json))) {
            parser.nextToken();
            Object root = value(parser);
            List<?> all = root instanceof List<?> many ? many : List.of(root);
            for (Object one : all) {
                take(one, taker);
            }
            return all.size();
        }
    }

    private static void take(Object entry, Consumer<Advisory> taker) throws IOException {
        String id = text(entry, "id");
        if (id.isEmpty()) {
            throw new IOException("an entry without id");
        }
        if (!text(entry, "withdrawn").isEmpty()) {
            return;
        }
        List<String> aliases = texts(entry, "aliases");
        for (Object affected : list(entry, "affected")) {
            Object library = member(affected, "package").orElse(Map.of());
            if (text(library, "ecosystem").equals("Maven")) {
                taker.accept(new Advisory(
                        id,
                        aliases,
                        text(entry, "summary"),
                        text(library, "name"),
                        ranges(affected),
                        Set.copyOf(texts(affected, "versions"))));
            }
        }
    }

    private static List<Advisory.Range> ranges(Object affected) {
        List<Advisory.Range> ranges = new ArrayList<>();
        for (Object range : list(affected, "ranges")) {
            if (text(range, "type").equals("GIT")) {
                continue; // commits say nothing of a jar
            }
            String introduced = null;
            for (Object event : list(range, "events")) {
                String begins = text(event, "introduced");
                Optional<String> fixed = Optional.of(text(event, "fixed")).filter(one -> !one.isEmpty());
                Optional<String> last =
                        Optional.of(text(event, "last_affected")).filter(one -> !one.isEmpty());
                if (!begins.isEmpty()) {
                    introduced = begins;
                } else if (introduced != null && (fixed.isPresent() || last.isPresent())) {
                    ranges.add(new Advisory.Range(introduced, fixed, last));
                    introduced = null;
                }
            }
            if (introduced != null) {
                ranges.add(new Advisory.Range(introduced, Optional.empty(), Optional.empty()));
            }
        }
        return ranges;
    }

    private static Optional<Object> member(Object object, String key) {
        return object instanceof Map<?, ?> map ? Optional.ofNullable(map.get(key)) : Optional.empty();
    }

    private static String text(Object object, String key) {
        return member(object, key).map(String::valueOf).orElse("");
    }

    private static List<?> list(Object object, String key) {
        return member(object, key).orElse(List.of()) instanceof List<?> all ? all : List.of();
    }

    private static List<String> texts(Object object, String key) {
        Set<String> texts = new HashSet<>();
        list(object, key).forEach(one -> texts.add(String.valueOf(one)));
        return texts.stream().sorted().toList();
    }

    private static Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> members = new HashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                members.put(key, value(parser));
            }
            return members;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> values = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                values.add(value(parser));
            }
            return values;
        }
        if (token == null) {
            throw new IOException("no JSON");
        }
        return token == JsonToken.VALUE_NULL ? "" : parser.getText();
    }
}
