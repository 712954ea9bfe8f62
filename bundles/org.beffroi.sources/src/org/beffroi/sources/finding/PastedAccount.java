package org.beffroi.sources.finding;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.speaker.AccountAddress;
import org.beffroi.core.speaker.BlueskyHandle;
import org.beffroi.dossier.harvest.SourceFinder.Found;
import org.beffroi.dossier.harvest.SourceFinder.Proposal;

/** What was pasted as an account of a network, a hashtag or a mailbox; known by what is written alone, nothing is visited. */
final class PastedAccount {

    private static final Pattern MAIL = Pattern.compile("([^\\s@/:]+)@((?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,})");
    private static final Pattern FEDIVERSE =
            Pattern.compile("@([\\w.-]+)@((?:[\\p{L}\\p{N}-]+\\.)*[\\p{L}\\p{N}-]+(?::\\d+)?)");
    private static final Pattern HASHTAG = Pattern.compile("#([\\p{L}\\p{N}_]{2,})");
    private static final Pattern TAG_PAGE = Pattern.compile("/tags/([^/?#]+)/?$");
    private static final Pattern TIMELINE = Pattern.compile("/public(/local)?/?$");

    /** Hosts whose accounts look like mail addresses and are none. */
    private static final Pattern INSTANCE =
            Pattern.compile("(?:mastodon|mamot|piaille|framapiaf|mstdn|social|masto)\\..*|.*\\.social");

    /** Servers of providers that are not called after the domain of the address. */
    private static final Map<String, String> SERVERS = Map.of(
            "gmail.com", "imap.gmail.com",
            "outlook.com", "outlook.office365.com",
            "outlook.fr", "outlook.office365.com",
            "hotmail.com", "outlook.office365.com",
            "hotmail.fr", "outlook.office365.com",
            "live.fr", "outlook.office365.com",
            "yahoo.fr", "imap.mail.yahoo.com",
            "yahoo.com", "imap.mail.yahoo.com");

    /** Kinds of sources that are read without a key or a password. */
    private static final Set<String> OPEN = Set.of("bluesky", "jetstream");

    private PastedAccount() {}

    /** Empty where it is something else, such as the address of a site. */
    static Optional<Found> find(String pasted) {
        return tag(pasted)
                .or(() -> fediverse(pasted))
                .or(() -> mail(pasted))
                .or(() -> imap(pasted))
                .or(() -> bluesky(pasted))
                .or(() -> network(pasted));
    }

    private static Optional<Found> tag(String pasted) {
        Matcher tag = HASHTAG.matcher(pasted);
        if (!tag.matches()) {
            return Optional.empty();
        }
        String word = tag.group(1);
        return Optional.of(Found.of(List.of(
                proposal("mastodon", Map.of("hashtag", word), "source.find.mastodon.tag", word),
                proposal("bluesky", Map.of("search", "#" + word), "source.find.bluesky.search", "#" + word),
                proposal("jetstream", Map.of("words", word), "source.find.jetstream", word))));
    }

    private static Optional<Found> fediverse(String pasted) {
        Matcher account = FEDIVERSE.matcher(pasted);
        return account.matches()
                ? Optional.of(Found.of(List.of(mastodon(account.group(1), account.group(2)))))
                : Optional.empty();
    }

    private static Proposal mastodon(String user, String host) {
        return proposal(
                "mastodon",
                Map.of("url", "https://" + host + "/", "account", user),
                "source.find.mastodon.account",
                user + "@" + host);
    }

    /** What looks like a mail address may be an account as well: both are offered. */
    private static Optional<Found> mail(String pasted) {
        String plain = pasted.regionMatches(true, 0, "mailto:", 0, 7) ? pasted.substring(7) : pasted;
        Matcher mail = MAIL.matcher(plain);
        if (!mail.matches()) {
            return Optional.empty();
        }
        String host = mail.group(2).toLowerCase(Locale.ROOT);
        Proposal account = mastodon(mail.group(1), host);
        if (INSTANCE.matcher(host).matches()) {
            return Optional.of(Found.of(List.of(account)));
        }
        Proposal box = mailbox(plain, SERVERS.getOrDefault(host, "imap." + host), Map.of());
        return Optional.of(Found.of(SERVERS.containsKey(host) ? List.of(box) : List.of(box, account)));
    }

    private static Proposal mailbox(String user, String server, Map<String, String> more) {
        Map<String, String> written = new LinkedHashMap<>(more);
        written.put("host", server);
        if (!user.isEmpty()) {
            written.put("user", user);
        }
        return proposal("mail", written, "source.find.mail", user.isEmpty() ? server : user);
    }

    private static Optional<Found> imap(String pasted) {
        if (!pasted.regionMatches(true, 0, "imap://", 0, 7) && !pasted.regionMatches(true, 0, "imaps://", 0, 8)) {
            return Optional.empty();
        }
        try {
            URI address = URI.create(pasted.replace(" ", "%20"));
            if (address.getHost() == null) {
                return Optional.empty();
            }
            Map<String, String> more = new LinkedHashMap<>();
            if (address.getPort() > 0) {
                more.put("port", String.valueOf(address.getPort()));
            }
            String folder = Optional.ofNullable(address.getPath()).orElse("").replaceFirst("^/", "");
            if (!folder.isEmpty()) {
                more.put("folder", folder);
            }
            // What stands behind a colon would be a password: it is typed into its own field.
            String user = Optional.ofNullable(address.getUserInfo()).orElse("").replaceFirst(":.*", "");
            return Optional.of(Found.of(List.of(mailbox(user, address.getHost(), more))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Found> bluesky(String pasted) {
        boolean sure = pasted.startsWith("did:")
                || pasted.startsWith("at://")
                || pasted.startsWith("@")
                || pasted.toLowerCase(Locale.ROOT).endsWith(".bsky.social");
        return BlueskyHandle.of(pasted)
                .filter(handle -> sure || AccountAddress.of(pasted).network().equals("bluesky"))
                .map(handle -> Found.of(
                        List.of(proposal("bluesky", Map.of("account", handle), "source.find.bluesky", handle))));
    }

    private static Optional<Found> network(String pasted) {
        AccountAddress address = AccountAddress.of(pasted);
        String handle = address.handle();
        return switch (address.network()) {
            case "mastodon" ->
                Optional.of(Found.of(List.of(mastodon(
                        handle.substring(0, handle.lastIndexOf('@')), handle.substring(handle.lastIndexOf('@') + 1)))));
            case "youtube" ->
                Optional.of(Found.of(List.of(
                        handle.isEmpty()
                                ? proposal(
                                        "youtube", Map.of("video", pasted), "source.find.youtube.video", video(pasted))
                                : proposal("youtube", Map.of("channel", pasted), "source.find.youtube", handle))));
            case "x" ->
                handle.isEmpty()
                        ? Optional.empty()
                        : one(
                                proposal("x", Map.of("search", "from:" + handle), "source.find.x", handle),
                                "source.find.x.paid");
            case "facebook" ->
                handle.isEmpty()
                        ? Optional.empty()
                        : one(
                                proposal("facebook", Map.of("page", handle), "source.find.facebook", handle),
                                "source.find.own");
            case "instagram" ->
                handle.isEmpty()
                        ? Optional.empty()
                        : one(
                                proposal("instagram", Map.of("account", "me"), "source.find.instagram", handle),
                                "source.find.own");
            case "tiktok", "linkedin", "threads", "telegram" ->
                Optional.of(Found.nothing(Sentence.of(PastedAccount.class, "source.find.closed." + address.network())));
            default -> pageOfInstance(pasted);
        };
    }

    /** What tells a video from others, of its address. */
    private static String video(String pasted) {
        return pasted.replaceFirst("[?&](?!v=).*", "").replaceFirst(".*(?:v=|/)", "");
    }

    private static Optional<Found> one(Proposal proposal, String remark) {
        return Optional.of(Found.of(List.of(proposal)).saying(Sentence.of(PastedAccount.class, remark)));
    }

    /** Pages of hashtags and of public timelines of an instance. */
    private static Optional<Found> pageOfInstance(String pasted) {
        String host = AccountAddress.host(pasted);
        if (host.isEmpty()) {
            return Optional.empty();
        }
        String root = pasted.substring(0, pasted.indexOf('/', pasted.indexOf("://") + 3) + 1);
        Matcher tag = TAG_PAGE.matcher(pasted);
        if (tag.find() && INSTANCE.matcher(host).matches()) {
            return Optional.of(Found.of(List.of(proposal(
                    "mastodon",
                    Map.of("url", root, "hashtag", tag.group(1)),
                    "source.find.mastodon.tag",
                    tag.group(1)))));
        }
        Matcher timeline = TIMELINE.matcher(pasted);
        if (timeline.find() && INSTANCE.matcher(host).matches()) {
            String which = timeline.group(1) == null ? "all" : "local";
            return Optional.of(Found.of(List.of(proposal(
                    "mastodon", Map.of("url", root, "timeline", which), "source.find.mastodon.timeline", host))));
        }
        return Optional.empty();
    }

    private static Proposal proposal(String kind, Map<String, String> written, String key, String whom) {
        // Mastodon is asked at an instance; what is not named here wants a key or a password.
        boolean complete = kind.equals("mastodon") ? written.containsKey("url") : OPEN.contains(kind);
        return new Proposal(
                kind,
                written,
                complete,
                Sentence.of(PastedAccount.class, key, whom),
                Sentence.of(PastedAccount.class, "source.find.name." + kind, whom));
    }
}
