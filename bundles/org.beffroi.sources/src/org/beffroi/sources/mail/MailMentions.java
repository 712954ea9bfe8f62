package org.beffroi.sources.mail;

import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.sources.value.Languages;

/** Makes mentions of mails. The identity is the {@code Message-ID}; without one, what the mail says, by whom and when. */
record MailMentions(Origin origin) {

    private static final String NETWORK = "mail";

    /** The mention, empty for a mail that says nothing at all. */
    Optional<Mention> of(MailMessage mail) {
        if (mail.subject().isBlank()
                && mail.text().isBlank()
                && mail.attachments().isEmpty()) {
            return Optional.empty();
        }
        FieldValues values = FieldValues.builder()
                .put(CoreFields.NETWORK, NETWORK)
                .put(CoreFields.TYPE, mail.nature() == MailMessage.Nature.LETTER ? "letter" : "message")
                .put(CoreFields.TITLE, mail.subject())
                .put(CoreFields.TEXT_BODY, mail.text())
                .put(CoreFields.PUBLISHED, mail.date().orElse(null))
                .put(CoreFields.AUTHOR, mail.address().or(mail::name).orElse(""))
                .put(CoreFields.AUTHOR_NAME, mail.name().orElse(""))
                .put(CoreFields.OUTLET, mail.list().orElse(""))
                .put(CoreFields.LANGUAGE, mail.language().map(Languages::tag).orElse(""))
                .put(CoreFields.REPLY_TO, reference(mail.replyTo()))
                .put(CoreFields.THREAD, reference(mail.thread()))
                .put(CoreFields.QUOTE_OF, reference(mail.forwarded()))
                .put(CoreFields.LINKS, mail.links())
                .put(CoreFields.MEDIA, mail.attachments())
                .build();
        MentionId id = mail.id()
                .map(given -> MentionId.of(NETWORK, given))
                .orElseGet(() -> MentionId.ofContent(
                        mail.subject() + "\n" + mail.text(),
                        mail.address().orElse("").toLowerCase(Locale.ROOT),
                        mail.date().map(Object::toString).orElse("")));
        return Optional.of(new Mention(id, origin, values));
    }

    private static String reference(Optional<String> id) {
        return id.map(given -> MentionId.of(NETWORK, given).value()).orElse("");
    }
}
