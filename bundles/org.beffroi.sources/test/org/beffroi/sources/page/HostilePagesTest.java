package org.beffroi.sources.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beffroi.core.source.Visit;
import org.beffroi.sources.support.LocalServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pages that are too large, too deep, wrongly written, or lead where nobody should go. */
@Tag("verify") // Reads pages made to fill a memory.
class HostilePagesTest extends PageVisiting {

    @Test
    void aRedirectionToAPrivateAddressIsRefused() {
        try (LocalServer secret = new LocalServer()) {
            secret.at("/admin", LocalServer.text("text/html", page("<p>Le mot de passe est secret</p>")));
            server.at("/page", LocalServer.redirect(secret.address("/admin").toString()));

            refused("127.0.0.1", "adresse privée");
            assertThat(secret.asked).isEmpty();
        }
    }

    @Test
    void aPageThatWasGoneIsComparedWithWhatItWas() {
        serve(BEFORE);
        visit();
        server.at("/page", LocalServer.status(404));
        refused("n’existe pas", "404");
        server.at("/page", LocalServer.status(500));
        refused("500");
        serve(BEFORE);
        Visit back = visit();
        serve(BEFORE + WORKS);

        assertThat(back.mentions()).isEmpty();
        assertThat(back.remarks()).isEmpty();
        assertThat(visit().mentions()).hasSize(1);
    }

    @Test
    void aServerThatAsksForPatienceGetsIt() {
        serve(BEFORE);
        visit();
        server.at("/page", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "7200");
            exchange.sendResponseHeaders(503, -1);
        });
        Instant asked = now;
        Visit later = visit();

        assertThat(later.notBefore()).contains(asked.plusSeconds(7200));
        assertThat(keys(later)).containsExactly("page.later");
    }

    @Test
    void emptyPagesAndOtherFilesAreRefusedAndWhatWasReadIsKept() {
        serve(BEFORE);
        visit();
        serve("<div id=\"app\"></div><script>render()</script>");
        refused("aucun texte");
        server.at("/page", LocalServer.bytes("application/pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
        refused("application/pdf");
        server.at("/page", LocalServer.bytes("text/html", new byte[0]));
        refused("aucun texte");
        serve(BEFORE);
        assertThat(visit().mentions()).isEmpty();
    }

    @Test
    void aWrongCharsetDoesNoHarm() {
        serve("<p>Éclairage rénové à l’été</p>");
        visit();
        serve("<p>Éclairage rénové à l’été</p>", "text/html; charset=iso-8859-1", StandardCharsets.UTF_8);
        assertThat(visit().mentions()).isEmpty();
        serve("<p>Éclairage rénové à l’été</p>", "text/html; charset=utf-8", Charset.forName("windows-1252"));
        assertThat(visit().mentions()).isEmpty();
        serve("<p>Éclairage rénové à l’été</p>", "text/html; charset=klingon", StandardCharsets.UTF_8);
        assertThat(visit().mentions()).isEmpty();
        server.at(
                "/page",
                LocalServer.bytes(
                        "text/html",
                        ("<meta charset=windows-1251>" + page("<p>Привет</p>"))
                                .getBytes(Charset.forName("windows-1251"))));
        cursor = Optional.empty();
        visit();
        assertThat(cursor.orElseThrow()).contains("Привет");
    }

    @Test
    void tenMegabytesAreRefusedUnlessTheyArePictures() {
        serve("<p>" + "a ".repeat(5 << 20) + "</p>");
        refused("5 mégaoctets");
        serve("<img src=\"data:image/png;base64," + "A".repeat(10 << 20) + "\">" + BEFORE);
        assertThat(visit().remarks().getFirst().in(Locale.FRENCH)).contains("2 paragraphes");
    }

    @Test
    void elementsInsideEachOtherWithoutEndAreRefused() {
        serve(BEFORE);
        visit();
        for (String element : List.of("div", "table><tr><td", "blockquote", "ul><li", "main", "article><header")) {
            serve(("<" + element + ">").repeat(100_000) + WORKS);
            refused("au-delà de toute mesure");
        }
        serve("<div>".repeat(500) + BEFORE);
        assertThat(visit().mentions()).isEmpty();
    }

    @Test
    void aVeryLongPageIsComparedAsFarAsItIsRemembered() {
        List<String> lines = IntStream.range(0, 6_000)
                .mapToObj(i -> "<p>Délibération de la séance, affaire " + Integer.toString(i, 36) + "x adoptée</p>")
                .toList();
        serve(String.join("", lines));
        Visit first = visit();
        serve(WORKS + String.join("", lines));
        Visit second = visit();

        assertThat(keys(first)).containsExactly("page.cut", "page.first");
        assertThat(second.mentions().getFirst().text())
                .isEqualTo("➕ Des travaux commencent rue des Lilas le mois prochain.");
    }

    @Test
    void aPageWrittenAnewIsToldInItsBeginning() {
        serve(BEFORE);
        visit();
        serve(IntStream.range(0, 2_000)
                .mapToObj(i -> "<p>Ligne " + Integer.toString(i, 36) + "q du nouveau site 😀</p>")
                .collect(Collectors.joining()));

        String text = visit().mentions().getFirst().text();
        assertThat(text.length()).isLessThan(ChangeMention.LONGEST + 5_000); // the signs before each line
        assertThat(text.lines().limit(3).toList())
                .containsExactly(
                        "➕ Ligne 0q du nouveau site 😀",
                        "➕ Ligne 1q du nouveau site 😀",
                        "➕ Ligne 2q du nouveau site 😀");
        assertThat(text).contains("…").contains("➖ La piscine est ouverte");
    }
}
