package org.beffroi.sources.youtube;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.source.Source;
import org.beffroi.core.speaker.AccountAddress;

/**
 * What a source of kind {@code youtube} needs: a video or a channel, not both, and a key.
 *
 * @param video its identity of eleven characters, or its address
 * @param channel its identity ({@code UC…}), its handle ({@code @ville}) or its address: comments below all its videos
 * @param replies whether answers to comments are read too; each long discussion costs a question
 * @param key a key for the YouTube Data API, of the body's own project
 * @param service address of another server with the same interface
 */
public record YoutubeParameters(
        Optional<String> video,
        Optional<String> channel,
        boolean replies,
        @Source.Secret String key,
        Optional<URI> service) {

    private static final URI GOOGLE = URI.create("https://www.googleapis.com");
    private static final Pattern VIDEO =
            Pattern.compile("(?:^|[?&]v=|youtu\\.be/|/shorts/|/live/|/embed/)([\\w-]{11})(?:$|[?&#/])");
    private static final Pattern CHANNEL = Pattern.compile("(?:^|/channel/)(UC[\\w-]{22})(?:$|[?&#/])");
    private static final Pattern HANDLE = Pattern.compile("(?:^|/)(@[^/?&#\\s]+)");

    public YoutubeParameters {
        Objects.requireNonNull(key);
        Objects.requireNonNull(service);
        if (video.isPresent() == channel.isPresent()) {
            throw Refusal.of(YoutubeParameters.class, "video.one");
        }
        video = video.map(written -> found(VIDEO, written)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.MALFORMED, YoutubeParameters.class, "video.form", written)));
        channel = channel.map(written -> Optional.of(written)
                .filter(YoutubeParameters::isOfYoutube)
                .flatMap(text -> found(CHANNEL, text).or(() -> found(HANDLE, text)))
                .orElseThrow(() ->
                        Refusal.of(Refusal.Kind.MALFORMED, YoutubeParameters.class, "video.channel.form", written)));
    }

    /** No address at all, or one of YouTube: {@code piaille.fr/@ville} is somebody else. */
    private static boolean isOfYoutube(String written) {
        return written.indexOf('/') < 0 || AccountAddress.of(written).network().equals("youtube");
    }

    private static Optional<String> found(Pattern form, String written) {
        Matcher m = form.matcher(written.strip());
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }

    /** The handle of a channel whose identity is to be asked for. */
    Optional<String> handle() {
        return channel.filter(name -> name.startsWith("@"));
    }

    /** What is asked about, as people call it. */
    String subject() {
        return video.or(() -> channel).orElseThrow();
    }

    String server() {
        return service.orElse(GOOGLE).toString().replaceAll("/+$", "");
    }

    /** Without the key, which belongs in no log. */
    @Override
    public String toString() {
        return "YoutubeParameters[" + subject() + " at " + server() + "]";
    }
}
