package org.beffroi.sources.importing;

import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.dossier.importing.ImportReport;
import org.beffroi.dossier.importing.ImportRequest;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.sources.support.MemoryDossier;
import org.beffroi.sources.support.Recorder;
import org.beffroi.sources.support.SharedData;
import org.beffroi.sources.table.json.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recorded answers of Bluesky and Mastodon, compared with what others read in them. */
class RealNetworksTest {

    @TempDir
    Path folder;

    private ImportReport run(Path file, MemoryDossier dossier) {
        return TestImports.with(List.of())
                .run(
                        new ImportRequest(List.of(file), ImportWishes.none(), false, false),
                        dossier,
                        Locale.FRENCH,
                        new Recorder(),
                        Progress.silent());
    }

    @ParameterizedTest
    @CsvSource({
        "bluesky-posts.json, bluesky-normalized-posts.json, 123",
        "bluesky-hydrated-firehose-posts.json, bluesky-normalized-firehose-posts.json, 9",
        "bluesky-firehose-posts.json, bluesky-normalized-firehose-posts.json, 9",
        "bluesky-tap-posts.json, bluesky-normalized-tap-posts.json, 14"
    })
    void blueskyPostsSayWhatTheirNormalisedTwinsSay(String input, String normalised, int rows) throws IOException {
        MemoryDossier dossier = new MemoryDossier(folder);
        ImportReport report = run(SharedData.at("bluesky/" + input), dossier);
        assertThat(report.total().read()).isEqualTo(rows);
        assertThat(report.files().getFirst().profile()).contains("bluesky");
        Map<String, Map<String, Object>> twins = twins(SharedData.at("bluesky/" + normalised));
        int compared = 0;
        for (Mention mention : dossier.archive().mentions()) {
            Map<String, Object> twin = twins.get(mention.id().value().substring("bluesky:".length()));
            if (twin != null) {
                compare(mention, twin);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(rows / 2);
    }

    private static void compare(Mention mention, Map<String, Object> twin) {
        String description = mention.id().value();
        String original = Tree.text(twin, "original_text");
        assertThat(mention.text()).as(description).isEqualTo(original.strip());
        assertThat(mention.published().orElseThrow())
                .as(description)
                .isCloseTo(Instant.ofEpochSecond(Long.parseLong(Tree.text(twin, "timestamp_utc"))), within(1, SECONDS));
        String handle = Tree.text(twin, "user_handle");
        if (!handle.isEmpty() && !mention.author().orElse("").startsWith("did:")) {
            assertThat(mention.author()).as(description).contains(handle);
        }
        assertThat(mention.values().strings(CoreFields.HASHTAGS))
                .as(description)
                .containsAll(strings(twin, "hashtags"));
        assertThat(mention.values().strings(CoreFields.REPLY_TO))
                .as(description)
                .isEqualTo(reference(twin, "to_post_uri"));
        String quoted = Tree.text(twin, "quoted_uri");
        if (quoted.contains("app.bsky.feed.post")) {
            assertThat(mention.values().strings(CoreFields.QUOTE_OF))
                    .as(description)
                    .isEqualTo(reference(twin, "quoted_uri"));
        }
    }

    private static List<String> reference(Map<String, Object> twin, String key) {
        String uri = Tree.text(twin, key);
        return uri.isEmpty() ? List.of() : List.of("bluesky:" + uri);
    }

    private static List<String> strings(Map<String, Object> twin, String key) {
        return twin.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Map<String, Map<String, Object>> twins(Path file) throws IOException {
        Map<String, Map<String, Object>> twins = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            parser.nextToken();
            gather(Tree.read(parser), twins);
        }
        return twins;
    }

    @SuppressWarnings("unchecked")
    private static void gather(Object node, Map<String, Map<String, Object>> twins) {
        switch (node) {
            case List<?> list -> list.forEach(element -> gather(element, twins));
            case Map<?, ?> map -> {
                if (Tree.text(map, "repost_by_user_did").isEmpty()) {
                    twins.put(Tree.text(map, "uri"), (Map<String, Object>) map);
                }
            }
            case null, default -> {}
        }
    }

    @Test
    void statusesRecordedFromAMastodonServerAreAllRead() throws IOException {
        List<String> statuses = recordedStatuses();
        Path file = folder.resolve("statuses.ndjson");
        Files.write(file, statuses);
        MemoryDossier dossier = new MemoryDossier(folder.resolve("dossier"));
        ImportReport report = run(file, dossier);
        assertThat(report.files().getFirst().profile()).contains("mastodon");
        assertThat(report.total().read()).isEqualTo(statuses.size()).isGreaterThan(20);
        assertThat(report.total().rejected()).isZero();
        assertThat(dossier.archive().mentions()).isNotEmpty().allSatisfy(mention -> {
            assertThat(mention.id().value()).startsWith("mastodon:http");
            assertThat(mention.published()).isPresent();
            assertThat(mention.author().orElseThrow()).contains("@");
            assertThat(mention.text()).doesNotContain("</", "<br", "&amp;");
            assertThat(mention.values().string(CoreFields.URL)).isPresent();
        });
    }

    /** Arrays and single objects in the recordings that look like statuses, taken out of their YAML. */
    private static List<String> recordedStatuses() throws IOException {
        List<String> statuses = new ArrayList<>();
        Pattern body = Pattern.compile("(?m)^      string: '([^']*+(?:''[^']*+)*+)'");
        try (Stream<Path> files = Files.list(SharedData.at("mastodon"))) {
            for (Path file : files.sorted().toList()) {
                Matcher m = body.matcher(Files.readString(file));
                while (m.find()) {
                    String json = m.group(1).replace("''", "'").replaceAll("\\n\\s*", " ");
                    objects(json, statuses);
                }
            }
        }
        return statuses;
    }

    private static void objects(String json, List<String> statuses) throws IOException {
        if (!json.startsWith("[") && !json.startsWith("{")) {
            return;
        }
        Map<String, Object> holder = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            Object read = Tree.read(parser);
            holder.put("all", read instanceof List<?> ? read : List.of(read));
        }
        for (Map<String, Object> one : Tree.objects(holder, "all")) {
            if (one.containsKey("visibility") && one.containsKey("account") && one.containsKey("content")) {
                statuses.add(new org.beffroi.sources.table.json.TreeCells(one).raw());
            }
        }
    }
}
