package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports of tools in the shapes that they have, with made contents: as many rows read as the file has. */
class ToolsExportsTest {

    @TempDir
    Path folder;

    private static List<String> texts(Trial trial) {
        return trial.mentions().stream().map(Mention::text).toList();
    }

    private static List<String> all(Trial trial, Field field) {
        return trial.mentions().stream()
                .map(one -> one.values().string(field).orElse("?"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/05/2024, 14:30 - ",
                "12/05/2024 à 14:30 - ",
                "12/05/24, 2:30\u202FPM - ",
                "[12/05/2024 14:30:05] ",
                "\u200E[12/05/2024, 14:30:05] ",
                "[12.05.24, 14:30:05] ",
                "2024-05-12, 14:30 - "
            })
    void conversationsOfWhatsAppHaveAuthorsAndLongMessages(String stamp) {
        Trial trial = Trial.of(
                folder,
                "Discussion WhatsApp avec Quartier sud.txt",
                stamp + "Les messages et les appels sont chiffrés de bout en bout.\n"
                        + stamp + "Lucie B.: La fontaine est à sec\ndepuis lundi : personne ne répond\n\nMerci\n"
                        + stamp + "+33 6 00 00 00 00: Pareil ici\n"
                        + stamp + "Marc: <Médias omis>\n");
        assertThat(trial.profile()).isEqualTo("whatsapp");
        assertThat(trial.read()).isEqualTo(4);
        assertThat(trial.mentions()).hasSize(2);
        assertThat(texts(trial))
                .containsExactly("La fontaine est à sec\ndepuis lundi : personne ne répond\n\nMerci", "Pareil ici");
        assertThat(all(trial, CoreFields.AUTHOR)).containsExactly("Lucie B.", "+33 6 00 00 00 00");
        assertThat(trial.mentions()).allMatch(one -> one.published().isPresent());
        assertThat(all(trial, CoreFields.NETWORK)).containsOnly("whatsapp");
        assertThat(trial.warnings()).contains("chat.note");
    }

    @Test
    void commentsOfTakeoutHaveTheirWords() {
        Trial trial = Trial.of(
                folder,
                "comments.csv",
                "Comment ID,Channel ID,Comment Create Timestamp,Price,Parent Comment ID,Post ID,Video ID,Comment Text,Top-Level Comment ID\n"
                        + "Ugx1,UC1,2024-02-03T10:00:00+00:00,0,,,abcdefghijk,\"{\"\"text\"\":\"\"Bravo pour \"\"},{\"\"text\"\":\"\"l'éclairage \\\"\"doux\\\"\"\"\"}\",\n"
                        + "Ugx2,UC2,2024-02-04T10:00:00+00:00,0,Ugx1,,abcdefghijk,\"{\"\"text\"\":\"\"D'accord\"\"}\",Ugx1\n");
        assertThat(trial.read()).isEqualTo(2);
        assertThat(trial.profile()).isEqualTo("takeout-youtube-comments");
        assertThat(texts(trial)).containsExactly("Bravo pour l'éclairage \"doux\"", "D'accord");
    }

    @Test
    void reviewsOfTakeoutHaveStarsAndAnswers() {
        Trial trial = Trial.of(folder, "reviews.json", """
                {"reviews": [
                  {"name": "accounts/1/locations/2/reviews/r1", "reviewId": "r1", "reviewer": {"displayName": "Ana"},
                   "starRating": "TWO", "comment": "Vestiaires sales", "createTime": "2025-01-03T10:00:00Z",
                   "reviewReply": {"comment": "Nous repassons ce soir", "updateTime": "2025-01-04T10:00:00Z"}},
                  {"reviewId": "r2", "reviewer": {"displayName": "Luc"}, "starRating": "FIVE", "createTime": "2025-01-05T10:00:00Z"}]}
                """);
        assertThat(trial.read()).isEqualTo(2);
        assertThat(trial.profile()).isEqualTo("google-reviews");
        assertThat(trial.mentions()).hasSize(3);
        assertThat(trial.mentions().getFirst().values().raw(CoreFields.RATING)).isEqualTo(2L);
    }

    @Test
    void reviewsOnMapsHaveTheirPlace() {
        Trial trial = Trial.of(folder, "Avis.json", """
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "geometry": {"coordinates": [2.1, 48.1], "type": "Point"}, "properties": {
                    "date": "2023-05-06T07:08:09Z", "five_star_rating_published": 4, "google_maps_url": "https://maps.example/1",
                    "location": {"address": "1 rue Haute", "name": "Parc municipal"}, "review_text_published": "Beaux arbres"}},
                  {"type": "Feature", "geometry": {"coordinates": [2.2, 48.2], "type": "Point"}, "properties": {
                    "date": "2023-05-07T07:08:09Z", "five_star_rating_published": 1, "google_maps_url": "https://maps.example/2",
                    "location": {"address": "2 rue Basse", "name": "Piscine"}, "review_text_published": "Fermée sans prévenir"}}]}
                """);
        assertThat(trial.read()).isEqualTo(2);
        assertThat(texts(trial)).containsExactly("Beaux arbres", "Fermée sans prévenir");
    }

    @Test
    void exportCommentsHaveAuthors() {
        Trial trial = Trial.of(
                folder,
                "comments.csv",
                "Export of https://www.facebook.com/ville/posts/1,,,,,,\n\n"
                        + ",Name,Profile ID,Date,Likes,Comment,(view Source)\n"
                        + "1,Ana Petit,ID: 100001,2024-03-01 10:00:00,3,Encore une route barrée,https://www.facebook.com/ville/posts/1?comment_id=11\n"
                        + "1-1,Luc Grand,ID: 100002,2024-03-01 11:00:00,0,Et pour longtemps,https://www.facebook.com/ville/posts/1?comment_id=12\n");
        assertThat(trial.read()).isEqualTo(2);
        assertThat(trial.profile()).isEqualTo("exportcomments");
        assertThat(all(trial, CoreFields.AUTHOR)).containsExactly("Ana Petit", "Luc Grand");
        assertThat(all(trial, CoreFields.NETWORK)).containsOnly("facebook");
    }

    @Test
    void facepagerHasAuthorsOfAllItsNetworks() {
        Trial trial = Trial.of(
                folder,
                "facepager.csv",
                "level;id;parent_id;object_id;object_type;query_status;query_time;query_type;from.username;message;created_time\n"
                        + "1;2;1;10_20;data;fetched (200);2024-01-02 10:00:00;Facebook:/<page>/posts;ville_exemple;La patinoire ouvre;2024-01-01T10:00:00+0000\n"
                        + "2;3;2;10_21;data;fetched (200);2024-01-02 10:00:00;Facebook:/<post>/comments;luc.m;Enfin;2024-01-01T11:00:00+0000\n");
        assertThat(trial.read()).isEqualTo(2);
        assertThat(trial.profile()).isEqualTo("facepager");
        assertThat(all(trial, CoreFields.AUTHOR)).containsExactly("ville_exemple", "luc.m");
    }

    @Test
    void hootsuiteHasAuthors() {
        Trial trial = Trial.of(
                folder,
                "hootsuite.csv",
                "Date,Social Network,Author,Author Handle,Content,Permalink,Sentiment\n"
                        + "2024-01-01 10:00,Twitter,Ana P.,@ana_bus,Le tram est en retard,https://x.com/ana_bus/status/77,Negative\n");
        assertThat(trial.read()).isEqualTo(1);
        assertThat(all(trial, CoreFields.AUTHOR)).containsExactly("ana_bus");
        assertThat(all(trial, CoreFields.TONE)).containsExactly("negative");
        assertThat(trial.mentions().getFirst().id().value()).isEqualTo("x:77");
    }

    @Test
    void storiesOfMediaCloudAreKept() {
        Trial trial = Trial.of(
                folder,
                "mc.csv",
                "id,indexed_date,language,media_name,media_url,publish_date,title,url\n"
                        + "ab1,2024-02-02 10:00:00,fr,gazette.example,gazette.example,2024-02-01,La piscine rouvre,https://gazette.example/1\n");
        assertThat(trial.read()).isEqualTo(1);
        assertThat(trial.profile()).isEqualTo("mediacloud-stories");
        assertThat(trial.mentions()).hasSize(1);
    }

    @Test
    void commentsOfDecidimNeedNoLocale() {
        Trial trial = Trial.of(
                folder,
                "comments.csv",
                "id;created_at;body;author/id;author/name;alignment;depth;user_group/id;user_group/name;commentable_id;commentable_type;root_commentable_url\n"
                        + "5;2022-03-04 10:11:12 +0100;Très bonne idée;9;Ana;1;0;;;3;Decidim::Proposals::Proposal;https://participer.example/processes/a/f/1/proposals/3\n"
                        + "6;2022-03-05 10:11:12 +0100;Pas d'accord;8;Luc;0;1;;;5;Decidim::Comments::Comment;https://participer.example/processes/a/f/1/proposals/3\n");
        assertThat(trial.read()).isEqualTo(2);
        assertThat(trial.profile()).isEqualTo("decidim-comments");
        assertThat(texts(trial)).containsExactly("Très bonne idée", "Pas d'accord");
        assertThat(all(trial, CoreFields.AUTHOR)).containsExactly("Ana", "Luc");
    }

    @Test
    void pagesOfEuropresseOf2012AreRead() {
        String cell = "<tr><td><span class=\"DocPublicationName\">La Gazette fictive, no. 12</span><br>"
                + "<span class=\"DocHeader\">Région, </span><span class=\"DocHeader\">lundi, </span>"
                + "<span class=\"DocHeader\">5 mars 2012, p. 3</span><br><span class=\"TitreArticleVisu\">%s</span><br>Ana Petit<br>"
                + "Le premier paragraphe parle de la place.<br><br>Le second <b>aussi</b>, en plus long.<br>"
                + "© 2012 La Gazette fictive. Tous droits réservés.<br>"
                + "<table><tr><td align=\"center\">news·20120305·GF·%d</td></tr></table></td></tr>";
        Trial trial = Trial.of(
                folder,
                "europresse.html",
                "<html><head><meta charset=\"utf-8\"></head><body><table>"
                        + String.format(Locale.ROOT, cell, "Une place refaite", 101)
                        + String.format(Locale.ROOT, cell, "Une autre aussi", 102) + "</table></body></html>");
        assertThat(trial.read()).isEqualTo(2);
        assertThat(trial.profile()).isEqualTo("europresse");
        Mention first = trial.mentions().getFirst();
        assertThat(first.title()).contains("Une place refaite");
        assertThat(first.text())
                .isEqualTo("Le premier paragraphe parle de la place.\n\nLe second aussi, en plus long.");
        assertThat(first.author()).contains("Ana Petit");
        assertThat(first.published()).isPresent();
        assertThat(all(trial, CoreFields.OUTLET)).containsOnly("La Gazette fictive");
        assertThat(first.id().value()).isEqualTo("press:news·20120305·GF·101");
    }

    @Test
    void pagesOfEuropresseOf2015AreRead() {
        String article = "<article><header><span class=\"DocPublicationName\">Le Quotidien fictif</span>"
                + "<span class=\"DocHeader\">Région, mardi 6 janvier 2015, p. 7</span></header>"
                + "<section><p class=\"titreArticleVisu\">Le pont rouvre</p><div>Luc Grand</div>"
                + "<div class=\"docOcurrContainer\"><p>Il était fermé depuis mars.</p><p>On y passe à nouveau.</p></div></section>"
                + "<footer><small>© 2015 Le Quotidien fictif.</small><p>Numéro de document : news·20150106·QF·55</p></footer></article>";
        Trial trial =
                Trial.of(folder, "e.html", "<html><body>" + article + article.replace("55", "56") + "</body></html>");
        assertThat(trial.read()).isEqualTo(2);
        Mention first = trial.mentions().getFirst();
        assertThat(first.id().value()).isEqualTo("press:news·20150106·QF·55");
        assertThat(first.author()).contains("Luc Grand");
        assertThat(first.text()).contains("Il était fermé").contains("nouveau");
    }

    @Test
    void pagesOfFactivaWithCodesAreRead() {
        String article = "<div class=\"article frArticle\"><table>"
                + "<tr><td><b>HD</b></td><td>Le marché <b>déménage</b></td></tr><tr><td><b>BY</b></td><td>Ana Petit</td></tr>"
                + "<tr><td><b>WC</b></td><td>120 mots</td></tr><tr><td><b>PD</b></td><td>6 janvier 2015</td></tr>"
                + "<tr><td><b>SN</b></td><td>Le Quotidien fictif</td></tr><tr><td><b>LA</b></td><td>Français</td></tr>"
                + "<tr><td><b>LP</b></td><td><p class=\"articleParagraph frarticleParagraph\">Le marché change de place.</p></td></tr>"
                + "<tr><td><b>TD</b></td><td><p class=\"articleParagraph frarticleParagraph\">Les commerçants hésitent.</p></td></tr>"
                + "<tr><td><b>AN</b></td><td>Document FICTIF0020150106eb1600001</td></tr></table></div>";
        Trial trial = Trial.of(
                folder, "f.html", "<html><body>" + article + article.replace("00001", "00002") + "</body></html>");
        assertThat(trial.read()).isEqualTo(2);
        assertThat(trial.profile()).isEqualTo("factiva");
        Mention first = trial.mentions().getFirst();
        assertThat(first.title()).contains("Le marché déménage");
        assertThat(first.text()).isEqualTo("Le marché change de place.\n\nLes commerçants hésitent.");
        assertThat(first.published()).isPresent();
        assertThat(first.id().value()).isEqualTo("press:FICTIF0020150106eb1600001");
    }

    private static byte[] workbook(boolean styles, String... sheets) throws java.io.IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(bytes)) {
            String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
            String rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
            StringBuilder types = new StringBuilder();
            StringBuilder names = new StringBuilder();
            StringBuilder links = new StringBuilder();
            for (int i = 1; i <= sheets.length; i++) {
                types.append(
                        "<Override PartName=\"/xl/worksheets/sheet" + i
                                + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
                names.append("<sheet name=\"S" + i + "\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"/>");
                links.append("<Relationship Id=\"rId" + i + "\" Type=\"" + rel
                        + "/worksheet\" Target=\"worksheets/sheet" + i + ".xml\"/>");
            }
            put(
                    zip,
                    "[Content_Types].xml",
                    head
                            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                            + types + "</Types>");
            put(
                    zip,
                    "_rels/.rels",
                    head
                            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
                            + rel + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            put(
                    zip,
                    "xl/workbook.xml",
                    head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + rel + "\"><sheets>" + names
                            + "</sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + links + "</Relationships>");
            for (int i = 1; i <= sheets.length; i++) {
                StringBuilder rows = new StringBuilder();
                int number = 0;
                for (String line : sheets[i - 1].split("\n")) {
                    number++;
                    rows.append("<row r=\"" + number + "\">");
                    char column = 'A';
                    for (String cell : line.split(";")) {
                        rows.append(
                                "<c r=\"" + column++ + number + "\" t=\"inlineStr\"><is><t>" + cell + "</t></is></c>");
                    }
                    rows.append("</row>");
                }
                put(
                        zip,
                        "xl/worksheets/sheet" + i + ".xml",
                        head + "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>");
            }
            if (styles) {
                put(zip, "xl/styles.xml", head + "<styleSheet xmlns=\"" + main + "\"/>");
            }
        }
        return bytes.toByteArray();
    }

    private static void put(java.util.zip.ZipOutputStream zip, String name, String text) throws java.io.IOException {
        zip.putNextEntry(new java.util.zip.ZipEntry(name));
        zip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void workbooksWithoutStylesAndWithACoverAreRead() throws java.io.IOException {
        String cover =
                "Rapport de veille\nVille fictive\nDu 1er au 31 mars\nÉtabli par le service\nConfidentiel\nPage 1";
        String table = "Date;Message;Auteur\n2026-03-01;La rue est sale;Ana\n2026-03-02;Elle est propre;Luc";
        for (boolean styles : new boolean[] {true, false}) {
            Trial trial = Trial.of(folder, "veille" + styles + ".xlsx", workbook(styles, cover, table));
            assertThat(trial.refusal()).isEmpty();
            assertThat(trial.read()).isEqualTo(2);
            assertThat(texts(trial)).containsExactly("La rue est sale", "Elle est propre");
        }
    }
}
