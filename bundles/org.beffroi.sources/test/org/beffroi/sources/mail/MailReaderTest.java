package org.beffroi.sources.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.sources.mail.MailMessage.Nature;
import org.beffroi.sources.value.SettledTimes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailReaderTest {

    private static Mention mention(String mail) {
        return new MailMentions(
                        Mails.context(java.nio.file.Path.of("."), Mails.NOW).origin())
                .of(Mails.read(mail))
                .orElseThrow();
    }

    @Test
    void aLetterBecomesAMention() {
        Mention mention = mention("""
                Message-ID: <reponse-2@example.org>
                In-Reply-To: <accuse-1@mairie.example>
                References: <lettre-0@example.org>
                 <accuse-1@mairie.example>
                Date: Tue, 24 Nov 2026 08:00:00 +0100 (CET)
                From: =?utf-8?Q?Jeanne_Lef=C3=A8vre?= <Jeanne@Example.org>
                To: maire@mairie.example
                Cc: voisin@example.org
                Subject: =?UTF-8?B?w4ljbGFpcmFnZSBkZSBsYSBydWUg?=
                 =?UTF-8?B?ZHUgTW91bGlu?=
                Content-Language: fr-FR
                Content-Type: text/plain; charset=utf-8

                Le lampadaire est éteint. Voir https://mairie.example/rues.
                """);

        assertThat(mention.id().value()).isEqualTo("mail:reponse-2@example.org");
        assertThat(mention.title()).contains("Éclairage de la rue du Moulin");
        assertThat(mention.text()).isEqualTo("Le lampadaire est éteint. Voir https://mairie.example/rues.");
        assertThat(mention.author()).contains("jeanne@example.org");
        assertThat(mention.values().string(CoreFields.AUTHOR_NAME)).contains("Jeanne Lefèvre");
        assertThat(mention.published()).contains(Instant.parse("2026-11-24T07:00:00Z"));
        assertThat(mention.network()).contains("mail");
        assertThat(mention.language()).contains("fr");
        assertThat(mention.values().string(CoreFields.TYPE)).contains("letter");
        assertThat(mention.values().string(CoreFields.REPLY_TO)).contains("mail:accuse-1@mairie.example");
        assertThat(mention.values().string(CoreFields.THREAD)).contains("mail:lettre-0@example.org");
        assertThat(mention.strings(CoreFields.LINKS)).containsExactly("https://mairie.example/rues");
        assertThat(mention.values().toString()).doesNotContain("maire@mairie.example", "voisin@example.org");
    }

    @Test
    void theTextIsThePlainOneAndFilesGiveTheirNames() {
        MailMessage mail = Mails.read("""
                From: a@example.org
                Subject: Plan
                Content-Type: multipart/mixed; boundary=dehors

                --dehors
                Content-Type: multipart/alternative; boundary="de=dans"

                --de=dans
                Content-Type: text/plain; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                Le caf=E9 de la gare.
                --de=dans
                Content-Type: text/html

                <p>Le café <b>de la gare</b>.</p>
                --de=dans--
                --dehors
                Content-Type: application/pdf; name="x"
                Content-Disposition: attachment; filename*=utf-8''C%3A%5Cplan%20d%C3%A9taill%C3%A9.pdf
                Content-Transfer-Encoding: base64

                JVBERi0=
                --dehors
                Content-Type: image/jpeg; name="=?utf-8?Q?b=C3=A2che.jpg?="
                Content-Disposition: inline

                x
                """);

        assertThat(mail.text()).isEqualTo("Le café de la gare.");
        assertThat(mail.attachments()).containsExactly("plan détaillé.pdf", "bâche.jpg");
    }

    @Test
    void aPageIsReadWhereThePlainTextSaysNothing() {
        MailMessage mail = Mails.read("""
                From: "La Lettre du Val" <lettre@val.example>
                List-Id: Lettre du Val <lettre.val.example>
                List-Unsubscribe: <https://val.example/stop>
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain

                Voir en ligne
                --b
                Content-Type: text/html; charset=utf-8

                <html><head><style>p{color:red}</style></head><body><div style="display: none">aperçu</div>
                <h1>Budget</h1><p>Le conseil a voté le budget de la commune, lisez <a href="https://val.example/b">la suite</a>
                et dites ce que vous en pensez.</p></body></html>
                --b--
                """);

        assertThat(mail.nature()).isEqualTo(Nature.MESSAGE);
        assertThat(mail.list()).contains("Lettre du Val");
        assertThat(mail.text()).startsWith("Budget\nLe conseil a voté").doesNotContain("aperçu", "color");
        assertThat(mail.links()).containsExactly("https://val.example/b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Merci.\\n\\nLe lun. 23 nov. 2026 à 10:12, Mairie <m@example.org> a\\nécrit :\\n\\n> Bonjour\\n> à vous | Merci.",
                "On Mon, 23 Nov 2026 at 10:12, Town Hall wrote:\\n> Trees?\\nYes, please.\\n> When?\\nSoon. | Yes, please.\\nSoon.",
                "D’accord.\\n\\n-----Message d’origine-----\\nDe : Mairie\\nObjet : x | D’accord.",
                "Non.\\n\\nDe : Mairie <m@example.org>\\nEnvoyé : lundi 23 novembre\\nÀ : moi\\nbla | Non.",
                "Bonjour.\\n-- \\nJeanne\\n06 00 00 00 00 | Bonjour.",
                "Bonjour.\\n\\nEnvoyé de mon téléphone | Bonjour.",
                "Voici.\\n---------- Message transféré ----------\\nDe : Paul\\nDate : lundi\\nLe trou est là. | Voici.\\n---------- Message transféré ----------\\nDe : Paul\\nDate : lundi\\nLe trou est là.",
                "> tout est cité | > tout est cité",
                "On a écrit : rien de tel. | On a écrit : rien de tel.",
            })
    void answersAreKeptWithoutWhatTheyAnswer(String text, String own) {
        assertThat(OwnWords.of(text.replace("\\n", "\n"), false)).isEqualTo(own.replace("\\n", "\n"));
    }

    @Test
    void aForwardedMailIsReadWhereNothingElseIsSaid() {
        String inner = Mails.letter("dedans", "Le banc cassé", "Un banc est cassé.");
        String mail = "From: b@example.org\nSubject: Tr: banc\nContent-Type: multipart/mixed; boundary=b\n\n"
                + "--b\nContent-Type: text/plain\n\n%s\n--b\nContent-Type: message/rfc822\n\n" + inner + "\n--b--\n";

        MailMessage silent = Mails.read(String.format(Locale.ROOT, mail, ""));
        MailMessage said = Mails.read(String.format(Locale.ROOT, mail, "Pour vous."));

        assertThat(silent.text()).isEqualTo("Le banc cassé\n\nUn banc est cassé.");
        assertThat(silent.forwarded()).contains("dedans@mairie.example");
        assertThat(said.text()).isEqualTo("Pour vous.");
        assertThat(said.attachments()).containsExactly("Le banc cassé.eml");
    }

    @Test
    void aDigestIsTheMailsInIt() {
        MailReader.Read read = Mails.all(Mails.bytes("From: liste@example.org\nSubject: Recueil\n"
                + "Content-Type: multipart/digest; boundary=b\n\n--b\n\n" + Mails.letter("un", "Un", "premier")
                + "\n--b\n\n"
                + Mails.letter("deux", "Deux", "second") + "\n--b--\n"));

        assertThat(read.messages()).extracting(MailMessage::text).containsExactly("premier", "second");
        assertThat(read.messages())
                .extracting(one -> one.id().orElse(""))
                .containsExactly("un@mairie.example", "deux@mairie.example");
    }

    @ParameterizedTest
    @CsvSource({
        "Auto-Submitted: auto-replied, AUTOMATIC_REPLY",
        "Subject: Réponse automatique : congés, AUTOMATIC_REPLY",
        "Precedence: auto_reply, AUTOMATIC_REPLY",
        "Content-Type: multipart/report, DELIVERY_REPORT",
        "Auto-Submitted: auto-generated, MESSAGE",
        "Precedence: bulk, MESSAGE",
        "Auto-Submitted: no, LETTER",
    })
    void machinesAreToldFromPeople(String line, Nature nature) {
        assertThat(Mails.read("From: a@example.org\n" + line + "\n\nx").nature())
                .isEqualTo(nature);
    }

    @Test
    void aMailThatLiesAboutItsCharsetIsReadAsWhatItIs() throws Exception {
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        mail.writeBytes("From: a@example.org\r\nSubject: caf".getBytes(StandardCharsets.US_ASCII));
        mail.writeBytes("é".getBytes(StandardCharsets.UTF_8));
        mail.writeBytes("\r\nContent-Type: text/plain; charset=x-inconnu\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        mail.writeBytes("Les « œufs » à 3 €".getBytes(Charset.forName("windows-1252")));

        MailMessage read = Mails.all(mail.toByteArray()).messages().getFirst();

        assertThat(read.subject()).isEqualTo("café");
        assertThat(read.text()).isEqualTo("Les « œufs » à 3 €");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=?utf-8?B?w4k=?= =?utf-8?B?dMOp?= | Été",
                "=?utf-8?Q?=C3?= =?utf-8?Q?=A9t=C3=A9?= | été",
                "Re: =?iso-8859-1?q?=E9t=E9?=_x | Re: été_x",
                "\"=?utf-8?q?Mairie_de_Vals?=\" | \"Mairie de Vals\"",
                "=?inconnu?B?VEVTVA=?= | TEST",
                "=?utf-8?B?w4k | =?utf-8?B?w4k",
            })
    void headersAreReadAsPeopleWriteThem(String raw, String words) {
        assertThat(HeaderText.of(raw)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tue, 24 Nov 2026 08:00:00 +0100 | 2026-11-24T07:00:00Z",
                "24 Nov 26 08:00 EST | 2026-11-24T13:00:00Z",
                "Sat, 1 Jan 99999 00:00:00 +0000 | ",
                "Thu, 1 Jan 1970 00:00:00 +0000 | ",
                "Mon, 24 Nov 2036 08:00:00 +0100 | ",
                "demain | ",
            })
    void datesAreBelievedWithinReason(String written, String instant) {
        assertThat(new MailDates(new SettledTimes(java.time.ZoneId.of("Europe/Paris")), Mails.NOW)
                        .read(written)
                        .map(Instant::toString)
                        .orElse(null))
                .isEqualTo(instant);
    }

    @Test
    void aDateThatIsNotBelievedGivesWayToThatOfArrival() {
        MailMessage mail = Mails.read(
                "Received: from a by b; Mon, 23 Nov 2026 09:00:00 +0000\nDate: Sat, 1 Jan 99999 00:00:00 +0000\n"
                        + "From: a@example.org\n\nx");

        assertThat(mail.date()).contains(Instant.parse("2026-11-23T09:00:00Z"));
    }

    @Test
    void withoutAnIdentityTheWordsAreOne() {
        String mail = "From: a@example.org\nSubject: s\n\nbonjour";

        assertThat(mention(mail).id())
                .isEqualTo(mention(mail).id())
                .isNotEqualTo(mention(mail + " à tous").id());
        assertThat(mention(mail).id().value()).startsWith("text:");
    }

    @Test
    void codedTextThatBreaksOffIsReadAsFarAsItGoes() {
        String coded = Base64.getEncoder().encodeToString("Le pont est fermé.".getBytes(StandardCharsets.UTF_8));

        assertThat(Mails.read(
                                "From: a@example.org\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
                                        + coded + "\n=\n***")
                        .text())
                .startsWith("Le pont est fermé.");
    }
}
