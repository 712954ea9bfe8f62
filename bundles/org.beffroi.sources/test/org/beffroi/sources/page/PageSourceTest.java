package org.beffroi.sources.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.source.Visit;
import org.beffroi.sources.support.LocalServer;
import org.junit.jupiter.api.Test;

class PageSourceTest extends PageVisiting {

    @Test
    void theFirstVisitRemembersAndTheNextOneTellsWhatChanged() {
        serve(BEFORE);
        Visit first = visit();
        Visit same = visit();
        serve("<p>Entrée : 3 euros.</p>" + WORKS);
        Visit changed = visit();

        assertThat(first.mentions()).isEmpty();
        assertThat(first.remarks().getFirst().in(Locale.FRENCH)).contains("Piscine de Sonneval", "2 paragraphes");
        assertThat(same.mentions()).isEmpty();
        assertThat(same.remarks()).isEmpty();
        Mention mention = changed.mentions().getFirst();
        assertThat(changed.mentions()).hasSize(1);
        assertThat(mention.text())
                .isEqualTo("➕ Des travaux commencent rue des Lilas le mois prochain.\n\n"
                        + "➖ La piscine est ouverte tous les jours.");
        assertThat(mention.title()).contains("Piscine de Sonneval");
        assertThat(mention.published()).contains(NOW.plus(Duration.ofMinutes(60)));
        assertThat(mention.network()).contains("web");
        assertThat(mention.language()).contains("fr");
        assertThat(mention.values().string(CoreFields.TYPE)).contains("article");
        assertThat(mention.values().string(CoreFields.OUTLET)).contains("Ville de Sonneval");
        assertThat(mention.values().string(CoreFields.URL))
                .contains(server.address("/page").toString());
        assertThat(mention.origin().source()).isEqualTo("piscine");
    }

    @Test
    void whatStandsAroundTheContentIsLeftOut() {
        server.at("/page", LocalServer.text("text/html", page(BEFORE)));
        visit();
        String other = page("<div class=\"fil-ariane\">Accueil, Sports, Bassins, Piscine, Horaires</div>" + BEFORE
                        + "<aside>À lire aussi : la fête de la musique revient cet été</aside>"
                        + "<div id=\"cookie-banner\">Nous respectons votre vie privée et vos choix</div>"
                        + "<p hidden>Texte caché que personne ne lit jamais ici</p>"
                        + "<p style=\"display : none\">Autre texte caché que personne ne lit</p>"
                        + "<script>var texte = 'un script qui parle beaucoup trop';</script>")
                .replace("Mentions légales", "Un pied de page tout à fait différent du premier")
                .replace("<li>Menu</li>", "<li>Un menu entièrement refait avec beaucoup de mots</li>");
        server.at("/page", LocalServer.text("text/html", other));

        assertThat(visit().mentions()).isEmpty();
    }

    @Test
    void aPageWithoutMainIsReadByItsArticleOrItsBody() {
        String article = "<body><div>Publicité du jour</div><article><h1>Avis</h1>" + BEFORE + "</article></body>";
        server.at("/page", LocalServer.text("text/html", article));
        visit();
        server.at(
                "/page",
                LocalServer.text(
                        "text/html",
                        article.replace("Publicité du jour", "Une tout autre publicité que celle d’hier")));
        assertThat(visit().mentions()).isEmpty();

        String form = "<body><form id=\"aspnetForm\"><div>" + BEFORE + "</div></form></body>";
        cursor = Optional.empty();
        server.at("/page", LocalServer.text("text/html", form));
        assertThat(visit().remarks().getFirst().in(Locale.FRENCH)).contains("2 paragraphes");
    }

    @Test
    void aSelectorChoosesWhatIsCompared() {
        PageParameters chosen = parameters(Map.of("selector", "#horaires, .alerte"));
        String page =
                "<div id=\"horaires\">Lundi et mardi, de neuf heures à midi</div><p class=\"alerte\">Fermé</p><p>%s</p>";
        serve(String.format(Locale.ROOT, page, "Un texte qui n’est pas surveillé du tout"));
        visit(chosen);
        serve(String.format(Locale.ROOT, page, "Tout autre chose, et bien plus de mots qu’avant"));
        Visit same = visit(chosen);
        serve(String.format(Locale.ROOT, page, "")
                .replace("de neuf heures à midi", "de quatorze heures à dix-sept heures"));
        Visit changed = visit(chosen);

        assertThat(same.mentions()).isEmpty();
        assertThat(changed.mentions()).hasSize(1);
        assertThat(changed.mentions().getFirst().text())
                .contains("➕ Lundi et mardi, de quatorze heures à dix-sept heures")
                .contains("➖ Lundi et mardi, de neuf heures à midi");
    }

    @Test
    void aSelectorThatNoLongerChoosesIsTold() {
        serve("<div id=\"a\">Bonjour à toutes et à tous</div>");
        PageParameters chosen = parameters(Map.of("selector", "#a"));
        visit(chosen);
        serve("<div id=\"b\">Bonjour à toutes et à tous</div>");

        assertThatThrownBy(() -> visit(chosen)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.sentence().key())
                .isEqualTo("page.selector.nothing"));
        assertThatThrownBy(() -> parameters(Map.of("selector", "p[")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo("page.selector"));
        assertThatThrownBy(() -> parameters(Map.of("words", "0"))).isInstanceOf(Refusal.class);
    }

    @Test
    void datesCountersAndWhiteSpaceAreNoChange() {
        serve(
                "<p>Mis à jour le mardi 24 novembre 2026 à 9h30</p><p>Vu 1 204 fois, il y a 3 heures</p><p>Un  texte</p>");
        visit();
        serve(
                "<p>Mis à jour le mercredi 2 décembre 2026 à 18 h</p><p>Vu 12 318 fois, il y a 2 jours</p><p>Un\n texte </p>");

        assertThat(visit().mentions()).isEmpty();
    }

    @Test
    void figuresAreAChangeWhereTheyAreAskedFor() {
        PageParameters prices = parameters(Map.of("figures", "true"));
        serve(BEFORE);
        visit(prices);
        serve(BEFORE.replace("3 euros", "4 euros"));

        assertThat(visit(prices).mentions().getFirst().text()).isEqualTo("➕ Entrée : 4 euros.\n\n➖ Entrée : 3 euros.");
    }

    @Test
    void smallChangesAddUpUntilTheyAreWorthTelling() {
        serve(BEFORE);
        visit();
        serve(BEFORE + "<p>Nouveau maillot</p>");
        Visit little = visit();
        serve(BEFORE + "<p>Nouveau maillot obligatoire</p>");
        Visit more = visit();
        serve(BEFORE + "<p>Nouveau maillot obligatoire dès lundi</p>");
        Visit enough = visit();

        assertThat(little.mentions()).isEmpty();
        assertThat(more.mentions()).isEmpty();
        assertThat(enough.mentions().getFirst().text()).isEqualTo("➕ Nouveau maillot obligatoire dès lundi");
        assertThat(visit(parameters(Map.of("words", "1"))).mentions()).isEmpty();
    }

    @Test
    void paragraphsThatMoveAreTheSame() {
        serve(BEFORE + WORKS);
        visit();
        serve(WORKS + BEFORE);

        assertThat(visit().mentions()).isEmpty();
    }

    @Test
    void aPageThatGoesBackAndForthGivesAMentionEachTime() {
        serve(BEFORE);
        visit();
        serve(WORKS);
        Mention away = visit().mentions().getFirst();
        serve(BEFORE);
        Mention back = visit().mentions().getFirst();
        serve(WORKS);
        Mention again = visit().mentions().getFirst();

        assertThat(List.of(away.id(), back.id(), again.id())).doesNotHaveDuplicates();
        assertThat(again.text()).isEqualTo(away.text());
    }

    @Test
    void aVisitCutShortIsMadeAgainUnderTheSameIdentity() {
        serve(BEFORE);
        visit();
        serve(BEFORE + WORKS);
        Mention lost = look(parameters(Map.of())).mentions().getFirst();
        now = now.plus(Duration.ofHours(1));
        batch = "harvest-2";
        Mention again = visit().mentions().getFirst();

        assertThat(again.id()).isEqualTo(lost.id());
        assertThat(again.text()).isEqualTo(lost.text());
        assertThat(visit().mentions()).isEmpty();
    }

    @Test
    void anotherPageOrAnotherPartOrADamagedStateBeginsAnew() {
        serve(BEFORE);
        visit();
        server.at("/autre", LocalServer.text("text/html", page(WORKS)));
        PageParameters other = parameters(Map.of("url", server.address("/autre").toString()));

        assertThat(keys(look(other))).containsExactly("page.first");
        assertThat(keys(look(parameters(Map.of("selector", "p"))))).containsExactly("page.first");
        cursor = Optional.of("{\"watched\": 3, ");
        assertThat(keys(look(parameters(Map.of())))).containsExactly("page.first");
    }

    @Test
    void anUnchangedPageIsNotSentAgain() {
        server.at("/page", exchange -> {
            if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            LocalServer.text("text/html", page(BEFORE)).to(exchange);
        });
        visit();
        Visit same = visit();
        serve(WORKS);
        Visit changed = visit();

        assertThat(same.mentions()).isEmpty();
        assertThat(server.headers.getLast().get("If-none-match")).containsExactly("\"v1\"");
        assertThat(changed.mentions()).hasSize(1);
        assertThat(server.asked).containsExactly("/robots.txt", "/page", "/page", "/page");
    }

    @Test
    void robotsTxtIsObeyedAndAskedOnceADay() {
        serve(BEFORE);
        server.at("/robots.txt", LocalServer.text("text/plain", "User-agent: *\nDisallow: /page"));
        refused("robots.txt", server.address("/page").toString());
        assertThat(server.asked).containsExactly("/robots.txt");

        server.at("/robots.txt", LocalServer.text("text/plain", "User-agent: beffroi\nAllow: /page"));
        visit();
        visit();
        now = now.plus(Duration.ofHours(25));
        visit();
        assertThat(server.asked.stream().filter("/robots.txt"::equals)).hasSize(3);
    }

    @Test
    void robotsTxtCountsWhereARedirectionLeads() {
        server.at("/page", LocalServer.redirect("/prive/page"));
        server.at("/prive/page", LocalServer.text("text/html", page(BEFORE)));
        server.at("/robots.txt", LocalServer.text("text/plain", "User-agent: *\nDisallow: /prive"));
        refused("/prive/page");
    }

    @Test
    void rowsOfATableAreParagraphsUnlessTheyLayThePageOut() {
        String table =
                "<table><tr><th>Jour</th><th>Heures</th></tr><tr><td><p>Lundi</p></td><td>matin seulement</td></tr></table>";
        serve("<table><tr><td><h2>Horaires</h2>" + table + "<p>Fin</p></td><td>Bord</td></tr></table>");
        visit();

        assertThat(cursor.orElseThrow())
                .contains("[\"Horaires\",\"Jour | Heures\",\"Lundi | matin seulement\",\"Fin\",\"Bord\"]");
    }

    @Test
    void plainTextIsReadLineByLine() {
        server.at("/page", LocalServer.text("text/plain", "Une ligne < deux\nEt une autre\n"));
        visit();

        assertThat(cursor.orElseThrow()).contains("[\"Une ligne < deux\",\"Et une autre\"]");
    }
}
