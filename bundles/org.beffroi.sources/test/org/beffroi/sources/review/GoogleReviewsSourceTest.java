package org.beffroi.sources.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server that answers as the Business Profile API is documented to; everything said is invented. */
class GoogleReviewsSourceTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final String PATH = "/v4/accounts/12/locations/34/reviews";

    private final LocalServer server = new LocalServer();
    private final GoogleReviewsSource source = new GoogleReviewsSource(TestWeb.quick());

    @BeforeEach
    void start() {
        server.at("/token", LocalServer.text("application/json", "{\"access_token\":\"acces\"}"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Visit visit(Optional<String> cursor) {
        GoogleReviewsParameters parameters = new GoogleReviewsParameters(
                "accounts/12",
                "accounts/12/locations/34",
                "Médiathèque",
                "app-7",
                Optional.of("hush"),
                "refresh",
                Optional.of(server.address("/token")),
                Optional.of(server.address("/v4")));
        return source.visit(parameters, cursor, VisitContexts.to(server, NOW));
    }

    private static String review(int number, String day, String comment, String reply) {
        return String.format(Locale.ROOT, """
                {"name":"accounts/12/locations/34/reviews/r%1$d","reviewId":"r%1$d",
                 "reviewer":{"displayName":"Lucie %1$d"},"starRating":"FOUR","comment":"%3$s",
                 "createTime":"2026-11-01T10:00:00Z","updateTime":"%2$sT10:00:00.123456Z"%4$s}
                """, number, day, comment, reply);
    }

    @Test
    void reviewsWithTheirStarsAndTheAnswersToThem() {
        server.at(
                PATH,
                LocalServer.text(
                        "application/json",
                        "{\"reviews\":["
                                + review(
                                        1,
                                        "2026-11-20",
                                        "Accueil parfait.\\n\\n(Translated by Google)\\nPerfect.",
                                        ",\"reviewReply\":{\"comment\":\"Merci !\",\"updateTime\":\"2026-11-21T08:00:00Z\"}")
                                + ",{\"reviewId\":\"r2\",\"reviewer\":{\"displayName\":\"Un utilisateur de Google\",\"isAnonymous\":true},"
                                + "\"starRating\":\"ONE\",\"createTime\":\"2026-11-02T10:00:00Z\",\"updateTime\":\"2026-11-02T10:00:00Z\"}],"
                                + "\"averageRating\":2.5,\"totalReviewCount\":2}"));
        Visit visit = visit(Optional.empty());
        assertThat(visit.mentions())
                .extracting(one -> one.id().value())
                .containsExactly("google:r1", "google:r1/reply", "google:r2");
        Mention review = visit.mentions().getFirst();
        assertThat(review.text()).isEqualTo("Accueil parfait.");
        assertThat(review.author()).contains("Lucie 1");
        assertThat(review.values().number(CoreFields.RATING)).contains(4L);
        assertThat(review.values().string(CoreFields.TYPE)).contains("review");
        assertThat(review.values().string(CoreFields.OUTLET)).contains("Médiathèque");
        Mention reply = visit.mentions().get(1);
        assertThat(reply.values().flag(CoreFields.OFFICIAL)).contains(true);
        assertThat(reply.values().string(CoreFields.REPLY_TO)).contains("google:r1");
        Mention silent = visit.mentions().get(2);
        assertThat(silent.author()).as("whoever is anonymous is nobody").isEmpty();
        assertThat(silent.values().number(CoreFields.RATING)).contains(1L);
        assertThat(server.headers.getLast().get("Authorization")).containsExactly("Bearer acces");
    }

    @Test
    void onlyWhatChangedComesAgainDownToWhatIsKnown() {
        server.at(PATH, exchange -> {
            String query = exchange.getRequestURI().getQuery();
            String body = query.contains("pageToken=2")
                    ? "{\"reviews\":[" + review(1, "2026-11-01", "un", "") + "]}"
                    : "{\"reviews\":[" + review(3, "2026-11-03", "trois", "") + ","
                            + review(2, "2026-11-02", "deux", "") + "],\"nextPageToken\":\"2\"}";
            LocalServer.text("application/json", body).to(exchange);
        });
        Visit first = visit(Optional.empty());
        assertThat(first.mentions()).extracting(Mention::text).containsExactly("trois", "deux", "un");
        assertThat(first.more()).isFalse();
        server.asked.clear();
        assertThat(visit(Optional.of(first.cursor())).mentions())
                .extracting(Mention::text)
                .containsExactly("trois");
        assertThat(server.asked).noneMatch(one -> one.contains("pageToken"));
        assertThat(visit(Optional.of("brouillon")).mentions()).hasSize(3);
    }

    @Test
    void aPlaceWithManyReviewsIsReadInPortions() {
        server.at(PATH, exchange -> {
            String query = exchange.getRequestURI().getQuery();
            int page =
                    query.contains("pageToken=") ? Integer.parseInt(query.replaceAll(".*pageToken=(\\d+).*", "$1")) : 0;
            String next = page < 14 ? ",\"nextPageToken\":\"" + (page + 1) + "\"" : "";
            String day = String.format(Locale.ROOT, "2026-11-%02d", 20 - page);
            LocalServer.text(
                            "application/json",
                            "{\"reviews\":[" + review(page, day, "avis " + page, "") + "]" + next + "}")
                    .to(exchange);
        });
        Visit first = visit(Optional.empty());
        Visit second = visit(Optional.of(first.cursor()));
        assertThat(first.mentions()).hasSize(10);
        assertThat(first.more()).isTrue();
        assertThat(second.mentions())
                .extracting(Mention::text)
                .containsExactly("avis 10", "avis 11", "avis 12", "avis 13", "avis 14");
        assertThat(second.more()).isFalse();
        assertThat(visit(Optional.of(second.cursor())).mentions())
                .as("the newest change stays the floor")
                .extracting(Mention::text)
                .containsExactly("avis 0");
    }

    @Test
    void whatGoogleSaysIsSaid() {
        server.at(
                PATH,
                LocalServer.json(403, "{\"error\":{\"code\":403,\"message\":\"My Business API has not been used\"}}"));
        assertThatThrownBy(() -> visit(Optional.empty())).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.sentence().key()).isEqualTo("api.forbidden");
            assertThat(refusal.getMessage()).contains("My Business API has not been used");
        });
    }

    @Test
    void translationsOfGoogleAreNoWordsOfTheAuthor() {
        assertThat(GoogleReviewsSource.original("(Translated by Google) Good.\n\n(Original)\nBien."))
                .isEqualTo("Bien.");
        assertThat(GoogleReviewsSource.original("Bien.\n\n(Translated by Google)\nGood."))
                .isEqualTo("Bien.");
        assertThat(GoogleReviewsSource.original("Bien.")).isEqualTo("Bien.");
        assertThat(GoogleReviewsSource.original("")).isEmpty();
    }
}
