package org.beffroi.sources.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.SourceForm;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.beffroi.sources.support.LocalServer;
import org.beffroi.sources.web.TestWeb;
import org.junit.jupiter.api.AfterEach;

/** A local server with a page, and visits to it one after another. */
abstract class PageVisiting {

    static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    static final String BEFORE = "<p>La piscine est ouverte tous les jours.</p><p>Entrée : 3 euros.</p>";
    static final String WORKS = "<p>Des travaux commencent rue des Lilas le mois prochain.</p>";

    final LocalServer server = new LocalServer();
    final PageSource source = new PageSource(TestWeb.quick());
    Optional<String> cursor = Optional.empty();
    Instant now = NOW;
    String batch = "harvest-1";

    @AfterEach
    void stop() {
        server.close();
    }

    Visit look(PageParameters parameters) {
        VisitContext context = new VisitContext(
                new Origin("piscine", new BatchId(batch), now),
                ZoneId.of("Europe/Paris"),
                Path.of("."),
                now,
                Set.of(server.host()),
                Cancel.never());
        return source.visit(parameters, cursor, context);
    }

    /** A visit after which the harvest goes on. */
    Visit visit(PageParameters parameters) {
        Visit visit = look(parameters);
        cursor = Optional.of(visit.cursor());
        now = now.plus(Duration.ofMinutes(30));
        return visit;
    }

    Visit visit() {
        return visit(parameters(Map.of()));
    }

    /** As the form of the source reads them. */
    PageParameters parameters(Map<String, String> written) {
        Map<String, String> all = new HashMap<>(written);
        all.putIfAbsent("url", server.address("/page").toString());
        return SourceForm.of(source).read(all, any -> Optional.empty());
    }

    void serve(String body) {
        serve(body, "text/html; charset=utf-8", StandardCharsets.UTF_8);
    }

    void serve(String body, String type, Charset charset) {
        server.at("/page", LocalServer.bytes(type, page(body).getBytes(charset)));
    }

    static String page(String body) {
        return "<!doctype html><html lang=\"fr-FR\"><head><title>Piscine\n de Sonneval</title>"
                + "<meta property=\"og:site_name\" content=\"Ville de Sonneval\"></head><body>"
                + "<header><a href=\"/\">Accueil</a></header><nav><ul><li>Menu</li></ul></nav><main>"
                + body
                + "</main><footer>Mentions légales</footer></body></html>";
    }

    static List<String> keys(Visit visit) {
        return visit.remarks().stream().map(Sentence::key).toList();
    }

    void refused(String... words) {
        Optional<String> before = cursor;
        assertThatThrownBy(this::visit).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.sentence().in(Locale.FRENCH))
                .contains(words));
        assertThat(cursor).isEqualTo(before);
    }
}
