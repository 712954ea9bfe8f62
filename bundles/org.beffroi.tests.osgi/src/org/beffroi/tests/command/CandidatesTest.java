package org.beffroi.tests.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beffroi.tests.command.Beffroi.Result;
import org.beffroi.tests.data.SharedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * 35,567 real posts, imported twice by the command line as a user would, then counted in every way it has and, beside it,
 * by a plain CSV reader that knows nothing of Beffroi.
 */
class CandidatesTest {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ssXXX", Locale.ROOT);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Map<String, String> TYPES =
            Map.of("tweet", "post", "reply", "comment", "retweet", "repost", "quoting", "quote");

    @TempDir
    static Path folder;

    private static List<NamedCsvRecord> rows;
    private static Beffroi beffroi;

    @BeforeAll
    static void importTwice() throws IOException {
        Optional<Path> data = SharedData.folder("archives/candidats-2022");
        assumeTrue(data.isPresent(), "the archive of candidates is not on this machine");
        List<Path> files = SharedData.files(data.get(), ".csv");
        rows = read(files);
        beffroi = new Beffroi(folder);
        assertThat(beffroi.run("new", "essai", "--name", "Essai", "--territory", "75056")
                        .code())
                .isZero();
        assertThat(plain(importAll(files).out())).contains("35 567 lues = 35 567 ajoutées");
        assertThat(plain(importAll(files).out()))
                .contains("35 567 lues = 0 ajoutée + 0 mise à jour + 35 567 inchangées + 0 rejetée");
    }

    @Test
    void everyRowIsAMention() {
        assertThat(rows).hasSize(35_567);
        assertThat(count()).isEqualTo(35_567);
    }

    @Test
    void facetsAreTheCountsOfAPlainReader() {
        assertThat(facet("author")).isEqualTo(grouped(row -> row.getField("username")));
        assertThat(facet("type")).isEqualTo(grouped(row -> TYPES.getOrDefault(row.getField("type"), "post")));
    }

    @Test
    void aTimelineIsTheCountsOfAPlainReaderInParisTime() {
        Map<String, Long> expected = grouped(row -> day(row).toString());
        Map<String, Long> timeline = table(run("timeline", "--every", "day", "--format", "csv"), "span", "mentions");

        assertThat(timeline.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(35_567);
        assertThat(timeline.keySet()).hasSizeGreaterThan(expected.size());
        timeline.values().removeIf(count -> count == 0);
        assertThat(timeline).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"ukraine", "nucleaire"})
    void wordsAreFoundAsAPlainReaderFindsThem(String word) {
        Pattern whole = Pattern.compile("(?<![a-z0-9])" + word + "s?(?![a-z0-9])");

        assertThat(count(word))
                .isEqualTo(matching(row -> whole.matcher(words(row)).find()));
    }

    @Test
    void aPeriodHoldsBothItsDays() {
        LocalDate from = LocalDate.parse("2022-03-01");
        LocalDate to = LocalDate.parse("2022-03-15");

        assertThat(count("date:2022-03-01..2022-03-15", "type:commentaire"))
                .isEqualTo(matching(row ->
                        row.getField("type").equals("reply") && !day(row).isBefore(from) && !day(row).isAfter(to)));
    }

    @ParameterizedTest
    @CsvSource({
        "'retraites'",
        "'retraites PROCHE/5 (âge OU 65)'",
        "'#macron SAUF type:repartage'",
        "'\"pouvoir d’achat\" depuis:2022-01-01'",
        "'même_phrase:(école hôpital)'",
        "'nucl* -éolien*'",
        "'motintrouvable'"
    })
    void allAnswersToOneQueryAgree(String query) {
        long count = count(query);

        assertThat(rowsOf(run("search", query, "--format", "csv"))).hasSize((int) count);
        assertThat(run("search", query, "--format", "ndjson").out().lines().count())
                .isEqualTo(count);
        for (String every : List.of("hour", "day", "week", "month", "quarter", "year")) {
            assertThat(sum(run("timeline", query, "--every", every, "--format", "csv")))
                    .as(every)
                    .isEqualTo(count);
        }
        for (String field : List.of("network", "type", "author", "language", "source")) {
            assertThat(sum(run("facets", query, "--by", field, "--format", "csv")))
                    .as(field)
                    .isEqualTo(count);
        }
    }

    private static Result importAll(List<Path> files) {
        List<String> arguments = new ArrayList<>(List.of("import", "--public-authors", "--dossier", "essai"));
        files.forEach(file -> arguments.add(file.toString()));
        Result result = beffroi.run(arguments);
        assertThat(result.code()).as(result.errors()).isZero();
        return new Result(result.code(), result.out() + result.errors(), result.errors());
    }

    private static long count(String... query) {
        List<String> arguments = new ArrayList<>(List.of("count"));
        arguments.addAll(List.of(query));
        return Long.parseLong(run(arguments.toArray(String[]::new)).out().strip());
    }

    private static Map<String, Long> facet(String field) {
        return table(run("facets", "--by", field, "--format", "csv"), "value", "mentions");
    }

    private static Result run(String... words) {
        List<String> arguments = new ArrayList<>(List.of("--dossier", "essai"));
        arguments.addAll(List.of(words));
        Result result = beffroi.run(arguments);
        assertThat(result.code()).as(result.errors()).isZero();
        return result;
    }

    private static Map<String, Long> table(Result result, String key, String value) {
        Map<String, Long> table = new TreeMap<>();
        rowsOf(result).forEach(row -> table.put(row.getField(key), count(row, value)));
        return table;
    }

    private static long sum(Result result) {
        return rowsOf(result).stream().mapToLong(row -> count(row, "mentions")).sum();
    }

    /** A count; none where nobody watched, as the file then has no mention. */
    private static long count(NamedCsvRecord row, String column) {
        return row.getField(column).isEmpty() ? 0 : Long.parseLong(row.getField(column));
    }

    private static List<NamedCsvRecord> rowsOf(Result result) {
        return CsvReader.builder().ofNamedCsvRecord(result.out()).stream().toList();
    }

    private static List<NamedCsvRecord> read(List<Path> files) throws IOException {
        List<NamedCsvRecord> all = new ArrayList<>();
        for (Path file : files) {
            try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
                reader.forEach(all::add);
            }
        }
        return all;
    }

    private static Map<String, Long> grouped(Function<NamedCsvRecord, String> value) {
        return rows.stream().collect(Collectors.groupingBy(value, TreeMap::new, Collectors.counting()));
    }

    private static long matching(Predicate<NamedCsvRecord> test) {
        return rows.stream().filter(test).count();
    }

    private static LocalDate day(NamedCsvRecord row) {
        return OffsetDateTime.parse(row.getField("datetime"), WRITTEN)
                .atZoneSameInstant(PARIS)
                .toLocalDate();
    }

    /** Lower case, no accents, no addresses, hashtags split at capitals; of a repost the text that was reposted. */
    private static String words(NamedCsvRecord row) {
        String reposted = row.getField("type").equals("retweet") ? row.getField("referenced_tweet_text") : "";
        String text = (reposted.isBlank() ? row.getField("text") : reposted)
                .replaceAll("https?://\\S+", " ")
                .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String plain(String text) {
        return text.replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}
