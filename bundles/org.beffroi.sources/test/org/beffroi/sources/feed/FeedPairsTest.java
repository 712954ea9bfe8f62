package org.beffroi.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.beffroi.core.message.Refusal;
import org.beffroi.sources.support.SharedData;
import org.beffroi.sources.table.json.Tree;
import org.junit.jupiter.api.Test;

/**
 * Feeds of others beside what their reader found in them: titles, links, dates, authors and contents, of feeds and of
 * entries, must come out the same in 95 of 100. The rest is in {@code docs/feeds.md}, each with its reason.
 */
class FeedPairsTest {

    private static final double ENOUGH = 0.95;

    private int pairs;
    private int facts;
    private final Map<String, List<String>> failures = new TreeMap<>();

    @Test
    void nearlyAllPairsComeOutAsExpected() throws IOException {
        Path folder = SharedData.at("feeds");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path expected : files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                input(expected).ifPresent(input -> compare(folder, input, expected));
            }
        }

        double rate = 1 - (double) failures.size() / pairs;
        System.out.printf(
                Locale.ROOT,
                "Feeds: %d of %d pairs as expected (%.1f %%), %d facts%n",
                pairs - failures.size(),
                pairs,
                100 * rate,
                facts);
        failures.forEach((name, reasons) -> System.out.println("  " + name + ": " + reasons));
        assertThat(pairs).isGreaterThan(100);
        assertThat(rate).isGreaterThanOrEqualTo(ENOUGH);
    }

    private static Optional<Path> input(Path expected) {
        String name = expected.getFileName().toString();
        String plain = name.replaceFirst("(_expected)?\\.json$", "");
        Path xml = expected.resolveSibling(plain + ".xml");
        if (Files.exists(xml)) {
            return Optional.of(xml);
        }
        Path json = expected.resolveSibling(plain + ".json");
        return Optional.of(json).filter(file -> name.endsWith("_expected.json") && Files.exists(file));
    }

    private void compare(Path folder, Path input, Path expected) {
        Object wanted = tree(expected);
        List<Fact> stated = facts(wanted);
        if (stated.isEmpty()) {
            return;
        }
        pairs++;
        facts += stated.size();
        String name = folder.relativize(input).toString();
        try {
            Feed feed = new FeedReader(ZoneOffset.UTC, Instant.parse("2026-11-24T12:00:00Z"))
                    .read(Files.readAllBytes(input), "", Optional.empty(), name);
            for (Fact fact : stated) {
                Set<String> found = fact.found(feed);
                if (!found.equals(fact.values())) {
                    failures.computeIfAbsent(name, any -> new ArrayList<>())
                            .add(fact.name() + " " + fact.values() + " came out as " + found);
                }
            }
        } catch (Refusal e) {
            failures.computeIfAbsent(name, any -> new ArrayList<>()).add(e.getMessage());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a pair states of the feed (entry -1) or of one of its entries. */
    private record Fact(int entry, String key, Set<String> values) {

        String name() {
            return (entry < 0 ? "feed." : "entry " + entry + ".") + key;
        }

        Set<String> found(Feed feed) {
            if (entry >= feed.entries().size()) {
                return Set.of("no such entry");
            }
            return new LinkedHashSet<>(
                    entry < 0 ? ofFeed(feed) : ofEntry(feed.entries().get(entry)));
        }

        private List<String> ofFeed(Feed feed) {
            return switch (key) {
                case "title" -> one(feed.title());
                case "link" -> one(feed.link());
                case "links" -> feed.links();
                case "updated" -> date(feed.updated());
                case "published" -> date(feed.published());
                case "description" -> one(feed.description());
                default -> people(feed.authors());
            };
        }

        private List<String> ofEntry(FeedEntry one) {
            return switch (key) {
                case "title" -> one(one.title());
                case "link" -> one(one.link());
                case "links" -> one.links();
                case "updated" -> date(one.updated());
                case "published" -> date(one.published());
                case "description" -> one(one.summary());
                case "content" -> one(one.content());
                default -> people(one.authors());
            };
        }

        private List<String> people(List<FeedPerson> people) {
            return people.stream()
                    .map(one -> switch (key) {
                        case "author as written" -> one.written();
                        case "author name" -> one.name().orElse("");
                        case "author mail" -> one.mail().orElse("");
                        default -> one.page().orElse("");
                    })
                    .filter(text -> !text.isEmpty())
                    .toList();
        }

        private static List<String> one(Optional<String> value) {
            return value.stream().toList();
        }

        private static List<String> date(Optional<Instant> value) {
            return value.map(Instant::toString).stream().toList();
        }
    }

    private static List<Fact> facts(Object feed) {
        List<Fact> facts = new ArrayList<>();
        of(feed, -1, facts);
        List<Map<String, Object>> entries =
                Tree.objects(feed, "items").isEmpty() ? Tree.objects(feed, "entries") : Tree.objects(feed, "items");
        for (int i = 0; i < entries.size(); i++) {
            of(entries.get(i), i, facts);
        }
        return facts;
    }

    private static void of(Object part, int entry, List<Fact> facts) {
        texts(part, "title", "title", entry, facts);
        texts(part, "link", "link", entry, facts);
        texts(part, "home_page_url", "link", entry, facts);
        texts(part, "url", "link", entry, facts);
        texts(part, "description", "description", entry, facts);
        texts(part, "subtitle", "description", entry, facts);
        texts(part, "summary", "description", entry, facts);
        texts(part, "managingEditor", "author as written", entry, facts);
        texts(part, "author", "author as written", entry, facts);
        texts(part, "content", "content", entry, facts);
        texts(part, "content_html", "content", entry, facts);
        texts(Tree.object(part, "content"), "value", "content", entry, facts);
        dates(part, List.of("updatedParsed", "lastBuildDateParsed", "date_modified"), "updated", entry, facts);
        dates(part, List.of("publishedParsed", "pubDateParsed", "date_published"), "published", entry, facts);
        List<String> links = new ArrayList<>();
        Tree.objects(part, "links").forEach(link -> links.add(Tree.text(link, "href")));
        if (part instanceof Map<?, ?> map && map.get("links") instanceof List<?> list) {
            list.stream()
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .forEach(links::add);
        }
        links.removeIf(String::isEmpty);
        add(links, "links", entry, facts);
        List<Map<String, Object>> people = Tree.objects(part, "authors").isEmpty()
                ? List.of(Tree.object(part, "author"))
                : Tree.objects(part, "authors");
        add(people.stream().map(one -> Tree.text(one, "name")).toList(), "author name", entry, facts);
        add(people.stream().map(one -> Tree.text(one, "email")).toList(), "author mail", entry, facts);
        add(
                people.stream()
                        .map(one -> Tree.text(one, "uri") + Tree.text(one, "url"))
                        .toList(),
                "author page",
                entry,
                facts);
    }

    private static void texts(Object part, String key, String name, int entry, List<Fact> facts) {
        add(List.of(Tree.text(part, key)), name, entry, facts);
    }

    private static void dates(Object part, List<String> keys, String name, int entry, List<Fact> facts) {
        List<String> values = keys.stream()
                .map(key -> Tree.text(part, key))
                .filter(text -> !text.isEmpty())
                .map(text -> Instant.parse(text).toString())
                .toList();
        add(values, name, entry, facts);
    }

    private static void add(List<String> values, String name, int entry, List<Fact> facts) {
        List<String> given = values.stream().filter(text -> !text.isEmpty()).toList();
        if (!given.isEmpty()) {
            facts.add(new Fact(entry, name, new LinkedHashSet<>(given)));
        }
    }

    private static Object tree(Path file) {
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            parser.nextToken();
            return Tree.read(parser);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
