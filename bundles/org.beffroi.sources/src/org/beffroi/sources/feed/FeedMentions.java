package org.beffroi.sources.feed;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.sources.mapping.Networks;
import org.beffroi.sources.value.Addresses;
import org.beffroi.sources.value.HtmlLinks;
import org.beffroi.sources.value.HtmlText;
import org.beffroi.sources.value.Languages;

/**
 * Makes mentions of the entries of one feed.
 *
 * <p>The identity is the {@code guid} or {@code id}, else the address, else what the entry says. An identity that is an
 * address is that of the page, the same in every feed and import; one that only its feed knows, such as {@code 1234},
 * belongs to the feed's host. Mail addresses of authors are left out.
 */
record FeedMentions(FeedParameters parameters, URI address, Origin origin, Networks networks) {

    private static final Pattern MAIL = Pattern.compile(
            "[<(\\[]?\\s*(?:mailto:)?[^\\s<>()\\[\\],;@]+@[^\\s<>()\\[\\],;@]+\\.[^\\s<>()\\[\\],;@]+\\s*[>)\\]]?");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:(<\\[-]+|[\\s,;:)>\\]-]+$");
    private static final int MOST_CATEGORIES = 30;
    private static final int LONGEST_CATEGORY = 100;

    /** The mention, empty for an entry with neither text, title nor address. */
    Optional<Mention> of(FeedEntry entry, Feed feed) {
        String html = body(entry);
        String text = HtmlText.of(html).strip();
        String title =
                entry.title().map(HtmlText::of).map(FeedMentions::oneLine).orElse("");
        Optional<String> url =
                entry.link().or(() -> entry.id().filter(Addresses::isAddress)).filter(Addresses::isAddress);
        if (text.isEmpty() && title.isEmpty() && url.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> network = url.flatMap(networks::ofAddress);
        String author = signature(entry);
        FieldValues values = FieldValues.builder()
                .put(CoreFields.NETWORK, parameters.network().or(() -> network).orElse("web"))
                .put(CoreFields.TYPE, type(entry))
                .put(CoreFields.TITLE, title)
                .put(CoreFields.TEXT_BODY, text)
                .put(CoreFields.URL, url.orElse(""))
                .put(CoreFields.AUTHOR, author)
                .put(CoreFields.OUTLET, outlet(feed))
                .put(CoreFields.PUBLISHED, entry.published().or(entry::updated).orElse(null))
                .put(CoreFields.LANGUAGE, language(entry, feed))
                .put(CoreFields.HASHTAGS, categories(entry))
                .put(CoreFields.MEDIA, entry.media())
                .put(CoreFields.LINKS, HtmlLinks.of(html))
                .put(
                        CoreFields.REPLY_TO,
                        entry.replyTo()
                                .map(target -> byId(target, Optional.empty()).value())
                                .orElse(""))
                .build();
        MentionId id = entry.id()
                .map(given -> byId(given, network))
                .or(() -> url.map(link -> byAddress(link, network)))
                .orElseGet(() -> MentionId.ofContent(
                        title + "\n" + text,
                        author,
                        entry.published().map(Object::toString).orElse("")));
        return Optional.of(new Mention(id, origin, values));
    }

    /** The content, unless it is only a beginning of the summary. */
    private static String body(FeedEntry entry) {
        String content = entry.content().orElse("");
        String summary = entry.summary().orElse("");
        return content.length() >= summary.length() ? content : summary;
    }

    private MentionId byId(String id, Optional<String> network) {
        if (Addresses.isAddress(id)) {
            return byAddress(id, network);
        }
        boolean ofTheWorld = id.startsWith("urn:") || id.startsWith("tag:") || id.startsWith("at:");
        String host = Addresses.host(address.toString()).orElse(address.toString());
        return MentionId.of("feed", ofTheWorld ? id : host + "/" + id);
    }

    private MentionId byAddress(String link, Optional<String> network) {
        return network.flatMap(known -> networks.nativeId(known, link).map(id -> MentionId.of(known, id)))
                .orElseGet(() -> MentionId.ofUrl(Addresses.canonical(link)));
    }

    private static String signature(FeedEntry entry) {
        return entry.authors().stream()
                .flatMap(person -> person.name().stream())
                .map(name -> oneLine(withoutMail(HtmlText.of(name))))
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** A name without the mail addresses that some programs write into it, brackets around them included. */
    private static String withoutMail(String name) {
        String plain = MAIL.matcher(name).replaceAll(" ").strip();
        return plain.length() == name.strip().length()
                ? plain
                : EDGES.matcher(plain).replaceAll("");
    }

    private String type(FeedEntry entry) {
        FeedParameters.Type type = entry.replyTo().isPresent()
                ? FeedParameters.Type.COMMENT
                : parameters.type().orElse(FeedParameters.Type.ARTICLE);
        return type.name().toLowerCase(Locale.ROOT);
    }

    private String outlet(Feed feed) {
        return parameters
                .outlet()
                .or(() -> feed.title().map(HtmlText::of).map(FeedMentions::oneLine))
                .filter(name -> !name.isBlank())
                .or(() -> Addresses.host(address.toString()))
                .orElse("");
    }

    private String language(FeedEntry entry, Feed feed) {
        return entry.language()
                .or(feed::language)
                .map(Languages::tag)
                .filter(tag -> !tag.isEmpty())
                .or(() -> parameters.language().map(Languages::tag))
                .orElse("");
    }

    private static List<String> categories(FeedEntry entry) {
        return entry.categories().stream()
                .map(HtmlText::of)
                .map(category -> oneLine(category.startsWith("#") ? category.substring(1) : category))
                .map(category -> category.toLowerCase(Locale.ROOT))
                .filter(category -> !category.isEmpty() && category.length() <= LONGEST_CATEGORY)
                .distinct()
                .limit(MOST_CATEGORIES)
                .toList();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
