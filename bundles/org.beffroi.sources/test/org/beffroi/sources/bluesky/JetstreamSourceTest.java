package org.beffroi.sources.bluesky;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.source.Visit;
import org.beffroi.sources.support.LocalServer;
import org.beffroi.sources.support.SharedData;
import org.beffroi.sources.table.json.Tree;
import org.junit.jupiter.api.Test;

class JetstreamSourceTest extends JetstreamListening {

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
        server.at(
                IDENTITY,
                LocalServer.json(400, "{\"error\": \"InvalidRequest\", \"message\": \"Unable to resolve handle\"}"));

        assertThatThrownBy(() -> visit(parameters(Map.of("accounts", "nulle.part")), Optional.empty(), NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence().in(Locale.FRENCH))
                                .contains("nulle.part"));
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
}
