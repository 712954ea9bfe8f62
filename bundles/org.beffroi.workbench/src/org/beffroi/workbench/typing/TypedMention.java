package org.beffroi.workbench.typing;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;

/**
 * A mention as somebody types it: a telephone call, a word at the counter, a letter, a pasted text or address.
 *
 * @param what what was said, or an address
 * @param where where from: a channel such as {@code phone}, or any words
 * @param who who said it, or empty
 * @param when when it was said
 * @param link address of the original, or empty
 * @param picture a picture or paper to keep with it
 */
public record TypedMention(String what, String where, String who, Instant when, String link, Optional<Path> picture) {

    /** Channels that are offered, as stored. */
    public static final List<String> CHANNELS =
            List.of("phone", "counter", "letter", "mail", "press", "facebook", "instagram", "x", "web");

    /** True where there is enough to keep. */
    public boolean isEnough() {
        return (!what.isBlank() || picture.isPresent()) && !where.isBlank();
    }

    /**
     * The mention.
     *
     * @param now when it is typed
     * @param attachment where the picture lies in the dossier, or empty
     */
    public Mention mention(Instant now, Optional<String> attachment) {
        Optional<String> pasted = address(what);
        FieldValues.Builder values = FieldValues.builder()
                .put(CoreFields.TEXT_BODY, what.strip())
                .put(CoreFields.NETWORK, where.strip())
                .put(CoreFields.TYPE, type())
                .put(CoreFields.AUTHOR, who.strip())
                .put(CoreFields.PUBLISHED, when)
                .put(CoreFields.URL, address(link).or(() -> pasted).orElse(null));
        attachment.ifPresent(file -> values.put(CoreFields.MEDIA, List.of(file)));
        return new Mention(
                MentionId.typed(), new Origin("typed", new BatchId("typed-" + UUID.randomUUID()), now), values.build());
    }

    private String type() {
        return switch (where.strip().toLowerCase(Locale.ROOT)) {
            case "phone", "counter" -> "note";
            case "letter" -> "letter";
            case "mail" -> "message";
            case "press" -> "article";
            case "review", "google" -> "review";
            default -> "post";
        };
    }

    private static Optional<String> address(String text) {
        String stripped = text.strip();
        if (!stripped.startsWith("https://") && !stripped.startsWith("http://")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(stripped).toString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
