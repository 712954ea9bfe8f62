package org.beffroi.sources.bluesky;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.SourceForm;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.beffroi.sources.support.LocalServer;
import org.beffroi.sources.support.LocalSocket;
import org.beffroi.sources.table.json.Tree;
import org.beffroi.sources.web.TestWeb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A local server of WebSockets tells events, another one shows the posts that it told of. */
abstract class JetstreamListening {

    static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    static final String POSTS = "/xrpc/app.bsky.feed.getPosts";
    static final String IDENTITY = "/xrpc/com.atproto.identity.resolveHandle";

    final LocalServer server = new LocalServer();
    final LocalSocket stream = new LocalSocket((call, line) -> line.open().hold());
    final JetstreamSource source = new JetstreamSource(TestWeb.live(), TestWeb.quick());

    /** Posts that the server shows, by address. */
    final Map<String, String> shown = new ConcurrentHashMap<>();

    Cancel cancel = Cancel.never();

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

    static List<String> asked(HttpExchange exchange) {
        return Arrays.stream(exchange.getRequestURI().getRawQuery().split("&"))
                .map(pair -> URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8))
                .toList();
    }

    @AfterEach
    void stop() {
        server.close();
        stream.close();
    }

    JetstreamParameters parameters(Map<String, String> written) {
        Map<String, String> all = new LinkedHashMap<>(written);
        all.putIfAbsent("stream", stream.address("/subscribe").toString());
        all.putIfAbsent("service", server.address("/").toString());
        return SourceForm.of(source).read(all, any -> Optional.empty());
    }

    JetstreamParameters words() {
        return parameters(Map.of("words", "cantine\npont neuf"));
    }

    Visit visit(JetstreamParameters parameters, Optional<String> cursor, Instant now) {
        VisitContext context = new VisitContext(
                new Origin("direct", new BatchId("harvest-1"), now),
                ZoneId.of("Europe/Paris"),
                Path.of("."),
                now,
                Set.of(server.host(), stream.host()),
                cancel);
        return source.visit(parameters, cursor, context);
    }

    static String uri(int number) {
        return "at://did:plc:habitant/app.bsky.feed.post/" + number;
    }

    static long micros(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }

    /** A post, which the server will show; seconds after noon. */
    String post(int number, int second, String text) {
        String record = String.format(Locale.ROOT, """
                {"$type": "app.bsky.feed.post", "createdAt": "2026-11-24T12:00:00Z", "text": "%s", "langs": ["fr"]}""", text);
        shown.put(uri(number), String.format(Locale.ROOT, """
                {"uri": "%s", "cid": "c", "author": {"did": "did:plc:habitant", "handle": "habitant.example"},
                 "record": %s, "likeCount": 3, "indexedAt": "2026-11-24T12:00:01Z"}""", uri(number), record));
        return event(second, String.format(Locale.ROOT, """
                "kind": "commit", "commit": {"rev": "r", "operation": "create", "collection": "app.bsky.feed.post",
                 "rkey": "%d", "record": %s, "cid": "c"}""", number, record));
    }

    static String removal(int number, int second) {
        return event(second, String.format(Locale.ROOT, """
                "kind": "commit", "commit": {"rev": "r", "operation": "delete", "collection": "app.bsky.feed.post",
                 "rkey": "%d"}""", number));
    }

    static String event(int second, String rest) {
        return "{\"did\": \"did:plc:habitant\", \"time_us\": " + micros(NOW.plusSeconds(second)) + ", " + rest + "}";
    }

    /** Something that has no post in it; one after noon shows that the present is reached. */
    static String account(int second) {
        return event(second, "\"kind\": \"account\", \"account\": {\"active\": true, \"did\": \"did:plc:habitant\"}");
    }

    void tell(String... events) {
        stream.says((call, line) -> {
            line.open();
            for (String event : events) {
                line.say(event);
            }
            line.hold();
        });
    }

    static List<String> texts(Visit visit) {
        return visit.mentions().stream().map(Mention::text).toList();
    }

    static List<String> keys(Visit visit) {
        return visit.remarks().stream().map(Sentence::key).toList();
    }

    String lastCall() {
        return URLDecoder.decode(stream.asked.getLast(), StandardCharsets.UTF_8);
    }

    static String written(Object tree) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            Tree.write(tree, json);
        }
        return text.toString();
    }
}
