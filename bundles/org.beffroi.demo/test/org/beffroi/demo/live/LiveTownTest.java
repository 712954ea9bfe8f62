package org.beffroi.demo.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.testing.source.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The servers of the live town, asked as clients ask. */
class LiveTownTest {

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-24T12:00:00Z"));
    private final LiveTown town = new LiveTown(Chorus.voices(), Chorus.PARIS, clock);
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    @AfterEach
    void stop() {
        town.close();
        client.close();
    }

    private Map<String, URI> places() {
        Map<String, URI> places = new LinkedHashMap<>();
        town.places(places::put);
        return places;
    }

    private HttpResponse<String> get(URI address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private URI mastodon(String path) {
        return places().get("Mastodon").resolve(path);
    }

    @Test
    void onlyThisMachineReachesIt() throws IOException {
        for (URI place : places().values()) {
            assertThat(place.getHost()).isEqualTo("127.0.0.1");
            for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                for (InetAddress address : Collections.list(network.getInetAddresses())) {
                    if (!address.isLoopbackAddress()) {
                        assertThatThrownBy(() -> new Socket(address, place.getPort()).close())
                                .isInstanceOf(IOException.class);
                    }
                }
            }
        }
    }

    @Test
    void nobodyAnswersOnceItIsClosed() {
        town.close();
        assertThatThrownBy(() -> get(town.register())).isInstanceOf(ConnectException.class);
        assertThatThrownBy(() -> get(mastodon("/"))).isInstanceOf(ConnectException.class);
    }

    @Test
    void aFeedThatHasNotChangedIsNotSentAgain() throws Exception {
        URI feed = places().get("Ville de Sonneval-sur-Lirelle");
        HttpResponse<String> first = get(feed);
        String etag = first.headers().firstValue("etag").orElseThrow();
        assertThat(first.statusCode()).isEqualTo(200);
        HttpResponse<String> again = get(feed, "If-None-Match", etag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();

        clock.pass(Duration.ofMinutes(1));
        assertThat(get(feed, "If-None-Match", etag).statusCode()).isEqualTo(200);
    }

    @Test
    void feedsAskForPatienceNowAndThen() throws Exception {
        URI feed = places().get("L’Écho des deux rives");
        List<Integer> statuses = new ArrayList<>();
        for (int visit = 0; visit < 9; visit++) {
            HttpResponse<String> reply = get(feed);
            statuses.add(reply.statusCode());
            assertThat(reply.headers().firstValue("retry-after").isPresent()).isEqualTo(reply.statusCode() == 503);
        }
        assertThat(statuses).containsExactly(200, 200, 503, 200, 200, 200, 200, 200, 503);
    }

    @Test
    void pagesLeadBackAndForth() throws Exception {
        HttpResponse<String> newest = get(mastodon("/api/v1/timelines/public?limit=10"));
        HttpResponse<String> older = get(link(newest, "next"));
        assertThat(numbers(older)).hasSize(10).doesNotContainAnyElementsOf(numbers(newest));
        assertThat(numbers(get(link(older, "prev")))).isEqualTo(numbers(newest));

        List<String> all = new ArrayList<>(numbers(newest));
        HttpResponse<String> page = older;
        while (!numbers(page).isEmpty()) {
            all.addAll(numbers(page));
            page = get(link(page, "next"));
        }
        assertThat(all).hasSize(110).doesNotHaveDuplicates().isSortedAccordingTo(Collections.reverseOrder());
        assertThat(page.headers().firstValue("link")).isEmpty();
    }

    private static URI link(HttpResponse<String> page, String where) {
        Matcher m = Pattern.compile("<([^>]+)>; rel=\"" + where + "\"")
                .matcher(page.headers().firstValue("link").orElseThrow());
        assertThat(m.find()).isTrue();
        return URI.create(m.group(1));
    }

    /** Numbers of statuses: those of accounts are shorter. */
    private static List<String> numbers(HttpResponse<String> page) {
        return Pattern.compile("\"id\":\"(\\d{15,})\"")
                .matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void aHashtagAnAccountAndAStatusCanBeAskedFor() throws Exception {
        HttpResponse<String> tagged = get(places().get("#sonneval"));
        assertThat(numbers(tagged)).hasSize(20);
        assertThat(get(mastodon("/api/v1/timelines/tag/nothing")).body()).isEqualTo("[]");

        String account = get(mastodon("/api/v1/accounts/lookup?acct=message_3")).body();
        Matcher id = Pattern.compile("\"id\":\"(\\d+)\"").matcher(account);
        assertThat(id.find()).isTrue();
        HttpResponse<String> theirs = get(mastodon("/api/v1/accounts/" + id.group(1) + "/statuses?limit=40"));
        assertThat(numbers(theirs)).hasSize(7); // numbers 3, 20, … 105 of 110, said by seventeen in turn

        String number = numbers(tagged).getFirst();
        assertThat(get(mastodon("/api/v1/statuses/" + number)).body()).contains(number, "\"visibility\":\"public\"");
    }

    @Test
    void whatIsNotPublicShowsInTimelinesAndNowhereElse() throws Exception {
        String page = get(mastodon("/api/v1/timelines/public?limit=40")).body();
        assertThat(page).contains("\"visibility\":\"private\"", "\"visibility\":\"direct\"");
        for (String hidden : town.hidden()) {
            String number = hidden.substring(hidden.lastIndexOf('/') + 1);
            if (page.contains(number)) {
                assertThat(get(mastodon("/api/v1/statuses/" + number)).statusCode())
                        .isIn(404, 429);
            }
        }
    }

    @Test
    void strangeQuestionsAreRefused() throws Exception {
        assertThat(get(mastodon("/api/v1/statuses/abc")).statusCode()).isEqualTo(400);
        assertThat(get(mastodon("/api/v1/timelines/public?min_id=x")).statusCode())
                .isEqualTo(400);
        assertThat(get(mastodon("/api/v1/timelines/public?limit=999999999999")).statusCode())
                .isEqualTo(200);
        assertThat(get(mastodon("/../../etc/passwd")).statusCode()).isEqualTo(404);
        HttpRequest post = HttpRequest.newBuilder(mastodon("/api/v1/statuses"))
                .POST(HttpRequest.BodyPublishers.ofString("status=x"))
                .build();
        assertThat(client.send(post, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
    }

    @Test
    void theRegisterListsWhatItKnows() throws Exception {
        clock.pass(Duration.ofMinutes(5));
        assertThat(get(town.register()).body().lines()).containsExactlyInAnyOrderElementsOf(town.published());
        assertThat(get(town.register().resolve("/taken-back")).body().lines())
                .containsExactlyInAnyOrderElementsOf(town.takenBack())
                .isNotEmpty();
        assertThat(get(town.register().resolve("/hidden")).body().lines())
                .containsExactlyInAnyOrderElementsOf(town.hidden())
                .isNotEmpty();
        assertThat(town.published())
                .doesNotContainAnyElementsOf(town.takenBack())
                .doesNotContainAnyElementsOf(town.hidden());
    }

    @Test
    void aLongLifeIsBounded() {
        Programme programme = new Programme(
                Chorus.voices().people(),
                clock.instant(),
                new Programme.Rhythm(110, Duration.ofHours(11), Duration.ofSeconds(8), Duration.ofSeconds(20)),
                new Programme.Fate(7, 9, 8));
        Instant later = clock.instant().plus(Duration.ofDays(400));
        assertThat(programme.until(later)).hasSize(5_000);
        assertThat(programme.until(later).getLast().published()).isAfter(later.minusSeconds(20));
    }
}
