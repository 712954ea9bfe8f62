package org.beffroi.core.account;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody wrote, without what keyboards, spreadsheets and pages did to the addresses in it: entities of HTML, letters read
 * in the wrong charset, spaces within an address, slips in its beginning.
 */
final class TidyText {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NAMES =
            "facebook|instagram|twitter|youtube|linkedin|tiktok|threads|dailymotion|pinterest|snapchat|twitch|flickr|bsky";
    private static final String STUCK = "w{2,4}(?=(?:" + NAMES + ")\\s{0,2}\\.)";

    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("commat", "@"),
            Map.entry("period", "."),
            Map.entry("sol", "/"),
            Map.entry("colon", ":"),
            Map.entry("lowbar", "_"),
            Map.entry("hyphen", "-"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("rsquo", "’"),
            Map.entry("eacute", "é"),
            Map.entry("egrave", "è"),
            Map.entry("ecirc", "ê"),
            Map.entry("agrave", "à"),
            Map.entry("acirc", "â"),
            Map.entry("ccedil", "ç"),
            Map.entry("icirc", "î"),
            Map.entry("ocirc", "ô"),
            Map.entry("ucirc", "û"),
            Map.entry("Eacute", "É"),
            Map.entry("shy", ""),
            Map.entry("zwnj", ""),
            Map.entry("ndash", "–"));

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]");
    private static final Pattern SPACES = Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]");
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]{2,}");
    private static final Pattern ENCODED_ADDRESS =
            Pattern.compile("(?<!\\S)\\S*%(?:25)*3A%(?:25)*2F(?:%(?:25)*2F)?\\S*", FLAGS);
    private static final Pattern FULL_WIDTH = Pattern.compile("[\\uFF01-\\uFF5E]");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final String ENDINGS = "\\.(?:com|tv|net|fr)";

    /** What is put right, in this order. */
    private static final List<Slip> SLIPS = List.of(
            // Half of a space that never breaks, read as windows-1252; no ASCII text has it.
            new Slip(GuardedPattern.of(Pattern.compile("(?<=[\\w/])Â(?=\\s|$)")), ""),
            new Slip(GuardedPattern.of(Pattern.compile("\\\\(?=[\\\\/\\w@]|$)"), "\\"), "/"),
            new Slip(
                    GuardedPattern.of(
                            Pattern.compile("\\bh?t?tps?\\s*[:;.]?\\s*/\\s*/+\\s*(?=[\\p{L}\\p{N}])", FLAGS), "tp"),
                    "https://"),
            new Slip(
                    GuardedPattern.of(
                            Pattern.compile("(?<![\\p{L}\\p{N}@.-])w{2,4}\\s*[.,;:]\\s*(?=[\\p{L}\\p{N}])", FLAGS),
                            "ww"),
                    "www."),
            new Slip(stuck("(?<![\\p{L}\\p{N}@.-])" + STUCK), "www."),
            new Slip(stuck("(?<=https?)" + STUCK), " www."),
            // Where nothing but a full stop stands there is nothing to put right.
            new Slip(
                    spaced(
                            "(?<=\\b(?:" + NAMES
                                    + "))(?:\\s{1,2}[.,]\\s{0,2}|[.,]\\s{1,2}|,|\\s(?=com/[\\w@]))(?=(?:com|tv|net|fr)\\s{0,2}/)"),
                    "."),
            new Slip(spaced("(?<=\\b(?:" + NAMES + ")" + ENDINGS + ")\\s{1,2}/\\s?(?=[\\p{L}\\p{N}@_])"), "/"),
            new Slip(spaced("(?<=\\b(?:" + NAMES + ")" + ENDINGS + "/)\\s{1,2}(?=[\\p{L}\\p{N}@_.-]+/?\\s*$)"), ""));

    private TidyText() {}

    /** A slip, and what was meant. */
    private record Slip(GuardedPattern written, String meant) {}

    /** One that a network's name follows at once. */
    private static GuardedPattern stuck(String pattern) {
        return new GuardedPattern(
                Pattern.compile(pattern, FLAGS),
                Stream.of(NAMES.split("\\|")).map(name -> "w" + name).toList());
    }

    /** One in which a space or a comma stands. */
    private static GuardedPattern spaced(String pattern) {
        return GuardedPattern.of(Pattern.compile(pattern, FLAGS), " ", ",", "\t", "\n", "\r", "\f", "\u000B");
    }

    /** The text put right, of about the same length; what needs nothing stays as it is. */
    static String of(String written) {
        String text = written;
        if (text.indexOf('&') >= 0) {
            text = ENTITY.matcher(text).replaceAll(TidyText::entity);
            text = ENTITY.matcher(text).replaceAll(TidyText::entity);
        }
        if (!GuardedPattern.isAscii(text)) {
            text = INVISIBLE.matcher(text).replaceAll("");
            text = letters(text);
            text = SPACES.matcher(text).replaceAll(" ");
            text = FULL_WIDTH
                    .matcher(text)
                    .replaceAll(
                            sign -> Matcher.quoteReplacement(Normalizer.normalize(sign.group(), Normalizer.Form.NFKC)));
        }
        if (text.indexOf('%') >= 0) {
            text = ENCODED_ADDRESS.matcher(text).replaceAll(TidyText::unwrapped);
        }
        for (Slip slip : SLIPS) {
            text = slip.written().replaceAll(text, slip.meant());
        }
        return text.strip();
    }

    /** The text with letters that were read in the wrong charset put right. */
    static String letters(String text) {
        return NOT_ASCII.matcher(text).replaceAll(TidyText::reread);
    }

    private static String entity(MatchResult found) {
        String name = found.group(1);
        if (name.charAt(0) != '#') {
            return Matcher.quoteReplacement(ENTITIES.getOrDefault(name, found.group()));
        }
        boolean hexadecimal = Character.toLowerCase(name.charAt(1)) == 'x';
        int code = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
        boolean sign =
                Character.isValidCodePoint(code) && !Character.isISOControl(code) && (code < 0xD800 || code > 0xDFFF);
        return Matcher.quoteReplacement(sign ? Character.toString(code) : found.group());
    }

    /** UTF-8 that was read as windows-1252 ({@code Ã©}), read again; what is none cannot be read so and stays. */
    private static String reread(MatchResult found) {
        String read = found.group();
        try {
            ByteBuffer bytes = WESTERN.newEncoder().encode(CharBuffer.wrap(read));
            read = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return Matcher.quoteReplacement(found.group());
        }
        return Matcher.quoteReplacement(read);
    }

    /** An address encoded within that of somebody else, such as a filter of mail; networks' own doors are read later. */
    private static String unwrapped(MatchResult found) {
        String token = found.group();
        boolean own = AccountNetwork.ofHost(PageAddress.of(token).host()).isPresent();
        String once = own ? token : PageAddress.decode(token);
        return Matcher.quoteReplacement(once.contains("%") && !own ? PageAddress.decode(once) : once);
    }
}
