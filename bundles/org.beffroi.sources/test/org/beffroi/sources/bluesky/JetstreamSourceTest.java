package org.beffroi.sources.bluesky;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Errand;
import org.beffroi.core.source.SourceForm;
import org.beffroi.core.source.Visit;
import org.beffroi.sources.support.LocalServer;
import org.beffroi.sources.support.LocalSocket;
import org.beffroi.sources.support.SharedData;
import org.beffroi.sources.table.Tree;
import org.beffroi.sources.web.TestWeb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A local server of WebSockets tells events, another one shows the posts that it told of. */
class JetstreamSourceTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final String POSTS = "/xrpc/app.bsky.feed.getPosts";
    private static final String IDENTITY = "/xrpc/com.atproto.identity.resolveHandle";

    private final LocalServer server = new LocalServer();
    private final LocalSocket stream =
            new LocalSocket((call, line) -> line.open().hold());
    private final JetstreamSource source = new JetstreamSource(TestWeb.live(), TestWeb.quick());

    /** Posts that the server shows, by address. */
    private final Map<String, String> shown = new ConcurrentHashMap<>();

    private Cancel cancel = Cancel.never();

    @BeforeEach
    void show() {
        server.at(POSTS, exchange -> {
            List<String> posts = asked(exchange).stream()
                    .filter(shown::containsKey)
                    .map(shown::get)
                    .toList();
            LocalServer.text("application/json", "{\"posts\": [" + String.join(",", posts) + "]}")
                    .to(exchange);
        });
    }

    private static List<String> asked(HttpExchange exchange) {
        return Arrays.stream(exchange.getRequestURI().getRawQuery().split("&"))
                .map(pair -> URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8))
                .toList();
    }

    @AfterEach
    void stop() {
        server.close();
        stream.close();
    }

    private JetstreamParameters parameters(Map<String, String> written) {
        Map<String, String> all = new LinkedHashMap<>(written);
        all.putIfAbsent("stream", stream.address("/subscribe").toString());
        all.putIfAbsent("service", server.address("/").toString());
        return SourceForm.of(source).read(all, any -> Optional.empty());
    }

    private JetstreamParameters words() {
        return parameters(Map.of("words", "cantine\npont neuf"));
    }

    private Visit visit(JetstreamParameters parameters, Optional<String> cursor, Instant now) {
        Errand errand = new Errand(
                new Origin("direct", new BatchId("harvest-1"), now),
                ZoneId.of("Europe/Paris"),
                Path.of("."),
                now,
                Set.of(server.host(), stream.host()),
                cancel);
        return source.visit(parameters, cursor, errand);
    }

    private static String uri(int number) {
        return "at://did:plc:habitant/app.bsky.feed.post/" + number;
    }

    private static long micros(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }

    /** A post, which the server will show; seconds after noon. */
    private String post(int number, int second, String text) {
        String record = """
                {"$type": "app.bsky.feed.post", "createdAt": "2026-11-24T12:00:00Z", "text": "%s", "langs": ["fr"]}""".formatted(text);
        shown.put(uri(number), """
                {"uri": "%s", "cid": "c", "author": {"did": "did:plc:habitant", "handle": "habitant.example"},
                 "record": %s, "likeCount": 3, "indexedAt": "2026-11-24T12:00:01Z"}""".formatted(uri(number), record));
        return event(second, """
                "kind": "commit", "commit": {"rev": "r", "operation": "create", "collection": "app.bsky.feed.post",
                 "rkey": "%d", "record": %s, "cid": "c"}""".formatted(number, record));
    }

    private static String removal(int number, int second) {
        return event(second, """
                "kind": "commit", "commit": {"rev": "r", "operation": "delete", "collection": "app.bsky.feed.post",
                 "rkey": "%d"}""".formatted(number));
    }

    private static String event(int second, String rest) {
        return "{\"did\": \"did:plc:habitant\", \"time_us\": " + micros(NOW.plusSeconds(second)) + ", " + rest + "}";
    }

    /** Something that has no post in it; one after noon shows that the present is reached. */
    private static String account(int second) {
        return event(second, "\"kind\": \"account\", \"account\": {\"active\": true, \"did\": \"did:plc:habitant\"}");
    }

    private void tell(String... events) {
        stream.says((call, line) -> {
            line.open();
            for (String event : events) {
                line.say(event);
            }
            line.hold();
        });
    }

    private static List<String> texts(Visit visit) {
        return visit.mentions().stream().map(Mention::text).toList();
    }

    private static List<String> keys(Visit visit) {
        return visit.remarks().stream().map(Sentence::key).toList();
    }

    private String lastCall() {
        return URLDecoder.decode(stream.asked.getLast(), StandardCharsets.UTF_8);
    }

    @Test
    void postsWithTheWordsAreHeardAndReadAsAllOthersAre() {
        tell(
                post(1, -20, "La Cantine rouvre lundi"),
                post(2, -19, "Autre chose"),
                post(3, -18, "Travaux au #PontNeuf"),
                account(1));

        Visit visit = visit(words(), Optional.empty(), NOW);

        assertThat(texts(visit)).containsExactly("La Cantine rouvre lundi", "Travaux au #PontNeuf");
        Mention mention = visit.mentions().getFirst();
        assertThat(mention.id()).isEqualTo(MentionId.of("bluesky", uri(1)));
        assertThat(mention.author()).contains("habitant.example");
        assertThat(mention.values().number(CoreFields.LIKES)).contains(3L);
        assertThat(mention.origin().source()).isEqualTo("direct");
        assertThat(visit.more()).isFalse();
        assertThat(visit.gone()).isEmpty();
        assertThat(visit.remarks()).isEmpty();
        assertThat(lastCall())
                .contains("wantedCollections=app.bsky.feed.post", "cursor=" + micros(NOW.minusSeconds(600)))
                .doesNotContain("wantedDids");
    }

    @Test
    void theNextVisitGoesOnSomeSecondsBeforeTheLastEvent() {
        tell(post(1, -20, "La cantine"), account(2));
        Visit first = visit(words(), Optional.empty(), NOW);
        tell(post(1, -20, "La cantine"), account(2), post(4, 30, "Encore la cantine"), account(61));
        Visit second = visit(words(), Optional.of(first.cursor()), NOW.plusSeconds(60));

        assertThat(lastCall()).contains("cursor=" + micros(NOW.plusSeconds(2 - 5)));
        assertThat(texts(second)).contains("Encore la cantine");
        assertThat(keys(second)).isEmpty();
    }

    @Test
    void whatIsTakenBackIsGoneWhicheverSourceBroughtIt() {
        tell(post(1, -20, "La cantine"), removal(77, -15), removal(1, -10), account(1));
        Visit visit = visit(words(), Optional.empty(), NOW);

        assertThat(visit.mentions()).isEmpty();
        assertThat(visit.gone()).containsExactly(MentionId.of("bluesky", uri(77)), MentionId.of("bluesky", uri(1)));
        assertThat(server.asked).isEmpty();
    }

    @Test
    void accountsAreFoundByTheirHandlesOnceAndAskedForByTheirIdentities() {
        server.at(IDENTITY, LocalServer.text("application/json", "{\"did\": \"did:plc:mairie\"}"));
        JetstreamParameters accounts =
                parameters(Map.of("accounts", "@mairie.example.org\ndid:plc:autre", "language", "fr"));
        tell(post(1, -20, "Bonjour"), account(1));
        Visit first = visit(accounts, Optional.empty(), NOW);
        visit(accounts, Optional.of(first.cursor()), NOW);

        assertThat(texts(first)).containsExactly("Bonjour");
        assertThat(lastCall()).contains("wantedDids=did:plc:mairie", "wantedDids=did:plc:autre");
        assertThat(server.asked)
                .filteredOn(asked -> asked.startsWith(IDENTITY))
                .containsExactly(IDENTITY + "?handle=mairie.example.org");
        JetstreamParameters english = parameters(Map.of("accounts", "did:plc:autre", "language", "en-GB"));
        assertThat(visit(english, Optional.empty(), NOW).mentions()).isEmpty();
    }

    @Test
    void anAccountThatNobodyKnowsIsRefused() {
        server.at(IDENTITY, exchange -> {
            byte[] body = "{\"error\": \"InvalidRequest\", \"message\": \"Unable to resolve handle\"}".getBytes();
            exchange.sendResponseHeaders(400, body.length);
            exchange.getResponseBody().write(body);
        });

        assertThatThrownBy(() -> visit(parameters(Map.of("accounts", "nulle.part")), Optional.empty(), NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence().in(Locale.FRENCH))
                                .contains("nulle.part"));
    }

    @Test
    void aLineThatBreaksIsCalledAgainFromWhereItBroke() {
        String one = post(1, -20, "La cantine");
        String two = post(2, -10, "Une autre cantine");
        stream.says((call, line) -> {
            switch (call) {
                case 0 -> line.open().say(one).heard();
                case 1 -> line.refuse("503 Service Unavailable");
                default -> line.open().say(one).say(two).say(account(1)).hold();
            }
        });
        Visit visit = visit(words(), Optional.empty(), NOW);

        assertThat(texts(visit)).containsExactly("La cantine", "Une autre cantine");
        assertThat(keys(visit)).isEmpty();
        assertThat(stream.asked).hasSize(3);
        assertThat(lastCall()).contains("cursor=" + micros(NOW.minusSeconds(25)));
    }

    @Test
    void aLineThatBreaksForGoodKeepsWhatWasHeard() {
        String one = post(1, -20, "La cantine");
        stream.says((call, line) -> {
            if (call == 0) {
                line.open().say(one).heard();
            } else {
                line.refuse("503 Service Unavailable");
            }
        });
        Visit visit = visit(words(), Optional.empty(), NOW);

        assertThat(texts(visit)).containsExactly("La cantine");
        assertThat(keys(visit)).containsExactly("stream.broken");
        assertThat(visit.more()).isFalse();
        assertThat(JetstreamCursor.read(visit.cursor()).time()).isEqualTo(micros(NOW.minusSeconds(20)));
    }

    @Test
    void aStreamThatCannotBeHeardIsAFailure() {
        stream.says((call, line) -> line.refuse("403 Forbidden"));

        assertThatThrownBy(() -> visit(words(), Optional.empty(), NOW))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.sentence().key()).isEqualTo("stream.unreachable");
                    assertThat(refusal.sentence().in(Locale.FRENCH)).contains("403");
                });
        assertThat(stream.asked).hasSize(4);
    }

    @Test
    void aPrivateHostIsRefused() {
        Errand errand = new Errand(
                new Origin("direct", new BatchId("harvest-1"), NOW),
                ZoneId.of("Europe/Paris"),
                Path.of("."),
                NOW,
                Set.of(),
                cancel);

        assertThatThrownBy(() -> source.visit(words(), Optional.empty(), errand))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo("web.private"));
        assertThat(stream.asked).isEmpty();
    }

    @Test
    void aPostThatIsNotShownYetIsAskedForAgain() {
        tell(post(1, -20, "La cantine"), account(1));
        String late = shown.remove(uri(1));
        Visit first = visit(words(), Optional.empty(), NOW);
        tell(account(61));
        shown.put(uri(1), late);
        Visit second = visit(words(), Optional.of(first.cursor()), NOW.plusSeconds(60));

        assertThat(first.mentions()).isEmpty();
        assertThat(texts(second)).containsExactly("La cantine");
        assertThat(JetstreamCursor.read(second.cursor()).waiting()).isEmpty();
    }

    @Test
    void aPostThatIsNeverShownIsForgottenAfterThreeTries() {
        tell(post(1, -20, "La cantine"), account(1));
        shown.clear();
        Visit visit = visit(words(), Optional.empty(), NOW);
        tell(account(10_000));
        for (int i = 0; i < 2; i++) {
            assertThat(JetstreamCursor.read(visit.cursor()).waiting()).containsOnlyKeys(uri(1));
            visit = visit(words(), Optional.of(visit.cursor()), NOW);
        }

        assertThat(JetstreamCursor.read(visit.cursor()).waiting()).isEmpty();
    }

    @Test
    void whoeverAsksNotToBeShownToStrangersIsLeftOut() {
        tell(post(1, -20, "La cantine"), account(1));
        shown.computeIfPresent(
                uri(1),
                (uri, post) ->
                        post.replace("\"handle\"", "\"labels\": [{\"val\": \"!no-unauthenticated\"}], \"handle\""));
        Visit visit = visit(words(), Optional.empty(), NOW);

        assertThat(visit.mentions()).isEmpty();
        assertThat(keys(visit)).containsExactly("bluesky.closed");
    }

    @Test
    void aServerThatAsksForPatienceGetsItAndNothingIsLost() {
        tell(post(1, -20, "La cantine"), removal(9, -19), account(1));
        LocalServer.Answer busy = exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "7200");
            exchange.sendResponseHeaders(429, -1);
        };
        server.at(POSTS, busy);
        Visit refused = visit(words(), Optional.empty(), NOW);
        show();
        tell(account(8_000));
        Visit then = visit(words(), Optional.of(refused.cursor()), NOW.plusSeconds(7_200));

        assertThat(refused.notBefore()).contains(NOW.plusSeconds(7_200));
        assertThat(refused.gone()).containsExactly(MentionId.of("bluesky", uri(9)));
        assertThat(keys(refused)).containsExactly("bluesky.later");
        assertThat(texts(then)).containsExactly("La cantine");
    }

    @Test
    void whatTheServiceNoLongerHasIsToldAsMissed() {
        tell(account(1));
        Visit first = visit(words(), Optional.empty(), NOW);
        tell(account(200_000), account(260_000));
        Visit late = visit(words(), Optional.of(first.cursor()), NOW.plusSeconds(260_000));

        assertThat(keys(late)).containsExactly("stream.gap");
        assertThat(late.remarks().getFirst().in(Locale.FRENCH)).contains("2026-11-24 13:00", "2026-11-26 20:33");
    }

    @Test
    void aVisitIsBoundedAndTheNextOneGoesOn() {
        stream.says((call, line) -> {
            line.open();
            for (int i = 0; i < Listening.MOST_EVENTS + 10; i++) {
                line.say(account(-500 + i / 100));
            }
            line.hold();
        });
        Visit visit = visit(words(), Optional.empty(), NOW);

        assertThat(visit.more()).isTrue();
        assertThat(JetstreamCursor.read(visit.cursor()).time())
                .isEqualTo(micros(NOW.plusSeconds(-500 + (Listening.MOST_EVENTS - 1) / 100)));
    }

    @Test
    void aStreamThatFallsSilentIsLeftWhenTheTimeIsOver() {
        tell(post(1, -20, "La cantine"));
        Visit visit = visit(parameters(Map.of("words", "cantine", "seconds", "5")), Optional.empty(), NOW);

        assertThat(texts(visit)).containsExactly("La cantine");
        assertThat(visit.more()).isFalse();
        assertThat(keys(visit)).isEmpty();
    }

    @Test
    void anEventOfTheFutureDoesNotMoveTheCursorThere() {
        tell(account(1_000_000));
        Visit visit = visit(words(), Optional.empty(), NOW);

        assertThat(JetstreamCursor.read(visit.cursor()).time()).isLessThanOrEqualTo(micros(NOW.plusSeconds(90)));
    }

    @Test
    void noiseDoesNoHarm() {
        tell(
                "",
                "pas du JSON",
                "[1, 2]",
                "{\"time_us\": \"hier\"}",
                "{\"time_us\": -4}",
                "{\"did\": 3, \"time_us\": 5, \"commit\": {\"collection\": \"app.bsky.feed.post\", \"rkey\": \"x\", \"operation\": \"create\", \"record\": 7}}",
                "{\"did\": \"a\", \"time_us\": 5, \"commit\": {\"collection\": \"app.bsky.feed.like\", \"rkey\": \"x\", \"operation\": \"delete\"}}",
                "[".repeat(5_000),
                post(1, -20, "La cantine"),
                account(1));
        Visit visit = visit(words(), Optional.empty(), NOW);

        assertThat(texts(visit)).containsExactly("La cantine");
        assertThat(visit.gone()).isEmpty();
    }

    @Test
    void whoeverStopsIsNotKeptWaiting() {
        cancel = new Cancel();
        stream.says((call, line) -> {
            line.open();
            cancel.ask();
            line.hold();
        });

        assertThatThrownBy(() -> visit(words(), Optional.empty(), NOW)).isInstanceOf(Cancelled.class);
    }

    @Test
    void aSourceListensForSomething() {
        assertThatThrownBy(() -> parameters(Map.of())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> parameters(Map.of("words", "a", "seconds", "4")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> parameters(Map.of("words", "a", "seconds", "301")))
                .isInstanceOf(Refusal.class);
        String many = String.join(
                "\n",
                IntStream.rangeClosed(0, JetstreamParameters.MOST_ACCOUNTS)
                        .mapToObj(i -> "did:plc:" + i)
                        .toList());
        assertThatThrownBy(() -> parameters(Map.of("accounts", many))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> visit(
                        parameters(Map.of("words", "a", "stream", "https://example.org/subscribe")),
                        Optional.empty(),
                        NOW))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo("web.live.scheme"));
    }

    @Test
    void recordedEventsAllComeOut() throws IOException {
        List<Map<String, Object>> recorded = new ArrayList<>();
        try (JsonParser parser = new JsonFactory()
                .createParser(Files.readAllBytes(SharedData.at("bluesky/bluesky-firehose-posts.json")))) {
            parser.nextToken();
            Map<String, Object> root = new LinkedHashMap<>();
            root.put("events", Tree.read(parser));
            recorded.addAll(Tree.objects(root, "events"));
        }
        List<String> events = new ArrayList<>();
        for (Map<String, Object> event : recorded) {
            Map<String, Object> commit = Tree.object(event, "commit");
            String uri = "at://" + Tree.text(event, "did") + "/app.bsky.feed.post/" + Tree.text(commit, "rkey");
            events.add(written(event));
            shown.put(
                    uri,
                    written(Map.of(
                            "uri",
                            uri,
                            "author",
                            Map.of("did", Tree.text(event, "did"), "handle", "quelquun.example"),
                            "record",
                            commit.get("record"),
                            "indexedAt",
                            "2026-01-01T00:00:00Z")));
        }
        events.add(account(1));
        tell(events.toArray(String[]::new));
        Set<String> dids =
                recorded.stream().map(event -> Tree.text(event, "did")).collect(Collectors.toSet());
        Visit visit = visit(parameters(Map.of("accounts", String.join("\n", dids))), Optional.empty(), NOW);

        assertThat(visit.mentions().stream().map(Mention::id).toList())
                .hasSize(9)
                .containsExactlyInAnyOrderElementsOf(shown.keySet().stream()
                        .map(uri -> MentionId.of("bluesky", uri))
                        .toList());
    }

    private static String written(Object tree) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            Tree.write(tree, json);
        }
        return text.toString();
    }
}
