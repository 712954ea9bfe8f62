package org.beffroi.sources.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.beffroi.core.message.Refusal;

/** What a file is by its first bytes, whatever its name says. */
public final class Kind {

    private static final int HEAD = 1 << 16;
    private static final Pattern SUBRIP =
            Pattern.compile("(?:\\d+[ \\t]*\\r?\\n)?\\d{1,4}:\\d{2}:\\d{2}[,.]\\d{1,3}[ \\t]*-->");

    /** How Nexis numbers the articles of a text. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?m)^\\s*(?:1 of \\d+ DOCUMENTS?|Document 1 de \\d+)\\s*$");

    private static final Pattern ZEROS = Pattern.compile("\0+");

    private Kind() {}

    /**
     * The format of rows that the bytes begin like: {@link Format#JSON} for one object a line too.
     *
     * @throws Refusal if it is something that holds no rows: the sentence says what it is and what to do
     */
    public static Format of(Content content) throws IOException {
        byte[] head;
        try (InputStream in = content.open()) {
            head = in.readNBytes(HEAD);
        }
        String latin = new String(head, StandardCharsets.ISO_8859_1);
        if (head.length == 0 || latin.isBlank()) {
            throw Refusal.of(Refusal.Kind.MALFORMED, Kind.class, "file.empty", content.name());
        }
        if (latin.startsWith("PK\3\4")) {
            return OdsPackage.isOpenDocument(content, latin)
                    ? Format.ODS
                    : OfficePackage.isDocument(content) ? Format.DOCUMENT : Format.XLSX;
        }
        if (latin.startsWith("{\\rtf")) {
            return Format.DOCUMENT;
        }
        if (latin.startsWith("%PDF")) {
            return Format.PDF;
        }
        refuse(latin, content);
        String text = new String(head, charset(head)).stripLeading();
        text = text.startsWith("\uFEFF") ? text.substring(1).stripLeading() : text;
        if (text.startsWith("{")
                || text.startsWith("[")
                || Json.named(text.substring(0, Math.min(256, text.length()))) > 0) {
            return Format.JSON;
        }
        if (markup(text)) {
            return flatSpreadsheet(text) ? Format.ODS : Format.HTML;
        }
        if (NUMBERED.matcher(text).find()) {
            return Format.DOCUMENT;
        }
        return subtitles(text) ? Format.SUBTITLES : Format.CSV;
    }

    private static void refuse(String latin, Content content) {
        String key = null;
        if (latin.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            key = "file.old.workbook";
        } else if (latin.startsWith("SQLite format 3")) {
            key = "file.sqlite";
        } else if (latin.startsWith("\u00FF\u00D8\u00FF")
                || latin.startsWith("\u0089PNG")
                || latin.startsWith("GIF8")) {
            key = "file.picture";
        } else if (binary(latin)) {
            key = "file.binary";
        }
        if (key != null) {
            throw Refusal.of(Refusal.Kind.UNSUPPORTED, Kind.class, key, content.name());
        }
    }

    /**
     * A zero byte among signs of text is a damage that is told and left out; what is no text has other signs of control too,
     * or zeros all over. In UTF-16 every second byte may be one. One sign of control is none too many for a small text: old
     * programs end a file with Ctrl+Z.
     */
    private static boolean binary(String latin) {
        boolean marked = latin.startsWith("\u00FF\u00FE") || latin.startsWith("\u00FE\u00FF");
        if (marked || latin.indexOf('\0') < 0) {
            return false;
        }
        long zeros = latin.chars().filter(c -> c == 0).count();
        long holes = ZEROS.matcher(latin).results().count();
        long controls = latin.chars()
                .filter(c -> c < ' ' && c != 0 && !Character.isWhitespace(c))
                .count();
        boolean utf16 = zeros >= latin.length() * 0.2 && zeros <= latin.length() * 0.6;
        boolean damaged = zeros <= latin.length() * 0.6 && holes * 20 <= latin.length();
        return !utf16 && (!damaged || controls > 1 + latin.length() / 1_000);
    }

    private static Charset charset(byte[] head) {
        if (head.length >= 2 && (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE || head[1] == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (head.length >= 2 && (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF || head[0] == 0)) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    /** SubRip begins with a number and times, WebVTT with its name. */
    private static boolean subtitles(String text) {
        return text.matches("(?s)WEBVTT(?:[ \\t\\r\\n].*)?")
                || SUBRIP.matcher(text).lookingAt();
    }

    /** An OpenDocument spreadsheet that is one file of XML names its kind at once (OpenDocument 1.3, part 3, section 3.1.2). */
    private static boolean flatSpreadsheet(String text) {
        int root = text.indexOf("<office:document");
        int end = text.indexOf('>', Math.max(0, root));
        return root >= 0
                && text.substring(root, end < 0 ? text.length() : end)
                        .contains("application/vnd.oasis.opendocument.spreadsheet");
    }

    private static boolean markup(String text) {
        String lower = text.substring(0, Math.min(200, text.length())).toLowerCase(Locale.ROOT);
        return lower.startsWith("<!doctype")
                || lower.startsWith("<html")
                || lower.startsWith("<article")
                || lower.startsWith("<?xml")
                || lower.startsWith("<head")
                || lower.startsWith("<body")
                || lower.startsWith("<!--");
    }
}
