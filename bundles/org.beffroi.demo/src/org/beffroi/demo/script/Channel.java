package org.beffroi.demo.script;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Where something is said, with the short code that the scripts use, the kind of thing said there, and what is counted. */
public enum Channel {
    FACEBOOK("fb", "facebook", "post", "likes", "shares", "comments"),
    INSTAGRAM("ig", "instagram", "post", "likes", "comments", "followers"),
    X("x", "x", "post", "likes", "shares", "comments", "views", "followers"),
    MASTODON("ma", "mastodon", "post", "likes", "shares", "comments", "followers"),
    BLUESKY("bs", "bluesky", "post", "likes", "shares", "comments"),
    YOUTUBE("yt", "youtube", "post", "likes", "comments", "views"),
    GOOGLE("gg", "google", "review", "likes"),
    PRESS("pr", "press", "article", "comments"),
    WEB("web", "web", "post", "comments"),
    LETTER("le", "letter", "letter"),
    MAIL("mel", "mail", "message"),
    COUNTER("ac", "counter", "message"),
    PHONE("tel", "phone", "note"),
    COUNCIL("cm", "council", "transcript");

    private final String code;
    private final String network;
    private final String type;
    private final List<String> counted;

    Channel(String code, String network, String type, String... counted) {
        this.code = code;
        this.network = network;
        this.type = type;
        this.counted = List.of(counted);
    }

    /**
     * The channel of a code.
     *
     * @throws IllegalArgumentException if there is none, with the known codes
     */
    public static Channel ofCode(String code) {
        return Arrays.stream(values())
                .filter(channel -> channel.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No channel " + code + " among "
                        + Arrays.stream(values()).map(channel -> channel.code).collect(Collectors.joining(" "))));
    }

    /** Value of the network field. */
    public String network() {
        return network;
    }

    /** Type of what opens a conversation there. */
    public String type() {
        return type;
    }

    /** Whether that count is ever shown there. */
    public boolean counts(String field) {
        return counted.contains(field);
    }

    /** Whether what is said there has an address on the web. */
    public boolean online() {
        return ordinal() < LETTER.ordinal();
    }
}
