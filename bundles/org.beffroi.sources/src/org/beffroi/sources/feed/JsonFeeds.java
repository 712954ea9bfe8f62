package org.beffroi.sources.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.sources.table.json.Tree;

/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org, Simmons and Reece, 2017 and 2020). */
record JsonFeeds(Optional<URI> address, FeedDates dates) {

    private static final int DEEPEST = 100;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    /**
     * The feed.
     *
     * @throws Refusal if the text is no JSON, or no feed
     */
    Feed read(String text, String name) {
        Object root = tree(text, name);
        boolean feed = root instanceof Map<?, ?> map
                && (map.containsKey("items") || Tree.text(root, "version").contains("jsonfeed.org"));
        if (!feed) {
            throw Refusal.of(JsonFeeds.class, "feed.unknown", name);
        }
        List<FeedPerson> authors = authors(root);
        Optional<String> language = given(root, "language");
        List<FeedEntry> entries = Tree.objects(root, "items").stream()
                .map(item -> entry(item, authors, language))
                .toList();
        return new Feed(
                given(root, "title"),
                address(root, "home_page_url"),
                Stream.of("home_page_url", "feed_url")
                        .flatMap(key -> address(root, key).stream())
                        .distinct()
                        .toList(),
                given(root, "description"),
                language,
                authors,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                address(root, "next_url"),
                entries,
                dates.unreadable(),
                dates.settled());
    }

    private static Object tree(String text, String name) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            return Tree.read(parser);
        } catch (JsonProcessingException e) {
            throw new Refusal(
                    Refusal.Kind.MALFORMED,
                    Sentence.of(JsonFeeds.class, "feed.broken", name, e.getOriginalMessage()),
                    e);
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.MALFORMED,
                    Sentence.of(JsonFeeds.class, "feed.broken", name, String.valueOf(e.getMessage())),
                    e);
        }
    }

    private FeedEntry entry(Map<String, Object> item, List<FeedPerson> feedAuthors, Optional<String> language) {
        List<FeedPerson> authors = authors(item);
        Optional<String> url = address(item, "url");
        Optional<String> external = address(item, "external_url");
        List<String> media = new ArrayList<>();
        address(item, "image").ifPresent(media::add);
        address(item, "banner_image").ifPresent(media::add);
        Tree.objects(item, "attachments").forEach(one -> address(one, "url").ifPresent(media::add));
        return new FeedEntry(
                given(item, "id"),
                given(item, "title").map(JsonFeeds::escaped),
                url.or(() -> external),
                Stream.of(url, external).flatMap(Optional::stream).distinct().toList(),
                given(item, "summary").map(JsonFeeds::escaped),
                given(item, "content_html")
                        .map(html -> Markup.resolvedHtml(html, address))
                        .or(() -> given(item, "content_text").map(JsonFeeds::escaped)),
                authors.isEmpty() ? feedAuthors : authors,
                given(item, "date_published").flatMap(dates::read),
                given(item, "date_modified").flatMap(dates::read),
                strings(item, "tags"),
                media.stream().distinct().toList(),
                given(item, "language").or(() -> language),
                Optional.empty());
    }

    /** 1.1 has {@code authors}, 1.0 one {@code author}. */
    private static List<FeedPerson> authors(Object part) {
        List<Map<String, Object>> several = Tree.objects(part, "authors");
        List<Map<String, Object>> all = several.isEmpty() ? List.of(Tree.object(part, "author")) : several;
        return all.stream()
                .flatMap(one -> FeedPerson.of(Tree.text(one, "name"), "", Tree.text(one, "url")).stream())
                .toList();
    }

    /** Plain text as HTML, which all other texts of feeds are. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private Optional<String> address(Object part, String key) {
        return given(part, key).map(written -> Markup.resolved(written, address));
    }

    private static Optional<String> given(Object part, String key) {
        return Optional.of(Tree.text(part, key).strip()).filter(text -> !text.isEmpty());
    }

    private static List<String> strings(Map<String, Object> item, String key) {
        return item.get(key) instanceof List<?> list
                ? list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }
}
