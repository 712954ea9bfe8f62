package org.beffroi.channels.webhook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.core.document.Part.Quotation;
import org.beffroi.core.notify.Notice;

/**
 * A message as a workflow of Microsoft Teams takes it that is started by a webhook: an activity of type {@code message} with
 * one Adaptive Card, version 1.2 (Microsoft Learn, « Create incoming webhooks with Workflows »; Adaptive Cards schema).
 *
 * <p>All words stand in text runs, in which nothing is read as Markdown or as a mention of somebody.
 */
final class TeamsCard {

    private TeamsCard() {}

    static Map<String, Object> of(Notice notice) {
        List<Object> body = new ArrayList<>();
        body.add(block(List.of(run(notice.title(), Map.of("size", "Large", "weight", "Bolder"))), false));
        for (Quotation quotation : notice.quotations()) {
            body.add(block(List.of(run(Notice.words(quotation), Map.of())), true));
            List<Object> beside = new ArrayList<>();
            String source = Notice.source(quotation);
            if (!source.isEmpty()) {
                beside.add(run(source + (quotation.link().isPresent() ? " · " : ""), Map.of("isSubtle", true)));
            }
            quotation
                    .link()
                    .ifPresent(link -> beside.add(run(
                            notice.linkText(),
                            Map.of("selectAction", ordered("type", "Action.OpenUrl", "url", link.toASCIIString())))));
            if (!beside.isEmpty()) {
                body.add(block(beside, false));
            }
        }
        for (String foot : notice.foot()) {
            body.add(block(List.of(run(foot, Map.of("isSubtle", true, "size", "Small"))), false));
        }
        Map<String, Object> card = ordered(
                "$schema",
                "http://adaptivecards.io/schemas/adaptive-card.json",
                "type",
                "AdaptiveCard",
                "version",
                "1.2",
                "lang",
                notice.language().toLanguageTag(),
                "body",
                body);
        Map<String, Object> attachment =
                ordered("contentType", "application/vnd.microsoft.card.adaptive", "content", card);
        return ordered("type", "message", "attachments", List.of(attachment));
    }

    private static Map<String, Object> block(List<Object> inlines, boolean separator) {
        Map<String, Object> block = ordered("type", "RichTextBlock", "inlines", inlines);
        if (separator) {
            block.put("separator", true);
        }
        return block;
    }

    private static Map<String, Object> run(String text, Map<String, Object> more) {
        Map<String, Object> run = ordered("type", "TextRun", "text", text);
        more.keySet().stream().sorted().forEach(key -> run.put(key, more.get(key)));
        return run;
    }

    private static Map<String, Object> ordered(Object... members) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            object.put((String) members[i], members[i + 1]);
        }
        return object;
    }
}
