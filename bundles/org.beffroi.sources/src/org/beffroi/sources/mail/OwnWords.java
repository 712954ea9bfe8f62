package org.beffroi.sources.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What an author wrote herself: without the mail that she answers and without her signature, wherever something clear
 * separates them. A mail in which nothing would be left is left as it is.
 */
final class OwnWords {

    /** "-- " alone on a line (RFC 3676, section 4.3), whose last space many programs lose. */
    private static final Pattern SIGNATURE = Pattern.compile("(?m)^--[ \\u00A0]?\\r?$");

    private static final Pattern MOBILE = Pattern.compile("(?mi)^(?:Envoyé de mon |Envoyé depuis |Envoyé à partir de |"
            + "Télécharger Outlook |Obtenir Outlook |Sent from my |Get Outlook for )[^\\n]{0,80}\\s*\\z");

    private static final Pattern ATTRIBUTION =
            Pattern.compile("(?m)^[ \\t]*(?:Le|On)\\b[^\\n]{0,250}(?:\\n[^\\n]{1,150})?"
                    + "(?:\\ba\\s+écrit|\\bwrote)[ \\u00A0\\u202F]*:[ \\t]*$");

    private static final Pattern ORIGINAL = Pattern.compile("(?mi)^[ \\t]*-{2,}[ \\t]*(?:Original Message|"
            + "Message d[’' ]origine|Message initial|Message original|Reply message)[ \\t]*-{2,}[ \\t]*$");

    private static final Pattern HEADERS =
            Pattern.compile("(?m)^[ \\t*]*(?:_{10,}\\s*\\n[ \\t*]*)?(?:De|From)[ \\u00A0*]*:[^\\n]{1,300}\\n"
                    + "[ \\t*]*(?:Envoyé|Sent|Date|Envoyé le)[ \\u00A0*]*:[^\\n]{1,120}\\n");

    private static final Pattern FORWARD =
            Pattern.compile("(?mi)^[ \\t]*(?:-{2,}[ \\t]*)?(?:Forwarded message|Message transféré|"
                    + "Début du message (?:transféré|réexpédié)|Begin forwarded message|Courriel transféré)");

    private OwnWords() {}

    /** The author's words of a plain text. */
    static String of(String text, boolean forwards) {
        String plain = text.replace("\r\n", "\n");
        String own = plain;
        if (!forwards && !FORWARD.matcher(own).find()) {
            own = beforeQuotation(own);
        }
        own = withoutSignature(own).strip();
        return own.isEmpty() ? plain.strip() : own;
    }

    private static String withoutSignature(String text) {
        Matcher m = SIGNATURE.matcher(text);
        String before = m.find() ? text.substring(0, m.start()) : text;
        return MOBILE.matcher(before.stripTrailing()).replaceFirst("");
    }

    private static String beforeQuotation(String text) {
        String own = text;
        for (Pattern separator : List.of(ORIGINAL, HEADERS)) {
            Matcher m = separator.matcher(own);
            own = m.find() ? own.substring(0, m.start()) : own;
        }
        Matcher m = ATTRIBUTION.matcher(own);
        if (m.find()) {
            String after = own.substring(m.end());
            boolean marked = after.stripLeading().startsWith(">");
            own = own.substring(0, m.start()) + (marked ? "\n" + after : "");
        }
        return withoutQuotedLines(own);
    }

    /** Answers stand below quotations as well as above them. */
    private static String withoutQuotedLines(String text) {
        if (!text.startsWith(">") && !text.contains("\n>")) {
            return text;
        }
        List<String> own = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            boolean quoted = line.startsWith(">");
            boolean repeated = line.isBlank() && (own.isEmpty() || own.getLast().isBlank());
            if (!quoted && !repeated) {
                own.add(line);
            }
        }
        return String.join("\n", own);
    }

    /** Takes from a page what mail programs mark as quoted or signed, unless nothing would be left. */
    static void unquote(Document page) {
        Document whole = page.clone();
        page.select("style, script, head, title, [style~=(?i)display\\s*:\\s*none]")
                .remove();
        page.select(
                        "blockquote[type=cite], .moz-cite-prefix, .moz-signature, .gmail_signature, #Signature, .yahoo_quoted")
                .remove();
        for (Element quoted : page.select(".gmail_quote, #divRplyFwdMsg, #appendonsend")) {
            if (!FORWARD.matcher(quoted.text()).lookingAt()) {
                Element next = quoted;
                while (next != null && !quoted.hasClass("gmail_quote")) {
                    Element after = next.nextElementSibling();
                    next.remove();
                    next = after;
                }
                quoted.remove();
            }
        }
        if (page.body().text().isBlank()) {
            page.body().html(whole.body().html());
            page.select("style, script").remove();
        }
    }
}
