package org.beffroi.dossier.erasure;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as it was written for programs, read: the escapes of JSON ({@code \}{@code u00e9}), of HTML and XML (entities, and
 * without tags), of addresses ({@code %C3%A9}) and of mails (quoted-printable, Base64). A name is in a text when it is in one
 * of these.
 */
public final class WrittenForms {

    private static final Pattern JSON = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,2000}>");
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,8}));");
    private static final Pattern ADDRESS = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    private static final Pattern SOFT_BREAK = Pattern.compile("=\\r?\\n");
    private static final Pattern PRINTABLE = Pattern.compile("(?:=[0-9A-F]{2})+");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{12,}(?:\\r?\\n[A-Za-z0-9+/_-]+)*={0,2}");

    /** Ends of the names of letters with an accent ({@code &eacute;}), as the accent that combines. */
    private static final Map<String, Character> ACCENTS = Map.of(
            "grave", '\u0300',
            "acute", '\u0301',
            "circ", '\u0302',
            "tilde", '\u0303',
            "uml", '\u0308',
            "ring", '\u030A',
            "caron", '\u030C',
            "cedil", '\u0327');

    private static final Map<String, String> SIGNS = Map.of(
            "nbsp", "\u00A0", "amp", "&", "apos", "'", "quot", "\"", "lt", "<", "gt", ">", "rsquo", "\u2019", "shy",
            "");

    private WrittenForms() {}

    /** The text itself, then its readings, each only where there is something to read. */
    public static List<String> of(String text) {
        List<String> forms = new ArrayList<>();
        forms.add(text);
        if (text.contains("\\u")) {
            forms.add(replaced(JSON, text, found -> String.valueOf((char) HexFormat.fromHexDigits(found.group(1)))));
        }
        if (text.indexOf('<') >= 0 || text.indexOf('&') >= 0) {
            forms.add(replaced(ENTITY, TAG.matcher(text).replaceAll(""), WrittenForms::sign));
            forms.add(replaced(ENTITY, TAG.matcher(text).replaceAll(" "), WrittenForms::sign));
        }
        if (ADDRESS.matcher(text).find()) {
            forms.add(replaced(ADDRESS, text.replace('+', ' '), found -> bytes(found.group(), '%')));
        }
        if (PRINTABLE.matcher(text).find()) {
            String joined = SOFT_BREAK.matcher(text).replaceAll("").replace('_', ' ');
            forms.add(replaced(PRINTABLE, joined, found -> bytes(found.group(), '=')));
        }
        packed(text, forms);
        return forms;
    }

    private static void packed(String text, List<String> forms) {
        Matcher m = BASE64.matcher(text);
        StringBuilder read = new StringBuilder();
        while (m.find()) {
            read.append(decoded(m.group())).append('\n');
        }
        if (!read.isEmpty()) {
            forms.add(read.toString());
        }
    }

    private static String decoded(String written) {
        String plain = written.replaceAll("[\\r\\n=]", "").replace('-', '+').replace('_', '/');
        // One sign alone beyond a whole group says nothing.
        String whole = plain.length() % 4 == 1 ? plain.substring(0, plain.length() - 1) : plain;
        return new String(Base64.getDecoder().decode(whole), StandardCharsets.UTF_8);
    }

    private static String bytes(String written, char mark) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String one : written.substring(1).split(Pattern.quote(String.valueOf(mark)))) {
            bytes.write(HexFormat.fromHexDigits(one));
        }
        String read = bytes.toString(StandardCharsets.UTF_8);
        return read.indexOf('\uFFFD') >= 0 ? bytes.toString(StandardCharsets.ISO_8859_1) : read;
    }

    private static String sign(Matcher found) {
        if (found.group(1) != null) {
            return character(Integer.parseInt(found.group(1)));
        }
        if (found.group(2) != null) {
            return character(HexFormat.fromHexDigits(found.group(2)));
        }
        String name = found.group(3);
        Character accent = ACCENTS.get(name.substring(1));
        return accent == null
                ? SIGNS.getOrDefault(name, found.group())
                : Normalizer.normalize(name.substring(0, 1) + accent, Normalizer.Form.NFC);
    }

    private static String character(int code) {
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }

    private static String replaced(Pattern pattern, String text, Function<Matcher, String> reading) {
        Matcher m = pattern.matcher(text);
        StringBuilder out = new StringBuilder();
        while (m.find()) {
            m.appendReplacement(out, Matcher.quoteReplacement(reading.apply(m)));
        }
        return m.appendTail(out).toString();
    }
}
