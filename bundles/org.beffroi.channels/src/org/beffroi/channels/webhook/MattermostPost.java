package org.beffroi.channels.webhook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.beffroi.core.document.Part.Quotation;
import org.beffroi.core.notify.Notice;

/**
 * A message as an incoming webhook of Mattermost takes it: an object whose {@code text} is Markdown (Mattermost documentation,
 * « Incoming webhooks »).
 *
 * <p>What people wrote is text in it: letters that mean something to Markdown are escaped, and what would call everybody
 * ({@code @channel}, {@code <!channel>}) is broken by a joiner that is not seen.
 */
final class MattermostPost {

    private static final String JOINER = "\u2060";

    private MattermostPost() {}

    static Map<String, Object> of(Notice notice) {
        List<String> lines = new ArrayList<>();
        lines.add("#### " + escaped(notice.title()));
        for (Quotation quotation : notice.quotations()) {
            lines.add("");
            lines.add("> " + escaped(Notice.words(quotation)));
            String source = escaped(Notice.source(quotation));
            String link = quotation
                    .link()
                    .map(address -> "[" + notice.linkText() + "]("
                            + address.toASCIIString().replace("(", "%28").replace(")", "%29") + ")")
                    .orElse("");
            String beside = source + (source.isEmpty() || link.isEmpty() ? "" : " · ") + link;
            if (!beside.isEmpty()) {
                lines.add("> ");
                lines.add("> " + beside);
            }
        }
        for (String foot : notice.foot()) {
            lines.add("");
            lines.add("_" + escaped(foot) + "_");
        }
        return Map.of("text", String.join("\n", lines));
    }

    private static String escaped(String text) {
        String plain = text.replaceAll("([\\\\`*_\\[\\]~|])", "\\\\$1")
                .replace("@", "@" + JOINER)
                .replace("<", "<" + JOINER)
                .replace("://", ":" + JOINER + "//");
        // What begins a line with such a letter would be a heading, a list or a quotation.
        return plain.matches("[#>+\\-=0-9].*") ? JOINER + plain : plain;
    }
}
