package org.beffroi.sources.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.beffroi.core.source.Visit;
import org.beffroi.sources.support.SharedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Real raw mails, among them those that break readers of mail; facts were read in the files by eye. */
class RealMailsTest {

    private static final Map<String, List<MailMessage>> READ = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        Path folder = SharedData.at("mail");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".eml")).toList()) {
                READ.put(
                        file.getFileName().toString(),
                        Mails.all(Files.readAllBytes(file)).messages());
            }
        }
    }

    private static MailMessage one(String name) {
        return READ.get(name).getFirst();
    }

    @Test
    void everyOneIsReadAndHasNeitherCodesNorControlCharacters() {
        assertThat(READ).hasSizeGreaterThanOrEqualTo(50);
        READ.forEach((name, mails) -> {
            assertThat(mails).as(name).isNotEmpty();
            assertThat(mails.getFirst().subject()).as(name).doesNotContain("=?", "?=", "\n");
            assertThat(mails.getFirst().text()).as(name).doesNotContain("\0", "Content-Transfer-Encoding:");
        });
    }

    @Test
    void aVisitBringsAllThatPeopleWrote() {
        Visit visit = new MailboxSource()
                .visit(
                        new MailboxParameters(SharedData.at("mail").toString()),
                        java.util.Optional.empty(),
                        Mails.context(Path.of("."), Instant.parse("2036-01-01T00:00:00Z")));

        long machines = READ.values().stream()
                .flatMap(List::stream)
                .filter(mail -> mail.nature() == MailMessage.Nature.DELIVERY_REPORT
                        || mail.nature() == MailMessage.Nature.AUTOMATIC_REPLY)
                .count();
        assertThat(machines).isBetween(3L, 6L);
        assertThat(visit.mentions()).hasSizeGreaterThan(40);
    }

    @Test
    void whatTheySayComesOut() {
        assertThat(one("japanese_shift_jis.eml").text()).contains("このメールはテスト用のメールです");
        assertThat(one("bad_encoded_subject.eml").subject()).isEqualTo("TEST");
        assertThat(one("utf8_headers.eml").subject()).isEqualTo("Säying Hello");
        assertThat(one("utf8_headers.eml").name()).contains("Jöhn Doe");
        assertThat(one("multiple_content_types.eml").text()).isEqualTo("foo");
        assertThat(one("multi_address_bounce2.eml").nature()).isEqualTo(MailMessage.Nature.DELIVERY_REPORT);
        assertThat(one("report_422.eml").nature()).isEqualTo(MailMessage.Nature.DELIVERY_REPORT);
        assertThat(one("report_530.eml").nature()).isEqualTo(MailMessage.Nature.DELIVERY_REPORT);
        assertThat(one("attachment_pdf.eml").attachments()).isNotEmpty();
        assertThat(one("attachment_with_encoded_name.eml").attachments().getFirst())
                .doesNotContain("=?", "%");
        assertThat(one("sig_only_email.eml").text()).startsWith("This is random text");
        assertThat(one("empty_in_reply_to.eml").replyTo()).isNotEqualTo(java.util.Optional.of(""));
        assertThat(one("raw_email_string_in_date_field.eml").subject()).isNotBlank();
    }
}
