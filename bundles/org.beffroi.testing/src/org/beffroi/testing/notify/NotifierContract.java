package org.beffroi.testing.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.document.Part.Quotation;
import org.beffroi.core.document.Run;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.notify.Notice;
import org.beffroi.core.notify.Notifier;
import org.beffroi.core.notify.NotifierForm;
import org.beffroi.core.notify.SendContext;
import org.beffroi.core.notify.SendOutcome;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.source.Web;
import org.junit.jupiter.api.Test;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What every notifier that sends over the web must do: extend this class and say how it is made and what it is asked for.
 *
 * @param <P> its parameters
 */
@ConsumerType
public abstract class NotifierContract<P extends Record> extends NotifierFormContract {

    private static final String WORD = "tiède";

    /** The notifier over that web. */
    protected abstract Notifier<P> notifier(Web web);

    /** What one destination of its kind needs: addresses are of https, secrets no words that a message may hold. */
    protected abstract P parameters();

    /** What its service answers with status 200 to a message that it took: empty unless the notifier looks for something. */
    protected String taken() {
        return "";
    }

    @Override
    protected Notifier<?> declared() {
        return notifier(new ReceivingWeb());
    }

    private SendOutcome send(Web web, Cancel cancel) {
        return notifier(web).send(notice(), parameters(), context(cancel));
    }

    private SendOutcome send(ReceivingWeb web) {
        return send(web, Cancel.never());
    }

    private static Notice notice() {
        Quotation quotation = new Quotation(
                Optional.of("Encore du " + WORD),
                Run.words("@channel @room <!channel> *gras* <b>fin</b>\nici"),
                Optional.of("auteur-7k2m"),
                Optional.of("Mastodon"),
                Optional.empty(),
                Optional.of(URI.create("https://journal.example/a_(1)?b=1&c=2")),
                Optional.empty(),
                List.of(),
                Ink.LINE);
        return new Notice(
                "Cantine : 2 nouvelles mentions",
                List.of(quotation),
                List.of("Et une autre."),
                "Les auteurs apparaissent sous un pseudonyme.",
                Locale.FRENCH);
    }

    private static SendContext context(Cancel cancel) {
        return new SendContext(
                "a1b2c3",
                "Beffroi 0",
                ZoneId.of("Europe/Paris"),
                Instant.parse("2025-10-14T16:00:00Z"),
                Set.of("allowed.example:8443"),
                (document, asked) -> {
                    throw new UnsupportedOperationException("It sends over the web");
                },
                cancel);
    }

    private List<String> secrets() {
        NotifierForm<P> form = NotifierForm.of(notifier(new ReceivingWeb()));
        return form.form().texts(parameters()).entrySet().stream()
                .filter(entry -> form.secrets().contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    @Test
    protected void shows_where_it_leads_without_a_secret() {
        String place = notifier(new ReceivingWeb()).place(parameters(), Set.of());
        assertThat(place).isNotBlank();
        assertThat(secrets()).noneMatch(place::contains);
        assertThat(secrets())
                .as("in what a log may print")
                .noneMatch(parameters().toString()::contains);
    }

    @Test
    protected void sends_one_message_with_what_people_wrote() {
        ReceivingWeb web = new ReceivingWeb().saying("text/plain", taken());
        assertThat(send(web)).isInstanceOf(SendOutcome.Accepted.class);
        assertThat(web.messages()).singleElement().satisfies(message -> assertThat(message.body())
                .contains("Cantine"));
    }

    /** The rules on private addresses are those of the web, with what the user allows and nothing else. */
    @Test
    protected void goes_where_the_user_allows_and_nowhere_else() {
        ReceivingWeb web = new ReceivingWeb();
        send(web);
        assertThat(web.messages())
                .allSatisfy(message -> assertThat(message.allowedHosts()).containsExactly("allowed.example:8443"));
    }

    @Test
    protected void tells_honestly_what_became_of_it() {
        assertThat(send(new ReceivingWeb().answering(403))).isInstanceOf(SendOutcome.Refused.class);
        assertThat(send(new ReceivingWeb().answering(404))).isInstanceOf(SendOutcome.Refused.class);
        assertThat(send(new ReceivingWeb().unreachable())).isInstanceOf(SendOutcome.Unreachable.class);
        assertThat(send(new ReceivingWeb().breakingOff())).isInstanceOf(SendOutcome.Uncertain.class);
    }

    /** A login page or that of a proxy answers with 200 as well, and takes nothing. */
    @Test
    protected void takes_a_page_for_people_for_no_delivery() {
        String page = "<!DOCTYPE html>\n<html lang=\"fr\"><head><title>Connexion</title></head><body>ok</body></html>";
        for (String type : List.of("text/html; charset=utf-8", "text/plain")) {
            assertThat(send(new ReceivingWeb().saying(type, page))).isInstanceOf(SendOutcome.Refused.class);
        }
    }

    @Test
    protected void says_why_in_both_languages_and_never_a_secret() {
        List<Refusal> whys = new ArrayList<>();
        for (ReceivingWeb web : List.of(
                new ReceivingWeb().answering(403),
                new ReceivingWeb().answering(500),
                new ReceivingWeb().saying("text/html", "<html><body>Connexion</body></html>"),
                new ReceivingWeb().unreachable(),
                new ReceivingWeb().breakingOff())) {
            whys.add(
                    switch (send(web)) {
                        case SendOutcome.Refused refused -> refused.why();
                        case SendOutcome.Unreachable unreachable -> unreachable.why();
                        case SendOutcome.Uncertain uncertain -> uncertain.why();
                        case SendOutcome.Accepted accepted -> throw new AssertionError("It cannot have been taken");
                    });
        }
        assertThat(whys).allSatisfy(why -> {
            for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                assertThat(why.sentence().in(language)).isNotBlank();
                assertThat(secrets()).noneMatch(why.sentence().in(language)::contains);
            }
            for (Throwable cause = why.getCause(); cause != null; cause = cause.getCause()) {
                assertThat(secrets()).noneMatch(String.valueOf(cause.getMessage())::contains);
            }
        });
    }

    @Test
    protected void stops_when_asked() {
        Cancel cancel = new Cancel();
        cancel.ask();
        ReceivingWeb web = new ReceivingWeb();
        assertThatThrownBy(() -> send(web, cancel)).isInstanceOf(Cancelled.class);
        assertThat(web.messages()).isEmpty();
    }
}
