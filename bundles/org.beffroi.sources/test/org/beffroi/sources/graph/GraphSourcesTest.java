package org.beffroi.sources.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.source.Visit;
import org.beffroi.sources.support.LocalServer;
import org.beffroi.sources.support.VisitContexts;
import org.beffroi.sources.web.TestWeb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against a server that answers as the Graph API is documented to; everything said is invented. */
class GraphSourcesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private final LocalServer server = new LocalServer();
    private final FacebookSource facebook = new FacebookSource(TestWeb.quick());
    private final InstagramSource instagram = new InstagramSource(TestWeb.quick());

    @AfterEach
    void stop() {
        server.close();
    }

    private URI service() {
        return server.address("/v25.0");
    }

    private void json(String path, String json) {
        server.at("/v25.0/" + path, LocalServer.text("application/json", json));
    }

    private Visit facebook(Optional<String> cursor) {
        return facebook.visit(
                new FacebookParameters("me", "jeton-secret", Optional.of(service())),
                cursor,
                VisitContexts.to(server, NOW));
    }

    private void page(String comments, int count) {
        json("me", "{\"id\":\"100\",\"name\":\"Ville de Sonneval\"}");
        json("100/feed", String.format(Locale.ROOT, """
                {"data":[
                  {"id":"100_7","message":"La piscine rouvre samedi.","created_time":"2026-11-20T09:00:00+0000",
                   "permalink_url":"https://www.facebook.com/100/posts/7","from":{"id":"100","name":"Ville de Sonneval"},
                   "shares":{"count":3},"reactions":{"data":[],"summary":{"total_count":21}},
                   "comments":{"data":[],"summary":{"total_count":%d}}},
                  {"id":"100_8","message":"Un trou rue des Lilas !","created_time":"2026-11-21T09:00:00+0000",
                   "permalink_url":"https://www.facebook.com/100/posts/8","from":{"id":"555","name":"Marc Oliva"},
                   "comments":{"data":[],"summary":{"total_count":0}}}]}
                """, count));
        json("100_7/comments", comments);
    }

    private static final String COMMENTS = """
            {"data":[
              {"id":"7_2","message":"Dès 8 heures.","created_time":"2026-11-20T10:30:00+0000",
               "permalink_url":"https://www.facebook.com/100/posts/7?comment_id=2",
               "from":{"id":"100","name":"Ville de Sonneval"},"like_count":1,"comment_count":0,"parent":{"id":"7_1"}},
              {"id":"7_1","message":"À quelle heure ?","created_time":"2026-11-20T10:00:00+0000",
               "from":{"id":"556","name":"Zoé Perrin"},"like_count":4,"comment_count":1}],
             "paging":{"cursors":{"before":"a","after":"b"}}}
            """;

    @Test
    void thePostsOfThePageAndWhatIsSaidUnderThem() {
        page(COMMENTS, 2);
        Visit visit = facebook(Optional.empty());
        assertThat(visit.mentions())
                .extracting(one -> one.id().value())
                .containsExactly("facebook:100_7", "facebook:100_8", "facebook:7_2", "facebook:7_1");
        Mention post = visit.mentions().getFirst();
        assertThat(post.author()).contains("Ville de Sonneval");
        assertThat(post.values().flag(CoreFields.OFFICIAL)).contains(true);
        assertThat(post.values().number(CoreFields.LIKES)).contains(21L);
        assertThat(post.values().number(CoreFields.SHARES)).contains(3L);
        assertThat(post.values().number(CoreFields.COMMENTS)).contains(2L);
        Mention visitor = visit.mentions().get(1);
        assertThat(visitor.author()).contains("555");
        assertThat(visitor.values().flag(CoreFields.OFFICIAL)).isEmpty();
        Mention answer = visit.mentions().get(2);
        assertThat(answer.values().string(CoreFields.REPLY_TO)).contains("facebook:7_1");
        assertThat(answer.values().string(CoreFields.THREAD)).contains("facebook:100_7");
        assertThat(answer.values().flag(CoreFields.OFFICIAL)).contains(true);
        Mention question = visit.mentions().get(3);
        assertThat(question.published()).contains(Instant.parse("2026-11-20T10:00:00Z"));
        assertThat(question.values().string(CoreFields.TYPE)).contains("comment");
        assertThat(question.values().string(CoreFields.REPLY_TO)).contains("facebook:100_7");
        assertThat(question.values().string(CoreFields.AUTHOR_NAME)).contains("Zoé Perrin");
        assertThat(question.values().number(CoreFields.LIKES)).contains(4L);
        assertThat(server.asked).noneMatch(one -> one.contains("jeton-secret"));
        assertThat(server.headers)
                .allSatisfy(headers -> assertThat(headers.get("Authorization")).containsExactly("Bearer jeton-secret"));
    }

    @Test
    void commentsAreAskedForWhereTheirNumberChangedOnly() {
        page(COMMENTS, 2);
        Visit first = facebook(Optional.empty());
        server.asked.clear();
        Visit same = facebook(Optional.of(first.cursor()));
        assertThat(server.asked).noneMatch(one -> one.contains("/comments?"));
        assertThat(same.mentions()).hasSize(2);
        page(COMMENTS, 3);
        assertThat(facebook(Optional.of(same.cursor())).mentions()).hasSize(4);
        assertThat(server.asked).anyMatch(one -> one.startsWith("/v25.0/100_7/comments?"));
    }

    @Test
    void allPagesOfCommentsAreReadAndAVisitThatIsLongGoesOn() {
        page(COMMENTS, 4000);
        server.at("/v25.0/100_7/comments", exchange -> {
            String query = exchange.getRequestURI().getQuery();
            int page = query.contains("after=") ? Integer.parseInt(query.replaceAll(".*after=(\\d+).*", "$1")) : 0;
            String next = page < 34 ? ",\"next\":\"https://graph.facebook.com/next\"" : "";
            byte[] body = String.format(Locale.ROOT, """
                    {"data":[{"id":"7_%1$d","message":"Mot %1$d","created_time":"2026-11-20T10:00:00+0000"}],
                     "paging":{"cursors":{"after":"%2$d"}%3$s}}
                    """, page, page + 1, next).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        });
        Visit first = facebook(Optional.empty());
        assertThat(first.mentions()).hasSize(2 + 30);
        assertThat(first.more()).isTrue();
        Visit second = facebook(Optional.of(first.cursor()));
        assertThat(second.mentions()).hasSize(5);
        assertThat(second.more()).isFalse();
    }

    @Test
    void whatMetaSaysIsSaidAndNothingIsLost() {
        page(COMMENTS, 2);
        refusing(400, "{\"error\":{\"message\":\"Error validating access token\",\"code\":190}}");
        assertRefused("api.token", "Error validating access token");
        refusing(403, "{\"error\":{\"message\":\"Requires pages_read_engagement\",\"code\":10}}");
        assertRefused("api.forbidden", "Requires pages_read_engagement");
        refusing(500, "<html>");
        assertRefused("api.status", "500");
        refusing(400, "{\"error\":{\"message\":\"Application request limit reached\",\"code\":4}}");
        Visit later = facebook(Optional.empty());
        assertThat(later.notBefore()).contains(NOW.plus(Duration.ofHours(1)));
        assertThat(later.remarks()).extracting(one -> one.key()).containsExactly("api.later");
        json("100_7/comments", COMMENTS);
        assertThat(facebook(Optional.of(later.cursor())).mentions())
                .as("the comments that were waiting")
                .extracting(one -> one.id().value())
                .containsExactly("facebook:7_2", "facebook:7_1");
    }

    private void refusing(int status, String json) {
        server.at("/v25.0/100_7/comments", exchange -> {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        });
    }

    private void assertRefused(String key, String word) {
        assertThatThrownBy(() -> facebook(Optional.empty())).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.sentence().key()).isEqualTo(key);
            assertThat(refusal.sentence().in(Locale.FRENCH)).contains(word).doesNotContain("jeton-secret");
        });
    }

    @Test
    void theAccountOfInstagramItsCommentsAndTheAnswersToThem() {
        json("me", "{\"id\":\"1784\",\"username\":\"ville.sonneval\"}");
        json("1784/media", """
                {"data":[{"id":"179","caption":"Le marché #sonneval","timestamp":"2026-11-20T09:00:00+0000",
                  "permalink":"https://www.instagram.com/p/Cab-1_x/","username":"ville.sonneval","like_count":40,
                  "comments_count":2}]}
                """);
        json("179/comments", """
                {"data":[{"id":"180","text":"Magnifique","timestamp":"2026-11-20T11:00:00+0000","username":"luciole",
                  "like_count":2,"replies":{"data":[{"id":"181","text":"Merci @luciole","timestamp":
                  "2026-11-20T11:05:00+0000","username":"ville.sonneval","like_count":0}]}}]}
                """);
        Visit visit = instagram.visit(
                new InstagramParameters("me", "jeton-secret", Optional.of(service())),
                Optional.empty(),
                VisitContexts.to(server, NOW));
        List<Mention> mentions = visit.mentions();
        assertThat(mentions)
                .extracting(one -> one.id().value())
                .containsExactly("instagram:Cab-1_x", "instagram:180", "instagram:181");
        assertThat(mentions.getFirst().values().strings(CoreFields.HASHTAGS)).containsExactly("sonneval");
        assertThat(mentions.getFirst().values().flag(CoreFields.OFFICIAL)).contains(true);
        assertThat(mentions.get(1).author()).contains("luciole");
        assertThat(mentions.get(1).values().flag(CoreFields.OFFICIAL)).isEmpty();
        assertThat(mentions.get(1).values().string(CoreFields.REPLY_TO)).contains("instagram:Cab-1_x");
        assertThat(mentions.get(2).values().string(CoreFields.REPLY_TO)).contains("instagram:180");
        assertThat(mentions.get(2).values().string(CoreFields.THREAD)).contains("instagram:Cab-1_x");
        assertThat(mentions.get(2).values().flag(CoreFields.OFFICIAL)).contains(true);
    }

    @Test
    void aCursorThatCannotBeReadBeginsAnew() {
        page(COMMENTS, 2);
        for (String broken : List.of("", "{", "[1,2]", "null", "{\"counts\":3,\"waiting\":\"x\"}")) {
            assertThat(facebook(Optional.of(broken)).mentions()).hasSize(4);
        }
    }
}
