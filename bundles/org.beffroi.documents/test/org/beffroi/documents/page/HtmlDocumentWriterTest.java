package org.beffroi.documents.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.result.Column;
import org.junit.jupiter.api.Test;

class HtmlDocumentWriterTest {

    private final HtmlDocumentWriter html = new HtmlDocumentWriter();

    @Test
    void aPageSaysItsLanguageItsTitleAndWhereItComesFrom() {
        assertThat(page(Papers.ofEverything()))
                .startsWith("<!DOCTYPE html>\n<html lang=\"fr\">")
                .contains("<meta charset=\"utf-8\">", "<title>Revue de veille</title>", "<h1>Revue de veille</h1>")
                .contains(
                        "<p>Requête : cantine.</p>",
                        "Établi par Beffroi 0.2.0 le 10 mars 2024, 08:00 (heure d’Europe centrale).");
    }

    @Test
    void everyPartHasItsElement() {
        assertThat(page(Papers.ofEverything()))
                .contains("<h2>Cantine</h2>")
                .contains("<p class=\"figure\"><strong>1\u202f248</strong> mentions</p>")
                .contains("<ol>\n<li>premier</li>\n<li><strong>second</strong></li>\n</ol>")
                .contains("<caption>Réseaux</caption>", "<th scope=\"col\" class=\"number\">mentions</th>")
                .contains("<th scope=\"row\" class=\"words\">Mastodon</th><td class=\"number\">1\u202f248</td>")
                .contains("<td class=\"number\"></td>")
                .contains("<a href=\"https://ville.exemple/\" rel=\"noreferrer\">le site</a>")
                .contains("<div class=\"break\"></div>", "<p class=\"note\">Calculé le 10 mars.</p>");
    }

    @Test
    void aShortTextStaysOnItsLineInATable() {
        Column action = Column.of("action", "action", Column.Kind.TEXT);
        Column state = Column.of("state", "état", Column.Kind.TEXT);
        Part.TablePart table = new Part.TablePart(
                "Ce qui est fait",
                List.of(action, state, action),
                List.of(List.of("Afficher", "en cours", "par tous les services")));
        assertThat(page(Papers.french(table)))
                .contains("<td class=\"words short\">en cours</td><td class=\"words\">par tous les services</td>")
                .contains(".short{white-space:nowrap}");
    }

    @Test
    void aBookHasACoverAndLeadsToItsHeadingsItsBlocksAndItsNotes() {
        Document book = Papers.french(
                        new Part.Contents("Sommaire", 1),
                        new Part.Heading(1, "Objectifs"),
                        new Part.Heading(2, "Regagner la confiance"),
                        Part.Block.of(
                                "objective_1",
                                new Part.Facts(List.of(new Part.Fact("Échéance", Run.words("juin 2025")))),
                                new Part.Paragraph(List.of(
                                        new Run.Words("Voir "),
                                        new Run.Reference("l’objectif 1", "objective_1"),
                                        new Run.Foot(Run.words("Mesuré le 3 mars."))))),
                        new Part.TablePart(
                                "Publics", List.of(Column.of("name", "public", Column.Kind.TEXT)), List.of()))
                .as(new Document.Book("d-1", List.of("Version 2"), "Stratégie"));
        assertThat(page(book))
                .contains("<p class=\"cover\">Version 2</p>")
                .contains("<li class=\"level1\"><a href=\"#heading-1\">Objectifs</a></li>")
                .doesNotContain("href=\"#heading-2\"")
                .contains("<h2 id=\"heading-1\">Objectifs</h2>", "<div id=\"objective_1\">")
                .contains("<dt>Échéance</dt><dd>juin 2025</dd>", "<a href=\"#objective_1\">l’objectif 1</a>")
                .contains("<sup><a id=\"foot-1\" href=\"#note-1\" role=\"doc-noteref\">1</a></sup>")
                .contains("<li id=\"note-1\">Mesuré le 3 mars. <a href=\"#foot-1\"")
                .contains("<caption>Tableau 1 – Publics</caption>");
    }

    @Test
    void aPictureIsDrawnAndSaid() {
        assertThat(page(Papers.ofEverything()))
                .contains("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"45 mentions le 4 mars\"")
                .contains("<rect x=\"0\" y=\"10\" width=\"8\" height=\"30\" fill=\"var(--accent,#1f4e79)\"></rect>")
                .contains("&lt;45&gt;</text>", "<figcaption>Pic le 4 mars</figcaption>");
    }

    @Test
    void aQuotationSaysWhoWhereWhenAndLeadsToItsSource() {
        assertThat(page(Papers.ofEverything()))
                .contains("<figure class=\"quotation negative\">")
                .contains("<bdi>auteur-7k2m9q</bdi> · <bdi>Mastodon</bdi> · <time datetime=\"2024-03-04T07:12:00Z\""
                        + " title=\"lundi 4 mars 2024, 08:12\">4 mars, 08:12</time>")
                .contains("Encore du poulet froid<mark>cantine</mark>")
                .contains("tonalité négative · <a href=\"https://exemple.fr/1\" rel=\"noreferrer\">Voir l’original"
                        + "<span class=\"aloud\"> (auteur-7k2m9q)</span></a>");
    }

    @Test
    void aTitleCarriesTheLinkAndAForeignTextItsLanguage() {
        Part press = new Part.Quotation(
                Optional.of("Cantine scandal"),
                List.of(),
                Optional.empty(),
                Optional.of("The Times"),
                Optional.of(Instant.parse("2023-03-01T07:12:00Z")),
                Optional.of(URI.create("https://exemple.uk/a")),
                Optional.of(Locale.ENGLISH),
                List.of(),
                Ink.NEUTRAL);

        assertThat(page(Papers.french(press)))
                .contains("<blockquote dir=\"auto\" lang=\"en\"><p class=\"title\"><a href=\"https://exemple.uk/a\"")
                .contains("1er mars 2023, 08:12")
                .doesNotContain("Voir l’original");
    }

    @Test
    void nothingIsFetchedNorRun() {
        String page = page(Papers.ofEverything());

        assertThat(page)
                .contains("default-src &#39;none&#39;")
                .doesNotContain("<script", "<img", "<link", "@import", "url(");
    }

    @Property
    void whatPeopleWroteIsNeverMarkup(@ForAll String text) {
        String words = "<script>" + text + "</title>\"'&";
        String page = page(Papers.french(
                new Part.Heading(1, "x" + words),
                Part.Paragraph.of(words),
                Papers.quotation(words, "https://exemple.fr/%3Cscript%3E")));
        String usual = page(Papers.french(
                new Part.Heading(1, "x"), Part.Paragraph.of("x"), Papers.quotation("x", "https://exemple.fr/")));

        assertThat(tags(page)).isEqualTo(tags(usual));
        assertThat(new String(page.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(page);
    }

    @Test
    void linksLeadToTheWebOnly() {
        for (String target :
                List.of("javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "//exemple.fr", "/a")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Run.Link("ici", URI.create(target)));
            assertThatIllegalArgumentException().isThrownBy(() -> Papers.quotation("x", target));
        }
    }

    private static long tags(String page) {
        Matcher tag = Pattern.compile("<[a-zA-Z/!]").matcher(page);
        return tag.results().count();
    }

    private String page(Document document) {
        return new String(Papers.bytes(html, document), StandardCharsets.UTF_8);
    }
}
