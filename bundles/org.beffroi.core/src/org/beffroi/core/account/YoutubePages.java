package org.beffroi.core.account;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages of YouTube: {@code /channel/UC…}, {@code /@handle}, and the older {@code /c/name}, {@code /user/name}, {@code /name}, which
 * still lead to their channel (YouTube Help, “Understand your channel URLs”, 2024). A video is {@code watch?v=}, {@code
 * youtu.be/…}, {@code shorts/…}, {@code live/…}, {@code embed/…} (YouTube Help, “Share videos”; YouTube IFrame Player API,
 * “Embedded players and parameters”, 2024).
 */
final class YoutubePages implements NetworkPages {

    /** The identity of a channel, in which capitals count (YouTube Data API, “Channels”, 2024). */
    static final Pattern CHANNEL = Pattern.compile("UC[\\w-]+");

    private static final Pattern IDENTITY = Pattern.compile("([\\w-]{3,})\\W*");
    private static final Set<String> POSTS =
            Set.of("watch", "shorts", "live", "embed", "v", "e", "clip", "post", "watch_popup", "video");

    private static final Set<String> OWN = Set.of(
            "watch",
            "shorts",
            "live",
            "embed",
            "playlist",
            "results",
            "feed",
            "hashtag",
            "clip",
            "post",
            "gaming",
            "premium",
            "about",
            "t",
            "v",
            "e",
            "source",
            "redirect",
            "attribution_link",
            "c",
            "user",
            "channel",
            "account",
            "upload",
            "signin",
            "login",
            "logout",
            "trending",
            "kids",
            "music",
            "tv",
            "movies",
            "ads",
            "creators",
            "howyoutubeworks",
            "intl",
            "jobs",
            "policies",
            "share",
            "subscription_center",
            "profile",
            "index",
            "watch_popup",
            "video",
            "oembed",
            "get_video_info",
            "audiolibrary",
            "my_videos",
            "testtube",
            "my_channel",
            "select_site",
            "s",
            "yt",
            "undefined",
            "null",
            "view_play_list",
            "p",
            "playlists");

    @Override
    public boolean isOwn(String word) {
        return OWN.contains(word);
    }

    @Override
    public PageReading read(PageAddress page) {
        if (page.isOn("youtu.be")) {
            return shortened(page);
        }
        String first = page.part(0);
        return switch (first) {
            case "channel" -> channel(page.written(1));
            case "c", "user" -> PageReading.named(page.written(1), AccountKind.CHANNEL);
            case "profile" -> parameter(page, "user");
            case "subscription_center" -> parameter(page, "add_user");
            case "embed" -> embedded(page);
            case "watch", "watch_popup" ->
                page.parameter("v").isPresent() || page.parameter("list").isPresent() || page.has(1)
                        ? PageReading.post()
                        : PageReading.site();
            case "playlist", "view_play_list", "p" ->
                page.has(1)
                                || page.parameter("list").isPresent()
                                || page.parameter("p").isPresent()
                        ? PageReading.post()
                        : PageReading.site();
            case "share" -> PageReading.share();
            default -> POSTS.contains(first) && page.has(1) ? PageReading.post() : named(page);
        };
    }

    /** What it leads to are videos, but where somebody took it for the site itself. */
    private PageReading shortened(PageAddress page) {
        boolean handle = page.part(0).startsWith("@");
        if (handle
                || page.part(0).equals("channel")
                || page.part(0).equals("c")
                || page.part(0).equals("user")) {
            return read(new PageAddress("youtube.com", page.path(), page.query()));
        }
        return page.has(0) ? PageReading.post() : PageReading.site();
    }

    private static PageReading channel(String written) {
        Matcher identity = IDENTITY.matcher(written);
        return identity.matches() ? PageReading.identified(identity.group(1), AccountKind.CHANNEL) : PageReading.site();
    }

    private static PageReading parameter(PageAddress page, String name) {
        return page.parameter(name)
                .map(user -> PageReading.named(user, AccountKind.CHANNEL))
                .orElseGet(PageReading::site);
    }

    /** The player of a video; {@code embed/live_stream?channel=UC…} and lists of uploads name the channel. */
    private static PageReading embedded(PageAddress page) {
        if (page.part(1).equals("live_stream")) {
            return page.parameter("channel").map(YoutubePages::channel).orElseGet(PageReading::post);
        }
        boolean uploads =
                page.parameter("listType").filter("user_uploads"::equals).isPresent();
        if (uploads) {
            return parameter(page, "list");
        }
        return page.has(1) || page.parameter("list").isPresent() ? PageReading.post() : PageReading.site();
    }

    private PageReading named(PageAddress page) {
        String word = page.written(0);
        if (word.startsWith("@")) {
            return PageReading.named(word, AccountKind.CHANNEL);
        }
        if (CHANNEL.matcher(word).matches() && word.length() == 24) {
            return channel(word);
        }
        return isOwn(page.part(0)) || word.endsWith(".html") || word.endsWith(".php")
                ? PageReading.site()
                : PageReading.named(word, AccountKind.CHANNEL);
    }
}
