package org.beffroi.workbench.digest.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class ShownMailTest {

    private static String coded(String text) {
        return Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String word(String text) {
        return "=?UTF-8?B?" + coded(text) + "?=";
    }

    @Test
    void it_is_what_a_mail_program_shows() {
        String mail = String.join(
                "\r\n",
                "From: \"Veille\" <veille@ville.example>",
                "To: " + word("Élue à l’éducation"),
                " <elue@ville.example>, <cab@ville.example>",
                "Subject: " + word("Revue ") + "\r\n " + word("d’été"),
                "MIME-Version: 1.0",
                "Content-Type: multipart/alternative;",
                " boundary=\"a\"",
                "",
                "--a",
                "Content-Type: text/plain; charset=UTF-8",
                "Content-Transfer-Encoding: base64",
                "",
                coded("Bonjour\r\n".repeat(20)),
                "--a",
                "Content-Type: multipart/related; type=\"text/html\";",
                " boundary=\"b\"",
                "",
                "--b",
                "Content-Type: text/html; charset=UTF-8",
                "Content-Transfer-Encoding: base64",
                "",
                coded("<p>Bonjour</p><img src=\"cid:figure-1.x@beffroi.invalid\">"),
                "--b",
                "Content-Type: image/png; name=\"figure-1.png\"",
                "Content-ID: <figure-1.x@beffroi.invalid>",
                "Content-Transfer-Encoding: base64",
                "",
                coded("pixels"),
                "--b--",
                "--a--",
                "");
        ShownMail shown = ShownMail.of(mail.getBytes(StandardCharsets.US_ASCII));

        assertThat(shown.subject()).isEqualTo("Revue d’été");
        assertThat(shown.from()).isEqualTo("Veille <veille@ville.example>");
        assertThat(shown.to()).isEqualTo("Élue à l’éducation <elue@ville.example>, <cab@ville.example>");
        assertThat(shown.text()).startsWith("Bonjour").hasSize(180);
        assertThat(shown.page()).isEqualTo("<p>Bonjour</p><img src=\"data:image/png;base64," + coded("pixels") + "\">");
    }
}
