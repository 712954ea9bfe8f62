package org.beffroi.dossier.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.document.Part.Quotation;
import org.beffroi.core.document.Run;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Wording;
import org.beffroi.core.query.Query;
import org.beffroi.core.watch.Episode;
import org.beffroi.core.watch.Watch;
import org.beffroi.core.xml.HardenedXml;

/**
 * A watch as a feed (RSS 2.0, with the creator of Dublin Core): the newest mentions that it finds, each as a digest may print
 * it. A reader of feeds knows by each item's {@code guid} what it has shown; nothing counts as shown here.
 *
 * <p>Of press without a declared contract: title, link and one line. Authors under the names that may show; an address that
 * carries the account of a hidden author is left out, and so is the identity of the mention: the {@code guid} is a hash of it.
 *
 * @param watch what is looked for
 * @param material the archive and what may be printed of it
 */
public record WatchFeed(Watch watch, Material material) {

    /** RFC 822 as RSS wants it, with a year of four digits. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH);

    /** Letters of a title that is made of the text. */
    private static final int LONGEST_TITLE = 80;

    /** A channel must have an address (RSS 2.0): this one leads nowhere (RFC 2606). */
    private static final String NOWHERE = "https://beffroi.invalid/";

    /**
     * The feed as XML, in UTF-8 as it says of itself.
     *
     * @param most how many items, at least 1; undated mentions come last
     * @throws org.beffroi.core.message.Refusal if the query or the period is not understood
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    public String written(int most, Cancel cancel) {
        return written(List.of(), most, cancel);
    }

    /**
     * The same, with what rises first: one item an episode, which says its stage as it is now.
     *
     * @param episodes in the language of the watch
     */
    public String written(List<Episode> episodes, int most, Cancel cancel) {
        Query query = material.queries().read(watch.query(), watch.period());
        Wording wording = new Wording(watch.language());
        Quoting quoting = new Quoting(material, watch.language(), query).forPrograms();
        StringBuilder xml = new StringBuilder();
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<channel>\n");
        element(xml, "title", watch.name());
        element(xml, "link", NOWHERE);
        element(
                xml,
                "description",
                (material.fictional() ? wording.say(WatchFeed.class, "digest.fictional") + " " : "")
                        + wording.say(WatchFeed.class, "digest.about"));
        element(xml, "language", watch.language().toLanguageTag());
        element(xml, "generator", material.maker());
        element(xml, "lastBuildDate", date(material.made()));
        episodes.forEach(episode -> item(xml, episode));
        for (Entry entry : material.snapshot()
                .page(query, Order.NEWEST, Optional.empty(), most, cancel)
                .rows()) {
            item(xml, entry, quoting.quotation(entry));
        }
        return xml.append("</channel>\n</rss>\n").toString();
    }

    private static void item(StringBuilder xml, Entry entry, Quotation quotation) {
        String text = Run.text(quotation.text());
        xml.append("<item>\n");
        element(xml, "title", quotation.title().orElseGet(() -> beginning(text)));
        quotation.link().ifPresent(link -> element(xml, "link", link.toASCIIString()));
        // A description is read as HTML: what people wrote is text in it, whatever it looks like.
        element(xml, "description", escaped(text));
        String who = Stream.of(quotation.who(), quotation.where())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        if (!who.isEmpty()) {
            element(xml, "dc:creator", who);
        }
        quotation.when().ifPresent(when -> element(xml, "pubDate", date(when)));
        quotation.beside().forEach(label -> element(xml, "category", label));
        xml.append("<guid isPermaLink=\"false\">urn:beffroi:")
                .append(String.format(Locale.ROOT, "%016x", entry.mention().id().orderKey()))
                .append("</guid>\n</item>\n");
    }

    /** Its beginning may move by hours while more comes in: its day is what makes it the same item. */
    private void item(StringBuilder xml, Episode episode) {
        String subject = episode.label().isBlank() ? watch.name() : episode.label();
        xml.append("<item>\n");
        element(xml, "title", episode.stage().label().in(watch.language()) + " · " + subject);
        element(xml, "description", escaped(episode.reason()));
        element(xml, "pubDate", date(episode.end().orElse(episode.start())));
        LocalDate day = LocalDate.ofInstant(episode.start(), material.days().zone());
        long same =
                new MentionId(watch.name() + "\n" + episode.rise() + "\n" + episode.subject() + "\n" + day).orderKey();
        xml.append("<guid isPermaLink=\"false\">urn:beffroi:episode:")
                .append(String.format(Locale.ROOT, "%016x", same))
                .append("</guid>\n</item>\n");
    }

    private static String date(Instant when) {
        return DATE.format(when.atOffset(ZoneOffset.UTC));
    }

    private static String beginning(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_TITLE) {
            return text;
        }
        String cut = text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE));
        int space = cut.lastIndexOf(' ');
        return (space > LONGEST_TITLE / 2 ? cut.substring(0, space) : cut) + " …";
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    /** Text of an element; letters that XML 1.0 has no place for (section 2.2) are replaced. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(HardenedXml.isCharacter(point) ? point : '\uFFFD');
            }
        });
        return escaped.toString();
    }
}
