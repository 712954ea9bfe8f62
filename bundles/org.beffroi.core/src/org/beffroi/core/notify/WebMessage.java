package org.beffroi.core.notify;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.beffroi.core.file.JsonText;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.NotAdmitted;
import org.beffroi.core.source.Web;
import org.beffroi.core.source.Web.Reply;
import org.beffroi.core.source.Web.Request;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A message to a service of the web, and the way to send it that tells honestly what became of it. Nothing that is said or
 * thrown holds its address or its headers.
 *
 * @param address may be secret itself
 * @param headers those of the request, {@code Content-Type} apart; may be secret
 * @param content what is sent
 */
public record WebMessage(URI address, Map<String, String> headers, Web.Content content) {

    private static final int BEGINNING = 2048;

    /** Of a gateway that does not know what became of a message. */
    private static final Set<Integer> UNCERTAIN = Set.of(502, 504);

    /** What an answer of status 2xx says of a message. */
    public enum Taken {
        /** It was taken. */
        YES,
        /** It was not, and another try would end alike. */
        NO,
        /** The answer is not one of those that this kind of service is known to give. */
        UNKNOWN
    }

    /** Reads answers as one kind of service gives them. */
    @ConsumerType
    @FunctionalInterface
    public interface Answers {

        /** What an answer of status 2xx says; pages that are made for people are not asked about, unless this says yes. */
        Taken taken(Reply reply);
    }

    public WebMessage {
        Objects.requireNonNull(address);
        headers = Map.copyOf(headers);
        Objects.requireNonNull(content);
    }

    /**
     * A JSON object as a message.
     *
     * @param object a tree of maps, lists, texts, numbers and booleans
     */
    public static WebMessage json(Web.Method method, URI address, Map<String, String> headers, Map<String, ?> object) {
        try {
            return new WebMessage(
                    address, headers, new Web.Content(method, "application/json", JsonText.write(object)));
        } catch (IOException e) {
            throw new IllegalStateException("Memory refuses nothing", e);
        }
    }

    /**
     * Sends it, once. Any answer of status 2xx says that it was taken, but for a page that is made for people: a login page, or
     * that of a proxy.
     *
     * @param place where it goes, as it may be shown
     * @throws org.beffroi.core.archive.Cancelled if asked to stop; it may have arrived
     */
    public SendOutcome send(Web web, String place, SendContext context) {
        return send(web, place, context, reply -> isPage(reply) ? Taken.NO : Taken.YES);
    }

    /**
     * Sends it, once, to a service whose answers are known.
     *
     * @param place where it goes, as it may be shown
     * @throws org.beffroi.core.archive.Cancelled if asked to stop; it may have arrived
     */
    public SendOutcome send(Web web, String place, SendContext context, Answers answers) {
        Request request = Request.of(address).allowing(context.allowedHosts());
        for (var header : headers.entrySet()) {
            request = request.with(header.getKey(), header.getValue());
        }
        try {
            return outcome(web.send(request, content, context.cancel()), place, answers);
        } catch (ConnectException | UnknownHostException e) {
            return new SendOutcome.Unreachable(refused("notify.unreachable", e, place));
        } catch (IOException e) {
            return new SendOutcome.Uncertain(
                    refused("notify.uncertain", e, place, e.getClass().getSimpleName()));
        } catch (NotAdmitted e) {
            return new SendOutcome.Refused(
                    switch (e.reason()) {
                        case PRIVATE -> refused("notify.private", e, place);
                        case NO_ADDRESS -> refused("notify.address", e, place);
                    });
        } catch (Refusal e) {
            // The answer is not to be read: what was sent is there.
            return new SendOutcome.Uncertain(refused("notify.uncertain", e, place, e.sentence()));
        }
    }

    private static SendOutcome outcome(Reply reply, String place, Answers answers) {
        if (reply.status() / 100 == 2) {
            Taken taken = answers.taken(reply);
            if (taken == Taken.YES) {
                return new SendOutcome.Accepted();
            }
            if (isPage(reply)) {
                return new SendOutcome.Refused(Refusal.of(WebMessage.class, "notify.page", place));
            }
            String status = String.valueOf(reply.status());
            return taken == Taken.NO
                    ? new SendOutcome.Refused(Refusal.of(WebMessage.class, "notify.not.taken", place, status))
                    : new SendOutcome.Uncertain(Refusal.of(WebMessage.class, "notify.unknown", place, status));
        }
        Refusal answered = Refusal.of(
                WebMessage.class, "notify.answered", place, String.valueOf(reply.status()), advice(reply.status()));
        return UNCERTAIN.contains(reply.status())
                ? new SendOutcome.Uncertain(answered)
                : new SendOutcome.Refused(answered);
    }

    /** Whether an answer is a page of the web: its body is markup, or says that it is by its type and is no word or two. */
    private static boolean isPage(Reply reply) {
        String body = new String(reply.body(), 0, Math.min(BEGINNING, reply.body().length), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        boolean typed =
                reply.header("content-type").orElse("").toLowerCase(Locale.ROOT).contains("html");
        return body.startsWith("<") && (typed || body.contains("<html") || body.contains("<!doctype"));
    }

    private static Sentence advice(int status) {
        return Sentence.of(
                WebMessage.class,
                switch (status) {
                    case 400, 413, 422 -> "notify.advice.body";
                    case 401, 403 -> "notify.advice.secret";
                    case 404, 410 -> "notify.advice.gone";
                    case 301, 302, 303, 307, 308 -> "notify.advice.elsewhere";
                    default -> "notify.advice.later";
                });
    }

    private static Refusal refused(String key, Exception cause, Object... arguments) {
        return new Refusal(Sentence.of(WebMessage.class, key, arguments), wordless(cause));
    }

    /** The same failure for the log of errors: what it is and where it came from, not its words, which may hold an address. */
    private static IOException wordless(Exception e) {
        IOException kind = new IOException(e.getClass().getName());
        kind.setStackTrace(e.getStackTrace());
        return kind;
    }

    /** Without what may be secret. */
    @Override
    public String toString() {
        return "WebMessage[" + content.method() + ", " + content.body().length + " bytes]";
    }
}
