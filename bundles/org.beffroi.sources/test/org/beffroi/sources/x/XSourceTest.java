package org.beffroi.sources.x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
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

/** Against a server that answers as the API of X is documented to; everything said is invented. */
class XSourceTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final String PATH = "/2/tweets/search/recent";

    /** The identity of a post of an hour before {@link #NOW}. */
    private static final long RECENT = (NOW.minusSeconds(3600).toEpochMilli() - 1_288_834_974_657L) << 22;

    private final LocalServer server = new LocalServer();
    private final XSource source = new XSource(TestWeb.quick());

    @AfterEach
    void stop() {
        server.close();
    }

    private Visit visit(int cap, Optional<String> cursor, Instant now) {
        XParameters parameters =
                new XParameters("sonneval", "jeton-secret", cap, false, Optional.of(server.address("/2")));
        return source.visit(parameters, cursor, VisitContexts.to(server, now));
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static int asked(HttpExchange exchange, String parameter, int otherwise) {
        String query = exchange.getRequestURI().getQuery();
        return query.contains(parameter + "=")
                ? Integer.parseInt(query.replaceAll(".*" + parameter + "=(\\d+).*", "$1"))
                : otherwise;
    }

    /** As many posts as are asked for, page after page. */
    private void endless(int pages) {
        server.at(PATH, exchange -> {
            int page = asked(exchange, "next_token", 0);
            int count = asked(exchange, "max_results", 10);
            List<String> posts = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                posts.add("{\"id\":\"" + (RECENT - page * 1000L - i) + "\",\"text\":\"mot " + page + "-" + i
                        + "\",\"author_id\":\"9\",\"created_at\":\"2026-11-24T11:00:00.000Z\"}");
            }
            String next = page + 1 < pages ? ",\"next_token\":\"" + (page + 1) + "\"" : "";
            answer(
                    exchange,
                    200,
                    "{\"data\":[" + String.join(",", posts) + "],\"meta\":{\"newest_id\":\"" + (RECENT - page * 1000L)
                            + "\",\"result_count\":" + count + next + "}}");
        });
    }

    @Test
    void postsWithTheirAuthorsAndWhatTheyAnswerOrPassOn() {
        server.at(PATH, exchange -> answer(exchange, 200, """
                {"data":[
                  {"id":"1860000000000000001","text":"RT @ville: La piscine rouvre…","author_id":"9","lang":"fr",
                   "created_at":"2026-11-24T10:00:00.000Z","conversation_id":"1860000000000000001",
                   "referenced_tweets":[{"type":"retweeted","id":"1850000000000000000"}],
                   "public_metrics":{"retweet_count":2,"reply_count":0,"like_count":0,"quote_count":0,"impression_count":5}},
                  {"id":"1860000000000000002","text":"Enfin &amp; merci","author_id":"10","lang":"und",
                   "created_at":"2026-11-24T11:00:00.000Z","conversation_id":"1850000000000000000",
                   "referenced_tweets":[{"type":"replied_to","id":"1850000000000000000"}],
                   "public_metrics":{"retweet_count":0,"reply_count":1,"like_count":4,"quote_count":0,"impression_count":90}}],
                 "includes":{"users":[
                   {"id":"9","username":"luciole","name":"Lucie","public_metrics":{"followers_count":120}},
                   {"id":"10","username":"marc","name":"Marc","public_metrics":{"followers_count":3}}],
                   "tweets":[{"id":"1850000000000000000","text":"La piscine rouvre samedi, à 8 heures, pour tous.","author_id":"11"}]},
                 "meta":{"newest_id":"1860000000000000002","oldest_id":"1860000000000000001","result_count":2}}
                """));
        Visit visit = visit(1000, Optional.empty(), NOW);
        Mention passed = visit.mentions().getFirst();
        assertThat(passed.id().value()).isEqualTo("x:1860000000000000001");
        assertThat(passed.text()).isEqualTo("La piscine rouvre samedi, à 8 heures, pour tous.");
        assertThat(passed.values().string(CoreFields.TYPE)).contains("repost");
        assertThat(passed.values().string(CoreFields.REPOST_OF)).contains("x:1850000000000000000");
        assertThat(passed.values().string(CoreFields.URL)).contains("https://x.com/luciole/status/1860000000000000001");
        assertThat(passed.values().number(CoreFields.FOLLOWERS)).contains(120L);
        Mention answer = visit.mentions().get(1);
        assertThat(answer.text()).isEqualTo("Enfin & merci");
        assertThat(answer.author()).contains("marc");
        assertThat(answer.values().string(CoreFields.TYPE)).contains("comment");
        assertThat(answer.values().string(CoreFields.LANGUAGE)).isEmpty();
        assertThat(answer.values().string(CoreFields.REPLY_TO)).contains("x:1850000000000000000");
        assertThat(answer.values().number(CoreFields.VIEWS)).contains(90L);
        assertThat(XState.read(visit.cursor(), NOW).spent())
                .as("context is paid for too")
                .isEqualTo(3);
        assertThat(server.asked.getFirst()).contains("is%3Aretweet").doesNotContain("jeton-secret");
    }

    @Test
    void atTheCapNothingIsAskedUntilTheNextMonth() {
        endless(50);
        Visit first = visit(250, Optional.empty(), NOW);
        assertThat(first.mentions()).as("100, 100, and the 50 that were left").hasSize(250);
        assertThat(first.more()).isFalse();
        assertThat(first.notBefore()).contains(Instant.parse("2026-12-01T00:00:00Z"));
        assertThat(first.remarks()).singleElement().satisfies(one -> assertThat(one.in(Locale.FRENCH))
                .contains("250", "2026-12-01"));
        int asked = server.asked.size();
        Visit second = visit(250, Optional.of(first.cursor()), NOW.plusSeconds(86_400));
        assertThat(second.mentions()).isEmpty();
        assertThat(second.remarks()).extracting(one -> one.key()).containsExactly("spending.cap");
        assertThat(server.asked)
                .as("a question costs nothing that is not asked")
                .hasSize(asked);
        Visit december = visit(250, Optional.of(second.cursor()), Instant.parse("2026-12-01T06:00:00Z"));
        assertThat(december.mentions()).isNotEmpty();
        assertThat(visit(500, Optional.of(second.cursor()), NOW.plusSeconds(86_400))
                        .mentions())
                .as("a higher cap goes on where it stopped")
                .hasSize(250);
    }

    @Test
    void aLongAnswerGoesOnAndTheNextVisitAsksForWhatIsNewer() {
        endless(7);
        Visit first = visit(10_000, Optional.empty(), NOW);
        assertThat(first.mentions()).hasSize(500);
        assertThat(first.more()).isTrue();
        Visit second = visit(10_000, Optional.of(first.cursor()), NOW);
        assertThat(second.mentions()).hasSize(200);
        assertThat(second.more()).isFalse();
        visit(10_000, Optional.of(second.cursor()), NOW);
        assertThat(server.asked.stream()
                        .filter(one -> one.contains("since_id"))
                        .findFirst()
                        .orElseThrow())
                .contains("since_id=" + RECENT);
    }

    @Test
    void whatIsTooOldForTheSearchIsNotAskedFor() {
        endless(1);
        Visit first = visit(10_000, Optional.empty(), NOW);
        server.asked.clear();
        visit(10_000, Optional.of(first.cursor()), NOW.plusSeconds(8 * 86_400));
        assertThat(server.asked.getFirst()).doesNotContain("since_id");
    }

    @Test
    void whatXSaysIsSaid() {
        server.at(PATH, exchange -> {
            exchange.getResponseHeaders().set("x-rate-limit-reset", Long.toString(NOW.getEpochSecond() + 600));
            answer(exchange, 429, "{}");
        });
        assertThat(visit(100, Optional.empty(), NOW).notBefore()).contains(NOW.plusSeconds(600));
        server.at(PATH, exchange -> answer(exchange, 401, "{\"title\":\"Unauthorized\",\"detail\":\"Unauthorized\"}"));
        assertThatThrownBy(() -> visit(100, Optional.empty(), NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.sentence().key()).isEqualTo("api.token"));
        assertThatThrownBy(() -> visit(9, Optional.empty(), NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.sentence().key()).isEqualTo("spending.cap.form"));
        server.at(PATH, exchange -> answer(exchange, 200, "{\"meta\":{\"result_count\":0}}"));
        assertThat(visit(100, Optional.of("brouillon"), NOW).mentions()).isEmpty();
    }
}
