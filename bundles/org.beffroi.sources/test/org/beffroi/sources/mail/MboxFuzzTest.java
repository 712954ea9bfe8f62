package org.beffroi.sources.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.beffroi.testing.fuzz.FuzzContract;

/** Mailboxes in one file: read from any mail on, the rest is the same. */
class MboxFuzzTest extends FuzzContract {

    MboxFuzzTest() {
        super("mbox");
    }

    @Override
    protected void read(byte[] input) throws IOException {
        Path file = Files.createTempFile("essai", ".mbox");
        try {
            Files.write(file, input);
            long last = 0;
            try (MboxMails mails = new MboxMails(file, 0)) {
                for (Optional<MboxMails.Mail> mail = mails.next(); mail.isPresent(); mail = mails.next()) {
                    assertThat(mail.get().end()).isGreaterThan(last).isLessThanOrEqualTo(input.length);
                    assertThat(mail.get().last()).isEqualTo(mail.get().end() == input.length);
                    last = mail.get().end();
                }
            }
            assertThat(last).isEqualTo(input.length);
        } finally {
            Files.delete(file);
        }
    }
}
