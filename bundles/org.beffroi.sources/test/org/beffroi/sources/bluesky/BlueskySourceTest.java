package org.beffroi.sources.bluesky;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.beffroi.sources.support.LocalServer;
import org.beffroi.sources.support.SharedData;
import org.beffroi.sources.support.VisitContexts;
import org.beffroi.sources.table.json.Tree;
import org.beffroi.sources.web.TestWeb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BlueskySourceTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final String FEED = "/xrpc/app.bsky.feed.getAuthorFeed";
    private static final String SEARCH = "/xrpc/app.bsky.feed.searchPosts";
    private static final String POSTS = "/xrpc/app.bsky.feed.getPosts";

    private final LocalServer server = new LocalServer();
    private final BlueskySource source = new BlueskySource(TestWeb.quick());

    @AfterEach
    void stop() {
        server.close();
    }

    private Visit visit(BlueskyParameters parameters, Optional<String> cursor, Instant now) {
        VisitContext context = VisitContexts.to(server, now);
        return source.visit(parameters, cursor, context);
    }

    private BlueskyParameters account(boolean reposts) {
        return new BlueskyParameters(
                Optional.of("@mairie.example.org"), Optional.empty(), Optional.empty(), true, reposts, service());
    }

    private Optional<URI> service() {
        return Optional.of(server.address("/"));
    }

    private static String uri(int number) {
        return "at://did:plc:mairie/app.bsky.feed.post/" + number;
    }

    private static String post(int number, String record) {
        return String.format(
                Locale.ROOT,
                """
            {"uri": "%s", "cid": "c", "author": {"did": "did:plc:mairie", "handle": "mairie.example.org", "displayName": "Mairie"%s},
             "record": {"$type": "app.bsky.feed.post", "createdAt": "2026-11-%02dT08:00:00Z"%s},
             "likeCount": %d, "repostCount": 1, "replyCount": 0, "indexedAt": "2026-11-%02dT08:00:01Z"}\
            """,
                uri(number),
                record.contains("CLOSED") ? ", \"labels\": [{\"val\": \"!no-unauthenticated\"}]" : "",
                number,
                record.replace("CLOSED", ""),
                number,
                number);
    }

    private static String said(int number) {
        return post(number, ", \"text\": \"message " + number + "\"");
    }

    /** A feed of two posts a page, the newest first; cursors are numbers of posts. */
    private void serve(IntStream numbers) {
        List<Integer> all = numbers.boxed().sorted(Comparator.reverseOrder()).toList();
        server.at(FEED, exchange -> {
            String query = exchange.getRequestURI().getQuery();
            int from = query.contains("cursor=") ? Integer.parseInt(query.replaceAll(".*cursor=(\\d+).*", "$1")) : 99;
            List<Integer> page =
                    all.stream().filter(number -> number <= from).limit(2).toList();
            Optional<Integer> next =
                    all.stream().filter(number -> number < page.getLast()).findFirst();
            LocalServer.text(
                            "application/json",
                            "{\"feed\": ["
                                    + String.join(
                                            ",",
                                            page.stream()
                                                    .map(number -> "{\"post\": " + said(number) + "}")
                                                    .toList())
                                    + "]"
                                    + next.map(number -> ", \"cursor\": \"" + number + "\"")
                                            .orElse("") + "}")
                    .to(exchange);
        });
    }

    private static List<String> texts(Visit visit) {
        return visit.mentions().stream().map(Mention::text).toList();
    }

    private static List<String> keys(Visit visit) {
        return visit.remarks().stream().map(Sentence::key).toList();
    }

    @Test
    void aPostBecomesAMention() {
        server.at(FEED, LocalServer.text("application/json", "{\"feed\": [{\"post\": " + post(12, """
            , "text": "À @elu.example : #Budget, voir la page", "langs": ["fr"],
            "facets": [
              {"index": {"byteStart": 3, "byteEnd": 15}, "features": [{"$type": "app.bsky.richtext.facet#mention", "did": "did:plc:elu"}]},
              {"index": {"byteStart": 18, "byteEnd": 25}, "features": [{"$type": "app.bsky.richtext.facet#tag", "tag": "Budget"}]},
              {"index": {"byteStart": 27, "byteEnd": 39}, "features": [{"$type": "app.bsky.richtext.facet#link", "uri": "https://mairie.example/budget"}]}],
            "reply": {"root": {"uri": "at://did:plc:x/app.bsky.feed.post/r"}, "parent": {"uri": "at://did:plc:y/app.bsky.feed.post/p"}},
            "embed": {"$type": "app.bsky.embed.images", "images": [{"alt": "Graphique des dépenses", "image": {}}]}\
            """) + "}]}"));

        Mention mention =
                visit(account(false), Optional.empty(), NOW).mentions().getFirst();

        assertThat(mention.id().value()).isEqualTo("bluesky:" + uri(12));
        assertThat(mention.text()).isEqualTo("À @elu.example : #Budget, voir la page\n\n🖼 Graphique des dépenses");
        assertThat(mention.author()).contains("mairie.example.org");
        assertThat(mention.language()).contains("fr");
        assertThat(mention.published()).contains(Instant.parse("2026-11-12T08:00:00Z"));
        assertThat(mention.origin().source()).isEqualTo("essai");
        assertThat(mention.values().string(CoreFields.TYPE)).contains("comment");
        assertThat(mention.strings(CoreFields.HASHTAGS)).containsExactly("budget");
        assertThat(mention.strings(CoreFields.MENTIONED)).containsExactly("elu.example");
        assertThat(mention.strings(CoreFields.LINKS)).containsExactly("https://mairie.example/budget");
        assertThat(mention.values().string(CoreFields.REPLY_TO))
                .contains("bluesky:at://did:plc:y/app.bsky.feed.post/p");
        assertThat(mention.values().string(CoreFields.THREAD)).contains("bluesky:at://did:plc:x/app.bsky.feed.post/r");
        assertThat(mention.values().number(CoreFields.LIKES)).contains(12L);
        assertThat(server.asked.getFirst()).contains("actor=mairie.example.org", "posts_with_replies", "limit=100");
    }

    @Test
    void thePastIsReadToItsBeginningAndThenOnlyWhatIsNew() {
        serve(IntStream.rangeClosed(1, 9));
        server.at(POSTS, LocalServer.text("application/json", "{\"posts\": []}"));
        Visit first = visit(account(false), Optional.empty(), NOW);
        int asked = server.asked.size();
        Visit same = visit(account(false), Optional.of(first.cursor()), NOW.plusSeconds(60));
        int again = server.asked.size() - asked;
        serve(IntStream.rangeClosed(1, 14));
        Visit later = visit(account(false), Optional.of(same.cursor()), NOW.plusSeconds(120));

        assertThat(texts(first)).hasSize(9).startsWith("message 9").endsWith("message 1");
        assertThat(first.more()).isFalse();
        assertThat(again).isEqualTo(2); // the page that is known, and the one that shows that nothing lies between
        assertThat(texts(later))
                .contains("message 14", "message 13", "message 12", "message 11", "message 10")
                .doesNotContain("message 3");
    }

    @Test
    void aLongPastComesInPortionsAndWhatIsNewComesFirst() {
        serve(IntStream.rangeClosed(1, 26));
        Visit first = visit(account(false), Optional.empty(), NOW);
        serve(IntStream.rangeClosed(1, 28));
        Visit second = visit(account(false), Optional.of(first.cursor()), NOW.plusSeconds(60));

        assertThat(texts(first)).hasSize(20);
        assertThat(first.more()).isTrue();
        assertThat(texts(second)).startsWith("message 28", "message 27").contains("message 6", "message 1");
        assertThat(second.more()).isFalse();
    }

    @Test
    void postsThatAreGoneAreToldAndTakenBack() {
        serve(IntStream.rangeClosed(1, 3));
        server.at(POSTS, LocalServer.text("application/json", "{\"posts\": [" + said(3) + "," + said(1) + "]}"));
        Visit first = visit(account(false), Optional.empty(), NOW);
        Visit soon = visit(account(false), Optional.of(first.cursor()), NOW.plusSeconds(3_600));
        serve(IntStream.of(1, 3));
        Visit next = visit(account(false), Optional.of(soon.cursor()), NOW.plusSeconds(50_000));
        Visit after = visit(account(false), Optional.of(next.cursor()), NOW.plusSeconds(150_000));

        assertThat(keys(soon)).isEmpty();
        assertThat(keys(next)).containsExactly("bluesky.gone");
        assertThat(next.remarks().getFirst().in(Locale.FRENCH)).contains(uri(2)).doesNotContain(uri(1));
        assertThat(next.gone()).containsExactly(MentionId.of("bluesky", uri(2)));
        assertThat(keys(after)).isEmpty();
        assertThat(after.gone()).isEmpty();
    }

    @Test
    void repostsAreReadWhereTheyAreWished() {
        String reposted = "{\"post\": " + said(4) + ", \"reason\": {\"$type\": \"app.bsky.feed.defs#reasonRepost\","
                + " \"by\": {\"did\": \"did:plc:autre\", \"handle\":"
                + " \"autre.example\"}, \"indexedAt\": \"2026-11-20T08:00:00Z\"}}";
        server.at(FEED, LocalServer.text("application/json", "{\"feed\": [" + reposted + "]}"));

        Mention repost = visit(account(true), Optional.empty(), NOW).mentions().getFirst();

        assertThat(repost.values().string(CoreFields.TYPE)).contains("repost");
        assertThat(repost.values().string(CoreFields.REPOST_OF)).contains("bluesky:" + uri(4));
        assertThat(repost.author()).contains("autre.example");
        assertThat(visit(account(false), Optional.empty(), NOW).mentions()).isEmpty();
    }

    @Test
    void whoeverAsksNotToBeShownToStrangersIsLeftOut() {
        server.at(
                FEED,
                LocalServer.text(
                        "application/json", "{\"feed\": [{\"post\": " + post(5, ", \"text\": \"x\"CLOSED") + "}]}"));

        Visit visit = visit(account(false), Optional.empty(), NOW);

        assertThat(visit.mentions()).isEmpty();
        assertThat(keys(visit)).containsExactly("bluesky.closed");
    }

    @Test
    void aServerThatAsksForPatienceGetsItAndNothingIsLost() {
        serve(IntStream.rangeClosed(1, 9));
        LocalServer.Answer busy = exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "7200");
            exchange.sendResponseHeaders(429, -1);
        };
        server.at(FEED, busy);
        Visit refused = visit(account(false), Optional.empty(), NOW);
        serve(IntStream.rangeClosed(1, 9));
        Visit then = visit(account(false), Optional.of(refused.cursor()), NOW);

        assertThat(refused.notBefore()).contains(NOW.plusSeconds(7200));
        assertThat(refused.more()).isFalse();
        assertThat(texts(then)).hasSize(9);
    }

    @Test
    void aServerThatLeadsInACircleIsLeft() {
        server.at(
                FEED,
                LocalServer.text("application/json", "{\"cursor\": \"z\", \"feed\": [{\"post\": " + said(1) + "}]}"));

        Visit visit = visit(account(false), Optional.empty(), NOW);

        assertThat(visit.more()).isFalse();
        assertThat(server.asked).hasSize(2);
    }

    @Test
    void whatIsWrongIsSaidInWords() {
        server.at(FEED, LocalServer.json(400, "{\"error\": \"InvalidRequest\", \"message\": \"Profile not found\"}"));
        assertThatThrownBy(() -> visit(account(false), Optional.empty(), NOW))
                .hasMessageContaining("Profile not found");
        server.at(FEED, LocalServer.text("text/html", "<html>"));
        assertThatThrownBy(() -> visit(account(false), Optional.empty(), NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new BlueskyParameters(
                        Optional.empty(), Optional.empty(), Optional.empty(), false, false, Optional.empty()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anAccountIsCheckedByTheSyntaxOfTheProtocolAndUnderstoodAsPasted() {
        assertThat(following("https://bsky.app/profile/Mairie.example.org/post/3k", false)
                        .account())
                .contains("mairie.example.org");
        assertThat(following("@mairie.example.org", false).account()).contains("mairie.example.org");
        assertThat(following("did:plc:mairie", false).account()).contains("did:plc:mairie");
        assertThat(following("mairie.example", true).account()).contains("mairie.example");
        for (String written : List.of("mairie", "mairie.example", "la mairie", "https://x.com/mairie", "mairie..fr")) {
            assertThatThrownBy(() -> following(written, false))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(written);
        }
    }

    private BlueskyParameters following(String account, boolean ownServer) {
        return new BlueskyParameters(
                Optional.of(account),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                ownServer ? service() : Optional.empty());
    }

    @Test
    void realPostsOfASearchAllComeOut() throws IOException {
        List<Map<String, Object>> posts = new ArrayList<>();
        try (JsonParser parser =
                new JsonFactory().createParser(Files.readAllBytes(SharedData.at("bluesky/bluesky-posts.json")))) {
            parser.nextToken();
            Map<String, Object> root = new LinkedHashMap<>();
            root.put("posts", Tree.read(parser));
            posts.addAll(Tree.objects(root, "posts"));
        }
        server.at(SEARCH, exchange -> {
            String query = exchange.getRequestURI().getQuery();
            int from = query.contains("cursor=") ? Integer.parseInt(query.replaceAll(".*cursor=(\\d+).*", "$1")) : 0;
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("posts", posts.subList(from, Math.min(posts.size(), from + 25)));
            if (from + 25 < posts.size()) {
                answer.put("cursor", String.valueOf(from + 25));
            }
            StringWriter text = new StringWriter();
            try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
                Tree.write(answer, json);
            }
            LocalServer.text("application/json", text.toString()).to(exchange);
        });
        BlueskyParameters search = new BlueskyParameters(
                Optional.empty(), Optional.of("université \"hcéres\""), Optional.of("fr"), false, false, service());

        Visit visit = visit(search, Optional.empty(), NOW);

        long open = posts.stream()
                .map(one -> one.containsKey("post") ? Tree.object(one, "post") : one) // some are items of a feed
                .filter(one -> Tree.objects(Tree.object(one, "author"), "labels").stream()
                        .noneMatch(label -> Tree.text(label, "val").equals("!no-unauthenticated")))
                .map(one -> Tree.text(one, "uri"))
                .distinct()
                .count();
        assertThat(visit.mentions()).hasSize((int) open).hasSizeGreaterThan(50);
        assertThat(visit.mentions())
                .allSatisfy(one -> assertThat(one.published().orElse(NOW))
                        .isBetween(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z")));
        assertThat(visit.mentions())
                .filteredOn(one -> one.published().isEmpty())
                .hasSizeLessThan(3);
        assertThat(visit.mentions()).anySatisfy(one -> assertThat(one.text()).contains("🖼"));
        assertThat(server.asked.getFirst()).contains("lang=fr", "q=universit%C3%A9+%22hc%C3%A9res%22");
    }
}
