package org.beffroi.documents.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.documents.page.Papers;
import org.junit.jupiter.api.Test;

class MailDocumentWriterTest {

    private final MailDocumentWriter writer = new MailDocumentWriter();

    @Test
    void theHeaderIsThatOfAMailReadyToBeSent() {
        String header = header(mail(Papers.ofEverything()));

        assertThat(header)
                .startsWith("From: \"Service communication\" <com@ville.exemple>\r\n")
                .contains("\r\nDate: Sun, 10 Mar 2024 08:00:00 +0100\r\n")
                .contains("\r\nMIME-Version: 1.0\r\n", "\r\nX-Unsent: 1\r\n", "\r\nContent-Language: fr\r\n")
                .containsPattern("\r\nMessage-ID: <[0-9a-f]{32}@ville\\.exemple>\r\n")
                .containsPattern("\r\nContent-Type: multipart/alternative;\r\n boundary=\"beffroi-[0-9a-f]{32}\"");
        assertThat(decoded(header, "To")).isEqualTo("Élue à l’éducation <elue@ville.exemple>");
        assertThat(decoded(header, "Subject")).isEqualTo("Revue de veille – Pour la directrice de cabinet");
    }

    @Test
    void theTextComesBeforeThePage() {
        String mail = mail(Papers.ofEverything());

        assertThat(mail.indexOf("Content-Type: text/plain; charset=UTF-8"))
                .isPositive()
                .isLessThan(mail.indexOf("Content-Type: text/html; charset=UTF-8"));
        assertThat(part(mail, "text/html"))
                .contains("<html lang=\"fr\">", "45 mentions le 4 mars")
                .doesNotContain("<svg");
    }

    @Test
    void aPictureComesAlongWithThePageThatNamesIt() throws IOException {
        String mail = mail(Papers.ofEverything());
        String page = part(mail, "text/html");
        Matcher shown = Pattern.compile(
                        "<img src=\"cid:([^\"]+)\" alt=\"45 mentions le 4 mars\" width=\"100\" height=\"40\">")
                .matcher(page);

        assertThat(shown.find()).as(page).isTrue();
        assertThat(mail)
                .containsPattern("Content-Type: multipart/related; type=\"text/html\";\r\n boundary=\"beffroi-")
                .containsOnlyOnce("Content-ID: <" + shown.group(1) + ">\r\n")
                .contains("Content-Disposition: inline; filename=\"figure-1.png\"\r\n");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes(mail, "image/png")));
        assertThat(picture.getWidth()).isEqualTo(200);
        assertThat(picture.getHeight()).isEqualTo(80);
        assertThat(picture.getRGB(4, 60)).as("the bar").isNotEqualTo(picture.getRGB(150, 60));
    }

    @Test
    void withoutPicturesThereIsNothingBesideThePage() {
        assertThat(mail(Papers.french(Part.Paragraph.of("Rien à signaler."))))
                .contains("Content-Type: text/html")
                .doesNotContain("multipart/related", "image/png");
    }

    @Test
    void theSameDocumentIsTheSameMailAndAnotherPictureAnother() {
        assertThat(header(mail(Papers.ofEverything()))).isEqualTo(header(mail(Papers.ofEverything())));
        assertThat(header(mail(Papers.french(drawn(10))))).isNotEqualTo(header(mail(Papers.french(drawn(11)))));
    }

    private static Part drawn(double height) {
        return new Part.PicturePart(
                Optional.empty(),
                new Picture("Mentions", 100, 40, List.of(new Shape.Box(0, 10, 8, height, Ink.ACCENT))));
    }

    @Test
    void theTextSaysAllThatThePageSays() {
        assertThat(part(mail(Papers.ofEverything()), "text/plain").replace("\r\n", "\n"))
                .startsWith("Revue de veille\n===============\n\nPour la directrice de cabinet\n")
                .contains("\nCantine\n-------\n\n1\u202f248 mentions\n\nLe sujet monte.\n\n1. premier\n2. second\n")
                .contains("Réseaux\n- Mastodon · mentions 1\u202f248\n- Presse\n")
                .contains("> auteur-7k2m9q · Mastodon · 4 mars, 08:12\n> Encore du poulet froidcantine\n"
                        + "> tonalité négative\n> https://exemple.fr/1\n")
                .contains("45 mentions le 4 mars", "le site <https://ville.exemple/>", "Requête : cantine.");
    }

    @Test
    void withoutSenderAndRecipientItIsStillAMail() {
        Document to = Papers.ofEverything();
        Document nobody = new Document(
                to.title(),
                to.subtitle(),
                to.language(),
                to.zone(),
                to.parts(),
                to.maker(),
                to.made(),
                to.about(),
                Optional.empty(),
                List.of());

        assertThat(header(mail(nobody)))
                .startsWith("From: \"Beffroi\" <beffroi@beffroi.invalid>\r\n")
                .doesNotContain("\r\nTo:");
    }

    @Property
    void noTextAddsAFieldToTheHeader(@ForAll String title, @ForAll String name) {
        Document plain = Papers.ofEverything();
        Document document = new Document(
                "x\r\nBcc: tous@ville.exemple\r\n\r\n" + title,
                Optional.empty(),
                plain.language(),
                plain.zone(),
                // Pictures are drawn for long, and hold no text.
                plain.parts().stream()
                        .filter(part -> !(part instanceof Part.PicturePart))
                        .toList(),
                plain.maker(),
                plain.made(),
                plain.about(),
                Optional.empty(),
                List.of(
                        new Correspondent("y\r\nBcc: " + name, "a@ville.exemple"),
                        new Correspondent("", "b@ville.exemple")));
        String mail = mail(document);

        assertThat(header(mail).split("\r\n(?! )"))
                .allMatch(field -> field.matches("(?s)(From|To|Subject|Date|Message-ID|Content-Language|MIME-Version"
                        + "|X-Unsent|Content-Type): .*"))
                .hasSize(9);
        assertThat(mail.split("\r\n", -1))
                .allMatch(line -> line.length() <= 998 && line.chars().allMatch(c -> c < 0x7F));
        assertThat(header(mail).split("\r\n"))
                .allSatisfy(line -> assertThat(encodedWords(line)).allMatch(word -> word.length() <= 75));
    }

    private static List<String> encodedWords(String line) {
        return Pattern.compile("=\\?\\S+\\?=")
                .matcher(line)
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static String header(String mail) {
        return mail.substring(0, mail.indexOf("\r\n\r\n"));
    }

    /** A field as a mail program shows it: unfolded, spaces between encoded words gone (RFC 2047, section 6.2). */
    private static String decoded(String header, String name) {
        String field = Pattern.compile("(?m)^" + name + ": (.*(?:\r\n .*)*)")
                .matcher(header)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1)
                .replace("\r\n", "")
                .replaceAll("\\?= +=\\?", "?==?");
        return Pattern.compile("=\\?UTF-8\\?B\\?([^?]*)\\?=")
                .matcher(field)
                .replaceAll(word -> new String(Base64.getDecoder().decode(word.group(1)), StandardCharsets.UTF_8));
    }

    private static String part(String mail, String type) {
        return new String(bytes(mail, type), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String mail, String type) {
        String from = mail.substring(mail.indexOf("Content-Type: " + type));
        String body = from.substring(from.indexOf("\r\n\r\n") + 4);
        return Base64.getMimeDecoder().decode(body.substring(0, body.indexOf("\r\n--")));
    }

    private String mail(Document document) {
        return new String(Papers.bytes(writer, document), StandardCharsets.US_ASCII);
    }
}
