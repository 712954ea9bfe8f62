package org.beffroi.demo.live;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Publications written as statuses of Mastodon (docs.joinmastodon.org, entities {@code Status} and {@code Account}, version 4).
 *
 * @param host of the instance, which exists nowhere: identities and addresses of statuses are under it
 */
record Statuses(String host) {

    /** The hashtag that one post in three carries whatever it says, so that there is something to follow. */
    static final String TAG = "sonneval";

    private static final int TAGGED = 3;
    private static final int NUMBERS = 1 << 16;
    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern HASHTAG = Pattern.compile("(?<![\\w&/])#([\\p{L}\\p{N}_]*\\p{L}[\\p{L}\\p{N}_]*)");

    /** Its number on the instance: the time in milliseconds, then a counter, as Mastodon makes them; it grows with time. */
    static long number(Publication one) {
        return one.published().toEpochMilli() * NUMBERS + one.number() % NUMBERS;
    }

    /** Its identity, the same on every instance. */
    String uri(Publication one) {
        return "https://" + host + "/users/" + account(one) + "/statuses/" + number(one);
    }

    static String account(Publication one) {
        return one.handle().replaceAll("[^A-Za-z0-9_]", "_").toLowerCase(Locale.ROOT);
    }

    static String accountNumber(String account) {
        return Integer.toUnsignedString(account.hashCode());
    }

    /** Its hashtags, in lower case. */
    static TreeSet<String> tags(Publication one) {
        TreeSet<String> tags = new TreeSet<>();
        Matcher m = HASHTAG.matcher(written(one, one.published()));
        while (m.find()) {
            tags.add(m.group(1).toLowerCase(Locale.ROOT));
        }
        return tags;
    }

    private static String written(Publication one, Instant now) {
        String text = one.text(now);
        return one.number() % TAGGED == 0 ? text + " #Sonneval" : text;
    }

    String list(List<Publication> statuses, Instant now) {
        return json(out -> {
            out.writeStartArray();
            for (Publication one : statuses) {
                status(one, now, out);
            }
            out.writeEndArray();
        });
    }

    String one(Publication status, Instant now) {
        return json(out -> status(status, now, out));
    }

    /** The account of somebody who published. */
    String accountOf(Publication one) {
        return json(out -> account(one, out));
    }

    /** What the instance says of itself. */
    String instance() {
        return json(out -> {
            out.writeStartObject();
            out.writeStringField("domain", host);
            out.writeStringField("title", "Lirelle social (instance fictive)");
            out.writeStringField("version", "4.3.0");
            out.writeEndObject();
        });
    }

    /** Writes one value. */
    private interface Writing {
        void to(JsonGenerator out) throws IOException;
    }

    private static String json(Writing writing) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException("A string refuses nothing", e);
        }
        return out.toString();
    }

    private void status(Publication one, Instant now, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", Long.toString(number(one)));
        out.writeStringField("created_at", one.published().toString());
        out.writeStringField("edited_at", one.isEdited(now) ? one.updated(now).toString() : null);
        out.writeNullField("in_reply_to_id");
        out.writeStringField("visibility", one.shown().name().toLowerCase(Locale.ROOT));
        out.writeStringField("spoiler_text", "");
        out.writeStringField("language", "fr");
        out.writeStringField("uri", uri(one));
        out.writeStringField("url", "https://" + host + "/@" + account(one) + "/" + number(one));
        out.writeNumberField("replies_count", one.number() % 4);
        out.writeNumberField("reblogs_count", one.number() % 7);
        out.writeNumberField("favourites_count", one.number() % 23);
        out.writeStringField("content", content(one, now));
        out.writeNullField("reblog");
        out.writeFieldName("account");
        account(one, out);
        out.writeArrayFieldStart("media_attachments");
        out.writeEndArray();
        out.writeArrayFieldStart("mentions");
        out.writeEndArray();
        out.writeArrayFieldStart("tags");
        for (String tag : tags(one)) {
            out.writeStartObject();
            out.writeStringField("name", tag);
            out.writeStringField("url", "https://" + host + "/tags/" + tag);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeNullField("card");
        out.writeEndObject();
    }

    private String content(Publication one, Instant now) {
        String html = FeedTexts.escaped(written(one, now)).strip().replace("\n\n", "</p><p>");
        return "<p>" + HASHTAG.matcher(html.replace("\n", "<br />")).replaceAll(this::tagLink) + "</p>";
    }

    private String tagLink(MatchResult found) {
        String tag = found.group(1);
        return Matcher.quoteReplacement("<a href=\"https://" + host + "/tags/" + tag.toLowerCase(Locale.ROOT)
                + "\" class=\"mention hashtag\" rel=\"tag\">#<span>" + tag + "</span></a>");
    }

    private void account(Publication one, JsonGenerator out) throws IOException {
        String account = account(one);
        out.writeStartObject();
        out.writeStringField("id", accountNumber(account));
        out.writeStringField("username", account);
        out.writeStringField("acct", account);
        out.writeStringField("display_name", one.name());
        out.writeBooleanField("bot", false);
        out.writeStringField("url", "https://" + host + "/@" + account);
        out.writeStringField("uri", "https://" + host + "/users/" + account);
        out.writeNumberField("followers_count", 10 + Math.floorMod(account.hashCode(), 900));
        out.writeEndObject();
    }
}
