package org.beffroi.sources.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.module.DCSubject;
import com.rometools.rome.feed.module.Extendable;
import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Enclosure;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beffroi.core.guest.LibraryLoader;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.jdom2.Document;
import org.jdom2.Element;

/** Reads a canonical document with ROME. */
final class RomeFeeds {

    /** The elements of Media RSS that say where a picture, a sound or a film is. */
    private static final List<String> SHOWN = List.of("content", "thumbnail", "player");

    private RomeFeeds() {}

    /**
     * The feed.
     *
     * @param name what it is called in a refusal
     * @param dates that read those met on the way
     */
    static Feed read(Document document, String name, FeedDates dates) {
        return switch (build(document, name)) {
            case Channel channel -> rss(channel, dates);
            case com.rometools.rome.feed.atom.Feed feed -> atom(feed, dates);
            case WireFeed other -> throw Refusal.of(RomeFeeds.class, "feed.unknown", name);
        };
    }

    /** ROME finds its own parts with the loader of the thread, which in OSGi is anybody's. */
    private static WireFeed build(Document document, String name) {
        try {
            return LibraryLoader.with(WireFeedInput.class, () -> new WireFeedInput(false, Locale.ROOT).build(document));
        } catch (FeedException | IllegalArgumentException e) {
            throw new Refusal(
                    Refusal.Kind.MALFORMED,
                    Sentence.of(RomeFeeds.class, "feed.broken", name, String.valueOf(e.getMessage())),
                    e);
        }
    }

    private static Feed rss(Channel channel, FeedDates dates) {
        Optional<DCModule> dc = dublinCore(channel);
        List<Element> beside = channel.getForeignMarkup();
        Set<String> links = new LinkedHashSet<>(more(beside, "link"));
        atomLinks(beside).forEach(link -> links.add(link.getAttributeValue("href")));
        List<FeedPerson> authors = people(
                texts(channel.getManagingEditor()),
                dc.map(DCModule::getCreators).orElse(List.of()),
                foreign(beside, "atom", "author"),
                foreign(beside, "itunes", "author"),
                more(beside, "author"),
                texts(channel.getWebMaster()));
        Optional<String> language = given(channel.getLanguage())
                .or(() -> dc.flatMap(module -> given(module.getLanguage())))
                .or(() -> more(beside, "language").stream().findFirst());
        return new Feed(
                given(channel.getTitle()).or(() -> dc.flatMap(module -> given(module.getTitle()))),
                given(channel.getLink()).or(() -> alternate(beside)),
                List.copyOf(links),
                given(channel.getDescription())
                        .or(() -> dc.flatMap(module -> given(module.getDescription())))
                        .or(() -> foreign(beside, "itunes", "summary").stream().findFirst()),
                language,
                authors,
                instant(channel.getPubDate()).or(() -> atomDate(beside, "published")),
                instant(channel.getLastBuildDate())
                        .or(() -> atomDate(beside, "updated"))
                        .or(() -> dc.flatMap(module -> instant(module.getDate()))),
                List.copyOf(categories(channel.getCategories(), beside)),
                atomLinks(beside)
                        .filter(link -> "next".equals(link.getAttributeValue("rel")))
                        .map(link -> link.getAttributeValue("href"))
                        .findFirst(),
                channel.getItems().stream().map(item -> rss(item, language)).toList(),
                dates.unreadable(),
                dates.settled());
    }

    private static FeedEntry rss(Item item, Optional<String> language) {
        Optional<DCModule> dc = dublinCore(item);
        List<Element> beside = item.getForeignMarkup();
        Optional<Guid> guid = Optional.ofNullable(item.getGuid());
        Optional<String> link = given(item.getLink())
                .or(() -> alternate(beside))
                .or(() -> guid.filter(Guid::isPermaLink)
                        .map(Guid::getValue)
                        .filter(value -> value.regionMatches(true, 0, "http", 0, 4)));
        Set<String> links = new LinkedHashSet<>(more(beside, "link"));
        link.ifPresent(links::add);
        Optional<Instant> date = dc.flatMap(module -> instant(module.getDate()));
        Set<String> categories = categories(item.getCategories(), beside);
        categories.addAll(subjects(dc));
        return new FeedEntry(
                guid.flatMap(one -> given(one.getValue()))
                        .or(() -> first(beside, "atom", "id"))
                        .or(() -> dc.flatMap(module -> given(module.getIdentifier()))),
                title(item, dc, beside),
                link,
                List.copyOf(links),
                summary(item, dc, beside),
                Optional.ofNullable(item.getContent())
                        .flatMap(content -> given(content.getValue()))
                        .or(() -> first(beside, "atom", "content"))
                        .or(() -> more(beside, "summary").stream().findFirst()),
                people(
                        texts(item.getAuthor()),
                        dc.map(DCModule::getCreators).orElse(List.of()),
                        foreign(beside, "itunes", "author"),
                        foreign(beside, "atom", "author")),
                instant(item.getPubDate())
                        .or(() -> atomDate(beside, "published"))
                        .or(() -> date),
                atomDate(beside, "updated").or(() -> date),
                List.copyOf(categories),
                media(beside, item.getEnclosures().stream().map(Enclosure::getUrl)),
                more(beside, "language").stream().findFirst().or(() -> language),
                replyTo(beside));
    }

    private static Optional<String> title(Item item, Optional<DCModule> dc, List<Element> beside) {
        return given(item.getTitle())
                .or(() -> dc.flatMap(module -> given(module.getTitle())))
                .or(() -> first(beside, "atom", "title"))
                .or(() -> first(beside, "media", "title"))
                .or(() -> first(beside, "itunes", "title"));
    }

    private static Optional<String> summary(Item item, Optional<DCModule> dc, List<Element> beside) {
        return Optional.ofNullable(item.getDescription())
                .map(Description::getValue)
                .flatMap(RomeFeeds::given)
                .or(() -> dc.flatMap(module -> given(module.getDescription())))
                .or(() -> first(beside, "atom", "summary"))
                .or(() -> first(beside, "itunes", "summary"))
                .or(() -> first(beside, "itunes", "subtitle"))
                .or(() -> first(beside, "media", "description"));
    }

    private static Feed atom(com.rometools.rome.feed.atom.Feed feed, FeedDates dates) {
        List<Element> beside = feed.getForeignMarkup();
        Optional<String> language = more(beside, "language").stream().findFirst();
        List<FeedPerson> authors = persons(feed.getAuthors());
        return new Feed(
                text(feed.getTitleEx()),
                page(feed.getAlternateLinks()),
                addresses(feed.getAlternateLinks(), feed.getOtherLinks()),
                text(feed.getSubtitle()),
                language,
                authors,
                Optional.empty(),
                instant(feed.getUpdated()),
                categories(feed.getCategories()),
                feed.getOtherLinks().stream()
                        .filter(link -> "next".equals(link.getRel()))
                        .map(Link::getHref)
                        .findFirst(),
                feed.getEntries().stream()
                        .map(entry -> atom(entry, language, authors))
                        .toList(),
                dates.unreadable(),
                dates.settled());
    }

    private static FeedEntry atom(Entry entry, Optional<String> language, List<FeedPerson> authors) {
        List<Element> beside = entry.getForeignMarkup();
        Optional<DCModule> dc = dublinCore(entry);
        List<FeedPerson> own = persons(entry.getAuthors());
        List<FeedPerson> signed =
                own.isEmpty() ? people(dc.map(DCModule::getCreators).orElse(List.of()), more(beside, "author")) : own;
        Set<String> categories = new LinkedHashSet<>(categories(entry.getCategories()));
        categories.addAll(subjects(dc));
        return new FeedEntry(
                given(entry.getId()),
                text(entry.getTitleEx())
                        .or(() -> dc.flatMap(module -> given(module.getTitle())))
                        .or(() -> first(beside, "media", "title")),
                page(entry.getAlternateLinks()),
                addresses(entry.getAlternateLinks(), entry.getOtherLinks()),
                text(entry.getSummary()).or(() -> foreign(beside, "media", "description").stream()
                        .findFirst()),
                entry.getContents().stream().findFirst().flatMap(RomeFeeds::text),
                signed.isEmpty() ? authors : signed,
                instant(entry.getPublished()),
                instant(entry.getUpdated()).or(() -> dc.flatMap(module -> instant(module.getDate()))),
                List.copyOf(categories),
                media(
                        beside,
                        entry.getOtherLinks().stream()
                                .filter(link -> "enclosure".equals(link.getRel()))
                                .map(Link::getHref)),
                more(beside, "language").stream().findFirst().or(() -> language),
                replyTo(beside));
    }

    private static Optional<DCModule> dublinCore(Extendable part) {
        return Optional.ofNullable((DCModule) part.getModule(DCModule.URI));
    }

    private static List<String> subjects(Optional<DCModule> dc) {
        return dc.map(DCModule::getSubjects).orElse(List.of()).stream()
                .map(DCSubject::getValue)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<FeedPerson> persons(List<SyndPerson> persons) {
        return persons.stream()
                .flatMap(one -> FeedPerson.of(one.getName(), one.getEmail(), one.getUri()).stream())
                .toList();
    }

    /** The first of the lists that names anybody. */
    @SafeVarargs
    private static List<FeedPerson> people(List<String>... lists) {
        for (List<String> list : lists) {
            List<FeedPerson> people = list.stream()
                    .filter(one -> !one.isBlank())
                    .map(FeedPerson::of)
                    .toList();
            if (!people.isEmpty()) {
                return people;
            }
        }
        return List.of();
    }

    private static Optional<String> page(List<Link> links) {
        return links.stream()
                .filter(link -> link.getType() == null || link.getType().contains("html"))
                .findFirst()
                .or(() -> links.stream().findFirst())
                .map(Link::getHref);
    }

    private static List<String> addresses(List<Link> pages, List<Link> others) {
        return Stream.concat(pages.stream(), others.stream())
                .map(Link::getHref)
                .distinct()
                .toList();
    }

    private static List<String> categories(List<com.rometools.rome.feed.atom.Category> categories) {
        return categories.stream()
                .map(one -> given(one.getLabel()).orElse(one.getTerm()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Those of RSS, of Media RSS, and of podcasts: categories in an attribute, keywords parted by commas. */
    private static Set<String> categories(List<Category> own, List<Element> beside) {
        Set<String> categories = new LinkedHashSet<>();
        own.stream().map(Category::getValue).filter(Objects::nonNull).forEach(categories::add);
        flat(beside)
                .filter(one -> Canonical.is(one, "itunes", "category"))
                .flatMap(one -> given(one.getAttributeValue("text")).stream())
                .forEach(categories::add);
        flat(beside)
                .filter(one -> Canonical.is(one, "media", "category"))
                .flatMap(one -> given(one.getAttributeValue("label")).or(() -> given(one.getText())).stream())
                .forEach(categories::add);
        foreign(beside, "itunes", "keywords").stream()
                .flatMap(words -> Stream.of(words.split(",")))
                .flatMap(word -> given(word).stream())
                .forEach(categories::add);
        return categories;
    }

    private static Optional<String> text(Content content) {
        return Optional.ofNullable(content).flatMap(one -> given(one.getValue()));
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(some -> !some.isEmpty());
    }

    private static List<String> texts(String one) {
        return given(one).map(List::of).orElse(List.of());
    }

    private static Optional<Instant> instant(Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }

    private static Optional<Instant> iso(String written) {
        try {
            return Optional.of(Instant.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<String> more(List<Element> beside, String name) {
        return beside.stream()
                .filter(one -> one.getNamespace().equals(Canonical.MORE)
                        && one.getName().equals(name))
                .map(Element::getText)
                .toList();
    }

    private static List<String> foreign(List<Element> beside, String vocabulary, String name) {
        return flat(beside)
                .filter(one -> Canonical.is(one, vocabulary, name))
                .map(Element::getTextTrim)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Optional<String> first(List<Element> beside, String vocabulary, String name) {
        return foreign(beside, vocabulary, name).stream().findFirst();
    }

    /** A date of Atom inside RSS, as {@link CanonicalRss} writes it. */
    private static Optional<Instant> atomDate(List<Element> beside, String name) {
        return first(beside, "atom", name).flatMap(RomeFeeds::iso);
    }

    private static Stream<Element> atomLinks(List<Element> beside) {
        return beside.stream()
                .filter(one -> Canonical.is(one, "atom", "link") && one.getAttributeValue("href") != null);
    }

    private static Optional<String> alternate(List<Element> beside) {
        return atomLinks(beside)
                .filter(link -> link.getAttributeValue("rel", "alternate").equals("alternate"))
                .map(link -> link.getAttributeValue("href"))
                .findFirst();
    }

    private static List<String> media(List<Element> beside, Stream<String> enclosures) {
        Function<Element, String> url = one -> one.getAttributeValue("url");
        Stream<String> shown = flat(beside)
                .filter(one -> SHOWN.stream().anyMatch(name -> Canonical.is(one, "media", name)))
                .map(url);
        Stream<String> cover = beside.stream()
                .filter(one -> Canonical.is(one, "itunes", "image"))
                .map(one -> given(one.getAttributeValue("href")).orElse(one.getAttributeValue("url")));
        List<String> all = new ArrayList<>();
        Stream.of(enclosures, shown, cover).flatMap(one -> one).forEach(all::add);
        return all.stream()
                .filter(one -> one != null && !one.isBlank())
                .distinct()
                .toList();
    }

    private static Stream<Element> flat(List<Element> elements) {
        return elements.stream().flatMap(one -> Stream.concat(Stream.of(one), flat(one.getChildren())));
    }

    private static Optional<String> replyTo(List<Element> beside) {
        return beside.stream()
                .filter(one -> Canonical.is(one, "thr", "in-reply-to"))
                .map(one -> Optional.ofNullable(one.getAttributeValue("ref"))
                        .or(() -> Optional.ofNullable(one.getAttributeValue("href"))))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
