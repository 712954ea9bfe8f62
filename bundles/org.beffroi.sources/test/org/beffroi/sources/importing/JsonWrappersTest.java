package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.dossier.importing.ImportPreview.ColumnUse;
import org.beffroi.dossier.importing.PreviewSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JSON whose rows stand inside something: each is found, or the file is refused in words; made contents. */
class JsonWrappersTest {

    @TempDir
    Path folder;

    private static List<String> texts(Trial trial) {
        return trial.mentions().stream().map(Mention::text).toList();
    }

    private static List<String> authors(Trial trial) {
        return trial.mentions().stream().map(one -> one.author().orElse("?")).toList();
    }

    private static String chat(String name, int id) {
        return String.format(Locale.ROOT, """
                {"name": "%s", "type": "public_supergroup", "id": %d, "messages": [
                 {"id": 1, "type": "service", "date": "2024-05-01T08:00:00", "date_unixtime": "1714543200",
                  "actor": "Mairie", "actor_id": "channel77", "action": "create_channel", "text": ""},
                 {"id": 2, "type": "message", "date": "2024-05-02T09:30:00", "date_unixtime": "1714635000",
                  "from": "Lucie B.", "from_id": "user501", "text": "La fontaine est à sec depuis lundi",
                  "reactions": [{"type": "emoji", "count": 3, "emoji": "x"}]},
                 {"id": 3, "type": "message", "date": "2024-05-02T10:00:00", "date_unixtime": "1714636800",
                  "from": "Marc", "from_id": "user502", "reply_to_message_id": 2,
                  "text": ["Voir ", {"type": "link", "text": "https://ville.example/eau"}, " pour les ", {"type": "bold", "text": "travaux"}]}
                ]}""", name, id);
    }

    @Test
    void aHistoryOfTelegramHasAMessageARow() {
        Trial trial = Trial.of(folder, "result.json", chat("Quartier sud", 9001));
        assertThat(trial.read()).isEqualTo(3);
        assertThat(trial.rejected()).isEqualTo(1);
        assertThat(trial.profile()).isEqualTo("telegram-desktop");
        assertThat(texts(trial))
                .containsExactly(
                        "La fontaine est à sec depuis lundi", "Voir https://ville.example/eau pour les travaux");
        assertThat(authors(trial)).containsExactly("Lucie B.", "Marc");
        assertThat(trial.mentions().get(0).id().value()).isEqualTo("telegram:9001/2");
        assertThat(trial.mentions().get(1).values().string(CoreFields.REPLY_TO)).contains("telegram:9001/2");
        assertThat(trial.mentions().get(0).values().string(CoreFields.OUTLET)).contains("Quartier sud");
    }

    private static List<String> left(Trial trial) {
        return trial.preview().columns().stream()
                .filter(column -> column.fields().isEmpty() && !column.structure())
                .map(ColumnUse::column)
                .toList();
    }

    @Test
    void whatOnlyHoldsRowsTogetherIsNotNamedAsLeftOut() {
        assertThat(left(Trial.of(folder, "telegram.json", chat("Quartier sud", 9001))))
                .containsExactly("actor", "actor_id", "action");
        assertThat(left(Trial.of(folder, "twarc.jsonl", """
                        {"data":[{"id":"1","text":"Trop chaud","author_id":"9","created_at":"2022-03-01T10:00:00.000Z",\
                        "referenced_tweets":[{"type":"replied_to","id":"7"}],"source":"web",\
                        "entities":{"hashtags":[{"start":0,"end":1,"tag":"x"}]},"edit_history_tweet_ids":["1"]}],\
                        "includes":{"users":[{"id":"9","username":"lucie","name":"Lucie"}]},\
                        "meta":{"result_count":1},"__twarc":{"retrieved_at":"2022-03-02T00:00:00+00:00"}}
                        """))).containsExactly("source");
        Trial reviews = Trial.of(
                folder,
                "avis.json",
                "{\"place\": \"Piscine\", \"reviews\": [{\"date\": \"2026-03-01\", \"text\": \"Eau froide ce matin\", \"salle\": \"B\"}]}");
        assertThat(left(reviews)).containsExactly("salle");
        assertThat(new PreviewSummary(reviews.dossier().archive().fields(), Locale.FRENCH)
                        .of(reviews.preview()).stream().map(one -> one.in(Locale.FRENCH)))
                .anyMatch(told -> told.contains("laissée de côté") && told.contains("salle"))
                .noneMatch(told -> told.contains("wrapper"));
    }

    @Test
    void allChatsOfTelegramAreRead() {
        String whole = "{\"about\": \"Voici vos données\", \"personal_information\": {\"user_id\": 1, \"bio\": \"\"},"
                + " \"chats\": {\"about\": \"…\", \"list\": [" + chat("Un", 1) + "," + chat("Deux", 2) + "]}}";
        Trial trial = Trial.of(folder, "result.json", whole);
        assertThat(trial.read()).isEqualTo(6);
        assertThat(trial.mentions()).hasSize(4);
        assertThat(trial.mentions().stream()
                        .map(one -> one.values().string(CoreFields.OUTLET).orElse("?")))
                .containsExactly("Un", "Un", "Deux", "Deux");
    }

    @Test
    void reviewsInsideAnAnswerAreRows() {
        Trial trial = Trial.of(folder, "avis.json", """
                {"averageRating": 3.4, "totalReviewCount": 2, "reviews": [
                  {"reviewId": "r1", "reviewer": {"displayName": "Ana"}, "starRating": "TWO",
                   "comment": "Piscine froide et vestiaires sales", "createTime": "2025-01-03T10:00:00Z"},
                  {"reviewId": "r2", "reviewer": {"displayName": "Éric"}, "starRating": "FIVE",
                   "comment": "Équipe formidable", "createTime": "2025-01-04T10:00:00Z",
                   "reviewReply": {"comment": "Merci !", "updateTime": "2025-01-05T10:00:00Z"}}]}
                """);
        assertThat(trial.read()).isEqualTo(2);
        assertThat(texts(trial)).contains("Piscine froide et vestiaires sales", "Équipe formidable");
    }

    private static String post(int id, int author, String more) {
        return String.format(
                Locale.ROOT,
                "{\"id\":\"%d\",\"text\":\"Le tram %d est en retard\",\"author_id\":\"%d\",\"created_at\":\"2023-02-01T07:%02d:00.000Z\",\"lang\":\"fr\",\"conversation_id\":\"%d\",\"edit_history_tweet_ids\":[\"%d\"],\"public_metrics\":{\"retweet_count\":1,\"reply_count\":2,\"like_count\":3,\"quote_count\":0,\"impression_count\":40}%s}",
                id,
                id,
                author,
                id % 60,
                id,
                id,
                more);
    }

    private static String page(int first) {
        String posts = IntStream.range(first, first + 10)
                .mapToObj(id -> post(
                        id,
                        70 + id % 2,
                        id == first ? ",\"referenced_tweets\":[{\"type\":\"retweeted\",\"id\":\"999\"}]" : ""))
                .collect(Collectors.joining(","));
        return "{\"data\":[" + posts
                + "],\"includes\":{\"users\":[{\"id\":\"70\",\"name\":\"Ana\",\"username\":\"ana_bus\"},"
                + "{\"id\":\"71\",\"name\":\"Luc\",\"username\":\"luc_velo\"}],\"tweets\":[{\"id\":\"999\",\"author_id\":\"71\",\"text\":\"Le texte entier du message repris\"}]},"
                + "\"meta\":{\"newest_id\":\"1\",\"result_count\":10},\"__twarc\":{\"version\":\"2.14.0\",\"retrieved_at\":\"2023-02-02T00:00:00+00:00\"}}";
    }

    @Test
    void pagesOfTwarcHoldTenPostsALine() {
        Trial trial = Trial.of(folder, "tweets.jsonl", page(100) + "\n" + page(200) + "\n");
        assertThat(trial.read()).isEqualTo(20);
        assertThat(trial.profile()).isEqualTo("x-api");
        assertThat(authors(trial)).containsOnly("ana_bus", "luc_velo");
        assertThat(texts(trial))
                .filteredOn(text -> text.equals("Le texte entier du message repris"))
                .hasSize(2);
        assertThat(trial.mentions().get(1).values().string(CoreFields.URL))
                .contains("https://x.com/luc_velo/status/101");
        assertThat(trial.mentions().getFirst().values().string(CoreFields.REPOST_OF))
                .contains("x:999");
    }

    @Test
    void oneAnswerOfTheSecondXApiIsRead() {
        Trial trial = Trial.of(folder, "search.json", page(300));
        assertThat(trial.read()).isEqualTo(10);
        assertThat(authors(trial)).containsOnly("ana_bus", "luc_velo");
    }

    @Test
    void anArrayOfAnswersIsRead() {
        Trial trial = Trial.of(folder, "pages.json", "[" + page(300) + "," + page(400) + "]");
        assertThat(trial.read()).isEqualTo(20);
        assertThat(authors(trial)).containsOnly("ana_bus", "luc_velo");
    }

    @Test
    void aStreamOfTheSecondXApiHoldsAPostALine() {
        String line = "{\"data\":" + post(500, 70, "")
                + ",\"includes\":{\"users\":[{\"id\":\"70\",\"name\":\"Ana\",\"username\":\"ana_bus\"}]},\"matching_rules\":[{\"id\":\"1\",\"tag\":\"tram\"}]}\n";
        Trial trial = Trial.of(folder, "stream.jsonl", line + line.replace("500", "501"));
        assertThat(trial.read()).isEqualTo(2);
        assertThat(authors(trial)).containsOnly("ana_bus");
        Trial one = Trial.of(folder, "one.json", line);
        assertThat(one.read()).isEqualTo(1);
        assertThat(authors(one)).containsOnly("ana_bus");
    }

    @Test
    void flattenedPostsOfTwarcAreRead() {
        String author = ",\"author\":{\"id\":\"70\",\"name\":\"Ana\",\"username\":\"ana_bus\"}";
        Trial trial = Trial.of(folder, "flat.jsonl", post(1, 70, author) + "\n" + post(2, 70, author) + "\n");
        assertThat(trial.read()).isEqualTo(2);
        assertThat(authors(trial)).containsOnly("ana_bus");
    }

    @Test
    void anUnknownListIsFoundWhereverItStands() {
        Trial trial = Trial.of(folder, "tool.json", """
                {"status": "ok", "message": "2 results", "page": 1, "facets": [{"name": "a", "count": 3}],
                 "payload": {"verbatims": [{"id": 1, "text": "Trop de bruit la nuit", "date": "2025-02-03"},
                                           {"id": 2, "text": "Le square est fermé", "date": "2025-02-04"}]}}
                """);
        assertThat(trial.read()).isEqualTo(2);
        assertThat(texts(trial)).containsExactly("Trop de bruit la nuit", "Le square est fermé");
    }

    @Test
    void anObjectWithoutRowsIsRefusedInWords() {
        Trial trial = Trial.of(folder, "quoi.json", "{\"settings\": {\"theme\": \"dark\"}, \"version\": 3}");
        assertThat(trial.read()).isZero();
        assertThat(trial.refusal()).isEqualTo("file.json.no.rows");
    }

    @Test
    void aStatusWithItsListsIsOneRow() {
        Trial trial = Trial.of(folder, "status.json", """
                {"id": "1", "uri": "https://m.example/1", "content": "<p>Bonjour</p>", "created_at": "2025-01-01T00:00:00Z",
                 "mentions": [{"id": "2", "username": "b", "acct": "b"}], "tags": [{"name": "eau"}], "media_attachments": []}
                """);
        assertThat(trial.read()).isEqualTo(1);
        assertThat(texts(trial)).containsExactly("Bonjour");
    }

    @Test
    void aWrapperCutShortKeepsItsRows() {
        String whole = page(300);
        Trial trial = Trial.of(folder, "cut.json", whole.substring(0, whole.indexOf("\"305\"")));
        assertThat(trial.mentions()).hasSize(5);
        assertThat(trial.rejected()).isEqualTo(1);
    }
}
