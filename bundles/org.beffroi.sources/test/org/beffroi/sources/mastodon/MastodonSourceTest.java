package org.beffroi.sources.mastodon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.source.Lawful;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.harvest.HarvestService;
import org.beffroi.dossier.source.SourceFiles;
import org.beffroi.sources.support.LocalServer;
import org.beffroi.sources.support.MemoryDossier;
import org.beffroi.sources.web.TestWeb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MastodonSourceTest {

    private static final Instant NOW = Instant.parse("2026-08-02T12:00:00Z");
    private static final String ACCOUNT = "/api/v1/accounts/117020565966271181/statuses";

    private final LocalServer server = new LocalServer();
    private final MastodonSource source = new MastodonSource(TestWeb.quick());

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        server.close();
    }

    private MastodonParameters following(String hashtag, String account, MastodonParameters.Timeline timeline) {
        return new MastodonParameters(
                server.address("/"),
                Optional.ofNullable(hashtag),
                Optional.ofNullable(account),
                Optional.ofNullable(timeline),
                Optional.empty(),
                Optional.empty());
    }

    private Visit visit(MastodonParameters parameters, Optional<String> cursor) {
        Origin origin = new Origin("masto", new BatchId("harvest-1"), NOW);
        return source.visit(
                parameters,
                cursor,
                new VisitContext(
                        origin, ZoneId.of("Europe/Paris"), folder, NOW, Set.of(server.host()), Cancel.never()));
    }

    /** Visits until there is nothing more. */
    private List<Visit> visits(MastodonParameters parameters, Optional<String> from) {
        List<Visit> visits = new ArrayList<>();
        Optional<String> cursor = from;
        do {
            visits.add(visit(parameters, cursor));
            cursor = Optional.of(visits.getLast().cursor());
        } while (visits.getLast().more());
        return visits;
    }

    private static List<Mention> mentions(List<Visit> visits) {
        return visits.stream().flatMap(visit -> visit.mentions().stream()).toList();
    }

    private static String status(String id, String visibility, String text) {
        return String.format(Locale.ROOT, """
            {"id":"%s","uri":"https://piaille.example/s/%s","url":"https://piaille.example/@ville/%s",
            "created_at":"2026-08-02T10:00:00.000Z","visibility":"%s","content":"<p>%s</p>","language":"fr",
            "in_reply_to_id":null,"reblog":null,"spoiler_text":"","replies_count":1,"reblogs_count":2,"favourites_count":3,
            "account":{"id":"9","acct":"ville","url":"https://piaille.example/@ville","display_name":"La Ville"}}
            """, id, id, id, visibility, text);
    }

    @Test
    void thePagesOfThePastAreFollowedAsRecorded() throws IOException {
        Recordings.of("test_fetch_next_previous_from_pagination_info").playOn(server);
        server.at("/api/v1/accounts/lookup", LocalServer.text("application/json", "{\"id\":\"117020565966271181\"}"));

        List<Visit> visits = visits(following(null, "@mastodonpy_test", null), Optional.empty());

        assertThat(mentions(visits))
                .hasSize(10)
                .extracting(Mention::text)
                .doesNotHaveDuplicates()
                .allMatch(text -> text.contains("number "));
        assertThat(server.asked)
                .filteredOn(path -> path.startsWith(ACCOUNT))
                .containsExactly(
                        ACCOUNT + "?limit=40",
                        ACCOUNT + "?limit=5&max_id=117020581008555092",
                        ACCOUNT + "?limit=5&max_id=117020580971664903",
                        ACCOUNT + "?limit=40&min_id=117020581038622236");
        Mention mention = mentions(visits).getFirst();
        assertThat(mention.id().value()).startsWith("mastodon:http://localhost:3000/ap/users/");
        assertThat(mention.network()).contains("mastodon");
        assertThat(mention.language()).contains("en");
        assertThat(mention.published()).isPresent();
    }

    @Test
    void aHashtagAndAPublicTimelineAreReadAsRecorded() throws IOException {
        Recordings.of("test_hashtag_tl", "test_public_tl_anonymous").playOn(server);

        List<Mention> hoot = mentions(visits(following("#hoot", null, null), Optional.empty()));
        List<Mention> all = mentions(visits(following(null, null, MastodonParameters.Timeline.ALL), Optional.empty()));

        assertThat(hoot).hasSize(1);
        assertThat(hoot.getFirst().text()).isEqualTo("#hoot (hashtag toot)");
        assertThat(hoot.getFirst().strings(CoreFields.HASHTAGS)).containsExactly("hoot");
        assertThat(all).hasSizeBetween(1, 8).extracting(Mention::id).doesNotHaveDuplicates();
    }

    @Test
    void anInstanceThatShowsNothingWithoutATokenSaysSo() throws IOException {
        Recordings recorded = Recordings.of("test_home_tl_anonymous_throws");
        assertThat(recorded.all())
                .first()
                .extracting(Recordings.Exchange::status)
                .isEqualTo(401);
        server.at("/api/v1/timelines/public", LocalServer.status(401));

        assertThatThrownBy(() -> visit(following(null, null, MastodonParameters.Timeline.LOCAL), Optional.empty()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence().in(Locale.FRENCH))
                                .contains("jeton"));
    }

    @Test
    void privatePostsAreNeverKept() {
        server.at(
                "/api/v1/timelines/tag/rentrée",
                LocalServer.text(
                        "application/json",
                        "[" + status("105", "direct", "secret 1") + "," + status("104", "private", "secret 2") + ","
                                + status("103", "limited", "secret 3") + "," + status("102", "unlisted", "discret")
                                + ","
                                + status("101", "public", "public") + "]"));

        Visit visit = visit(following("rentrée", null, null), Optional.empty());

        assertThat(visit.mentions()).extracting(Mention::text).containsExactly("public", "discret");
        assertThat(visit.cursor()).doesNotContain("s/103", "s/104", "s/105");
        assertThat(visit.mentions().getFirst().author()).contains("ville@piaille.example");
        assertThat(visit.mentions().getFirst().values().number(CoreFields.LIKES))
                .contains(3L);
    }

    @Test
    void laterVisitsGoForwardAndFollowEditsAndDeletions() {
        String path = "/api/v1/timelines/tag/ecole";
        server.at(path, exchange -> {
            String query = exchange.getRequestURI().getQuery();
            String answer = query.contains("min_id=102")
                    ? "[" + status("103", "public", "trois") + "]"
                    : query.contains("min_id")
                            ? "[]"
                            : "[" + status("102", "public", "deux") + "," + status("101", "public", "un") + "]";
            LocalServer.text("application/json", answer).to(exchange);
        });
        server.at("/api/v1/statuses/101", LocalServer.text("application/json", status("101", "public", "un, corrigé")));
        server.at("/api/v1/statuses/102", LocalServer.status(404));
        server.at(
                "/api/v1/statuses/103", LocalServer.text("application/json", status("103", "private", "devenu privé")));
        MastodonParameters parameters = following("ecole", null, null);

        List<Visit> first = visits(parameters, Optional.empty());
        List<Visit> second = visits(parameters, Optional.of(first.getLast().cursor()));

        assertThat(mentions(first)).extracting(Mention::text).containsExactly("un", "deux");
        assertThat(mentions(second)).extracting(Mention::text).containsExactly("trois", "un, corrigé");
        assertThat(second.getLast().gone())
                .containsExactlyInAnyOrder(
                        MentionId.of("mastodon", "https://piaille.example/s/102"),
                        MentionId.of("mastodon", "https://piaille.example/s/103"));
        assertThat(second.getLast().cursor()).contains("s/101").doesNotContain("s/102", "s/103");
    }

    /** A harvest that was killed among the pages of the past goes on there, and what came since is not left to the next one. */
    @Test
    void whoGoesOnInThePastAlsoLooksAtWhatCameSince() {
        String timeline = "/api/v1/timelines/public";
        server.at(timeline, exchange -> {
            String query = exchange.getRequestURI().getQuery();
            String answer = "[]";
            if (query.contains("max_id=20")) {
                answer = "[" + status("10", "public", "Dix") + "]";
            } else if (query.contains("min_id=20")) {
                answer = "[" + status("30", "public", "Trente") + "]";
            } else if (!query.contains("min_id")) {
                answer = "[" + status("20", "public", "Vingt") + "]";
                String older = server.address(timeline) + "?limit=40&max_id=20";
                exchange.getResponseHeaders().set("Link", "<" + older + ">; rel=\"next\"");
            }
            LocalServer.text("application/json", answer).to(exchange);
        });
        MastodonParameters local = following(null, null, MastodonParameters.Timeline.LOCAL);
        Visit killedAfter = visit(local, Optional.empty());

        List<Visit> visits = visits(local, Optional.of(killedAfter.cursor()));

        assertThat(mentions(visits)).extracting(Mention::text).contains("Dix", "Trente");
    }

    @Test
    void aHarvestThatGoesOnWithThePastAlsoBringsWhatCameSinceItsFirstPage() {
        String path = "/api/v1/timelines/tag/ecole";
        server.at(path, exchange -> {
            String query = exchange.getRequestURI().getQuery();
            if (!query.contains("_id")) {
                exchange.getResponseHeaders().set("Link", "<" + server.address(path) + "?max_id=102>; rel=\"next\"");
            }
            String answer = query.contains("min_id=102")
                    ? "[" + status("103", "public", "trois") + "]"
                    : query.contains("min_id")
                            ? "[]"
                            : query.contains("max_id")
                                    ? "[" + status("101", "public", "un") + "]"
                                    : "[" + status("102", "public", "deux") + "]";
            LocalServer.text("application/json", answer).to(exchange);
        });
        MastodonParameters parameters = following("ecole", null, null);

        Visit beforeItWasKilled = visit(parameters, Optional.empty());
        assertThat(beforeItWasKilled.mentions()).extracting(Mention::text).containsExactly("deux");
        List<Visit> next = visits(parameters, Optional.of(beforeItWasKilled.cursor()));

        assertThat(mentions(next)).extracting(Mention::text).contains("un", "trois");
        assertThat(next.getLast().cursor()).contains("\"newest\":\"103\"");
    }

    @Test
    void anInstanceThatAsksForPatienceGetsIt() {
        server.at("/api/v1/timelines/tag/a", exchange -> {
            exchange.getResponseHeaders().set("X-RateLimit-Reset", "2026-08-02T12:05:00.916474Z");
            exchange.sendResponseHeaders(429, -1);
        });

        Visit visit = visit(following("a", null, null), Optional.empty());

        assertThat(visit.notBefore()).contains(Instant.parse("2026-08-02T12:05:00.916474Z"));
        assertThat(visit.mentions()).isEmpty();
    }

    @Test
    void aTokenGoesToItsInstanceOnly() {
        try (LocalServer other = new LocalServer()) {
            server.at("/api/v1/timelines/tag/a", exchange -> {
                exchange.getResponseHeaders().set("Link", "<" + other.address("/next") + ">; rel=\"next\"");
                LocalServer.text("application/json", "[" + status("101", "public", "un") + "]")
                        .to(exchange);
            });
            other.at("/next", LocalServer.text("application/json", "[]"));
            MastodonParameters parameters = new MastodonParameters(
                    server.address("/"),
                    Optional.of("a"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("jeton"));
            Origin origin = new Origin("masto", new BatchId("harvest-1"), NOW);
            VisitContext context = new VisitContext(
                    origin, ZoneOffset.UTC, folder, NOW, Set.of(server.host(), other.host()), Cancel.never());

            Visit first = source.visit(parameters, Optional.empty(), context);
            source.visit(parameters, Optional.of(first.cursor()), context);

            assertThat(server.headers.getFirst().get("Authorization")).containsExactly("Bearer jeton");
            assertThat(other.headers.getFirst()).doesNotContainKey("Authorization");
        }
    }

    @Test
    void anAccountIsUnderstoodAsPasted() {
        assertThat(following(null, "@ville@piaille.fr", null).account()).contains("ville@piaille.fr");
        assertThat(following(null, "ville", null).account()).contains("ville");
        assertThat(following(null, "https://piaille.fr/@ville", null).account()).contains("ville@piaille.fr");
        assertThat(following(null, "piaille.fr/@ville/1123", null).account()).contains("ville@piaille.fr");
        assertThat(following(null, server.address("/@ville").toString(), null).account())
                .contains("ville");
        for (String written : List.of(
                "https://piaille.fr/about",
                "https://www.instagram.com/p/C1a2B3/",
                "https://x.com/ville",
                "la ville",
                "ville@",
                "@")) {
            assertThatThrownBy(() -> following(null, written, null))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(written);
        }
    }

    @Test
    void exactlyOneThingIsFollowed() {
        assertThatThrownBy(() -> following("a", "b", null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> following(null, null, null)).isInstanceOf(Refusal.class);
    }

    @Test
    void harvestedPostsThatWereTakenBackAreMarked() {
        server.at("/api/v1/timelines/tag/a", exchange -> {
            boolean later = exchange.getRequestURI().getQuery().contains("min_id");
            LocalServer.text("application/json", later ? "[]" : "[" + status("101", "public", "un") + "]")
                    .to(exchange);
        });
        server.at("/api/v1/statuses/101", LocalServer.status(404));
        MemoryDossier dossier = new MemoryDossier(folder);
        Harvest harvest = HarvestService.silent(List.of(source), Optional.empty(), Clock.fixed(NOW, ZoneOffset.UTC));
        harvest.keep(
                new SourceSettings(
                        "masto",
                        "mastodon",
                        Map.of("url", server.address("/").toString(), "hashtag", "a"),
                        Duration.ofMinutes(10),
                        new Lawful("Suivre", Lawful.Basis.PUBLIC_INTEREST, 30, Lawful.Rights.QUOTATION),
                        Set.of(server.host()),
                        false,
                        NOW,
                        "Lucie"),
                Map.of(),
                dossier);

        harvest.run(new Harvest.Wish(Set.of(), true), dossier, new Harvest.Watcher() {}, Cancel.never());
        harvest.run(new Harvest.Wish(Set.of(), true), dossier, new Harvest.Watcher() {}, Cancel.never());

        assertThat(SourceFiles.of(folder).state("masto").failure()).isEmpty();
        assertThat(dossier.archive().acts()).singleElement().satisfies(act -> {
            assertThat(act.hand()).isEqualTo(Act.Hand.MACHINE);
            assertThat(act.deed())
                    .isEqualTo(new Act.Add(
                            MentionId.of("mastodon", "https://piaille.example/s/101"), "tag", Harvest.TAKEN_BACK));
        });
    }
}
