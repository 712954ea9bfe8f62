package org.beffroi.sources.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.time.Instant;
import java.time.ZoneId;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Origin;
import org.beffroi.sources.value.SettledTimes;
import org.beffroi.testing.fuzz.FuzzContract;

/** Mails, and the mentions made of them. */
class MailFuzzTest extends FuzzContract {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private final MailReader reader = new MailReader(new MailDates(new SettledTimes(ZoneId.of("Europe/Paris")), NOW));
    private final MailMentions mentions = new MailMentions(new Origin("essai", new BatchId("lot"), NOW));

    MailFuzzTest() {
        super("mail");
    }

    @Override
    protected void read(byte[] input) {
        try {
            for (MailMessage message : reader.read(input).messages()) {
                mentions.of(message)
                        .ifPresent(mention -> assertThat(mention.id().value()).isNotBlank());
            }
        } catch (MessagingException declared) {
            assertThat(declared).hasMessageNotContaining("NullPointer");
        }
    }
}
