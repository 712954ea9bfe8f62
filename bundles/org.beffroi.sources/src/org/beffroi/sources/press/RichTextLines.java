package org.beffroi.sources.press;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * The paragraphs of a rich text, one line each; cells of a table are parted by tabs (Rich Text Format Specification 1.9.1). What
 * a text looks like, pictures, headers and hidden parts are left out. For one text and one thread.
 */
final class RichTextLines {

    /** Groups whose words are not of the text. */
    private static final Set<String> APART = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "header",
            "headerf",
            "headerl",
            "headerr",
            "footer",
            "footerf",
            "footerl",
            "footerr",
            "fldinst",
            "listtable",
            "listoverridetable",
            "generator",
            "themedata",
            "datastore",
            "xmlnstbl",
            "rsidtbl",
            "nonshppict",
            "bkmkstart",
            "bkmkend");

    private static final int DEEPEST = 1_000;

    private final String rtf;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Group> groups = new ArrayDeque<>();
    private Charset charset = Charset.forName("windows-1252");
    private Group group = new Group(false, 1);
    private int skipped;
    private int at;

    /**
     * What holds within braces.
     *
     * @param apart whether its words are left out
     * @param replacements signs behind one of Unicode that stand for it in old programs
     */
    private record Group(boolean apart, int replacements) {}

    RichTextLines(byte[] bytes) {
        this.rtf = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    List<String> lines() {
        while (at < rtf.length()) {
            char sign = rtf.charAt(at++);
            switch (sign) {
                case '{' -> {
                    if (groups.size() < DEEPEST) {
                        groups.push(group);
                    }
                }
                case '}' -> group = groups.isEmpty() ? group : groups.pop();
                case '\\' -> control();
                case '\r', '\n' -> {
                    // breaks of the file are none of the text
                }
                default -> add(sign);
            }
        }
        return text.toString().lines().toList();
    }

    private void add(char sign) {
        if (skipped > 0) {
            skipped--;
        } else if (!group.apart()) {
            text.append(sign);
        }
    }

    private void control() {
        if (at >= rtf.length()) {
            return;
        }
        char sign = rtf.charAt(at);
        if (Character.isLetter(sign)) {
            word();
            return;
        }
        at++;
        switch (sign) {
            case '\'' -> hexadecimal();
            case '*' -> group = new Group(true, group.replacements());
            case '~' -> add('\u00A0');
            case '_' -> add('-');
            case '\\', '{', '}' -> add(sign);
            case '\r', '\n' -> add('\n');
            default -> {
                // a hyphen that only shows at the end of a line, or a mark of an index
            }
        }
    }

    private void hexadecimal() {
        if (at + 2 <= rtf.length()) {
            int value = Character.digit(rtf.charAt(at), 16) * 16 + Character.digit(rtf.charAt(at + 1), 16);
            at += 2;
            if (value >= 0) {
                add(new String(new byte[] {(byte) value}, charset).charAt(0));
            }
        }
    }

    private void word() {
        int from = at;
        while (at < rtf.length() && Character.isLetter(rtf.charAt(at))) {
            at++;
        }
        String name = rtf.substring(from, at);
        int numbered = at;
        if (at < rtf.length() && rtf.charAt(at) == '-') {
            at++;
        }
        while (at < rtf.length() && at - numbered < 10 && Character.isDigit(rtf.charAt(at))) {
            at++;
        }
        String number = rtf.substring(numbered, at);
        if (at < rtf.length() && rtf.charAt(at) == ' ') {
            at++;
        }
        obey(name, number.isEmpty() || number.equals("-") ? 0 : (int) Long.parseLong(number));
    }

    private void obey(String name, int number) {
        switch (name) {
            case "par", "line", "row", "sect", "page" -> add('\n');
            case "tab", "cell" -> add('\t');
            case "u" -> {
                add((char) number);
                skipped = group.replacements();
            }
            case "uc" -> group = new Group(group.apart(), Math.max(0, number));
            case "ansicpg" -> codepage(number);
            case "bin" -> at = Math.min(rtf.length(), at + Math.max(0, number));
            case "emdash" -> add('—');
            case "endash" -> add('–');
            case "lquote" -> add('‘');
            case "rquote" -> add('’');
            case "ldblquote" -> add('“');
            case "rdblquote" -> add('”');
            default -> group = APART.contains(name) ? new Group(true, group.replacements()) : group;
        }
    }

    private void codepage(int number) {
        String name = "windows-" + number;
        charset = Charset.isSupported(name) ? Charset.forName(name) : charset;
    }
}
