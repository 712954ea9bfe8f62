package org.beffroi.sources.youtube;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.network.NetworkProblem;
import org.beffroi.core.source.VisitContext;
import org.beffroi.core.source.Web;
import org.beffroi.sources.table.json.Tree;
import org.beffroi.sources.value.HtmlText;
import org.beffroi.sources.web.RetryAfter;

/**
 * The questions that are put to YouTube on one visit; each costs one unit of the key's daily quota (10,000 units, unless
 * Google grants more).
 *
 * <p>The key travels in a header, so that it stands in no address, no log and no sentence.
 */
record YoutubeServer(Web web, YoutubeParameters parameters, VisitContext context) {

    private static final int PAGE = 100;
    private static final Duration USUAL_PATIENCE = Duration.ofMinutes(15);

    /** Where Google's day begins: quotas are given anew at midnight there. */
    private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");

    /** The service, or the quota, asks for patience. */
    static final class Later extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Instant until;
        private final transient Sentence why;

        Later(Instant until, Sentence why) {
            this.until = until;
            this.why = why;
        }

        Instant until() {
            return until;
        }

        Sentence why() {
            return why;
        }
    }

    /** A page asked for by its token, or a discussion, is no longer there. */
    static final class Lost extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** Threads of the video or channel, the newest first; the first page without a token. */
    YoutubePage threads(String channel, Optional<String> token) throws Later, Lost {
        String about = parameters
                .video()
                .map(video -> "videoId=" + coded(video))
                .orElseGet(() -> "allThreadsRelatedToChannelId=" + coded(channel));
        return YoutubePage.of(ask("commentThreads?" + about + "&order=time&maxResults=" + PAGE + part() + page(token)));
    }

    /** Those of fifty threads at most that are still there, in any order. */
    YoutubePage threads(List<String> ids) throws Later, Lost {
        return YoutubePage.of(ask("commentThreads?id=" + coded(String.join(",", ids)) + part()));
    }

    /** Answers to a comment. */
    YoutubePage replies(String thread, Optional<String> token) throws Later, Lost {
        return YoutubePage.of(ask("comments?part=snippet&textFormat=plainText&parentId=" + coded(thread)
                + "&maxResults=" + PAGE + page(token)));
    }

    /** The identity of the channel with a handle. */
    String channel(String handle) throws Later, Lost {
        return YoutubePage.of(ask("channels?part=id&forHandle=" + coded(handle))).items().stream()
                .map(channel -> Tree.text(channel, "id"))
                .findFirst()
                .orElseThrow(() -> Refusal.of(YoutubeServer.class, "video.unknown", handle));
    }

    private String part() {
        return "&textFormat=plainText&part=snippet" + (parameters.replies() ? ",replies" : "");
    }

    private static String page(Optional<String> token) {
        return token.map(one -> "&pageToken=" + coded(one)).orElse("");
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Object ask(String question) throws Later, Lost {
        URI address = URI.create(parameters.server() + "/youtube/v3/" + question);
        String host = String.valueOf(address.getHost());
        try {
            Web.Reply reply = web.get(
                    Web.Request.of(address)
                            .with("Accept", "application/json")
                            .with("X-Goog-Api-Key", parameters.key())
                            .allowing(context.allowedHosts()),
                    context.cancel());
            Object answer = tree(reply, host);
            if (reply.status() == 200) {
                return answer;
            }
            throw refused(reply, Tree.object(answer, "error"), host);
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.UNREACHABLE,
                    Sentence.of(YoutubeServer.class, "video.unreachable", host, NetworkProblem.reason(e)),
                    e);
        }
    }

    private static Object tree(Web.Reply reply, String host) {
        try {
            return reply.body().length == 0 ? Map.of() : Tree.of(reply.body());
        } catch (IOException e) {
            if (reply.status() != 200) {
                return Map.of(); // the status says enough
            }
            throw new Refusal(Sentence.of(YoutubeServer.class, "video.no.json", host), e);
        }
    }

    /** What an answer that is none means, by the reasons that the interface documents. */
    private Refusal refused(Web.Reply reply, Map<String, Object> error, String host) throws Later, Lost {
        String message = HtmlText.of(Tree.text(error, "message"));
        List<String> reasons = Stream.of("errors", "details")
                .flatMap(list -> Tree.objects(error, list).stream())
                .map(one -> Tree.text(one, "reason"))
                .toList();
        for (String reason : reasons) {
            switch (reason) {
                case "quotaExceeded", "dailyLimitExceeded" -> throw quota();
                case "rateLimitExceeded", "userRateLimitExceeded" -> throw patience(reply);
                case "invalidPageToken", "commentNotFound", "commentThreadNotFound", "parentCommentNotFound" ->
                    throw new Lost();
                case "commentsDisabled" ->
                    throw Refusal.of(YoutubeServer.class, "video.disabled", parameters.subject());
                case "videoNotFound", "channelNotFound" ->
                    throw Refusal.of(YoutubeServer.class, "video.unknown", parameters.subject());
                case "keyInvalid", "API_KEY_INVALID" -> throw Refusal.of(YoutubeServer.class, "video.key");
                default -> {} // the next one, or the status, may say more
            }
        }
        return switch (reply.status()) {
            case 429, 503 -> throw patience(reply);
            case 401, 403 ->
                Refusal.of(
                        Refusal.Kind.NOT_ALLOWED,
                        YoutubeServer.class,
                        "video.forbidden",
                        parameters.subject(),
                        message);
            case 404 -> Refusal.of(YoutubeServer.class, "video.unknown", parameters.subject());
            default -> Refusal.of(YoutubeServer.class, "video.status", host, String.valueOf(reply.status()), message);
        };
    }

    private Later quota() {
        Instant midnight = context.now()
                .atZone(PACIFIC)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(PACIFIC)
                .toInstant();
        String here = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(midnight.atZone(context.zone()));
        return new Later(midnight, Sentence.of(YoutubeServer.class, "video.quota", here));
    }

    private Later patience(Web.Reply reply) {
        Instant until = reply.header("retry-after")
                .flatMap(header -> RetryAfter.read(header, context.now()))
                .orElse(context.now().plus(USUAL_PATIENCE));
        return new Later(until, Sentence.of(YoutubeServer.class, "video.later"));
    }
}
