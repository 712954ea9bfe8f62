package org.beffroi.sources.pdf;

import java.util.regex.Pattern;

/** Lines that were broken to fit a page, as paragraphs again. */
final class JoinedLines {

    private static final Pattern EMPTY = Pattern.compile("\\n[ \\t\\u00A0]*\\n\\s*");
    /** What French joins with a hyphen that is no break: celui-ci, peut-être, dit-il. */
    private static final Pattern OWN =
            Pattern.compile("-\\n(?=(?:ci|là|être|même|mêmes|je|tu|il|elle|on|nous|vous|ils|elles|ce|moi|toi"
                    + "|le|la|les|y|en|dessus|dessous|dire)\\b)");

    private static final Pattern BROKEN = Pattern.compile("(?<=\\p{Ll})[-\\u00AD]\\n(?=\\p{Ll})");
    private static final Pattern LINE = Pattern.compile("[ \\t]*\\n[ \\t]*");

    private JoinedLines() {}

    /** The text, one line a paragraph, an empty line between two. */
    static String joined(String text) {
        StringBuilder joined = new StringBuilder();
        for (String paragraph : EMPTY.split(text.replace("\r", "").strip())) {
            String own = OWN.matcher(paragraph).replaceAll("-");
            String whole = BROKEN.matcher(own).replaceAll("");
            joined.append(joined.isEmpty() ? "" : "\n\n")
                    .append(LINE.matcher(whole).replaceAll(" ").strip());
        }
        return joined.toString();
    }
}
