package org.beffroi.channels.tchap;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.document.Part.Quotation;
import org.beffroi.core.file.JsonText;
import org.beffroi.core.notify.Notice;
import org.beffroi.core.notify.WebMessage.Taken;
import org.beffroi.core.source.Web.Reply;

/**
 * A message of Matrix, which Tchap speaks: {@code m.room.message} of type {@code m.text}, once as text and once as HTML
 * (Matrix client-server API 1.11, sections « m.room.message » and « PUT …/send/{eventType}/{txnId} »).
 *
 * <p>{@code m.text} and not {@code m.notice}, of which phones say nothing; {@code m.mentions} is empty, so that no name and
 * no {@code @room} in what people wrote calls anybody (section « User and room mentions »).
 */
final class MatrixMessage {

    private MatrixMessage() {}

    /** Where a message is put; a server that gets the same transaction twice writes it once. */
    static URI address(URI server, String room, String transaction) {
        String base = server.toString().replaceFirst("/+$", "");
        return URI.create(
                base + "/_matrix/client/v3/rooms/" + encoded(room) + "/send/m.room.message/" + encoded(transaction));
    }

    /** A server that wrote a message answers with its {@code event_id} (same section). */
    static Taken taken(Reply reply) {
        try {
            return JsonText.read(reply.body()).get("event_id") instanceof String id && !id.isBlank()
                    ? Taken.YES
                    : Taken.UNKNOWN;
        } catch (IOException e) {
            return Taken.UNKNOWN; // no JSON: it is no server of Matrix that answered
        }
    }

    static Map<String, Object> of(Notice notice) {
        List<String> text = new ArrayList<>();
        StringBuilder html =
                new StringBuilder("<h4>").append(escaped(notice.title())).append("</h4>");
        text.add(notice.title());
        notice.quotations().forEach(quotation -> add(quotation, notice.linkText(), text, html));
        for (String foot : notice.foot()) {
            text.add("");
            text.add(foot);
            html.append("<p><em>").append(escaped(foot)).append("</em></p>");
        }
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("msgtype", "m.text");
        message.put("body", String.join("\n", text));
        message.put("format", "org.matrix.custom.html");
        message.put("formatted_body", html.toString());
        message.put("m.mentions", Map.of());
        return message;
    }

    /** Adds a quotation to both forms of the message. */
    private static void add(Quotation quotation, String linkText, List<String> text, StringBuilder html) {
        String words = Notice.words(quotation);
        String source = Notice.source(quotation);
        text.add("");
        text.add("> " + words);
        html.append("<blockquote><p>").append(escaped(words)).append("</p>");
        Optional<String> link = quotation.link().map(URI::toASCIIString);
        if (link.isPresent()) {
            String before = source.isEmpty() ? "" : source + " · ";
            text.add("> " + before + link.get());
            html.append("<p>")
                    .append(escaped(before))
                    .append("<a href=\"")
                    .append(escaped(link.get()))
                    .append("\">")
                    .append(escaped(linkText))
                    .append("</a></p>");
        } else if (!source.isEmpty()) {
            text.add("> " + source);
            html.append("<p>").append(escaped(source)).append("</p>");
        }
        html.append("</blockquote>");
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
