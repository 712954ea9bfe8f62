package org.beffroi.demo.live;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.mention.CoreFields;

/**
 * A channel written as a feed: RSS 2.0, Atom (RFC 4287), JSON Feed 1.1.
 *
 * @param title its title
 * @param site address of its site, which exists nowhere
 * @param feed its own address
 * @param mark what makes its identities differ from those of other starts
 * @param zone the clock its dates are written by
 */
record FeedTexts(String title, String site, URI feed, String mark, ZoneId zone) {

    private static final JsonFactory JSON = new JsonFactory();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT);

    /** The identity that an entry states: a tag (RFC 4151), the same wherever it is found. */
    String id(Publication one) {
        return "tag:" + URI.create(site).getHost() + ",2025:" + mark + "-" + one.number();
    }

    private String link(Publication one) {
        return site + DAY.format(one.published().atZone(zone)) + "/" + mark + "-" + one.number();
    }

    private static String heading(Publication one, Instant now) {
        return one.isEdited(now) ? one.title() + " (mis à jour)" : one.title();
    }

    private static String html(Publication one, Instant now) {
        return "<p>" + escaped(one.text(now)).strip().replaceAll("\\s*\\n\\s*", "</p>\n<p>") + "</p>";
    }

    private static String writer(Publication one) {
        return one.said().values().string(CoreFields.OUTLET).orElseGet(one::name);
    }

    String rss(List<Publication> shown, Instant now) {
        DateTimeFormatter rfc1123 = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(zone);
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel>
                """);
        element(xml, "title", title);
        element(xml, "link", site);
        element(xml, "description", title);
        element(xml, "language", "fr");
        for (Publication one : shown) {
            xml.append("<item>\n");
            element(xml, "title", heading(one, now));
            element(xml, "link", link(one));
            xml.append("<guid isPermaLink=\"false\">").append(escaped(id(one))).append("</guid>\n");
            element(xml, "pubDate", rfc1123.format(one.published()));
            element(xml, "dc:creator", writer(one));
            element(xml, "description", html(one, now));
            xml.append("</item>\n");
        }
        return xml.append("</channel>\n</rss>\n").toString();
    }

    String atom(List<Publication> shown, Instant now) {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
                """);
        element(xml, "title", title);
        element(xml, "id", "tag:" + URI.create(site).getHost() + ",2025:" + mark);
        Instant last = shown.stream()
                .map(one -> one.updated(now))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        element(xml, "updated", time(last));
        xml.append("<link rel=\"self\" href=\"")
                .append(escaped(feed.toString()))
                .append("\"/>\n");
        xml.append("<link href=\"").append(escaped(site)).append("\"/>\n");
        for (Publication one : shown) {
            xml.append("<entry>\n");
            element(xml, "title", heading(one, now));
            xml.append("<link href=\"").append(escaped(link(one))).append("\"/>\n");
            element(xml, "id", id(one));
            element(xml, "published", time(one.published()));
            element(xml, "updated", time(one.updated(now)));
            xml.append("<author><name>").append(escaped(writer(one))).append("</name></author>\n");
            xml.append("<content type=\"html\">")
                    .append(escaped(html(one, now)))
                    .append("</content>\n</entry>\n");
        }
        return xml.append("</feed>\n").toString();
    }

    String json(List<Publication> shown, Instant now) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("version", "https://jsonfeed.org/version/1.1");
            json.writeStringField("title", title);
            json.writeStringField("home_page_url", site);
            json.writeStringField("feed_url", feed.toString());
            json.writeStringField("language", "fr");
            json.writeArrayFieldStart("items");
            for (Publication one : shown) {
                item(one, now, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("A string refuses nothing", e);
        }
        return out.toString();
    }

    private void item(Publication one, Instant now, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id(one));
        json.writeStringField("url", link(one));
        json.writeStringField("title", heading(one, now));
        json.writeStringField("content_html", html(one, now));
        json.writeStringField("date_published", time(one.published()));
        if (one.isEdited(now)) {
            json.writeStringField("date_modified", time(one.updated(now)));
        }
        json.writeArrayFieldStart("authors");
        json.writeStartObject();
        json.writeStringField("name", one.name());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String time(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC));
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append('<').append(name).append('>').append(escaped(text));
        xml.append("</").append(name).append(">\n");
    }

    /** As text of XML and HTML; the texts of the town hold no character that XML forbids. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
