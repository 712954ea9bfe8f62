package org.beffroi.sources.youtube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.SourceForm;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.beffroi.sources.support.LocalServer;
import org.beffroi.sources.support.VisitContexts;
import org.beffroi.sources.web.TestWeb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers in {@code answers/} are made by hand after the public description of the interface; nobody in them exists. */
class YoutubeSourceTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final String THREADS = "/youtube/v3/commentThreads";
    private static final String REPLIES = "/youtube/v3/comments";
    private static final String CHANNELS = "/youtube/v3/channels";
    private static final String KEY = "cle-secrete-inventee";

    private final LocalServer server = new LocalServer();
    private final YoutubeSource source = new YoutubeSource(TestWeb.quick());

    @BeforeEach
    void answer() {
        server.at(THREADS, pages(Map.of("", "threads-1.json", "PAGE-2", "threads-2.json"), "threads-again.json"));
        server.at(REPLIES, pages(Map.of("", "replies-1.json", "REP-2", "replies-2.json"), "replies-1.json"));
        server.at(CHANNELS, sample(200, "channel.json"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** Answers by the token of the page; with others where some threads are asked for by their identities. */
    private static LocalServer.Answer pages(Map<String, String> byToken, String byIds) {
        return exchange -> {
            Map<String, String> query = query(exchange);
            String name = query.containsKey("id") ? byIds : byToken.get(query.getOrDefault("pageToken", ""));
            sample(200, name).to(exchange);
        };
    }

    private static Map<String, String> query(HttpExchange exchange) {
        return Arrays.stream(exchange.getRequestURI().getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static LocalServer.Answer sample(int status, String name) {
        return exchange -> {
            byte[] body = read(name);
            exchange.getResponseHeaders().set("Content-Type", "application/json; charset=UTF-8");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        };
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = YoutubeSourceTest.class.getResourceAsStream("answers/" + name)) {
            return in.readAllBytes();
        }
    }

    private YoutubeParameters parameters(String name, String value) {
        Map<String, String> written = new HashMap<>();
        written.put(name, value);
        written.put("replies", "true");
        written.put("service", server.address("/").toString());
        return SourceForm.of(source).read(written, secret -> Optional.of(KEY).filter(any -> secret.equals("key")));
    }

    private YoutubeParameters video() {
        return parameters("video", "VidDeLaCan1");
    }

    private Visit visit(YoutubeParameters parameters, Optional<String> cursor, Instant now) {
        VisitContext context = VisitContexts.to(server, now);
        return source.visit(parameters, cursor, context);
    }

    private static Mention mention(Visit visit, String id) {
        return visit.mentions().stream()
                .filter(one -> one.id().equals(MentionId.of("youtube", id)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(Visit visit) {
        return visit.mentions().stream()
                .map(one -> one.id().value().replace("youtube:UgxFil000", ""))
                .toList();
    }

    private static List<String> keys(Visit visit) {
        return visit.remarks().stream().map(Sentence::key).toList();
    }

    @Test
    void aCommentAndItsAnswersBecomeMentions() {
        Visit visit = visit(video(), Optional.empty(), NOW);

        Mention comment = mention(visit, "UgxFil0003");
        assertThat(comment.text()).isEqualTo("La cantine bio, enfin !\nMerci pour les enfants.");
        assertThat(comment.author()).contains("parent-invente");
        assertThat(comment.network()).contains("youtube");
        assertThat(comment.published()).contains(Instant.parse("2026-11-23T18:05:00Z"));
        assertThat(comment.values().string(CoreFields.TYPE)).contains("comment");
        assertThat(comment.values().string(CoreFields.URL))
                .contains("https://www.youtube.com/watch?v=VidDeLaCan1&lc=UgxFil0003");
        assertThat(comment.values().string(CoreFields.REPLY_TO)).contains("youtube:VidDeLaCan1");
        assertThat(comment.values().string(CoreFields.THREAD)).contains("youtube:VidDeLaCan1");
        assertThat(comment.values().number(CoreFields.LIKES)).contains(12L);
        assertThat(comment.values().number(CoreFields.COMMENTS)).contains(1L);
        Mention reply = mention(visit, "UgxFil0003.r1");
        assertThat(reply.values().string(CoreFields.REPLY_TO)).contains("youtube:UgxFil0003");
        assertThat(reply.values().string(CoreFields.THREAD)).contains("youtube:VidDeLaCan1");
        assertThat(reply.values().number(CoreFields.COMMENTS)).isEmpty();
        assertThat(mention(visit, "UgxFil0002.r7").values().string(CoreFields.URL))
                .contains("https://www.youtube.com/watch?v=VidDeLaCan1&lc=UgxFil0002.r7");
    }

    @Test
    void allPagesOfThreadsAndOfAnswersAreRead() {
        Visit visit = visit(video(), Optional.empty(), NOW);

        assertThat(ids(visit))
                .containsExactlyInAnyOrder(
                        "3", "3.r1", "2", "2.r1", "2.r2", "2.r3", "2.r4", "2.r5", "2.r6", "2.r7", "1");
        assertThat(visit.more()).isFalse();
        assertThat(visit.remarks()).isEmpty();
        assertThat(server.asked).hasSize(4);
        assertThat(server.asked.getFirst())
                .contains("videoId=VidDeLaCan1", "order=time", "maxResults=100", "textFormat=plainText");
    }

    @Test
    void theKeyStandsInAHeaderAndNowhereElse() {
        visit(video(), Optional.empty(), NOW);

        assertThat(server.headers)
                .allSatisfy(headers -> assertThat(headers.get("X-goog-api-key")).containsExactly(KEY));
        assertThat(String.join(" ", server.asked)).doesNotContain(KEY);
        assertThat(video().toString()).doesNotContain(KEY);
    }

    @Test
    void afterwardsOnlyWhatIsNewIsAskedFor() {
        Visit first = visit(video(), Optional.empty(), NOW);
        int asked = server.asked.size();
        server.at(THREADS, pages(Map.of("", "threads-new.json", "PAGE-2", "threads-2.json"), "threads-again.json"));
        Visit second = visit(video(), Optional.of(first.cursor()), NOW.plusSeconds(7_200));

        assertThat(ids(second)).startsWith("4", "3").contains("1");
        assertThat(mention(second, "UgxFil0003").values().number(CoreFields.LIKES))
                .contains(15L);
        assertThat(server.asked.subList(asked, server.asked.size()))
                .as("two pages of threads, and no discussion that has no new answer")
                .hasSize(2);
        assertThat(second.gone()).isEmpty();
    }

    @Test
    void editsAreFollowedAndWhatWasTakenBackIsGone() {
        Visit first = visit(video(), Optional.empty(), NOW);
        server.at(THREADS, pages(Map.of("", "threads-new.json", "PAGE-2", "threads-2.json"), "threads-again.json"));
        Visit later = visit(video(), Optional.of(first.cursor()), NOW.plusSeconds(36_000));
        Visit after = visit(video(), Optional.of(later.cursor()), NOW.plusSeconds(90_000));

        assertThat(mention(later, "UgxFil0003").text()).isEqualTo("La cantine bio, enfin ! (corrigé)");
        assertThat(mention(later, "UgxFil0003").values().number(CoreFields.LIKES))
                .contains(20L);
        assertThat(later.gone()).containsExactly(MentionId.of("youtube", "UgxFil0002"));
        assertThat(server.asked).anySatisfy(asked -> assertThat(asked)
                .contains("id=UgxFil0004%2CUgxFil0003%2CUgxFil0002%2CUgxFil0001")
                .doesNotContain("maxResults"));
        assertThat(after.gone()).isEmpty();
    }

    @Test
    void aChannelIsFoundByItsHandleOnce() {
        YoutubeParameters channel = parameters("channel", "https://www.youtube.com/@ville.inventee/videos");
        Visit first = visit(channel, Optional.empty(), NOW);
        visit(channel, Optional.of(first.cursor()), NOW.plusSeconds(3_600));

        assertThat(server.asked.getFirst()).contains("forHandle=%40ville.inventee");
        assertThat(server.asked).filteredOn(asked -> asked.startsWith(CHANNELS)).hasSize(1);
        assertThat(server.asked.get(1)).contains("allThreadsRelatedToChannelId=UCville0000000000000000v");
        server.at(CHANNELS, sample(200, "no-channel.json"));
        assertThatThrownBy(() -> visit(channel, Optional.empty(), NOW)).hasMessageContaining("@ville.inventee");
    }

    @Test
    void withoutAnswersOnlyCommentsAreRead() {
        YoutubeParameters parameters = new YoutubeParameters(
                Optional.of("VidDeLaCan1"), Optional.empty(), false, KEY, Optional.of(server.address("/")));
        Visit visit = visit(parameters, Optional.empty(), NOW);

        assertThat(ids(visit)).containsExactly("3", "2", "1");
        assertThat(server.asked).hasSize(2).noneMatch(asked -> asked.contains("replies"));
    }

    @Test
    void anEmptyQuotaWaitsForMidnightInCaliforniaAndNothingIsLost() {
        server.at(REPLIES, sample(403, "quota.json"));
        Visit stopped = visit(video(), Optional.empty(), NOW);
        server.at(REPLIES, pages(Map.of("", "replies-1.json", "REP-2", "replies-2.json"), "replies-1.json"));
        Visit then = visit(video(), Optional.of(stopped.cursor()), NOW.plusSeconds(86_400));

        assertThat(stopped.notBefore()).contains(Instant.parse("2026-11-25T08:00:00Z"));
        assertThat(stopped.more()).isFalse();
        assertThat(ids(stopped)).containsExactly("3", "3.r1", "2", "2.r1", "2.r2");
        assertThat(stopped.remarks().getFirst().in(Locale.FRENCH)).contains("quota", "09:00");
        assertThat(ids(then)).contains("2.r7", "1");
        assertThat(visit(video(), Optional.empty(), Instant.parse("2026-07-01T06:59:59Z"))
                        .notBefore())
                .isEmpty();
        server.at(THREADS, sample(403, "quota.json"));
        assertThat(visit(video(), Optional.empty(), Instant.parse("2026-07-01T06:59:59Z"))
                        .notBefore())
                .as("summer time")
                .contains(Instant.parse("2026-07-01T07:00:00Z"));
    }

    @Test
    void aServiceThatIsAskedTooFastGetsItsPause() {
        server.at(THREADS, sample(403, "rate.json"));
        Visit visit = visit(video(), Optional.empty(), NOW);

        assertThat(visit.notBefore()).contains(NOW.plusSeconds(900));
        assertThat(keys(visit)).containsExactly("video.later");
    }

    @ParameterizedTest
    @CsvSource({
        "403, disabled.json, video.disabled",
        "404, no-video.json, video.unknown",
        "400, key.json, video.key",
        "404, channel.json, video.unknown",
        "403, channel.json, video.forbidden",
        "418, channel.json, video.status"
    })
    void whatIsWrongIsSaidInWords(int status, String answer, String key) {
        server.at(THREADS, sample(status, answer));

        assertThatThrownBy(() -> visit(video(), Optional.empty(), NOW))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.sentence().key()).isEqualTo(key);
                    assertThat(refusal.sentence().in(Locale.FRENCH)).doesNotContain(KEY, "<code>");
                });
    }

    @Test
    void anAnswerThatIsNoJsonIsRefused() {
        server.at(THREADS, LocalServer.text("text/html", "<html>"));
        assertThatThrownBy(() -> visit(video(), Optional.empty(), NOW)).hasMessageContaining("YouTube does not say");
    }

    @Test
    void aPageThatIsNoLongerThereBeginsAnewAtTheNextHarvest() {
        server.at(THREADS, exchange -> {
            boolean first = !query(exchange).containsKey("pageToken");
            sample(first ? 200 : 400, first ? "threads-1.json" : "page-token.json")
                    .to(exchange);
        });
        Visit lost = visit(video(), Optional.empty(), NOW);
        answer();
        Visit again = visit(video(), Optional.of(lost.cursor()), NOW.plusSeconds(1_800));

        assertThat(lost.more()).isFalse();
        assertThat(ids(lost)).contains("3", "2.r7");
        assertThat(ids(again)).contains("3", "2", "1");
    }

    @Test
    void aServerThatLeadsInACircleIsLeft() {
        server.at(THREADS, pages(Map.of("", "threads-1.json", "PAGE-2", "threads-1.json"), "threads-again.json"));
        Visit visit = visit(video(), Optional.empty(), NOW);

        assertThat(visit.more()).isFalse();
    }

    @Test
    void aVisitIsBoundedAndTheNextOneGoesOn() {
        server.at(THREADS, exchange -> {
            int page = Integer.parseInt(query(exchange).getOrDefault("pageToken", "0"));
            String body = new String(read("threads-2.json"), StandardCharsets.UTF_8)
                    .replace("UgxFil0001", "UgxFil" + page)
                    .replace("2026-10-01T", String.format(Locale.ROOT, "2026-10-%02dT", 30 - page))
                    .replace(
                            "\"etag\": \"p\"",
                            "\"etag\": \"p\"" + (page < 24 ? ", \"nextPageToken\": \"" + (page + 1) + "\"" : ""));
            LocalServer.text("application/json", body).to(exchange);
        });
        Visit first = visit(video(), Optional.empty(), NOW);
        Visit second = visit(video(), Optional.of(first.cursor()), NOW);
        Visit third = visit(video(), Optional.of(second.cursor()), NOW);
        Visit fourth = visit(video(), Optional.of(third.cursor()), NOW);

        assertThat(first.mentions()).hasSize(10);
        assertThat(first.more()).isTrue();
        assertThat(fourth.more()).isFalse();
        assertThat(List.of(first, second, third, fourth).stream()
                        .flatMap(visit -> visit.mentions().stream())
                        .map(Mention::id)
                        .distinct())
                .hasSize(25);
    }

    @Test
    void videosAndChannelsAreKnownByTheirAddresses() {
        for (String video : List.of(
                "dQw4w9WgX-_",
                "https://www.youtube.com/watch?v=dQw4w9WgX-_&t=3",
                "https://youtu.be/dQw4w9WgX-_?si=a",
                "https://www.youtube.com/shorts/dQw4w9WgX-_")) {
            assertThat(parameters("video", video).video()).contains("dQw4w9WgX-_");
        }
        assertThat(parameters("channel", "https://www.youtube.com/channel/UCville0000000000000000v/videos")
                        .channel())
                .contains("UCville0000000000000000v");
        assertThat(parameters("channel", "@ville").channel()).contains("@ville");
        assertThatThrownBy(() -> parameters("video", "https://example.org/")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> parameters("channel", "la ville")).isInstanceOf(Refusal.class);
        for (String other : List.of(
                "https://piaille.fr/@ville",
                "https://www.tiktok.com/@ville",
                "https://www.youtube.com/watch?v=dQw4w9WgX-_")) {
            assertThatThrownBy(() -> parameters("channel", other))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(other);
        }
        assertThatThrownBy(() -> new YoutubeParameters(Optional.empty(), Optional.empty(), true, KEY, Optional.empty()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theKeyIsASecretThatCannotBeDoneWithout() {
        SourceForm.Item key = SourceForm.of(source).item("key");

        assertThat(key.secret()).isTrue();
        assertThat(key.required()).isTrue();
        assertThatThrownBy(() -> SourceForm.of(source).read(Map.of("video", "VidDeLaCan1"), any -> Optional.empty()))
                .isInstanceOf(Refusal.class);
    }
}
