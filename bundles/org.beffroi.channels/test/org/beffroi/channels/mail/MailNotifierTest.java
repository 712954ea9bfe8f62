package org.beffroi.channels.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.document.Document;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.notify.Notice;
import org.beffroi.core.notify.Notifier;
import org.beffroi.core.notify.SendContext;
import org.beffroi.core.notify.SendOutcome;
import org.beffroi.core.post.DossierMail;
import org.beffroi.core.post.Doubtful;
import org.beffroi.testing.notify.NotifierFormContract;
import org.junit.jupiter.api.Test;

class MailNotifierTest extends NotifierFormContract {

    private static final MailRecipients PEOPLE =
            new MailRecipients(List.of("Directrice de cabinet <dircab@ville.example>", "veille@ville.example"));

    @Override
    protected Notifier<?> declared() {
        return new MailNotifier();
    }

    private static SendOutcome send(DossierMail mail) {
        Notice notice = new Notice(
                "Cantine : 2 nouvelles mentions", List.of(), List.of("Et une autre."), "À propos.", Locale.FRENCH);
        return new MailNotifier()
                .send(
                        notice,
                        PEOPLE,
                        new SendContext(
                                "a1",
                                "Beffroi 0",
                                ZoneId.of("Europe/Paris"),
                                Instant.EPOCH,
                                Set.of(),
                                mail,
                                Cancel.never()));
    }

    @Test
    void one_mail_goes_to_all_of_them() {
        List<Document> sent = new ArrayList<>();
        assertThat(send((document, cancel) -> sent.add(document))).isInstanceOf(SendOutcome.Accepted.class);
        assertThat(sent).singleElement().satisfies(document -> {
            assertThat(document.title()).isEqualTo("Cantine : 2 nouvelles mentions");
            assertThat(document.recipients())
                    .containsExactly(
                            new Correspondent("Directrice de cabinet", "dircab@ville.example"),
                            new Correspondent("", "veille@ville.example"));
        });
        assertThat(new MailNotifier().place(PEOPLE, Set.of())).isEqualTo("dircab@ville.example, veille@ville.example");
    }

    @Test
    void what_the_server_did_not_take_is_told_apart_from_what_nobody_knows() {
        assertThat(send((document, cancel) -> {
                    throw Refusal.of(MailNotifier.class, "mail.nobody");
                }))
                .isInstanceOf(SendOutcome.Refused.class);
        assertThat(send((document, cancel) -> {
                    throw new Doubtful(Sentence.of(MailNotifier.class, "mail.nobody"), null);
                }))
                .isInstanceOf(SendOutcome.Uncertain.class);
    }

    @Test
    void nobody_and_no_address_are_refused() {
        assertThatThrownBy(() -> new MailRecipients(List.of())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new MailRecipients(List.of("Cabinet"))).isInstanceOf(Refusal.class);
    }
}
