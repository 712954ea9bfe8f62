package org.beffroi.sources.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.source.VisitContext;
import org.beffroi.sources.mapping.Networks;
import org.beffroi.sources.value.Addresses;
import org.beffroi.sources.value.Languages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The mention of one change of a page: what is new follows {@code ➕}, what is gone {@code ➖}, a paragraph a line.
 *
 * <p>Its identity is the page's address, how many changes came before, and a mark of what changed: a visit that is made again
 * because it was cut short finds the same, and a page that goes back and forth gives one mention each time.
 */
record ChangeMention(PageParameters parameters, Networks networks, VisitContext context) {

    static final String NEW = "➕ ";
    static final String GONE = "➖ ";

    /** Characters that a mention holds of a page that was written anew as a whole. */
    static final int LONGEST = 20_000;

    private static final String CUT = "…";
    private static final int LONGEST_TITLE = 300;

    /** The mention of a change, the first one being number 0. */
    Mention of(Change change, int number, Document page) {
        String address = parameters.url().toString();
        String text = text(change);
        Optional<String> known = parameters.network().or(() -> networks.ofAddress(address));
        FieldValues values = FieldValues.builder()
                .put(CoreFields.NETWORK, known.orElse("web"))
                .put(CoreFields.TYPE, "article")
                .put(CoreFields.TITLE, title(page, parameters.url()))
                .put(CoreFields.TEXT_BODY, text)
                .put(CoreFields.URL, address)
                .put(CoreFields.OUTLET, outlet(page))
                .put(CoreFields.PUBLISHED, context.now())
                .put(CoreFields.LANGUAGE, language(page))
                .build();
        MentionId id = MentionId.of("page", Addresses.canonical(address) + "#" + number + "-" + mark(text));
        return new Mention(id, context.origin(), values);
    }

    /** What is gone has half of the room where both need more than there is. */
    private static String text(Change change) {
        int gone = change.removed().stream().mapToInt(String::length).sum();
        StringBuilder text = new StringBuilder();
        append(change.added(), NEW, LONGEST - Math.min(gone, LONGEST / 2), text);
        if (!change.added().isEmpty() && !change.removed().isEmpty()) {
            text.append('\n');
        }
        append(change.removed(), GONE, LONGEST - Math.min(text.length(), LONGEST / 2), text);
        return text.toString().strip();
    }

    private static void append(List<String> paragraphs, String sign, int room, StringBuilder text) {
        int left = room;
        for (String paragraph : paragraphs) {
            text.append(sign);
            if (paragraph.length() > left) {
                text.append(beginning(paragraph, left)).append('\n');
                return;
            }
            text.append(paragraph).append('\n');
            left -= paragraph.length();
        }
    }

    private static String beginning(String text, int length) {
        int end = length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end) + CUT;
    }

    /** What the page is called, by itself or by its address. */
    static String title(Document page, URI address) {
        String title = page.title().strip();
        if (title.isEmpty()) {
            title = meta(page, "og:title");
        }
        if (title.isEmpty()) {
            title = Optional.ofNullable(page.selectFirst("h1"))
                    .map(Element::text)
                    .orElse("");
        }
        String shown = title.isEmpty() ? address.toString() : title.replaceAll("\\s+", " ");
        return shown.length() > LONGEST_TITLE ? beginning(shown, LONGEST_TITLE) : shown;
    }

    private String outlet(Document page) {
        return parameters
                .outlet()
                .or(() -> Optional.of(meta(page, "og:site_name")).filter(name -> !name.isEmpty()))
                .or(() -> Addresses.host(parameters.url().toString()))
                .orElse("");
    }

    private String language(Document page) {
        String written = Optional.ofNullable(page.selectFirst("html[lang]"))
                .map(html -> html.attr("lang"))
                .orElse("");
        return Optional.of(Languages.tag(written))
                .filter(tag -> !tag.isEmpty())
                .or(() -> parameters.language().map(Languages::tag))
                .orElse("");
    }

    private static String meta(Document page, String property) {
        return Optional.ofNullable(page.selectFirst("meta[property=" + property + "]"))
                .map(element -> element.attr("content").strip().replaceAll("\\s+", " "))
                .orElse("");
    }

    private static String mark(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
